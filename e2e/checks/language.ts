/** Whether a screen reader would read every text in its own language. */
import type { Page } from '@playwright/test'

/** Each text node whose nearest `lang` is not that of its script. Latin and figures are free. */
export const wrongLanguages = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const HANGUL = /\p{Script=Hangul}/u
    const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
    const HAN = /\p{Script=Han}/u
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const text = node.textContent ?? ''
      if (!parent || parent.closest('script, style, noscript, template') || text.trim() === '') continue
      const marked = parent.closest('[lang]')
      const lang = marked?.getAttribute('lang') ?? ''
      const [language] = lang.split('-')
      const say = (what: string) => found.push(`${what} in lang="${lang}": ${text.trim().slice(0, 40)}`)
      if (HANGUL.test(text) && language !== 'ko') say('hangul')
      else if (KANA.test(text) && language !== 'ja') say('kana')
      // Hanja stand in a Korean sentence, or say that they are hanja; alone they are Japanese.
      else if (HAN.test(text) && language === 'ko' && lang !== 'ko-Hani' && !HANGUL.test(marked?.textContent ?? ''))
        say('characters')
      else if (HAN.test(text) && language !== 'ko' && language !== 'ja') say('characters')
    }
    return found
  })
