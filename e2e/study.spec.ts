import { expect, type Page } from '@playwright/test'
import { LANGS, saying, test, type Words } from './fixtures'

const card = (page: Page) => page.getByRole('heading', { level: 2 })
const answer = (page: Page, words: Words) => page.getByRole('region', { name: words.StudyDesk.answer })
const today = (page: Page, words: Words, count: number) =>
  page.getByText(saying(words.StudyDesk.today, { count, fresh: count }))

/** Presses a key until the page, once it listens, answers. */
async function pressUntil(page: Page, key: string, seen: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press(key)
    await seen()
  }).toPass()
}

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a learner recalls a card, looks at the answer and rates it', async ({ page, words }) => {
      await page.goto(`/${lang}/study?direction=ko-ja`)
      await expect(today(page, words, 0)).toBeVisible()
      const word = await card(page).innerText()
      await expect(answer(page, words)).toBeHidden()
      await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
      await expect(answer(page, words)).toBeVisible()
      const ratings = page.getByRole('group', { name: words.StudyDesk.rate }).getByRole('button')
      await expect(ratings).toHaveText([
        saying(words.StudyDesk.ratings.again),
        saying(words.StudyDesk.ratings.hard),
        saying(words.StudyDesk.ratings.good),
        saying(words.StudyDesk.ratings.easy),
      ])
      await ratings.nth(2).click()
      await expect(today(page, words, 1)).toBeVisible()
      await expect(card(page)).not.toHaveText(word)
    })

    test('a learner studies with the keyboard alone and takes the last rating back', async ({ page, words }) => {
      await page.goto(`/${lang}/study?direction=ko-ja`)
      const word = await card(page).innerText()
      await pressUntil(page, 'Space', () => expect(answer(page, words)).toBeVisible({ timeout: 500 }))
      await page.keyboard.press('4')
      await expect(today(page, words, 1)).toBeVisible()
      await expect(card(page)).not.toHaveText(word)
      await pressUntil(page, 'u', () => expect(today(page, words, 0)).toBeVisible({ timeout: 2000 }))
      await expect(card(page)).toHaveText(word)
    })

    test('a learner studies one direction at a time', async ({ page, words }) => {
      await page.goto(`/${lang}/study`)
      const direction = page.getByRole('navigation', { name: words.StudyTools.direction })
      await direction.getByRole('link', { name: words.StudyTools.directions['ja-ko'] }).click()
      await expect(page).toHaveURL(/direction=ja-ko/)
      await expect(card(page)).toHaveAttribute('lang', 'ja')
      await direction.getByRole('link', { name: words.StudyTools.directions['ko-ja'] }).click()
      await expect(page).toHaveURL(/direction=ko-ja/)
      await expect(card(page)).toHaveAttribute('lang', 'ko')
    })

    test('what a learner studied is nobody else’s', async ({ page, browser, baseURL, words }) => {
      await page.goto(`/${lang}/study`)
      await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
      await page.getByRole('group', { name: words.StudyDesk.rate }).getByRole('button').first().click()
      await expect(today(page, words, 1)).toBeVisible()
      const other = await browser.newContext({ baseURL: String(baseURL) })
      const theirs = await other.newPage()
      await theirs.goto(`/${lang}/study`)
      await expect(today(theirs, words, 0)).toBeVisible()
      await expect(theirs.getByRole('button', { name: words.StudyDesk.undo })).toHaveCount(0)
      await other.close()
    })
  })
