import { expect, type Page } from '@playwright/test'
import { LANGS } from './fixtures'
import { test } from './own-server'

const SCREENS = [
  { width: 320, textSize: '100%' },
  { width: 1024, textSize: '200%' },
  { width: 360, textSize: '200%' },
] as const

/** On which screens, and how far, the page is wider than the screen. */
async function excess(page: Page, place: string): Promise<string[]> {
  const wide: string[] = []
  for (const { width, textSize } of SCREENS) {
    await page.setViewportSize({ width, height: 700 })
    const pixels = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
      return document.documentElement.scrollWidth - window.innerWidth
    }, textSize)
    if (pixels > 0) wide.push(`${place}, ${width} px, text ${textSize}: ${pixels} px`)
  }
  return wide
}

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })
    test.describe.configure({ timeout: 240_000 })

    test('a reader of very long words never scrolls sideways, on a small screen or with text of twice the size', async ({
      page,
      words,
      own,
    }) => {
      await own.migrate()
      await own.yogo('ingest', 'e2e/articles/long-words.ko.md')
      const wide: string[] = []
      await page.goto(`${own.address}/${lang}`)
      const title = page.getByRole('main').getByRole('link', { name: /인공지능반도체/ })
      const article = /articles\/([^?]+)/.exec((await title.getAttribute('href')) ?? '')?.[1]
      for (const path of [
        '',
        `/articles/${article}`,
        '/glossary',
        '/glossary?q=zzzz',
        '/study',
        '/quiz',
        '/settings',
        '/nowhere',
      ]) {
        await page.goto(`${own.address}/${lang}${path}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        wide.push(...(await excess(page, path)))
      }
      await page.goto(`${own.address}/${lang}/glossary`)
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await expect(page.getByRole('heading', { name: words.TermPage.sentences })).toBeVisible()
      wide.push(...(await excess(page, 'a term')))
      await page.goto(`${own.address}/${lang}/quiz`)
      await page.getByRole('button', { name: words.QuizStart.start }).click()
      await page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button').first().click()
      await expect(page.getByRole('list', { name: words.Feedback.options })).toBeVisible()
      wide.push(...(await excess(page, 'an answer')))
      expect(wide).toEqual([])
    })
  })
