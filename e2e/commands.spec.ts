import { expect, type Page } from '@playwright/test'
import { TITLES } from './demo'
import { actUntil, LANGS, test, type Words } from './fixtures'

const palette = (page: Page, words: Words) => page.getByRole('dialog', { name: words.Commands.label })
const field = (page: Page, words: Words) => palette(page, words).getByRole('combobox', { name: words.Commands.label })

/** Opens the palette by its keys. */
const openPalette = (page: Page, words: Words): Promise<void> =>
  actUntil(
    () => page.keyboard.press('Control+k'),
    (patience) => expect(field(page, words)).toBeFocused(patience),
  )

/** Types and goes to the option with the name by the arrow keys. */
async function choose(page: Page, words: Words, typed: string, name: string | RegExp): Promise<void> {
  await page.keyboard.type(typed)
  const option = palette(page, words).getByRole('option', { name }).first()
  await expect(option).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    const id = (await option.getAttribute('id')) ?? ''
    await expect(field(page, words)).toHaveAttribute('aria-activedescendant', id, { timeout: 100 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(palette(page, words)).toBeHidden()
}

for (const lang of LANGS)
  for (const [device, viewport] of [
    ['a desktop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('a reader goes to a page, an article and a term without leaving the keyboard', async ({ page, words }) => {
        await page.goto(`/${lang}`)
        await openPalette(page, words)
        await choose(page, words, 'glossary', words.Commands.glossary)
        await expect(page.getByRole('heading', { level: 1, name: words.GlossaryPage.title })).toBeVisible()

        await openPalette(page, words)
        await choose(page, words, lang === 'ko' ? '손정의' : '孫正義', TITLES[lang])
        await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()

        await openPalette(page, words)
        await choose(page, words, 'handotai', /반도체 ?半導体/)
        await expect(page.getByRole('heading', { name: words.TermPage.sentences })).toBeVisible()
      })

      test('a reader begins a quiz of an article and turns to study', async ({ page, words }) => {
        await page.goto(`/${lang}`)
        await openPalette(page, words)
        await choose(page, words, words.Commands.quizOf, new RegExp(words.Commands.quizOf))
        await expect(page).toHaveURL(/\/quiz\?article=/)
        await expect(page.getByRole('button', { name: words.QuizStart.start })).toBeVisible()
        await openPalette(page, words)
        await choose(page, words, 'study', words.Commands.study)
        await expect(page.getByRole('heading', { level: 1, name: words.StudyPage.title })).toBeVisible()
      })

      test('a reader changes the language and the theme where they are', async ({ page, words }) => {
        await page.goto(`/${lang}/glossary?q=handotai`)
        await openPalette(page, words)
        await choose(page, words, 'theme dark', words.Commands.dark)
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
        await openPalette(page, words)
        await choose(page, words, 'language', words.Commands.language)
        await expect(page).toHaveURL(new RegExp(`/${lang === 'ko' ? 'ja' : 'ko'}/glossary\\?q=handotai`))
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      })

      test('the button opens the palette, and what had the focus gets it back', async ({ page, words }) => {
        await page.goto(`/${lang}`)
        const button = page.getByRole('button', { name: words.Shell.commands })
        await actUntil(
          async () => {
            // A palette that has come meanwhile covers the button: a press would wait for it for good.
            if (!(await palette(page, words).isVisible())) await button.click({ timeout: 1500 })
          },
          (patience) => expect(field(page, words)).toBeFocused(patience),
        )
        await page.keyboard.type('zzzz')
        await expect(palette(page, words).getByRole('status')).toHaveText(words.Commands.none)
        await page.keyboard.press('Escape')
        await expect(palette(page, words)).toBeHidden()
        await expect(button).toBeFocused()
        await openPalette(page, words)
        await page.keyboard.press('Control+k')
        await expect(palette(page, words)).toBeHidden()
        await expect(button).toBeFocused()
        await button.click()
        await palette(page, words).getByRole('button', { name: words.Commands.close }).click()
        await expect(palette(page, words)).toBeHidden()
      })

      test('Enter that ends a composition chooses nothing', async ({ page, words }) => {
        await page.goto(`/${lang}`)
        await openPalette(page, words)
        const browser = await page.context().newCDPSession(page)
        const typed = lang === 'ko' ? '반도체' : '半導体'
        await browser.send('Input.imeSetComposition', { text: typed, selectionStart: 3, selectionEnd: 3 })
        await expect(
          palette(page, words)
            .getByRole('option', { name: /반도체 ?半導体/ })
            .first(),
        ).toBeVisible()
        const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
        await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter })
        await browser.send('Input.insertText', { text: typed })
        await expect(field(page, words)).toHaveValue(typed)
        await expect(field(page, words)).toBeFocused()
        await expect(page).toHaveURL(new RegExp(`/${lang}$`))
        await expect(field(page, words)).toHaveAttribute('aria-activedescendant', /./)
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(/\/glossary\//)
      })

      test('nothing of the palette comes before it is asked for', async ({ page, words }) => {
        const asked: string[] = []
        page.on('request', (request) => asked.push(new URL(request.url()).pathname))
        await page.goto(`/${lang}`)
        await expect(page.getByRole('button', { name: words.Shell.commands })).toBeVisible()
        const before = asked.filter((path) => path.endsWith('.js'))
        expect(asked).not.toContain(`/${lang}/commands`)
        await openPalette(page, words)
        expect(asked).toContain(`/${lang}/commands`)
        expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(before.length)
      })
    })
