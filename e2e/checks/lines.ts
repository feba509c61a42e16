/** Where lines break: Korean never inside a word, Japanese headings between phrases. */
import type { Page } from '@playwright/test'

interface Broken {
  readonly text: string
  /** Offsets in `text` at which a line begins. */
  readonly breaks: readonly number[]
  readonly lang: string
  readonly heading: boolean
}

/** Blocks of text with the places where their lines break. What is wider than its block had to break somewhere, and is left out. */
const brokenLines = (page: Page): Promise<Broken[]> =>
  page.evaluate(() => {
    const blockOf = (element: Element | null): Element | null =>
      element &&
      getComputedStyle(element).display.startsWith('inline') &&
      !getComputedStyle(element).display.includes('-')
        ? blockOf(element.parentElement)
        : element
    const blocks = new Map<
      Element,
      { text: string; tops: { at: number; top: number; bottom: number }[]; lang: string }
    >()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent?.checkVisibility() || parent.closest('script, style, rt, rp, option, svg')) continue
      // A ruby is laid out as a box of its own, and so may be parts of a heading; they are parts of their line all the same.
      const block = parent.closest('h1, h2, h3') ?? blockOf(parent.closest('ruby')?.parentElement ?? parent)
      if (!block) continue
      const known = blocks.get(block) ?? {
        text: '',
        tops: [],
        lang: parent.closest('[lang]')?.getAttribute('lang') ?? '',
      }
      const text = node.textContent ?? ''
      for (let i = 0; i < text.length; i += 1) {
        if (/\s/.test(text[i] ?? '')) continue
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const box = range.getClientRects()[0]
        if (box && box.width > 0) known.tops.push({ at: known.text.length + i, top: box.top, bottom: box.bottom })
      }
      known.text += text
      blocks.set(block, known)
    }
    return [...blocks].flatMap(([block, { text, tops, lang }]) => {
      const breaks = tops.flatMap(({ at, top }, i) => {
        const last = tops[i - 1]
        return last && top >= last.bottom - 2 ? [at] : []
      })
      return breaks.length > 0 ? [{ text, breaks, lang, heading: block.closest('h1, h2, h3') !== null }] : []
    })
  })

/** Korean words that go over the end of a line; `widest` is how many characters may be longer than a line. */
export async function brokenWords(page: Page, widest: number): Promise<string[]> {
  const lines = await brokenLines(page)
  return lines.flatMap(({ text, breaks }) =>
    breaks.flatMap((at) => {
      const [before, after] = [text.slice(0, at), text.slice(at)]
      if (!/\p{Script=Hangul}$/u.test(before) || !/^\p{Script=Hangul}/u.test(after)) return []
      const word = `${/\S+$/.exec(before)?.[0] ?? ''}|${/^\S+/.exec(after)?.[0] ?? ''}`
      return word.length > widest ? [] : [`broken inside: ${word}`]
    }),
  )
}

/** Japanese headings whose lines end where no phrase does. */
export async function brokenPhrases(page: Page, phrasesOf: (text: string) => readonly string[]): Promise<string[]> {
  const lines = await brokenLines(page)
  return lines
    .filter(({ heading, text }) => heading && /\p{Script=Hiragana}/u.test(text))
    .flatMap(({ text, breaks }) => {
      let at = 0
      const ends = new Set(phrasesOf(text).map((phrase) => (at += phrase.length)))
      return breaks
        .filter((place) => !ends.has(place) && !/[\s–—・]$/.test(text.slice(0, place)))
        .map((place) => `broken inside a phrase: ${text.slice(0, place)}|${text.slice(place)}`)
    })
}
