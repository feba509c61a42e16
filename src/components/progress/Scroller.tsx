import type { ReactNode } from 'react'

interface Props {
  readonly className: string | undefined
  readonly children: ReactNode
}

/** A region that scrolls has to be reached by keyboard (axe: scrollable-region-focusable), which not every browser sees to. */
const REACHED_BY_KEYBOARD = { tabIndex: 0 } as const

/** What is wider or longer than its place; the chart or table within has the name. */
export function Scroller({ className, children }: Props) {
  return (
    <div {...REACHED_BY_KEYBOARD} className={className}>
      {children}
    </div>
  )
}
