'use client'

import { useKey } from '@/components/ui/use-key'

/** The key / goes to the field with this id. */
export function SlashKey({ field }: { readonly field: string }) {
  useKey((key) => {
    const input = key === '/' ? document.getElementById(field) : null
    if (!(input instanceof HTMLInputElement)) return false
    input.focus()
    input.select()
    return true
  })
  return null
}
