/** The browser's offer to install, which comes once, early and on any page: held until settings show it. */

interface Offer extends Event {
  prompt(): Promise<unknown>
}

let offer: Offer | null = null
const listeners = new Set<() => void>()

function set(next: Offer | null): void {
  offer = next
  for (const listener of listeners) listener()
}

if (typeof window !== 'undefined') {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    set(event as Offer)
  })
  window.addEventListener('appinstalled', () => set(null))
}

export function onOffer(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const hasOffer = (): boolean => offer !== null

/** Lets the browser ask; it asks once an offer. */
export async function takeOffer(): Promise<void> {
  const taken = offer
  set(null)
  await taken?.prompt()
}
