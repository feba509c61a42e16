import { type ReactNode, useId } from 'react'
import { Phrases } from './Phrases'
import styles from './Section.module.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
  /** Beside the heading, such as a count or a link. */
  readonly aside?: ReactNode
  /** What an address names it by. */
  readonly anchor?: string
}

/** A part of a page under a heading of the second level. */
export function Section({ heading, children, aside, anchor }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section} id={anchor}>
      <div className={styles.head}>
        <h2 className={styles.heading} id={id}>
          <Phrases text={heading} />
        </h2>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </div>
      {children}
    </section>
  )
}
