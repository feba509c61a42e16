/** No byte of an answer reaches the browser before it is graded: a mark in every place that tells one, and a look at all that is sent. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, type Response } from '@playwright/test'
import { inDatabase } from './database'
import { LANGS, saying, WORDS } from './fixtures'
import { test } from './own-server'
import { options, start, verdict } from './quizzes'
import { routeOf } from './routes'

const CANARY = 'CANARY'
const COUNT = 5
/** Pages of one route that are looked at: they differ in their words only. */
const MOST_OF_A_ROUTE = 4
const app = fileURLToPath(new URL('../app', import.meta.url))

/** Marks reasons, quotations and the order of events of every question; resolves to the ids that a key could be found by. */
async function mark(url: string): Promise<readonly string[]> {
  await inDatabase(
    `UPDATE Option SET reason = json_set(reason, '$.detail', '${CANARY} ' || id) WHERE reason IS NOT NULL`,
    [],
    url,
  )
  await inDatabase(`UPDATE Evidence SET quote = '${CANARY} ' || id WHERE questionId IS NOT NULL`, [], url)
  await inDatabase(`UPDATE Question SET items = json_array('${CANARY} ' || id)`, [], url)
  const ids = await Promise.all([
    inDatabase('SELECT id FROM Question', [], url),
    inDatabase('SELECT id FROM Option', [], url),
    inDatabase('SELECT id FROM Evidence WHERE questionId IS NOT NULL', [], url),
  ])
  return ids.flat().map(({ id }) => String(id))
}

/** Addresses of the API with the attempt in every place. */
const api = (attempt: string): readonly string[] =>
  readdirSync(app, { encoding: 'utf8', recursive: true })
    .filter((file) => /(^|[/\\])route\.ts$/.test(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/\/route\.ts$/, '')}`)
    .map((route) => route.replace('[locale]', 'ko').replace(/\[[^\]]+\]/g, attempt))

/** What Next's router asks for, besides the page itself. */
const ASKING: readonly Readonly<Record<string, string>>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
]

test.use({ lang: 'ko' })
test.describe.configure({ timeout: 300_000 })

test('nothing that is sent to a learner with open quizzes holds a byte of an answer', async ({ page, words, own }) => {
  await own.migrate()
  await own.yogo('ingest', 'e2e/articles/harbor-hydrogen.ko.md', '--translation', 'e2e/articles/harbor-hydrogen.ja.md')
  const ids = await mark(own.url)
  expect(ids.length).toBeGreaterThan(100)

  const sent: { readonly where: string; readonly body: string }[] = []
  const keep = async (response: Response) => {
    const body = await response.text().catch(() => '')
    sent.push({ where: `${response.request().method()} ${response.url()}`, body })
  }
  const kept: Promise<void>[] = []
  page.on('response', (response) => kept.push(keep(response)))
  const fetched = async (method: 'get' | 'post', address: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await page.request[method](`${own.address}${address}`, {
      headers: { ...headers },
      ...(method === 'post' && { data: {} }),
    })
    const body = await response.text()
    sent.push({ where: `${method} ${address} ${JSON.stringify(headers)}`, body })
    return body
  }

  // One quiz with an open question in each language, and an exam whose first question is answered and not told.
  const attempts: string[] = []
  for (const lang of LANGS) {
    await start(page, lang, WORDS[lang], { address: `${own.address}/${lang}/quiz`, count: COUNT })
    attempts.push(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  }
  await start(page, 'ko', words, { address: `${own.address}/ko/quiz`, mode: 'exam', level: 'medium', count: COUNT })
  await options(page, words).first().click()
  await expect(page).toHaveURL(/q=2$/)
  attempts.push(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  await page.getByRole('link', { name: saying(words.ExamDesk.given, { number: 1 }) }).click()
  await expect(page.getByText(words.QuestionStep.stands)).toBeVisible()

  const seen = new Map<string, number>()
  const known = new Set<string>()
  const queue = [
    ...LANGS.flatMap((lang) => [`/${lang}`, `/${lang}/quiz`, `/${lang}/study`, `/${lang}/quiz?mode=mistakes`]),
    ...attempts.flatMap((attempt) => Array.from({ length: COUNT }, (_, i) => `/ko/quiz/${attempt}?q=${i + 1}`)),
  ]
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const route = routeOf(new URL(address, own.address).pathname)?.name ?? address
    const count = seen.get(route) ?? 0
    const isAttempt = attempts.some((attempt) => address?.includes(attempt))
    if (known.has(address) || (count >= MOST_OF_A_ROUTE * LANGS.length && !isAttempt)) continue
    known.add(address)
    seen.set(route, count + 1)
    for (const headers of ASKING) {
      const body = await fetched('get', address, headers)
      for (const [, href = ''] of body.matchAll(/href="(\/(?:ko|ja)[^"#]*)/g)) queue.push(href.replaceAll('&amp;', '&'))
    }
  }
  for (const attempt of attempts)
    for (const address of api(attempt)) {
      await fetched('get', address)
      await fetched('post', address)
    }
  // And as a browser does, with what it prefetches.
  for (const address of [`/ko`, `/ko/quiz`, `/ja/quiz/${attempts[1]}`, `/ko/quiz/${attempts[2]}`]) {
    await page.goto(`${own.address}${address}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await Promise.all(kept)

  expect(sent.length).toBeGreaterThan(100)
  expect(sent.some(({ where }) => where.includes('/open'))).toBe(true)
  const told = /isKey|optionId|"reason"|\\"reason\\"|"correct"|\\"correct\\"/
  // Code is the same for everybody, and Next's own has words such as "reason".
  const isCode = (where: string) => where.includes('/_next/static/')
  const leaks = sent.filter(
    ({ where, body }) =>
      body.includes(CANARY) || (!isCode(where) && told.test(body)) || ids.some((id) => body.includes(id)),
  )
  expect(leaks.map(({ where }) => where)).toEqual([])
})

test('what is marked is seen once the question is answered', async ({ page, words, own }) => {
  await own.migrate()
  await own.yogo('ingest', 'e2e/articles/harbor-hydrogen.ko.md')
  await mark(own.url)
  await start(page, 'ko', words, { address: `${own.address}/ko/quiz`, mode: 'vocabulary', count: COUNT })
  expect(await page.content()).not.toContain(CANARY)
  expect(await shapes(page)).toHaveLength(1)
  await options(page, words).first().click()
  await expect(verdict(page, words)).toBeVisible()
  expect(await page.content()).toContain(CANARY)
})

/** The different forms that the options have, but for their words. */
const shapes = (page: Page): Promise<string[]> =>
  page
    .getByRole('list', { name: WORDS.ko.QuestionStep.options })
    .getByRole('button')
    .evaluateAll((buttons) => [
      ...new Set(
        buttons.map((button) =>
          [button, ...button.children]
            .flatMap(({ tagName, attributes }) => [
              tagName,
              ...[...attributes].map(({ name, value }) => (name === 'value' ? name : `${name}=${value}`)),
            ])
            .join(' '),
        ),
      ),
    ])
