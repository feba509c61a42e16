/** What works without a network: offline here means that the browser has none, not that the server is slow. */
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { inDatabase } from './database'
import { demoArticle, TITLES } from './demo'
import { LANGS, test } from './fixtures'
import { options, start } from './quizzes'

const DEVICES = {
  'a desktop': { viewport: { width: 1280, height: 900 } },
  'a phone': { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
} as const

/** How many pages a cache of the browser holds. */
const kept = (page: Page, name: string) =>
  page.evaluate(async (cache) => (await (await caches.open(cache)).keys()).length, name)

const isKept = (page: Page, path: string) =>
  page.evaluate(async (address) => (await caches.match(address, { ignoreVary: true })) !== undefined, path)

/** The addresses of what goes with an article, as the server names them. */
async function companions(page: Page, lang: string, article: string): Promise<readonly string[]> {
  return (await page.request.get(`/${lang}/articles/${article}/companions`)).json()
}

/** Opens an article and stays until it is kept. */
async function openToKeep(page: Page, lang: string, article: string): Promise<void> {
  await page.goto(`/${lang}/articles/${article}?text=${lang}`)
  await expect.poll(() => kept(page, 'yogo-terms'), { timeout: 40_000 }).toBeGreaterThan(0)
}

/** Opens an article and stays until it is kept with its glossary and every term; where those are. */
async function openToKeepAll(page: Page, lang: string, article: string): Promise<readonly string[]> {
  await openToKeep(page, lang, article)
  const pages = await companions(page, lang, article)
  const terms = pages.filter((address) => address.includes('/glossary/')).length
  await expect.poll(() => kept(page, 'yogo-terms'), { timeout: 40_000 }).toBe(terms)
  return pages
}

const tokenOf = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === 'yogo-learner')?.value

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ timeout: 120_000 })

for (const lang of LANGS)
  for (const [device, use] of Object.entries(DEVICES))
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, ...use })

      test('a reader without a network reads an opened article, its glossary and its terms, each loaded anew', async ({
        page,
        context,
        words,
      }) => {
        const article = await demoArticle(page)
        const pages = await openToKeepAll(page, lang, article)
        await context.setOffline(true)
        await page.reload()
        await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLES.ko)
        await expect(page.getByText(words.Shell.offline)).toBeVisible()
        await page.getByRole('main').locator(`a[href="/${lang}/glossary?article=${article}"]`).first().click()
        await expect(page.getByRole('heading', { name: words.GlossaryPage.title })).toBeVisible()
        await page.reload()
        await expect(page.getByRole('heading', { name: words.GlossaryPage.title })).toBeVisible()
        await page.getByRole('link', { name: words.Pages.next, exact: true }).click()
        await expect(page.getByRole('link', { name: words.Pages.previous, exact: true })).toBeVisible()
        await page.goto(pages.at(-1) ?? '')
        await expect(page.getByRole('heading', { name: words.TermPage.sentences })).toBeVisible()
        await page.goto(`/${lang}`)
        await expect(page.getByRole('link', { name: TITLES.ko })).toBeVisible()
      })

      test('a reader of a page that is not kept is told so and finds what is there', async ({
        page,
        context,
        words,
      }) => {
        const article = await demoArticle(page)
        await openToKeep(page, lang, article)
        await page.goto(`/${lang}/quiz`)
        await expect.poll(() => isKept(page, `/${lang}/quiz`)).toBe(true)
        await context.setOffline(true)
        await page.goto(`/${lang}/settings`)
        await expect(page.getByRole('heading', { name: words.OfflinePage.title })).toBeVisible()
        await expect(page.getByRole('document')).toHaveAttribute('lang', lang)
        const main = page.getByRole('main')
        await expect(main.getByRole('link', { name: words.Shell.study })).toBeVisible()
        await expect(main.getByRole('link', { name: words.Shell.quiz, exact: true })).toHaveCount(0)
        await expect(page.getByText(words.Shell.offline)).toBeHidden()
        await main.getByRole('link', { name: TITLES[lang] }).click()
        await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLES.ko)
        await page.goto(`/${lang}/settings`)
        await expect(page.getByRole('heading', { name: words.OfflinePage.title })).toBeVisible()
        await context.setOffline(false)
        await expect(page.getByRole('heading', { name: words.SettingsPage.title })).toBeVisible()
      })
    })

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a learner goes on with a quiz though the page was loaded anew without a network, and is graded later', async ({
      page,
      context,
      words,
    }) => {
      const held = page.waitForResponse('**/open?lang=*')
      await start(page, lang, words, { count: 5 })
      await (await held).finished()
      await expect.poll(() => kept(page, 'yogo-attempts')).toBe(1)
      await context.setOffline(true)
      await options(page, words).first().click()
      await page.getByRole('button', { name: words.QuestionStep.ahead }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 / 5')
      await options(page, words).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 / 5')
      await page.reload()
      for (const number of [3, 4, 5]) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${number} / 5`)
        await options(page, words).first().click()
      }
      await expect(page.getByRole('heading', { level: 1, name: words.QuestionStep.localEnd })).toBeVisible()
      const attempt = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      await context.setOffline(false)
      await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeVisible()
      expect(await inDatabase('SELECT * FROM Answer WHERE attemptId = ?', [attempt])).toHaveLength(5)
    })

    test('a learner finds nothing of the one who used the browser before', async ({ page, context, words }) => {
      await page.goto(`/${lang}/settings`)
      const ask = page.getByRole('main').getByRole('button', { name: words.LearnedChoice.ko })
      await ask.click()
      await expect(ask).toHaveAttribute('aria-pressed', 'true')
      const first = await tokenOf(context)
      expect(first).toBeTruthy()
      await openToKeepAll(page, lang, await demoArticle(page))
      expect(await kept(page, 'yogo-articles')).toBeGreaterThan(0)
      await context.clearCookies({ name: 'yogo-learner' })
      await page.goto(`/${lang}/settings`)
      await page.goto(`/${lang}/quiz`)
      await expect.poll(() => kept(page, 'yogo-terms')).toBe(0)
      expect(await kept(page, 'yogo-articles')).toBe(0)
    })

    test('a reader sees how much is kept on the device and takes it off', async ({ page, words }) => {
      await openToKeep(page, lang, await demoArticle(page))
      await page.goto(`/${lang}/settings`)
      const part = page.getByRole('region', { name: words.OfflineSettings.heading })
      const articles = part.getByRole('definition').first()
      await expect(articles).toHaveText('1')
      await part.getByRole('button', { name: words.OfflineSettings.forget }).click()
      await expect(part.getByRole('status')).toHaveText(words.OfflineSettings.forgotten)
      await expect(articles).toHaveText('0')
    })

    test('a browser can install the app, in the reader’s language', async ({ page, context, words }) => {
      await page.goto(`/${lang}`)
      const session = await context.newCDPSession(page)
      const { errors, data } = await session.send('Page.getAppManifest')
      expect(errors).toEqual([])
      expect(JSON.parse(data ?? '{}')).toMatchObject({ lang, name: words.Shell.title, start_url: `/${lang}` })
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
    })

    test('a reader keeps the place in the page while a new version of the app comes in', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary`)
      await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
      const box = page.getByRole('searchbox', { name: words.SearchForm.query })
      await box.fill('ㅂㄷㅊ')
      const changed = await page.evaluate(async () => {
        const before = navigator.serviceWorker.controller
        const change = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
        await navigator.serviceWorker.register('/offline/sw.js?another', { scope: '/' })
        await change
        return navigator.serviceWorker.controller !== before
      })
      expect(changed).toBe(true)
      await expect(box).toHaveValue('ㅂㄷㅊ')
    })
  })
