import type { PageMessage } from '@/offline/messages'

const WORKER = '/offline/sw.js'

const savesData = (): boolean =>
  Boolean((navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData)

const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches

/** Has the service worker keep the page at a path; a browser without one, or one that refuses it, keeps nothing. */
export async function keep(path: string): Promise<void> {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return
  const address = new URL(`${path}${location.search}`, location.origin).href
  const message: PageMessage = { type: 'opened', address, saving: savesData() }
  try {
    await navigator.serviceWorker.register(WORKER, { scope: '/' })
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(message)
    // What an installed app keeps is not the first that a browser short of room throws away.
    if (isInstalled()) await navigator.storage.persist()
  } catch {
    // Private windows and full disks: the page works as it did.
  }
}
