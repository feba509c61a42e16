import { expect, type Page } from '@playwright/test'
import { LANGS, saying, test, type Words } from './fixtures'

const card = (page: Page) => page.getByRole('heading', { level: 2 })
const answer = (page: Page, words: Words) => page.getByRole('region', { name: words.StudyDesk.answer })
const rating = (page: Page, words: Words, name: keyof Words['StudyDesk']['ratings']) =>
  page.getByRole('group', { name: words.StudyDesk.rate }).getByRole('button', { name: words.StudyDesk.ratings[name] })
const today = (page: Page, words: Words, count: number, fresh = count) =>
  page.getByText(saying(words.StudyDesk.today, { count, fresh }))
const newLeft = (page: Page, words: Words, count: number) =>
  page.getByText(saying(words.StudyDesk.newLeft, { count }), { exact: true })

/** Presses a key until the page, once it listens, answers. */
async function pressUntil(page: Page, key: string, seen: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press(key)
    await seen()
  }).toPass()
}

/** Opens the study page; it is whole when the other cards of the day are there too. */
async function study(page: Page, lang: string, search = '') {
  const whole = page.waitForResponse((response) => response.url().includes('/api/v1/study/queue'))
  await page.goto(`/${lang}/study${search}`)
  await whole
}

/** Reveals and rates by keyboard; the answer is stored when this resolves. */
async function rate(page: Page, words: Words, key: string) {
  await pressUntil(page, 'Space', () => expect(answer(page, words)).toBeVisible({ timeout: 500 }))
  const stored = page.waitForResponse((response) => response.url().includes('/api/v1/study/reviews'))
  await page.keyboard.press(key)
  await stored
}

const WORD: Readonly<Record<string, string>> = { ko: 'ja', ja: 'ko' }

for (const lang of LANGS)
  for (const [device, viewport] of [
    ['a desktop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('a learner meets new cards, looks at the answer and rates them', async ({ page, words }) => {
        await study(page, lang)
        await expect(today(page, words, 0)).toBeVisible()
        await expect(newLeft(page, words, 20)).toBeVisible()
        await expect(card(page)).toHaveAttribute('lang', WORD[lang] ?? '')
        const word = await card(page).innerText()
        await expect(answer(page, words)).toBeHidden()
        await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
        await expect(answer(page, words)).toBeVisible()
        await expect(answer(page, words)).toBeFocused()
        await expect(page.getByRole('heading', { level: 1, name: words.StudyPage.title })).toBeAttached()
        // What is below depends on how much there is to say of the term.
        const readings = await answer(page, words).getByRole('definition').last().boundingBox()
        const ratings = await page.getByRole('group', { name: words.StudyDesk.rate }).boundingBox()
        expect(readings && readings.y + readings.height).toBeLessThan(ratings?.y ?? 0)
        const stored = page.waitForResponse((response) => response.url().includes('/api/v1/study/reviews'))
        await rating(page, words, 'easy').click()
        await expect(today(page, words, 1)).toBeVisible()
        await expect(newLeft(page, words, 19)).toBeVisible()
        await expect(card(page)).not.toHaveText(word)
        await expect(card(page)).toBeFocused()
        await stored
        await page.reload()
        await expect(today(page, words, 1)).toBeVisible()
        await expect(card(page)).not.toHaveText(word)
      })

      test('a learner studies by keyboard and takes three answers back', async ({ page, words }) => {
        await study(page, lang)
        const met: string[] = []
        for (const key of ['4', '3', '1']) {
          met.push(await card(page).innerText())
          await rate(page, words, key)
        }
        await expect(today(page, words, 3)).toBeVisible()
        for (const word of met.toReversed()) {
          const stored = page.waitForResponse((response) => response.url().includes('/api/v1/study/reviews'))
          await page.keyboard.press('z')
          await expect(card(page)).toHaveText(word)
          await stored
        }
        await expect(today(page, words, 0)).toBeVisible()
        await expect(page.getByRole('button', { name: words.StudyDesk.undo })).toHaveCount(0)
        await page.reload()
        await expect(today(page, words, 0)).toBeVisible()
        await expect(newLeft(page, words, 20)).toBeVisible()
        await expect(card(page)).toHaveText(met[0] ?? '')
      })

      test('a learner whose network is gone rates by hand, and nothing covers the ratings', async ({
        page,
        context,
        words,
      }) => {
        await study(page, lang)
        await context.setOffline(true)
        await expect(page.getByText(words.Shell.offline)).toBeVisible()
        await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
        await expect(answer(page, words)).toBeVisible()
        await rating(page, words, 'easy').click()
        await expect(today(page, words, 1)).toBeVisible()
        await expect(page.getByText(saying(words.StudyDesk.unsent, { count: 1 }))).toBeVisible()
      })

      test('a learner puts a card off until tomorrow, another one aside, and takes that back', async ({
        page,
        words,
      }) => {
        await study(page, lang)
        const first = await card(page).innerText()
        await page.getByRole('button', { name: words.StudyDesk.bury }).click()
        await expect(card(page)).not.toHaveText(first)
        const second = await card(page).innerText()
        await pressUntil(page, 's', () => expect(card(page)).not.toHaveText(second, { timeout: 1000 }))
        await page.getByRole('button', { name: words.StudyDesk.undo }).click()
        await expect(card(page)).toHaveText(second)
        const stored = page.waitForResponse((response) => response.url().includes('/api/v1/study/reviews'))
        await page.keyboard.press('s')
        await expect(card(page)).not.toHaveText(second)
        await stored
        await page.reload()
        await expect(card(page)).toBeVisible()
        await expect(card(page)).not.toHaveText(first)
        await expect(card(page)).not.toHaveText(second)
      })
    })

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('what a learner studied is nobody else’s', async ({ page, browser, baseURL, words }) => {
      await study(page, lang)
      await rate(page, words, '1')
      const other = await browser.newContext({ baseURL: String(baseURL) })
      const theirs = await other.newPage()
      await theirs.goto(`/${lang}/study`)
      await expect(today(theirs, words, 0)).toBeVisible()
      await expect(theirs.getByRole('button', { name: words.StudyDesk.undo })).toHaveCount(0)
      await other.close()
    })

    test('answers given without a connection are kept and stored once when it is back', async ({ page, words }) => {
      await study(page, lang)
      const sending = '**/api/v1/study/reviews'
      await page.route(sending, (route) => route.abort())
      for (const key of ['4', '4']) {
        await pressUntil(page, 'Space', () => expect(answer(page, words)).toBeVisible({ timeout: 500 }))
        await page.keyboard.press(key)
      }
      await expect(page.getByText(saying(words.StudyDesk.unsent, { count: 2 }))).toBeVisible()
      await page.unroute(sending)
      await page.reload()
      await expect(today(page, words, 2)).toBeVisible()
      await expect.poll(() => page.evaluate(() => localStorage.getItem('yogo-reviews'))).toBeNull()
      await page.reload()
      await expect(today(page, words, 2)).toBeVisible()
    })
  })
