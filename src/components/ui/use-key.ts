'use client'

import { useEffect, useRef } from 'react'

const TYPING = 'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]'
/** What answers Enter and Space by itself. */
const PRESSABLE = 'a, button, summary, input, select, textarea, [popover]'

/** Whether the key belongs to what has the focus, to a combination or to an input method. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.repeat) return true
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  const target = event.target instanceof Element ? event.target : null
  const pressing = event.key === 'Enter' || event.key === ' '
  return target?.closest(pressing ? PRESSABLE : TYPING) != null
}

/** Calls `onKey` with keys pressed anywhere on the page; when it answers true the key is used up. */
export function useKey(onKey: (key: string) => boolean): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isTaken(event) && latest.current(event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
