/** Studying without a network: every review arrives once, whatever is sent twice and whoever is killed meanwhile. */
import { expect, type Page } from '@playwright/test'
import { LANGS, saying, type Words } from './fixtures'
import { makeDue } from './many-cards'
import { test } from './mortal-server'

const DEVICES = {
  'a desktop': { viewport: { width: 1280, height: 900 } },
  'a phone': { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
} as const

/** A day's worth where it is quick to see, and a thousand cards once. */
const cardsFor = (lang: string, device: string) => (lang === 'ko' && device === 'a desktop' ? 1000 : 30)

/** Pairs of keys between two looks at the count. */
const AT_ONCE = 25

const counts = (page: Page, words: Words) => page.getByText(saying(words.StudyDesk.today))
const due = (page: Page, words: Words, lang: string, count: number) =>
  page.getByText(saying(words.StudyDesk.due, { count: new Intl.NumberFormat(lang).format(count) }), { exact: true })

async function rated(page: Page, words: Words): Promise<number> {
  const [text = ''] = (await counts(page, words).innerText()).replaceAll(',', '').match(/\d+/) ?? []
  return Number(text)
}

/** Reveals and rates by keyboard until so many cards of the day are done. */
async function rateUntil(page: Page, words: Words, wanted: number): Promise<void> {
  for (let done = await rated(page, words); done < wanted; done = await rated(page, words))
    for (let i = 0; i < Math.min(wanted - done, AT_ONCE); i += 1) {
      await page.keyboard.press('Space')
      await page.keyboard.press('3')
    }
}

/** How many cards of the day the browser keeps. */
const keptCards = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('yogo')
        opening.onsuccess = () => {
          const reading = opening.result.transaction('queues').objectStore('queues').getAll()
          reading.onsuccess = () => {
            opening.result.close()
            resolve(Math.max(0, ...reading.result.map(({ queue }) => queue.cards.length)))
          }
        }
      }),
  )

/** Whether the service worker has a page. */
const isKept = (page: Page, path: string) =>
  page.evaluate(async (address) => (await caches.match(address, { ignoreVary: true })) !== undefined, path)

// A trace would photograph the page at each of two thousand keys.
test.use({ serviceWorkers: 'allow', trace: 'off' })
test.describe.configure({ timeout: 600_000 })

for (const lang of LANGS)
  for (const [device, use] of Object.entries(DEVICES))
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, ...use })
      const many = cardsFor(lang, device)

      test(`a learner studies ${many} due cards without a network, through a reload, and each is stored once`, async ({
        page,
        context,
        words,
        mortal,
      }) => {
        const address = `${mortal.address}/${lang}/study`
        await page.goto(`${mortal.address}/${lang}`)
        await makeDue(page, mortal.address, mortal.database, many)
        await page.goto(address)
        await expect(due(page, words, lang, many)).toBeVisible()
        await expect.poll(() => isKept(page, `/${lang}/study`), { timeout: 30_000 }).toBe(true)
        await expect.poll(() => keptCards(page), { timeout: 30_000 }).toBe(many)

        await context.setOffline(true)
        await page.reload()
        await expect(due(page, words, lang, many)).toBeVisible()
        await rateUntil(page, words, Math.floor(many / 2))
        await page.reload()
        await expect(due(page, words, lang, many - Math.floor(many / 2))).toBeVisible()
        await rateUntil(page, words, many)
        await expect(page.getByText(saying(words.StudyDesk.unsent))).toBeVisible()
        expect((await mortal.database.execute('SELECT * FROM "Review"')).rows).toHaveLength(many)

        let deliveries = 0
        await context.route('**/api/v1/study/reviews', async (route) => {
          deliveries += 1
          if (deliveries > 1) {
            // It comes twice, unless the server is not back yet.
            await context.request.fetch(route.request()).catch(() => {})
            return route.continue()
          }
          // The first is stored, and the learner does not hear of it.
          await context.request.fetch(route.request())
          await mortal.kill()
          await route.abort()
          await mortal.start()
        })
        await context.setOffline(false)
        await expect(page.getByText(saying(words.StudyDesk.unsent))).toHaveCount(0, { timeout: 120_000 })
        expect(deliveries).toBeGreaterThan(1)

        const { rows } = await mortal.database.execute(
          `SELECT count(*) AS entries, count(DISTINCT "cardId") AS cards FROM "Review" WHERE "action" = 'rate'`,
        )
        expect(rows[0]).toMatchObject({ entries: 2 * many, cards: many })
        const { rows: others } = await mortal.database.execute('SELECT * FROM "Card" WHERE "reps" <> 2')
        expect(others).toEqual([])
        await page.reload()
        await expect(due(page, words, lang, 0)).toBeVisible()
      })
    })
