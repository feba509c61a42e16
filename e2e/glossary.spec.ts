import { expect, type Page } from '@playwright/test'
import { LANGS, saying, test } from './fixtures'

const SCREENS = { desktop: { width: 1120, height: 900 }, phone: { width: 360, height: 740 } } as const

/** Ways to write a part of 반도체 半導体, and what of the row is marked. */
const FOUND_BY = [
  ['도체', '도체', 'a part in hangul'],
  ['반도체'.normalize('NFD'), '반도체', 'NFD'],
  ['반도체를', '반도체', 'with a particle'],
  ['ㄷㅊ', '도체', 'choseong'],
  ['導', '導', 'one kanji'],
  ['半導體', '半導体', 'hanja as Korea writes them'],
  ['どうた', 'どうた', 'a part in hiragana'],
  ['ハンドウ', 'はんどう', 'katakana'],
  ['ﾊﾝﾄﾞｳ', 'はんどう', 'katakana of half width'],
  ['doutai', 'dōtai', 'romaji as typed'],
  ['handôtai', 'handōtai', 'Kunrei'],
  ['doche', 'doche', 'Revised Romanization'],
] as const

const rowOf = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^반도체\s*半/ }) })
    .first()

for (const lang of LANGS)
  for (const [screen, viewport] of Object.entries(SCREENS))
    test.describe(`${lang}, ${screen}`, () => {
      test.use({ lang, viewport })

      test('a reader sees what of a term they found, however they wrote it', async ({ page, words }) => {
        await page.goto(`/${lang}/glossary`)
        const box = page.getByRole('searchbox', { name: words.SearchForm.query })
        for (const [writing, marked, why] of FOUND_BY)
          await test.step(why, async () => {
            await box.fill(writing)
            await box.press('Enter')
            await expect(page).toHaveURL((url) => url.searchParams.get('q') === writing)
            const marks = rowOf(page).locator('mark')
            await expect.poll(async () => (await marks.allTextContents()).join('')).toBe(marked)
          })
      })

      test('a reader who uses no mouse searches, opens a term and goes through the list by arrow keys', async ({
        page,
        words,
      }) => {
        await page.goto(`/${lang}/glossary`)
        const box = page.getByRole('searchbox', { name: words.SearchForm.query })
        await expect(async () => {
          await page.keyboard.press('/')
          await expect(box).toBeFocused({ timeout: 500 })
        }).toPass()
        await page.keyboard.type('bando')
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(/q=bando/)
        const terms = page.getByRole('main').getByRole('list').getByRole('link')
        const names = await terms.evaluateAll((links) =>
          links.map((link) => link.querySelector('[lang=ko]')?.textContent),
        )
        expect(names.length).toBeGreaterThan(1)
        await terms.first().focus()
        await page.keyboard.press('Enter')
        const heading = page.getByRole('heading', { level: 1 })
        await expect(heading).toContainText(names[0] ?? '')
        const next = page
          .getByRole('navigation', { name: words.TermNeighbours.label })
          .getByRole('link', { name: names[1] ?? '' })
        await expect(next).toBeVisible()
        await expect(async () => {
          await page.keyboard.press('ArrowRight')
          await expect(heading).toContainText(names[1] ?? '', { timeout: 2000 })
        }).toPass()
        await expect(async () => {
          await page.keyboard.press('ArrowLeft')
          await expect(heading).toContainText(names[0] ?? '', { timeout: 2000 })
        }).toPass()
        await expect(page).toHaveURL(/q=bando/)
      })

      test('a learner reads a definition in their own language first, says that the term is known and takes a card of it', async ({
        page,
        words,
      }) => {
        await page.goto(`/${lang}/glossary?q=${encodeURIComponent('반도체')}`)
        await rowOf(page).getByRole('link').click()
        const definitions = page.getByRole('region', { name: words.TermPage.definitions })
        await expect(definitions.locator('p > [lang]').first()).toHaveAttribute('lang', lang)
        const statuses = page.getByRole('group', { name: words.TermStatus.group })
        const known = statuses.getByRole('button', { name: words.TermStatus.known })
        await known.click()
        await expect(known).toHaveAttribute('aria-pressed', 'true')
        await expect(known).toBeFocused()
        await page.getByRole('button', { name: words.Reader.study }).click()
        await expect(page.getByRole('button', { name: words.Reader.studied })).toBeVisible()
        const learning = statuses.getByRole('button', { name: words.TermStatus.learning })
        await expect(learning).toHaveAttribute('aria-pressed', 'true')
        await expect.poll(() => page.evaluate(() => localStorage.getItem('yogo-unanswered'))).toBeNull()
        await page.reload()
        await expect(learning).toHaveAttribute('aria-pressed', 'true')
      })

      test('a reader goes back and forward through searches, filters, pages and terms', async ({ page, words }) => {
        await page.goto(`/${lang}/glossary?order=ko`)
        const terms = page.getByRole('main').getByRole('list').getByRole('link')
        const first = await terms.first().getAttribute('href')
        const pages = page.getByRole('navigation', { name: words.Pages.label })
        await pages.getByRole('link', { name: words.Pages.next }).click()
        await expect(page).toHaveURL(/after=c/)
        await expect(terms.first()).not.toHaveAttribute('href', first ?? '')
        expect(await terms.count()).toBeLessThanOrEqual(60)
        const second = await terms.first().getAttribute('href')
        await pages.getByRole('link', { name: words.Pages.previous }).click()
        await expect(terms.first()).toHaveAttribute('href', first ?? '')
        await page.goBack()
        await expect(terms.first()).toHaveAttribute('href', second ?? '')
        await terms.first().click()
        await expect(page.getByRole('heading', { name: words.TermPage.sentences })).toBeVisible()
        await page.goBack()
        await expect(terms.first()).toHaveAttribute('href', second ?? '')
        await page.goForward()
        await expect(page.getByRole('heading', { name: words.TermPage.sentences })).toBeVisible()
        await page
          .getByRole('navigation', { name: words.TermNeighbours.label })
          .getByRole('link', { name: words.TermNeighbours.list })
          .click()
        await expect(page.getByRole('status')).toHaveText(saying(words.GlossaryPage.count))
      })

      test('a reader who goes to the next page goes on at its first row, and back where they were', async ({
        page,
        words,
      }) => {
        await page.goto(`/${lang}/glossary?order=ko`)
        const terms = page.getByRole('main').getByRole('list').getByRole('link')
        const pages = page.getByRole('navigation', { name: words.Pages.label })
        const first = await terms.first().getAttribute('href')
        const next = pages.getByRole('link', { name: words.Pages.next })
        await next.focus()
        await page.keyboard.press('Enter')
        await expect(terms.first()).not.toHaveAttribute('href', first ?? '')
        await expect(terms.first()).toBeFocused()
        await expect(terms.first()).toBeInViewport()
        await pages.getByRole('link', { name: words.Pages.previous }).click()
        await expect(terms.first()).toHaveAttribute('href', first ?? '')
        await expect(terms.first()).toBeFocused()
        // The history's own way back restores the place and takes no focus.
        await terms.last().focus()
        await page.goBack()
        await expect(terms.first()).not.toHaveAttribute('href', first ?? '')
        await expect(terms.first()).not.toBeFocused()
      })

      test('a reader sees on a term’s page how its characters and sentences lead to other terms', async ({
        page,
        words,
      }) => {
        await page.goto(`/${lang}/glossary?q=${encodeURIComponent('반도체')}`)
        await page
          .getByRole('link', { name: /^반도체\s*半/ })
          .first()
          .click()
        await expect(page.getByRole('img', { name: words.TermGraph.label })).toBeVisible()
        await expect(page.getByRole('heading', { name: words.TermPage.byCharacter })).toBeVisible()
        await expect(page.getByRole('heading', { name: words.TermPage.neighbours })).toBeVisible()
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow).toBeLessThanOrEqual(0)
      })
    })
