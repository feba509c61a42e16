import { expect } from '@playwright/test'
import { switchTo, test, WORDS } from './fixtures'

test.describe('a first visit', () => {
  for (const [locale, lang] of [
    ['ja-JP', 'ja'],
    ['ko-KR', 'ko'],
    ['fr-FR', 'ko'],
  ] as const)
    test(`a reader whose browser asks for ${locale} gets ${lang}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ baseURL: String(baseURL), locale })
      const page = await context.newPage()
      await page.goto('/')
      await expect(page).toHaveURL(new RegExp(`/${lang}$`))
      await expect(page.getByRole('navigation', { name: WORDS[lang].Shell.navigation }).first()).toBeVisible()
      await context.close()
    })
})

test('a reader switches the language and it is remembered on the next visit', async ({ page }) => {
  await page.goto('/ko')
  await switchTo(page, WORDS.ko, 'ja')
  await expect(page).toHaveURL(/\/ja$/)
  await expect(page.getByRole('navigation', { name: WORDS.ja.LanguageSwitch.label })).toBeVisible()
  await page.goto('/')
  await expect(page).toHaveURL(/\/ja$/)
})

test('a reader who opens an address that is not there is told so in their language and led back', async ({ page }) => {
  await page.goto('/ja/nowhere')
  await expect(page.getByRole('heading', { name: WORDS.ja.NotFound.title })).toBeVisible()
  await page.getByRole('link', { name: WORDS.ja.NotFound.home }).click()
  await expect(page).toHaveURL(/\/ja$/)
})

test('a reader chooses the dark theme and it stays after a reload', async ({ page, words }) => {
  await page.goto('/ko')
  await page.getByRole('button', { name: words.ThemeSwitch.label }).click()
  await page.getByRole('button', { name: words.ThemeSwitch.dark }).click()
  await expect(page.getByRole('document')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.getByRole('document')).toHaveAttribute('data-theme', 'dark')
})
