'use client'

import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { useFormAction } from '@/components/ui/use-form-action'
import { startShared } from '@/server/quiz/actions'

interface Props {
  readonly link: string
  readonly label: string
  readonly retryLabel: string
  /** What to say when it did not start, by code. */
  readonly texts: Readonly<Record<string, string>>
}

/** Starts the quiz of a link. */
export function StartSharedForm({ link, label, retryLabel, texts }: Props) {
  const { state, pending, retry, form } = useFormAction(startShared)
  return (
    <form {...form}>
      <input name="s" type="hidden" value={link} />
      <Button aria-disabled={pending} type="submit" variant="primary">
        {label}
      </Button>
      <ActionNotice code={state.code} onRetry={retry} retryLabel={retryLabel} texts={texts} />
    </form>
  )
}
