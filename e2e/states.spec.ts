import { expect } from '@playwright/test'
import { LANGS, saying, WORDS } from './fixtures'
import { test } from './own-server'

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })
    // A server of one's own takes a while to start where many tests run.
    test.describe.configure({ timeout: 120_000 })

    test('a reader whose page could not be made is told so, and goes on when the cause is gone', async ({
      page,
      words,
      own,
    }) => {
      await page.goto(`${own.address}/${lang}/glossary`)
      await expect(page.getByRole('heading', { name: words.ErrorPage.title })).toBeVisible()
      await expect(page.getByText(words.ErrorPage.description)).toBeVisible()
      await expect(page.getByRole('navigation', { name: words.Shell.navigation }).first()).toBeVisible()
      await own.migrate()
      await page.getByRole('button', { name: words.ErrorPage.retry }).click()
      await expect(page.getByRole('heading', { name: words.GlossaryPage.title })).toBeVisible()
    })

    test('a reader of a fresh installation finds out on every page how an article gets in', async ({
      page,
      words,
      own,
    }) => {
      await own.migrate()
      await page.goto(`${own.address}/${lang}`)
      await expect(page.getByText(words.NoArticles.text)).toBeVisible()
      for (const [path, title] of [
        ['/glossary', words.GlossaryPage.none],
        ['/study', words.StudyPage.empty],
        ['/quiz', words.QuizPage.empty],
      ] as const) {
        await page.goto(`${own.address}/${lang}${path}`)
        await expect(page.getByText(title, { exact: true })).toBeVisible()
        await page.getByRole('main').getByRole('link', { name: words.QuizPage.home }).click()
        await expect(page.getByText(words.NoArticles.text)).toBeVisible()
      }
    })

    test('a reader whose search finds nothing is told what else to try and clears it', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary?q=zzzz`)
      await expect(page.getByText(words.GlossaryPage.noneFound)).toBeVisible()
      await page.getByRole('link', { name: words.GlossaryPage.reset }).click()
      await expect(page).toHaveURL(new RegExp(`/${lang}/glossary$`))
      await expect(page.getByText(saying(words.GlossaryPage.count)).first()).toBeVisible()
    })

    test('a reader of an address that no page has gets the page that says so, with a way on', async ({
      page,
      words,
    }) => {
      for (const path of ['/nowhere', '/glossary/nothing', '/articles/nothing', '/quiz/nothing']) {
        const response = await page.goto(`/${lang}${path}`)
        expect(response?.status()).toBe(404)
        await expect(page.getByRole('heading', { name: words.NotFound.title })).toBeVisible()
      }
      await page.getByRole('link', { name: words.NotFound.glossary }).click()
      await expect(page.getByRole('heading', { name: words.GlossaryPage.title })).toBeVisible()
    })

    test('a reader who goes offline is told so until the network is back', async ({ page, context, words }) => {
      await page.goto(`/${lang}/glossary`)
      const told = page.getByText(words.Shell.offline)
      await expect(told).toHaveCount(0)
      await context.setOffline(true)
      await expect(told).toBeVisible()
      await context.setOffline(false)
      await expect(told).toHaveCount(0)
    })

    test('a learner who sets something offline stays on the page and is told that it was not stored', async ({
      page,
      context,
      words,
    }) => {
      await page.goto(`/${lang}/settings`)
      const dark = page.getByRole('main').getByRole('button', { name: words.ThemeSwitch.dark })
      await context.setOffline(true)
      // Told so, the page is alive: a click before would send it away.
      await expect(page.getByText(words.Shell.offline)).toBeVisible()
      await dark.click()
      await expect(page.getByText(words.Shell.notSaved)).toBeVisible()
      await context.setOffline(false)
      await dark.click()
      await expect(page.getByRole('document')).toHaveAttribute('data-theme', 'dark')
      await expect(page.getByText(words.Shell.notSaved)).toHaveCount(0)
    })

    test('a reader sees that a slow page is on its way', async ({ page, words }) => {
      await page.goto(`/${lang}`)
      const progress = page.getByRole('progressbar', { name: words.Shell.loading })
      await expect(progress).toBeHidden()
      let send = () => {}
      const held = new Promise<void>((resolve) => {
        send = resolve
      })
      await page.route('**/glossary?_rsc=*', async (route) => {
        await held
        await route.continue()
      })
      await page
        .getByRole('navigation', { name: words.Shell.navigation })
        .first()
        .getByRole('link', { name: words.Shell.glossary })
        .click()
      await expect(progress).toBeVisible()
      send()
      await expect(page.getByRole('heading', { name: words.GlossaryPage.title })).toBeVisible()
      await expect(progress).toBeHidden()
    })
  })

test('a reader for whom not even the frame of the page works is told so in both languages', async ({ page }) => {
  await page.addInitScript(() => {
    URLSearchParams.prototype.toString = () => {
      throw new Error('broken')
    }
  })
  await page.goto('/ko/glossary')
  for (const lang of LANGS) {
    await expect(page.getByRole('heading', { name: WORDS[lang].ErrorPage.title })).toBeVisible()
    await expect(page.getByText(WORDS[lang].ErrorPage.description)).toBeVisible()
    await expect(page.getByRole('link', { name: WORDS[lang].ErrorPage.home })).toHaveAttribute('href', `/${lang}`)
    await expect(page.getByRole('button', { name: WORDS[lang].ErrorPage.retry })).toBeVisible()
  }
})
