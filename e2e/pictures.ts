/** Photographs every page for the README and docs/PAGES.md: npm run pictures. */
import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { test } from './fixtures'
import { ROUTES, type Route, routeOf } from './routes'

const FOLDER = 'docs/images'
const LARGEST = 150_000
const WEBP = { format: 'webp', quality: 78 } as const
const DESKTOP = { width: 1120, height: 800 }
const PHONE = { width: 390, height: 780 }

test.use({ viewport: DESKTOP, deviceScaleFactor: 1.5, lang: 'ja', reducedMotion: 'reduce' })
test.describe.configure({ timeout: 180_000 })

/** Writes the picture of what the page shows; resolves to its size in bytes. */
async function photograph(page: Page, name: string): Promise<number> {
  await page.evaluate(() => document.fonts.ready)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', WEBP)
  await session.detach()
  const picture = Buffer.from(data, 'base64')
  writeFileSync(`${FOLDER}/${name}.webp`, picture)
  return picture.length
}

test('every page', async ({ page, words }) => {
  const seen = new Set<Route>()
  const take = async (name: string) => {
    const route = routeOf(new URL(page.url()).pathname)
    if (route) seen.add(route)
    expect(await photograph(page, name), name).toBeLessThan(LARGEST)
  }
  const visit = async (address: string, name: string) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await take(name)
  }
  const article = await demoArticle(page)

  await visit('/ja', 'home')
  await visit(`/ja/articles/${article}?text=both`, 'article')
  await page.setViewportSize(PHONE)
  await page.goto(`/ko/articles/${article}?text=ko`)
  await page.getByRole('link', { name: '반도체', exact: true }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await take('card')
  await page.setViewportSize(DESKTOP)

  await visit('/ja/glossary', 'glossary')
  await page.goto(`/ja/glossary?q=${encodeURIComponent('半導体')}`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^반도체/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: words.TermPage.alignment })).toBeVisible()
  await take('term')

  await page.goto('/ja/study')
  await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
  await expect(page.getByRole('region', { name: words.StudyDesk.answer })).toBeVisible()
  await take('study')
  for (let card = 1; card <= 4; card += 1) {
    await page.keyboard.press('3')
    await page.keyboard.press('Space')
    await expect(page.getByRole('region', { name: words.StudyDesk.answer })).toBeVisible()
  }

  await visit(`/ja/quiz?article=${article}`, 'quiz')
  await page.getByRole('radio', { name: /^5\D/ }).check()
  await page.getByRole('button', { name: words.QuizStart.start }).click()
  for (let number = 1; number <= 5; number += 1) {
    const options = page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button')
    await expect(options.first()).toBeVisible()
    if (number === 1) await take('question')
    await options.first().click()
    await expect(page.getByRole('list', { name: words.Feedback.options })).toBeVisible()
    if (number === 1) await take('answer')
    await page.getByRole('link', { name: number < 5 ? words.QuestionStep.next : words.QuestionStep.result }).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeVisible()
  await take('result')

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: words.Commands.label })).toBeFocused()
  await take('commands')

  // A new page without parameters is photographed under its own name.
  const others = ROUTES.filter((route) => !seen.has(route) && !route.name.includes('[...'))
  for (const { name } of others) await visit(name.replace('[locale]', 'ja'), name.split('/').at(-1) ?? '')
  expect(ROUTES.filter((route) => !seen.has(route)).map(({ name }) => name)).toEqual(['/[locale]/[...rest]'])
})
