import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { LANGS, test } from './fixtures'
import { tour } from './tour'

/** In the dark only colours differ. */
const RULES = { light: null, dark: ['color-contrast', 'link-in-text-block'] } as const

async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const found = await (rules ? axe.withRules([...rules]) : axe).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
}

async function overflow(page: Page): Promise<string[]> {
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: window.innerWidth,
  }))
  return content > screen ? [`${content} px wide`] : []
}

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })
    // axe reads every element of every page: four minutes where nothing else runs, more beside other work.
    test.describe.configure({ timeout: 900_000 })

    for (const colorScheme of ['light', 'dark'] as const)
      test.describe(`in the ${colorScheme}`, () => {
        test.use({ colorScheme })

        test('a reader who depends on accessibility finds no obstacle on any page', async ({ page, words }) => {
          expect(await tour(page, lang, words, (at) => violations(at, RULES[colorScheme]))).toEqual([])
        })
      })

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 360, height: 740 } })

      test('a reader never has to scroll sideways', async ({ page, words }) => {
        expect(await tour(page, lang, words, overflow)).toEqual([])
      })
    })
  })
