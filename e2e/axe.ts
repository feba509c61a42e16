/** npm run axe: every page in both languages and themes, as wide as a desktop, 320 px wide and with text twice as large. */
import AxeBuilder from '@axe-core/playwright'
import { type CDPSession, expect, type Page } from '@playwright/test'
import { loadDefaultJapaneseParser } from 'budoux'
import { unseenFocus } from './checks/focus'
import { wrongLanguages } from './checks/language'
import { brokenPhrases, brokenWords } from './checks/lines'
import { headingFaults, overflow, smallTargets } from './checks/structure'
import { LANGS, test, type Words } from './fixtures'
import { ROUTES, type Route, routeOf } from './routes'
import { serveWithout } from './server'
import { tour } from './tour'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const THEMES = ['light', 'dark'] as const
/** `text` is the browser's own size of text in px; `longest` the Korean word that need not fit on a line, in characters. */
const SIZES = [
  { name: 'desktop', width: 1280, height: 800, text: 16, longest: 24 },
  { name: '320 px', width: 320, height: 800, text: 16, longest: 12 },
  { name: '200% text', width: 1280, height: 800, text: 32, longest: 18 },
] as const

const phrases = loadDefaultJapaneseParser()

interface Figures {
  looks: number
  runs: number
  readonly rules: Set<string>
  readonly routes: Set<Route>
  readonly links: Set<string>
}

const nothingSeen = (): Figures => ({ looks: 0, runs: 0, rules: new Set(), routes: new Set(), links: new Set() })

async function axeFaults(page: Page, figures: Figures): Promise<string[]> {
  // axe knows no top layer: it takes what lies under an open sheet for what covers it. `smallTargets` asks for more anyway.
  const open = await page.locator(':popover-open, dialog[open]').count()
  const { passes, violations, incomplete, inapplicable } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(WCAG)
    .options({ rules: { 'target-size': { enabled: open === 0 } } })
    .analyze()
  figures.runs += 1
  for (const { id } of [...passes, ...violations, ...incomplete, ...inapplicable]) figures.rules.add(id)
  return violations.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ html, any }) =>
      // A bar that stays in its place covers something wherever one scrolls; `unseenFocus` finds what never comes out.
      /obscured/i.test(any[0]?.data?.messageKey) ? [] : [`${id} ${html} ${any[0]?.message ?? ''}`],
    ),
  )
}

/** Resolves to the faults of what the page shows, in each theme and size, and counts what was looked at. */
async function look(page: Page, browser: CDPSession, figures: Figures): Promise<string[]> {
  const found: string[] = []
  figures.looks += 1
  const route = routeOf(new URL(page.url()).pathname)
  if (route) figures.routes.add(route)
  for (const href of await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((a) => a.getAttribute('href'))))
    figures.links.add(href ?? '')

  for (const { name, width, height, text, longest } of SIZES) {
    const note = (faults: readonly string[]) => found.push(...faults.map((fault) => `${name}: ${fault}`))
    await page.setViewportSize({ width, height })
    await browser.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: (text * 13) / 16 } })
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme })
      note((await axeFaults(page, figures)).map((fault) => `${colorScheme} ${fault}`))
    }
    note(await overflow(page))
    note(await brokenWords(page, longest))
    note(await brokenPhrases(page, (line) => phrases.parse(line)))
    if (name === 'desktop') note([...(await wrongLanguages(page)), ...(await headingFaults(page))])
    if (name === '320 px') note(await smallTargets(page))
    if (name !== '200% text') note(await unseenFocus(page))
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } })
  return found
}

/** An address for a route that the tour did not come to: its own where it has no parameters, else one that was linked to. */
function addressOf({ name, matches }: Route, lang: string, links: ReadonlySet<string>): string | undefined {
  const own = name.replace('[locale]', lang)
  if (!own.includes('[')) return own
  return [...links].find((href) => matches(new URL(href, 'http://any').pathname))
}

test.use({ reducedMotion: 'reduce' })
test.describe.configure({ timeout: 1_800_000 })

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('every page can be used by everyone', async ({ page, words }) => {
      const figures = nothingSeen()
      const found = await walk(page, lang, words, figures)
      const unseen = ROUTES.filter((route) => !figures.routes.has(route)).map(({ name }) => name)
      process.stdout.write(
        `${lang}: ${figures.looks} pages and states, ${figures.routes.size} of ${ROUTES.length} routes, ` +
          `${figures.runs} runs of ${figures.rules.size} rules, ${found.length} findings\n`,
      )
      for (const fault of found) process.stdout.write(`  ${fault}\n`)
      expect(unseen, 'routes that the walk never came to').toEqual([])
      expect(found).toEqual([])
    })
  })

async function walk(page: Page, lang: (typeof LANGS)[number], words: Words, figures: Figures): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  const found = await tour(page, lang, words, (at) => look(at, browser, figures))
  const visit = async (address: string, name: string) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const fault of await look(page, browser, figures)) found.push(`${name}: ${fault}`)
  }
  for (const route of ROUTES.filter((each) => !figures.routes.has(each))) {
    const address = addressOf(route, lang, figures.links)
    if (address) await visit(address, address)
  }
  for (const what of ['articles', 'tables'] as const) {
    const server = await serveWithout(what)
    for (const path of what === 'articles' ? ['', '/glossary', '/study', '/quiz', '/progress'] : [''])
      await visit(`${server.url}/${lang}${path}`, `without ${what} /${lang}${path}`)
    await server.stop()
  }
  return found
}
