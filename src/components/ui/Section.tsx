import { type ReactNode, useId } from 'react'
import { Phrases } from './Phrases'
import styles from './Section.module.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
  /** Beside the heading, such as a count or a link. */
  readonly aside?: ReactNode
  /** For links to it. */
  readonly id?: string
}

/** A part of a page under a heading of the second level. */
export function Section({ heading, children, aside, id }: Props) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className={styles.section} id={id}>
      <div className={styles.head}>
        <h2 className={styles.heading} id={headingId}>
          <Phrases text={heading} />
        </h2>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </div>
      {children}
    </section>
  )
}
