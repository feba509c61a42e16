'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { LOST } from '@/components/ui/lost'
import { useFormAction } from '@/components/ui/use-form-action'
import { useKey } from '@/components/ui/use-key'
import type { Rating } from '@/core/study/card'
import { giveRating } from '@/server/study/actions'
import styles from './study.module.css'

export interface RatingChoice {
  readonly rating: Rating
  readonly label: string
  /** How long until the card comes back, as read. */
  readonly interval: string
}

interface Props {
  readonly concept: string
  readonly task: string
  readonly front: ReactNode
  readonly back: ReactNode
  readonly ratings: readonly RatingChoice[]
  readonly texts: {
    readonly reveal: string
    readonly answer: string
    readonly rate: string
    readonly retry: string
    readonly failures: Readonly<Record<string, string>>
  }
}

/** A card: its front, then its back, then a rating. Without scripts the back opens as any disclosure does. */
export function Flashcard({ concept, task, front, back, ratings, texts }: Props) {
  const { state, pending, sent, retry, form } = useFormAction(giveRating)
  const [open, setOpen] = useState(false)
  const answer = useRef<HTMLElement>(null)
  const buttons = useRef<HTMLFieldSetElement>(null)
  const chosen = (pending || state.code === LOST) && sent ? sent.get('rating') : null

  useEffect(() => {
    if (open) answer.current?.focus({ preventScroll: true })
  }, [open])
  useKey((key) => {
    if (!open) {
      if (key !== ' ' && key !== 'Enter') return false
      setOpen(true)
      return true
    }
    const button = /^[1-4]$/.test(key) ? buttons.current?.querySelectorAll('button')[Number(key) - 1] : undefined
    button?.click()
    return button !== undefined
  })

  return (
    <article className={styles.card}>
      {front}
      <details className={styles.answer} onToggle={(event) => setOpen(event.currentTarget.open)} open={open}>
        <summary aria-keyshortcuts="Space Enter" className={styles.reveal}>
          {texts.reveal}
        </summary>
        <section aria-label={texts.answer} className={styles.back} ref={answer} tabIndex={-1}>
          {back}
        </section>
        <form {...form} className={styles.rate}>
          <input name="conceptId" type="hidden" value={concept} />
          <input name="task" type="hidden" value={task} />
          <fieldset className={styles.ratings} ref={buttons}>
            <legend>{texts.rate}</legend>
            {ratings.map(({ rating, label, interval }, place) => (
              <button
                aria-disabled={pending}
                aria-keyshortcuts={String(place + 1)}
                className={styles.rating}
                data-chosen={chosen === rating ? '' : undefined}
                key={rating}
                name="rating"
                type="submit"
                value={rating}
              >
                <span className={styles.ratingName}>
                  <span aria-hidden="true" className={styles.key}>
                    {place + 1}
                  </span>
                  {label}
                </span>{' '}
                <span className={styles.interval}>{interval}</span>
              </button>
            ))}
          </fieldset>
          <ActionNotice code={state.code} onRetry={retry} retryLabel={texts.retry} texts={texts.failures} />
        </form>
      </details>
    </article>
  )
}
