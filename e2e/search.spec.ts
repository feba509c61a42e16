import { expect } from '@playwright/test'
import { demoArticle } from './demo'
import { LANGS, saying, switchTo, test } from './fixtures'

/** 반도체 半導体 in every way a reader may write it. */
const WRITINGS = [
  '반도체',
  '반도체'.normalize('NFD'),
  'ㅂㄷㅊ',
  'bandoche',
  'はんどうたい',
  'handoutai',
  'handotai',
  '半導体',
  '반도체를',
] as const

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a reader finds 반도체 半導体 however they write it', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary`)
      for (const writing of WRITINGS) {
        await test.step(writing, async () => {
          const box = page.getByRole('searchbox', { name: words.SearchForm.query })
          await box.fill(writing)
          await box.press('Enter')
          await expect(page).toHaveURL((url) => url.searchParams.get('q') === writing)
          await expect(page.getByRole('link', { name: /^반도체/ }).first()).toBeVisible()
        })
      }
    })

    test('a reader who finds nothing is told so and can start over', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary?q=${encodeURIComponent('없는말없는말')}`)
      await expect(page.getByText(words.GlossaryPage.noneFound)).toBeVisible()
      await page.getByRole('link', { name: words.GlossaryPage.reset }).click()
      await expect(page.getByRole('status')).toHaveText(saying(words.GlossaryPage.count))
    })

    test('a reader goes to the search box with the slash key', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary`)
      await expect(async () => {
        await page.keyboard.press('/')
        await expect(page.getByRole('searchbox', { name: words.SearchForm.query })).toBeFocused({ timeout: 500 })
      }).toPass()
    })

    test('a reader narrows the glossary by article and category, and orders it by worth', async ({ page, words }) => {
      const article = await demoArticle(page)
      await page.goto(`/${lang}/glossary`)
      await page.getByRole('combobox', { name: words.SearchForm.article }).selectOption(article)
      await page.getByRole('combobox', { name: words.SearchForm.category }).selectOption('person')
      await page.getByRole('button', { name: words.SearchForm.submit, exact: true }).click()
      await expect(page.getByRole('link', { name: /손정의/ })).toBeVisible()
      await expect(page.getByRole('link', { name: /^반도체/ })).toHaveCount(0)
      await page
        .getByRole('navigation', { name: words.GlossaryPage.order })
        .getByRole('link', { name: words.GlossaryPage.orders.worth })
        .click()
      await expect(page).toHaveURL(/order=worth/)
      await expect(page.getByRole('link', { name: /손정의/ })).toBeVisible()
    })

    test('a reader jumps to a part of the glossary by the index bar', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary?order=ko`)
      await page
        .getByRole('navigation', { name: words.IndexBar.label })
        .getByRole('link', { name: 'ㅂ', exact: true })
        .click()
      await expect(page.getByRole('link', { name: /^반도체/ }).first()).toBeVisible()
      await expect(page.getByRole('link', { name: /손정의/ })).toHaveCount(0)
    })

    test('a search survives the language switch', async ({ page, words }) => {
      const other = lang === 'ko' ? 'ja' : 'ko'
      await page.goto(`/${lang}/glossary?q=${encodeURIComponent('ㅂㄷㅊ')}`)
      await switchTo(page, words, other)
      await expect(page).toHaveURL(
        (url) => url.pathname === `/${other}/glossary` && url.searchParams.get('q') === 'ㅂㄷㅊ',
      )
      await expect(page.getByRole('searchbox')).toHaveValue('ㅂㄷㅊ')
      await expect(page.getByRole('link', { name: /^반도체/ }).first()).toBeVisible()
    })
  })
