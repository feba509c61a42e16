'use client'

import { type ReactNode, useRef } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { LOST } from '@/components/ui/lost'
import { useFormAction } from '@/components/ui/use-form-action'
import { useKey } from '@/components/ui/use-key'
import { answerQuestion } from '@/server/quiz/actions'
import styles from './question.module.css'

interface Props {
  readonly attempt: string
  readonly position: number
  /** In the order shown; the place is all that is sent. */
  readonly options: readonly { readonly place: number; readonly content: ReactNode }[]
  readonly label: string
  /** What is said beside the option that is being sent, or could not be sent. */
  readonly chosenLabel: string
  readonly failures: Readonly<Record<string, string>>
  readonly retryLabel: string
}

/** The options of a question; one press, or its number key, answers. */
export function AnswerForm({ attempt, position, options, label, chosenLabel, failures, retryLabel }: Props) {
  const { state, pending, sent, retry, form } = useFormAction(answerQuestion)
  const list = useRef<HTMLOListElement>(null)
  const chosen = (pending || state.code === LOST) && sent ? Number(sent.get('choice')) : null
  useKey((key) => {
    const button = /^[1-9]$/.test(key) ? list.current?.querySelectorAll('button')[Number(key) - 1] : undefined
    button?.click()
    return button !== undefined
  })
  return (
    <form {...form}>
      <input name="attempt" type="hidden" value={attempt} />
      <input name="position" type="hidden" value={position} />
      <ol aria-label={label} className={styles.options} ref={list}>
        {options.map(({ place, content }) => (
          <li key={place}>
            <button
              aria-disabled={pending}
              className={styles.option}
              data-chosen={chosen === place ? '' : undefined}
              name="choice"
              type="submit"
              value={place}
            >
              <span aria-hidden="true" className={styles.number}>
                {place + 1}
              </span>
              <span className={styles.text}>
                {content}
                {chosen === place ? <span className={styles.note}> {chosenLabel}</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <ActionNotice code={state.code} onRetry={retry} retryLabel={retryLabel} texts={failures} />
    </form>
  )
}
