'use client'

import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { useFormAction } from '@/components/ui/use-form-action'
import { changeMissedCards } from '@/server/quiz/actions'

interface Props {
  readonly attempt: string
  /** What the button does. */
  readonly change: 'take-back' | 'add'
  readonly label: string
  readonly retryLabel: string
  /** What to say once done, by code. */
  readonly texts: Readonly<Record<string, string>>
}

/** Takes the cards that a quiz made out again, or puts them in after all; what it did stays said when the page has changed. */
export function MissedCards({ attempt, change, label, retryLabel, texts }: Props) {
  const { state, pending, retry, form } = useFormAction(changeMissedCards)
  return (
    <form {...form}>
      <input name="attempt" type="hidden" value={attempt} />
      <input name="change" type="hidden" value={change} />
      <Button aria-disabled={pending} type="submit">
        {label}
      </Button>
      <ActionNotice code={state.code} onRetry={retry} retryLabel={retryLabel} texts={texts} />
    </form>
  )
}
