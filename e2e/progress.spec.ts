import { expect, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { LANGS, saying, test, type Words } from './fixtures'

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const summaryOf = (page: Page, name: string) => page.getByRole('term').filter({ hasText: name }).locator('xpath=..')

/** Says in an article that a term is known. */
async function learnATerm(page: Page, words: Words, lang: string): Promise<void> {
  await page.goto(`/${lang}/articles/${await demoArticle(page)}?text=ko`)
  const dialog = page.getByRole('dialog', { name: '반도체 半導体' })
  await expect(async () => {
    await page.getByRole('article').getByRole('link', { name: '반도체', exact: true }).first().click()
    await expect(dialog).toBeVisible({ timeout: 1500 })
  }).toPass()
  const known = dialog.getByRole('button', { name: words.TermStatus.known })
  const stored = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await known.click()
  await stored
}

for (const lang of LANGS)
  for (const [device, viewport] of [
    ['a desktop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('who has not begun is told what fills the page', async ({ page, words }) => {
        await page.goto(`/${lang}`)
        await page
          .getByRole('navigation', { name: words.Shell.navigation })
          .getByRole('link', { name: words.Shell.progress })
          .click()
        await expect(page.getByRole('heading', { level: 1, name: words.Progress.empty })).toBeVisible()
        await page.getByRole('link', { name: words.Progress.toStudy }).click()
        await expect(page.getByRole('heading', { level: 1, name: words.StudyPage.title })).toBeVisible()
      })

      test('a reader sees a term they know among their figures, and comes to its characters’ terms', async ({
        page,
        words,
      }) => {
        await learnATerm(page, words, lang)
        await page.goto(`/${lang}/progress`)
        await expect(summaryOf(page, words.Progress.summary.known)).toContainText(
          saying(words.Progress.summary.terms, { count: 1 }),
        )
        const characters = region(page, words.Progress.characters.heading)
        await expect(characters.getByText(saying(words.Progress.characters.count, { met: 3, known: 3 }))).toHaveCount(2)
        await expect(characters.getByRole('link', { name: /^體/ })).toBeVisible()
        await characters.getByRole('link', { name: /^体/ }).click()
        await expect(page.getByRole('searchbox', { name: words.SearchForm.query })).toHaveValue('体')
        await expect(
          page
            .getByRole('main')
            .getByRole('link', { name: /^반도체/ })
            .first(),
        ).toBeVisible()
      })
    })
