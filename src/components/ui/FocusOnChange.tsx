'use client'

import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { useOpened } from './use-opened'

interface Props {
  /** When it changes, the focus comes here: to the part marked `data-arrival`, else to the whole. */
  readonly token: string
  /**
   * When the focus comes along with the whole: where an action `led` here and what held it is gone, or also with the page that was `opened`,
   * for one whose only task this is. Without it, not at all.
   */
  readonly comes?: 'led' | 'opened' | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Brings the focus along when an action replaces what held it. A page that was just opened keeps its own. */
export function FocusOnChange({ token, comes, className, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const seen = useRef<string>(null)
  const opened = useOpened()
  const isWanted = useEffectEvent((): boolean => {
    if (seen.current !== null) return seen.current !== token
    const held = document.activeElement
    // The router may have brought the focus to the whole already.
    const isLost = held === null || held === document.body || held === place.current
    if (comes === 'opened') return isLost || (!opened && held.closest('a') !== null)
    return comes === 'led' && isLost && !opened
  })
  useEffect(() => {
    const wanted = isWanted()
    seen.current = token
    if (!wanted) return
    const arrival = place.current?.querySelector<HTMLElement>('[data-arrival]') ?? place.current
    arrival?.focus({ preventScroll: true })
    arrival?.scrollIntoView({ block: 'nearest' })
  }, [token])
  return (
    <div className={className} ref={place} tabIndex={-1}>
      {children}
    </div>
  )
}
