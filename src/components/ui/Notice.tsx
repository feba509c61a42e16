import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  readonly heading: string
  readonly text: string
  /** A few characters that say the kind at a glance; left out by screen readers. */
  readonly sign?: string
  /** Whether the focus comes to the heading with it (FocusOnChange). */
  readonly arrival?: boolean
  /** What to do next. */
  readonly children?: ReactNode
}

/** A page that has nothing else to show: not found, error, empty. */
export function Notice({ heading, text, sign, arrival = false, children }: Props) {
  return (
    <section className={styles.notice}>
      {sign ? (
        <p aria-hidden="true" className={styles.sign}>
          {sign}
        </p>
      ) : null}
      <h1 className={styles.heading} data-arrival={arrival ? '' : undefined} tabIndex={arrival ? -1 : undefined}>
        {heading}
      </h1>
      <p className={styles.text}>{text}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </section>
  )
}
