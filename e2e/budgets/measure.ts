/** What one view of a page costs. */
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'

/** A telephone on a slow network, as Lighthouse applies it: ms to the first byte, bytes a second. */
const SLOW = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 }

interface Observed {
  lcp: number
  shift: number
  interaction: number
}

declare global {
  var observed: Observed
}

/** Runs in the page before anything else of it does. */
function observe(): void {
  globalThis.observed = { lcp: 0, shift: 0, interaction: 0 }
  const watch = (type: string, note: (entry: PerformanceEntry & Readonly<Record<string, unknown>>) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as PerformanceEntry & Readonly<Record<string, unknown>>)
    }).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  watch('largest-contentful-paint', ({ startTime }) => {
    globalThis.observed.lcp = startTime
  })
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) globalThis.observed.shift += Number(value)
  })
  watch('event', ({ interactionId, duration }) => {
    if (interactionId) globalThis.observed.interaction = Math.max(globalThis.observed.interaction, duration)
  })
}

/** Resolves when the page has nothing to do and what it did is painted and noted. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => setTimeout(() => requestAnimationFrame(() => resolve()), 400))
      }),
  )

export interface View {
  readonly html: string
  /** Bytes of all scripts, gzip. */
  readonly scripts: number
  readonly largestFont: number
  readonly shift: number
}

/** The first view of an address, with the page left open for more to be asked of it. */
export async function view(page: Page, address: string): Promise<View> {
  const scripts = new Map<string, Promise<number>>()
  const fonts: Promise<number>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    if (type === 'script')
      scripts.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      )
    if (type === 'font') fonts.push(response.body().then((body) => body.length))
  })
  await page.addInitScript(observe)
  const response = await page.goto(address)
  await settled(page)
  const sizes = await Promise.all(scripts.values())
  return {
    html: (await response?.text()) ?? '',
    scripts: sizes.reduce((sum, size) => sum + size, 0),
    largestFont: Math.max(0, ...(await Promise.all(fonts))),
    shift: await page.evaluate(() => globalThis.observed.shift),
  }
}

/** Largest contentful paint of a first visit, in ms. */
export async function paint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW)
  await page.addInitScript(observe)
  await page.goto(address)
  await settled(page)
  const lcp = await page.evaluate(() => globalThis.observed.lcp)
  await context.close()
  return lcp
}

/** The slowest answer to a press, a key or a tap that `act` makes, in ms; below 16 it counts as 0. */
export async function slowest(page: Page, address: string, act: (page: Page) => Promise<void>): Promise<number> {
  await page.addInitScript(observe)
  await page.goto(address)
  await settled(page)
  await page.evaluate(() => {
    globalThis.observed.interaction = 0
  })
  await act(page)
  await settled(page)
  return page.evaluate(() => globalThis.observed.interaction)
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
