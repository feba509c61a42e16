'use client'

import { ActionNotice } from '@/components/ui/ActionNotice'
import { Button } from '@/components/ui/Button'
import { type Choice, ChoiceField, Field } from '@/components/ui/Field'
import { useFormAction } from '@/components/ui/use-form-action'
import { reportProblem } from '@/server/quiz/actions'
import styles from './ReportForm.module.css'

interface Props {
  readonly attempt: string
  readonly position: number
  /** Whether the learner has reported this question before. */
  readonly reported: boolean
  readonly reasons: readonly [Choice, ...Choice[]]
  readonly longestNote: number
  readonly texts: {
    readonly open: string
    readonly reason: string
    readonly note: string
    readonly noteHint: string
    readonly send: string
    readonly retry: string
    readonly again: string
    /** What became of it, by code. */
    readonly codes: Readonly<Record<string, string>>
  }
}

/** Says what is wrong with a question; the editor reads it. */
export function ReportForm({ attempt, position, reported, reasons, longestNote, texts }: Props) {
  const { state, pending, retry, form } = useFormAction(reportProblem)
  return (
    <details className={styles.report}>
      <summary className={styles.summary}>{texts.open}</summary>
      <form {...form} className={styles.form}>
        {reported && state.code === null ? <p className={styles.note}>{texts.again}</p> : null}
        <input name="attempt" type="hidden" value={attempt} />
        <input name="position" type="hidden" value={position} />
        <ChoiceField choices={reasons} defaultValue={reasons[0].value} legend={texts.reason} name="reason" />
        <Field hint={texts.noteHint} label={texts.note} maxLength={longestNote} name="note" type="text" />
        <div>
          <Button aria-disabled={pending} type="submit">
            {texts.send}
          </Button>
        </div>
        <ActionNotice code={state.code} onRetry={retry} retryLabel={texts.retry} texts={texts.codes} />
      </form>
    </details>
  )
}
