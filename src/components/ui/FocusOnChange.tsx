'use client'

import { type ReactNode, useEffect, useRef } from 'react'

interface Props {
  /** When it changes, the focus comes here: to the part marked `data-arrival`, else to the whole. */
  readonly token: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Brings the focus along when an action replaces what held it. A page that was just opened keeps its own. */
export function FocusOnChange({ token, className, children }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const seen = useRef(token)
  useEffect(() => {
    if (seen.current === token) return
    seen.current = token
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
