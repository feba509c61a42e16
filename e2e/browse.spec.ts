import { expect } from '@playwright/test'
import { TITLES } from './demo'
import { LANGS, test } from './fixtures'

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a reader opens the demo article, looks at a term’s card and goes on to its page', async ({ page, words }) => {
      await page.goto(`/${lang}`)
      await page.getByRole('link', { name: TITLES[lang] }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const term = page.getByRole('link', { name: lang === 'ko' ? /^반도체$/ : /^半.*導.*体/ }).first()
      await term.click()
      const card = page.getByRole('dialog', { name: '반도체 半導体' })
      await expect(card.getByText(words.PairLabel['same-characters'])).toBeVisible()
      await card.getByRole('link', { name: words.TermCard.more }).click()
      await expect(page).toHaveURL(new RegExp(`/${lang}/glossary/c[0-9a-f]{20}$`))
      await expect(page.getByRole('heading', { level: 1, name: '반도체' })).toBeVisible()
      await expect(page.getByRole('heading', { name: words.TermPage.alignment })).toBeVisible()
      await expect(page.getByText('bandoche', { exact: true })).toBeVisible()
      await expect(page.getByRole('heading', { name: words.TermPage.sentences })).toBeVisible()
      await expect(page.getByRole('link', { name: words.Citations.place }).first()).toBeVisible()
    })

    test('a reader closes a term’s card with Escape and is back at the term', async ({ page, words }) => {
      await page.goto(`/${lang}`)
      await page.getByRole('link', { name: TITLES.ko }).click()
      const term = page.getByRole('link', { name: '반도체', exact: true }).first()
      await term.focus()
      await page.keyboard.press('Enter')
      const card = page.getByRole('dialog', { name: '반도체 半導体' })
      await expect(card.getByRole('button', { name: words.Reader.close })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(card).toBeHidden()
      await expect(term).toBeFocused()
    })

    test('a reader goes from a sentence on a term’s page to its place in the article', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary?q=${encodeURIComponent('반도체')}`)
      await page
        .getByRole('link', { name: /^반도체/ })
        .first()
        .click()
      await page.getByRole('link', { name: words.Citations.place }).first().click()
      await expect(page).toHaveURL(/\/articles\/[^/]+\?text=ko#ko-\d+$/)
      const sentenceInView = () =>
        page.evaluate(() => {
          const place = document.getElementById(location.hash.slice(1))?.getBoundingClientRect()
          return place !== undefined && place.top >= 0 && place.bottom <= window.innerHeight
        })
      await expect.poll(sentenceInView).toBe(true)
    })

    test('a reader puts the two texts side by side', async ({ page, words }) => {
      await page.goto(`/${lang}`)
      await page.getByRole('link', { name: TITLES[lang] }).click()
      await page
        .getByRole('navigation', { name: words.TextSwitch.label })
        .getByRole('link', { name: words.TextSwitch.both })
        .click()
      await expect(page).toHaveURL(/text=both/)
      await expect(page.getByRole('heading', { name: '금붕어가 될 것인가' })).toBeVisible()
      await expect(page.getByRole('heading', { name: /金.*魚.*になるのか/ })).toBeVisible()
    })

    test('a reader switches furigana and it stays', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary?q=${encodeURIComponent('半導体')}`)
      const furigana = page.getByRole('button', { name: words.FuriganaSwitch.label })
      // Who has the interface in Japanese learns Korean and needs none.
      const [usual, chosen] = lang === 'ko' ? ['true', 'false'] : ['false', 'true']
      await expect(furigana).toHaveAttribute('aria-pressed', usual)
      await furigana.click()
      await expect(furigana).toHaveAttribute('aria-pressed', chosen)
      await page.reload()
      await expect(furigana).toHaveAttribute('aria-pressed', chosen)
    })
  })
