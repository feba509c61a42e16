/** What axe does not ask for: one heading of the first level, none skipped, nothing wider than the screen, fingers' targets. */
import type { Page } from '@playwright/test'

/** More or fewer than one h1, and levels that are skipped. */
export const headingFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // A modal dialog stands before the content in the document and is read after it.
    const isLate = (heading: Element) => Number(heading.closest('dialog:modal') !== null)
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .sort((one, other) => isLate(one) - isLate(other))
      .map((heading) => ({ level: Number(heading.tagName.slice(1)), text: heading.textContent?.slice(0, 40) }))
    const first = levels.filter(({ level }) => level === 1).length
    const skipped = levels.filter(({ level }, i) => level > (levels[i - 1]?.level ?? 0) + 1)
    return [
      ...(first === 1 ? [] : [`${first} headings of the first level`]),
      ...skipped.map(({ level, text }) => `a level is skipped before h${level} ${text}`),
    ]
  })

/** What makes the page wider than the screen. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    if (scrollWidth <= window.innerWidth) return []
    const widest = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    return [`${scrollWidth} px wide on ${window.innerWidth}: ${[...new Set(widest)].slice(0, 6).join(', ')}`]
  })

/** Controls that are too small for a finger; links within a line of text are free. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const FINGER_PX = 44
    const labelled = (input: Element) => (input instanceof HTMLInputElement ? (input.labels?.[0] ?? input) : input)
    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((element) => (element.matches('[type="radio"], [type="checkbox"]') ? labelled(element) : element))
      .filter((element) => getComputedStyle(element).display !== 'inline' && !element.matches('[type="hidden"]'))
    return [...new Set(controls)].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      // What is off the screen until it has the focus, such as the link that skips to the content.
      if (element.getBoundingClientRect().bottom < 0 && getComputedStyle(element).position === 'fixed') return []
      return Math.min(width, height) >= FINGER_PX - 0.5
        ? []
        : [`${Math.round(width)} × ${Math.round(height)} px: ${element.outerHTML.slice(0, 160)}`]
    })
  })
