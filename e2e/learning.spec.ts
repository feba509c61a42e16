import { expect, type Page } from '@playwright/test'
import { LANGS, test } from './fixtures'

/** Opens the page of the term that the glossary finds first. */
async function openTerm(page: Page, lang: string, headword: string) {
  await page.goto(`/${lang}/glossary?q=${encodeURIComponent(headword)}`)
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`^${headword}`) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: headword })).toBeVisible()
}

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a beginner reads the other language’s word in the script they know', async ({ page, words }) => {
      await openTerm(page, lang, '반도체')
      const [name, sound, other] =
        lang === 'ko'
          ? [words.TermHeading.inHangul, '한도타이', 'パンドチェ']
          : [words.TermHeading.inKatakana, 'パンドチェ', '한도타이']
      await expect(page.getByText(name, { exact: true })).toBeVisible()
      await expect(page.getByText(sound, { exact: true })).toBeVisible()
      await expect(page.getByText(other, { exact: true })).toHaveCount(0)
    })

    test('a reader sees which character is which, and other terms that share one', async ({ page, words }) => {
      await openTerm(page, lang, '반도체')
      const figure = page.getByRole('table', { name: words.AlignmentFigure.caption })
      const row = (name: string) => figure.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
      await expect(row(words.AlignmentFigure.hangul)).toHaveText(['반', '도', '체'])
      await expect(row(words.AlignmentFigure.hanja)).toHaveText(['半', '導', '體'])
      await expect(row(words.AlignmentFigure.kanji)).toHaveText(['半', '導', '体'])
      await expect(row(words.AlignmentFigure.kana)).toHaveText(['はん', 'どう', 'たい'])
      await expect(page.getByRole('heading', { name: words.TermPage.byCharacter })).toBeVisible()
      await expect(page.getByRole('link', { name: /AI 반도체/ }).first()).toBeVisible()
    })

    test('a reader of a term that nothing defines is shown how the article uses it, and told so', async ({
      page,
      words,
    }) => {
      await openTerm(page, lang, 'AI 전략')
      for (const each of LANGS) await expect(page.getByText(words.Definitions.none[each])).toBeVisible()
      await page.getByRole('link', { name: words.Definitions.usage, exact: true }).first().click()
      await expect(page).toHaveURL(/\/articles\/[^/]+\?text=(?:ko|ja)#(?:ko|ja)-\d+$/)
    })

    test('a reader sees in words how sure each counterpart of the glossary is', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary?order=worth`)
      const bands = new RegExp(Object.values(words.Band).join('|'))
      const terms = page
        .getByRole('main')
        .getByRole('listitem')
        .filter({ has: page.locator('[lang="ko"]') })
      await expect(terms.first()).toContainText(bands)
      await expect(terms.filter({ hasNotText: bands })).toHaveCount(0)
    })
  })
