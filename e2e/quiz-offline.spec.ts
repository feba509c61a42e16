import { expect, type Page } from '@playwright/test'
import { inDatabase } from './database'
import { LANGS, type Lang, test, type Words } from './fixtures'
import { answerAndGoOn, DEVICES, options, start, stem, verdict } from './quizzes'

const COUNT = 5
const ANSWERS = '**/api/v1/quiz/answers'
const answersOf = (attempt: string) => inDatabase('SELECT * FROM Answer WHERE attemptId = ?', [attempt])
/** Without spaces: words with a gloss are boxes, which breaks a text where it has no space. */
const stemText = async (page: Page) => (await stem(page).innerText()).replace(/\s/g, '')
const attemptIn = (address: string) => new URL(address).pathname.split('/').at(-1) ?? ''

/** Starts a quiz and stays until its page and its open questions are kept. */
async function startKept(page: Page, lang: Lang, words: Words): Promise<void> {
  const held = page.waitForResponse('**/open?lang=*')
  await start(page, lang, words, { count: COUNT })
  await (await held).finished()
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('yogo-attempts')).keys()).length))
    .toBeGreaterThan(0)
}

for (const lang of LANGS)
  for (const [device, viewport] of DEVICES)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('an answer is saved as soon as it is chosen', async ({ page, words }) => {
        await page.clock.install()
        await start(page, lang, words, { count: COUNT })
        // No timer of the page fires any more: what is sent waits for nothing, however slow the machine is.
        await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
        const stored = page.waitForResponse(ANSWERS)
        await options(page, words).first().click()
        expect((await stored).status()).toBe(200)
        expect(await answersOf(attemptIn(page.url()))).toHaveLength(1)
      })

      test('a learner whose connection is lost is told so, and the answer goes through by itself', async ({
        page,
        words,
      }) => {
        await start(page, lang, words, { count: COUNT })
        let failures = 0
        await page.route(ANSWERS, async (route) => {
          failures += 1
          await (failures <= 2 ? route.abort('connectionfailed') : route.continue())
        })
        await options(page, words).first().click()
        await expect(page.getByText(words.QuestionStep.waiting)).toBeVisible()
        await expect(options(page, words).first()).toContainText(words.QuestionStep.chosen)
        await expect(verdict(page, words)).toBeVisible()
        expect(failures).toBe(3)
      })

      test('a learner without network answers the rest of the quiz, and is graded when it is back', async ({
        page,
        context,
        words,
      }) => {
        const held = page.waitForResponse('**/open?lang=*')
        await start(page, lang, words, { count: COUNT })
        await (await held).finished()
        await expect(async () => {
          expect(await page.evaluate(() => localStorage.getItem('yogo-quiz-open'))).toContain('stem')
        }).toPass()
        await answerAndGoOn(page, words)
        await expect(page).toHaveURL(/q=2$/)
        await context.setOffline(true)
        await options(page, words).first().click()
        await page.getByRole('button', { name: words.QuestionStep.ahead }).click()
        for (let number = 3; number <= COUNT; number += 1) {
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${number} / ${COUNT}`)
          await expect(stem(page)).toBeFocused()
          await options(page, words).first().click()
        }
        await expect(page.getByRole('heading', { level: 1, name: words.QuestionStep.localEnd })).toBeVisible()
        const attempt = attemptIn(page.url())
        expect(await inDatabase('SELECT * FROM Answer WHERE attemptId = ?', [attempt])).toHaveLength(1)
        await context.setOffline(false)
        await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeVisible()
        expect(await inDatabase('SELECT * FROM Answer WHERE attemptId = ?', [attempt])).toHaveLength(COUNT)
      })

      test('a learner whose tab is gone before the answer was saved finds it saved later', async ({
        page,
        context,
        words,
      }) => {
        await start(page, lang, words, { count: COUNT })
        await page.route(ANSWERS, (route) => route.abort('connectionfailed'))
        await options(page, words).first().click()
        await expect(page.getByText(words.QuestionStep.waiting)).toBeVisible()
        const attempt = attemptIn(page.url())
        await page.close()
        const tab = await context.newPage()
        await tab.goto(`/${lang}/quiz`)
        await expect(async () => {
          expect(await inDatabase('SELECT * FROM Answer WHERE attemptId = ?', [attempt])).toHaveLength(1)
        }).toPass()
        await tab.getByRole('link', { name: words.OpenAttempts.resume }).click()
        await expect(tab).toHaveURL(/q=2$/)
      })
    })

for (const lang of LANGS)
  for (const [device, viewport] of DEVICES)
    test.describe(`${lang} on ${device}, with kept pages`, () => {
      test.use({ lang, viewport, serviceWorkers: 'allow' })

      test('a learner whose page is loaded anew without a network is at the same question, and the page catches up by itself', async ({
        page,
        context,
        words,
      }) => {
        await startKept(page, lang, words)
        const attempt = attemptIn(page.url())
        const number = page.getByRole('heading', { level: 1 })
        await answerAndGoOn(page, words)
        await expect(page).toHaveURL(/q=2$/)
        await expect(options(page, words).first()).toBeVisible()
        await context.setOffline(true)
        await options(page, words).first().click()
        await page.getByRole('button', { name: words.QuestionStep.ahead }).click()
        await expect(number).toHaveText(`3 / ${COUNT}`)
        await options(page, words).first().click()
        await expect(number).toHaveText(`4 / ${COUNT}`)
        const asked = await stemText(page)

        await page.reload()
        await expect(number).toHaveText(`4 / ${COUNT}`)
        await expect.poll(() => stemText(page)).toBe(asked)
        await expect(page.getByRole('status').filter({ hasText: words.QuestionStep.waiting })).toBeVisible()

        await context.setOffline(false)
        await expect(page.getByRole('button', { name: words.QuizPause.pause })).toBeVisible()
        await expect(page.getByText(words.QuestionStep.waiting)).toHaveCount(0)
        await expect(number).toHaveText(`4 / ${COUNT}`)
        await expect(page).toHaveURL(/q=4$/)
        expect(await answersOf(attempt)).toHaveLength(3)
        await answerAndGoOn(page, words)
        await expect(number).toHaveText(`5 / ${COUNT}`)
      })

      test('a learner who loses the network right after an answer is not asked the same again', async ({
        page,
        context,
        words,
      }) => {
        await startKept(page, lang, words)
        await answerAndGoOn(page, words)
        await expect(page).toHaveURL(/q=2$/)
        await expect(options(page, words).first()).toBeVisible()
        const asked = await stemText(page)
        await context.setOffline(true)
        await page.reload()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(`2 / ${COUNT}`)
        await expect.poll(() => stemText(page)).toBe(asked)
        await context.setOffline(false)
        await expect(page.getByRole('button', { name: words.QuizPause.pause })).toBeVisible()
        await expect(page.getByText(words.QuestionStep.kept)).toHaveCount(0)
        await expect.poll(() => stemText(page)).toBe(asked)
      })

      test('a learner without a network finds the answer that a question was told', async ({
        page,
        context,
        words,
      }) => {
        await startKept(page, lang, words)
        await options(page, words).first().click()
        await expect(verdict(page, words)).toBeVisible()
        const told = (await verdict(page, words).innerText()).split('\n').at(-1) ?? ''
        await expect
          .poll(() =>
            page.evaluate(
              async (part) => (await (await caches.match(location.href, { ignoreVary: true }))?.text())?.includes(part),
              told,
            ),
          )
          .toBe(true)
        await context.setOffline(true)
        await page.reload()
        await expect(verdict(page, words)).toContainText(told)
      })
    })

test('a hundred submissions of one answer at once are one score', async ({ page, words }) => {
  await start(page, 'ko', words, { count: COUNT })
  const attempt = attemptIn(page.url())
  const submissions = Array.from({ length: 100 }, (_, i) =>
    page.request.post('/api/v1/quiz/answers', {
      data: { answers: [{ attempt, position: 0, choice: i % 2, seconds: 1 }] },
    }),
  )
  const codes: string[] = []
  for (const response of await Promise.all(submissions)) {
    const body = await response.text()
    expect(body).not.toMatch(/correct|right|wrong|isKey/i)
    for (const { code } of JSON.parse(body).receipts) codes.push(code)
  }
  expect(codes.filter((code) => code === 'saved')).toHaveLength(1)
  expect(codes.filter((code) => code === 'stands')).toHaveLength(99)
  expect(await inDatabase('SELECT * FROM Answer WHERE attemptId = ?', [attempt])).toHaveLength(1)
})

test('an answer that is none, or to somebody else’s quiz, is refused', async ({ page, request, words }) => {
  await start(page, 'ko', words, { count: COUNT })
  const attempt = attemptIn(page.url())
  const answer = { attempt, position: 0, choice: 0, seconds: 1 }
  const codeOf = async (data: unknown, from = page.request) => {
    const response = await from.post('/api/v1/quiz/answers', { data })
    return response.ok() ? (await response.json()).receipts[0].code : response.status()
  }
  expect(await codeOf({ answers: [{ ...answer, choice: 9 }] })).toBe('no-such-option')
  expect(await codeOf({ answers: [{ ...answer, position: 99 }] })).toBe('not-found')
  expect(await codeOf({ answers: [answer] }, request)).toBe('not-found')
  expect(await codeOf({ answers: [{ ...answer, position: -1 }] })).toBe(400)
  expect(await codeOf({ answers: [] })).toBe(400)
  expect((await request.get(`/api/v1/quiz/attempts/${attempt}/open`)).status()).toBe(404)
  expect(await codeOf({ answers: [answer] })).toBe('saved')
})
