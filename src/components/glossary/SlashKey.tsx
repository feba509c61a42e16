'use client'

import { useEffect } from 'react'

const TYPING = 'input, select, textarea, [contenteditable]'

/** The key / goes to the field with this id, unless the reader is typing. */
export function SlashKey({ field }: { readonly field: string }) {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (event.target instanceof Element && event.target.closest(TYPING)) return
      const input = document.getElementById(field)
      if (!(input instanceof HTMLInputElement)) return
      event.preventDefault()
      input.focus()
      input.select()
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [field])
  return null
}
