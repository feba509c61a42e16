import { expect } from '@playwright/test'
import { saying, test } from './fixtures'

const ARTICLES = {
  ko: { file: 'e2e/articles/harbor-hydrogen.ko.md', title: '항구 도시가 수소에 거는 기대', term: '연료전지' },
  ja: { file: 'e2e/articles/harbor-hydrogen.ja.md', title: '港町が水素に託す期待', term: '燃料電池' },
} as const

for (const lang of ['ko', 'ja'] as const)
  test.describe(lang, () => {
    test.use({ lang })

    test('an editor puts a second article in, and readers have it on the next request', async ({
      page,
      words,
      yogo,
    }) => {
      const { file, title, term } = ARTICLES[lang]
      await page.goto(`/${lang}`)
      await expect(page.getByRole('link', { name: title })).toHaveCount(0)

      await yogo('ingest', file)
      await page.reload()
      await page.getByRole('link', { name: title }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

      await page.goto(`/${lang}/glossary?q=${encodeURIComponent(term)}`)
      await expect(page.getByRole('status')).toHaveText(saying(words.GlossaryPage.found, { query: term }))
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
      await expect(page.getByRole('link', { name: title })).toBeVisible()

      await yogo('ingest', file)
      await page.goto(`/${lang}`)
      await expect(page.getByRole('link', { name: title })).toHaveCount(1)
    })
  })
