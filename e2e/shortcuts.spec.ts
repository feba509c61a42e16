import { expect, type Page } from '@playwright/test'
import { actUntil, LANGS, test, type Words } from './fixtures'

const list = (page: Page, words: Words) => page.getByRole('dialog', { name: words.Commands.shortcuts })
const searchBox = (page: Page, words: Words) => page.getByRole('searchbox', { name: words.SearchForm.query })
const keyField = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

/** Presses a key until the search box has the focus: a page that is not ready yet does not hear it. */
async function expectSearchBy(page: Page, words: Words, key: string): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(searchBox(page, words)).toBeFocused({ timeout: 500 })
  }).toPass()
}

const openList = (page: Page, words: Words, key = '?'): Promise<void> =>
  actUntil(
    () => page.keyboard.press(key),
    (patience) => expect(list(page, words)).toBeVisible(patience),
  )

for (const lang of LANGS)
  for (const [device, viewport] of [
    ['a desktop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('? lists the shortcuts, those of the page first', async ({ page, words }) => {
        await page.goto(`/${lang}/glossary`)
        await openList(page, words)
        await expect(list(page, words).getByRole('heading', { level: 3 })).toHaveText([
          words.Shortcuts.places.glossary,
          words.Shortcuts.places.everywhere,
          words.Shortcuts.places.articles,
          words.Shortcuts.places.study,
          words.Shortcuts.places.quiz,
        ])
        await page.keyboard.press('Escape')
        await expect(list(page, words)).toBeHidden()
        await searchBox(page, words).focus()
        await page.keyboard.press('?')
        await expect(searchBox(page, words)).toHaveValue('?')
        await expect(list(page, words)).toHaveCount(0)
      })

      test('a reader changes a key: the new one works at once and later, the old one no more', async ({
        page,
        words,
      }) => {
        await page.goto(`/${lang}/settings#shortcuts`)
        const field = keyField(page, words.Shortcuts.names.search)
        await field.press('f')
        await expect(field).toHaveValue('F')
        await keyField(page, words.Shortcuts.names.help).press('f')
        await expect(page.getByText(words.ShortcutSettings.clash)).toHaveCount(2)
        await keyField(page, words.Shortcuts.names.help).press('Backspace')
        await expect(page.getByText(words.ShortcutSettings.clash)).toHaveCount(0)
        await page.getByRole('button', { name: words.ShortcutSettings.save }).click()
        await expect(page.getByRole('alert').filter({ hasText: words.ShortcutSettings.saved })).toBeVisible()

        await page.getByRole('navigation').getByRole('link', { name: words.Shell.glossary }).first().click()
        await expectSearchBy(page, words, 'f')
        await searchBox(page, words).blur()
        await page.keyboard.press('/')
        await page.keyboard.press('?')
        await expect(searchBox(page, words)).not.toBeFocused()
        await expect(list(page, words)).toHaveCount(0)

        await page.reload()
        await expectSearchBy(page, words, 'f')
        await expect(searchBox(page, words)).toHaveAttribute('aria-keyshortcuts', 'F')
        await page.goto(`/${lang}/settings`)
        await page.getByRole('button', { name: words.ShortcutSettings.reset }).click()
        await page.getByRole('button', { name: words.ShortcutSettings.save }).click()
        await expect(page.getByRole('alert').filter({ hasText: words.ShortcutSettings.saved })).toBeVisible()
        await page.goto(`/${lang}/glossary`)
        await expectSearchBy(page, words, '/')
      })

      test('a reader turns the keys off, and the palette still opens', async ({ page, words }) => {
        await page.goto(`/${lang}/settings`)
        const off = page
          .getByRole('group', { name: words.ShortcutSettings.switch })
          .getByRole('button', { name: words.ShortcutSettings.off })
        await off.click()
        await expect(off).toHaveAttribute('aria-pressed', 'true')
        await expect(page.locator('html')).toHaveAttribute('data-shortcuts', 'off')
        await page.goto(`/${lang}/glossary`)
        const palette = page.getByRole('dialog', { name: words.Commands.label })
        await actUntil(
          async () => {
            for (const key of ['/', '?', 'Control+k']) await page.keyboard.press(key)
          },
          (patience) => expect(palette).toBeVisible(patience),
        )
        await palette.getByRole('option', { name: words.Commands.shortcuts }).click()
        await expect(list(page, words).getByText(words.Shortcuts.off)).toBeVisible()
        await page.keyboard.press('Escape')
        await expect(searchBox(page, words)).not.toBeFocused()
      })

      test('no shortcut is taken from an input method', async ({ page, words }) => {
        await page.goto(`/${lang}/glossary`)
        await expectSearchBy(page, words, '/')
        await searchBox(page, words).blur()
        const browser = await page.context().newCDPSession(page)
        const slash = { key: '/', code: 'Slash', windowsVirtualKeyCode: 229 }
        await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', ...slash })
        await expect(searchBox(page, words)).not.toBeFocused()
      })
    })
