'use client'

import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { useFormAction } from '@/components/ui/use-form-action'
import { studyMissed } from '@/server/quiz/actions'

interface Props {
  readonly attempt: string
  readonly label: string
  readonly retryLabel: string
  /** What to say once done, by code. */
  readonly texts: Readonly<Record<string, string>>
}

/** Puts the terms missed in an attempt into the study cards. */
export function StudyMissed({ attempt, label, retryLabel, texts }: Props) {
  const { state, pending, retry, form } = useFormAction(studyMissed)
  const code = state.code === 'added' && state.count === 0 ? 'already-there' : state.code
  return (
    <form {...form}>
      <input name="attempt" type="hidden" value={attempt} />
      <Button aria-disabled={pending} type="submit" variant="primary">
        {label}
      </Button>
      <ActionNotice code={code} onRetry={retry} retryLabel={retryLabel} texts={texts} />
    </form>
  )
}
