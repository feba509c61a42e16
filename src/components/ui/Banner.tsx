import type { ReactNode } from 'react'
import styles from './Banner.module.css'

interface Props {
  readonly children: ReactNode
  /** `assertive` for what was asked for and failed, `polite` for what happened by itself. */
  readonly live: 'assertive' | 'polite'
}

/** A word to the reader at the foot of the screen, over whatever page it is; empty, it is not seen. */
export function Banner({ children, live }: Props) {
  return (
    <div aria-live={live} className={styles.place} data-print="none">
      {children ? <p className={styles.banner}>{children}</p> : null}
    </div>
  )
}
