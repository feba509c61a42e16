'use client'

import { useSyncExternalStore } from 'react'
import { Banner } from '@/components/ui/Banner'

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
const isOffline = () => !navigator.onLine
const onServer = () => false

/** Says that the network is gone, for as long as it is. */
export function OfflineBanner({ text }: { readonly text: string }) {
  return <Banner live="polite">{useSyncExternalStore(subscribe, isOffline, onServer) ? text : null}</Banner>
}
