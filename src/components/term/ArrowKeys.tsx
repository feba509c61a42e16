'use client'

import { useKey } from '@/components/ui/use-key'

interface Props {
  /** Ids of links. */
  readonly left: string
  readonly right: string
}

/** The arrow keys follow links that are on the page, unless what has the focus can be scrolled sideways. */
export function ArrowKeys({ left, right }: Props) {
  useKey((key) => {
    const id = key === 'ArrowLeft' ? left : key === 'ArrowRight' ? right : null
    const link = id === null ? null : document.getElementById(id)
    const focused = document.activeElement
    if (!link || (focused && focused !== document.body && focused.scrollWidth > focused.clientWidth)) return false
    link.click()
    return true
  })
  return null
}
