'use client'

import { useState, useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether a part came with the page that the browser opened, not later in place of another. */
export function useOpened(): boolean {
  const hydrates = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  return useState(hydrates)[0]
}
