import type { ReactNode } from 'react'
import styles from './Banner.module.css'

interface Props {
  readonly children: ReactNode
  /** `alert` for what was asked for and failed, `status` for what happened by itself. */
  readonly role: 'alert' | 'status'
}

/** A word to the reader at the foot of the screen, over whatever page it is; empty, it is not seen. */
export function Banner({ children, role }: Props) {
  return (
    <div className={styles.place} data-print="none" role={role}>
      {children ? <p className={styles.banner}>{children}</p> : null}
    </div>
  )
}
