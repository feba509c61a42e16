import type { ReactNode } from 'react'
import styles from './Banner.module.css'

interface Props {
  readonly children: ReactNode
  /** `assertive` for what was asked for and failed, `polite` for what happened by itself and stays; what sticks to the foot makes room for it. */
  readonly live: 'assertive' | 'polite'
}

const HEIGHT = '--banner'

/** Tells the page how high the banner is, so that what sticks to the foot of the screen stands above it. */
function makeRoom(banner: HTMLElement | null): (() => void) | undefined {
  if (!banner) return
  const { style } = document.documentElement
  const watch = new ResizeObserver(() => style.setProperty(HEIGHT, `${banner.offsetHeight}px`))
  watch.observe(banner)
  return () => {
    watch.disconnect()
    style.removeProperty(HEIGHT)
  }
}

/** A word to the reader at the foot of the screen, over whatever page it is; empty, it is not seen. */
export function Banner({ children, live }: Props) {
  return (
    <div aria-live={live} className={styles.place} data-print="none">
      {children ? (
        <p className={styles.banner} ref={live === 'polite' ? makeRoom : undefined}>
          {children}
        </p>
      ) : null}
    </div>
  )
}
