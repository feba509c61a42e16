/** Photographs for the README: npm run pictures. */
import { expect } from '@playwright/test'
import { TITLES } from './demo'
import { test } from './fixtures'

const FOLDER = 'docs/images'

test.use({ viewport: { width: 1120, height: 900 }, deviceScaleFactor: 1.5, lang: 'ja' })

test('a term', async ({ page, words }) => {
  await page.goto(`/ja/glossary?q=${encodeURIComponent('半導体')}`)
  await page
    .getByRole('link', { name: /^반도체/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: words.TermPage.alignment })).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/term.png` })
})

test('an article', async ({ page, words }) => {
  await page.goto('/ja')
  await page.getByRole('link', { name: TITLES.ja }).click()
  await page
    .getByRole('navigation', { name: words.TextSwitch.label })
    .getByRole('link', { name: words.TextSwitch.both })
    .click()
  await expect(page.getByRole('heading', { name: '금붕어가 될 것인가' })).toBeVisible()
  await page.screenshot({ path: `${FOLDER}/article.png` })
})
