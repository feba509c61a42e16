'use client'

import styles from './ActionNotice.module.css'
import { Button } from './Button'
import { LOST } from './lost'

interface Props {
  readonly code: string | null
  /** What to say, by code; a code without a sentence says nothing. */
  readonly texts: Readonly<Record<string, string>>
  readonly retryLabel: string
  readonly onRetry: () => void
}

/** On a phone it may come to stand under the navigation. */
const bringIntoView = (notice: HTMLElement | null) => notice?.scrollIntoView({ block: 'nearest' })

/** What became of an action, where the reader must know; after a lost connection, with a way to try again. */
export function ActionNotice({ code, texts, retryLabel, onRetry }: Props) {
  const text = code === null ? undefined : texts[code]
  return (
    <div aria-live="assertive" role="alert">
      {text ? (
        <p className={styles.notice} ref={bringIntoView}>
          {text}
          {code === LOST ? (
            <Button className={styles.retry} onClick={onRetry}>
              {retryLabel}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
