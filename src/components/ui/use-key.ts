'use client'

import { useEffect, useRef } from 'react'
import type { KeyMap } from '@/server/preferences/shortcuts'

const TYPING = 'input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable], dialog'
/** What answers Enter and Space by itself. */
const PRESSABLE = 'a, button, summary, input, select, textarea, [popover], dialog'
/** What an input method's keys are called, the one that begins a composition too. */
const IN_COMPOSITION = 229

/** Whether the key belongs to what has the focus, to a combination or to an input method. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.keyCode === IN_COMPOSITION || event.repeat) return true
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  const target = event.target instanceof Element ? event.target : null
  const pressing = event.key === 'Enter' || event.key === ' '
  return target?.closest(pressing ? PRESSABLE : TYPING) != null
}

/** The usual key of the shortcut that the reader gave this key, '' where it has none (server/preferences/shortcuts). */
function meantBy(pressed: string): string {
  const key = pressed.length === 1 ? pressed.toLowerCase() : pressed
  const { shortcuts } = document.documentElement.dataset
  if (shortcuts === undefined) return key
  if (shortcuts === 'off') return ''
  const { everywhere, ...places }: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> & KeyMap =
    JSON.parse(shortcuts)
  return places[location.pathname.split('/')[2] ?? '']?.[key] ?? everywhere?.[key] ?? key
}

/** Calls `onKey` with keys pressed anywhere on the page, as shortcuts are usually called; when it answers true the key is used up. */
export function useKey(onKey: (key: string) => boolean): void {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const key = meantBy(event.key)
      if (key !== '' && latest.current(key)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
