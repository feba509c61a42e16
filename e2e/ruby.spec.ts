import { expect, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { LANGS, type Lang, test } from './fixtures'

/** A sentence of the demo article, its term, and what stands over the term. */
const SAMPLE = {
  ko: {
    sentence: '정부는 반도체 확보에 나섰고, 기업은 일하는 방식을 뜯어고치기 시작했다.',
    term: '반도체',
    readings: ['半導體'],
  },
  ja: {
    sentence: '政府は半導体の確保に乗り出し、企業は働き方の見直しを始めた。',
    term: '半導体',
    readings: ['はん', 'どう', 'たい'],
  },
} as const

/** Readings stand over the language that is learned: the one that the interface is not in. */
const LEARNED = { ko: 'ja', ja: 'ko' } as const

async function openArticle(page: Page, lang: Lang) {
  const article = await demoArticle(page)
  await page.goto(`/${lang}/articles/${article}?text=${LEARNED[lang]}`)
}

const sampleOf = (lang: Lang) => SAMPLE[LEARNED[lang]]
const sentence = (page: Page, lang: Lang) => page.getByText(sampleOf(lang).sentence, { exact: true })
/** What stands over the words of the sentence. */
const readings = (page: Page, lang: Lang) => sentence(page, lang).locator('[data-reading]')

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang, permissions: ['clipboard-read', 'clipboard-write'] })

    test('a reader who copies a sentence gets it as it was written', async ({ page }) => {
      await openArticle(page, lang)
      await expect(readings(page, lang).first()).toBeVisible()
      await sentence(page, lang).evaluate((element) => getSelection()?.selectAllChildren(element))
      await page.keyboard.press('ControlOrMeta+c')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sampleOf(lang).sentence)
    })

    test('a reader finds a sentence in the page by its words, and readings are not in the way', async ({ page }) => {
      await openArticle(page, lang)
      await expect(readings(page, lang).first()).toBeVisible()
      const found = (text: string) =>
        page.evaluate((words) => {
          getSelection()?.removeAllRanges()
          // Not in TypeScript's library, in every browser: find-in-page, without its box.
          return (window as unknown as { find: (words: string) => boolean }).find(words)
        }, text)
      expect(await found(sampleOf(lang).sentence)).toBe(true)
      expect(await found(sampleOf(lang).readings.join(''))).toBe(false)
    })

    test('a reader who listens hears words without their readings', async ({ page, context }) => {
      await openArticle(page, lang)
      await expect(readings(page, lang).first()).toBeVisible()
      const session = await context.newCDPSession(page)
      const { nodes } = await session.send('Accessibility.getFullAXTree')
      const said = nodes.filter(({ ignored }) => !ignored)
      const links = said.filter(({ role }) => role?.value === 'link').map(({ name }) => name?.value)
      expect(links).toContain(sampleOf(lang).term)
      const texts = said.flatMap(({ name, description, value }) => [name?.value, description?.value, value?.value])
      const readingsHeard = sampleOf(lang).readings.filter((reading) => texts.includes(reading))
      expect(readingsHeard).toEqual([])
      expect(await sentence(page, lang).ariaSnapshot()).not.toMatch(new RegExp(sampleOf(lang).readings.join('|')))
    })

    test('a reader has readings always, over what they do not know, or never, and it is remembered', async ({
      page,
      words,
    }) => {
      await openArticle(page, lang)
      const own = readings(page, lang).first()
      const choose = async (choice: 'on' | 'unknown' | 'off') => {
        const button = page
          .getByRole('group', { name: words.RubySwitch.label[LEARNED[lang]] })
          .getByRole('button', { name: words.RubySwitch[choice], exact: true })
        await button.click()
        await expect(button).toHaveAttribute('aria-pressed', 'true')
      }
      await expect(own).toBeVisible()
      await choose('off')
      await expect(own).toBeHidden()
      await page.reload()
      await expect(own).toBeHidden()
      await choose('unknown')
      await expect(own).toBeVisible()
      const term = sentence(page, lang).getByRole('link').first()
      await term.focus()
      await page.keyboard.press('3')
      await expect(term).toHaveAccessibleDescription(words.TermStatus.known)
      await expect(own).toBeHidden()
      await page.keyboard.press('2')
      await expect(own).toBeVisible()
      await page.keyboard.press('3')
      await choose('on')
      await expect(own).toBeVisible()
    })
  })
