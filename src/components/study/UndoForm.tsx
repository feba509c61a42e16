'use client'

import { useRef } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { useFormAction } from '@/components/ui/use-form-action'
import { useKey } from '@/components/ui/use-key'
import { undoRating } from '@/server/study/actions'

interface Props {
  /** The rating that is taken back; another press with the same one does nothing. */
  readonly review: string
  readonly concept: string
  readonly task: string
  readonly label: string
  readonly retryLabel: string
  readonly failures: Readonly<Record<string, string>>
}

/** Takes back the last rating. */
export function UndoForm({ review, concept, task, label, retryLabel, failures }: Props) {
  const { state, pending, retry, form } = useFormAction(undoRating)
  const button = useRef<HTMLButtonElement>(null)
  useKey((key) => {
    if (key.toLowerCase() !== 'u') return false
    button.current?.click()
    return true
  })
  return (
    <form {...form}>
      <input name="undoes" type="hidden" value={review} />
      <input name="conceptId" type="hidden" value={concept} />
      <input name="task" type="hidden" value={task} />
      <Button aria-disabled={pending} aria-keyshortcuts="u" ref={button} type="submit" variant="quiet">
        {label}
      </Button>
      <ActionNotice code={state.code} onRetry={retry} retryLabel={retryLabel} texts={failures} />
    </form>
  )
}
