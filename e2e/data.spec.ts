import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { LANGS, saying, test, type Words } from './fixtures'
import { answerAll, start } from './quizzes'

const own = (page: Page, words: Words) => page.getByRole('region', { name: words.DataSettings.heading, exact: true })

/** Says in the demo article that a term is known. A wrong answer about it would take that back. */
async function begin(page: Page, words: Words, lang: string): Promise<void> {
  await page.goto(`/${lang}/articles/${await demoArticle(page)}?text=ko`)
  const dialog = page.getByRole('dialog', { name: '반도체 半導体' })
  await expect(async () => {
    await page.getByRole('article').getByRole('link', { name: '반도체', exact: true }).first().click()
    await expect(dialog).toBeVisible({ timeout: 1500 })
  }).toPass()
  const stored = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await dialog.getByRole('button', { name: words.TermStatus.known }).click()
  await stored
  await page.goto(`/${lang}/settings#data`)
}

async function download(page: Page, words: Words, name: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await own(page, words).getByRole('link', { name }).click()
  return readFile(await (await coming).path(), 'utf8')
}

const choose = (page: Page, words: Words, text: string, name = 'yogo.json') =>
  own(page, words)
    .getByLabel(words.DataSettings.choose)
    // Windows calls a CSV what the spreadsheet there does.
    .setInputFiles({
      name,
      mimeType: name.endsWith('.csv') ? 'application/vnd.ms-excel' : 'application/json',
      buffer: Buffer.from(text),
    })

/** What was said last stands above the navigation at the foot. */
async function expectSeen(page: Page, said: Locator): Promise<void> {
  const size = page.viewportSize()
  const foot = await page.getByRole('navigation').last().boundingBox()
  const limit = size && foot && foot.y + foot.height >= size.height ? foot.y : (size?.height ?? 0)
  await expect
    .poll(async () => {
      const box = await said.boundingBox()
      return box !== null && box.y >= 0 && box.y + box.height <= limit
    })
    .toBe(true)
}

for (const lang of LANGS)
  for (const [device, viewport] of [
    ['a desktop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('a learner takes their data along, deletes it and brings it back', async ({ page, words }) => {
        await begin(page, words, lang)
        const file = await download(page, words, words.DataSettings.json)
        expect(JSON.parse(file)).toMatchObject({ format: 'yogo-learner', version: 1, statuses: [{ status: 'known' }] })
        expect(await download(page, words, words.DataSettings.tables.terms)).toMatch(
          /^\uFEFFko,ja.*\r\n반도체,半導体,/s,
        )

        await own(page, words).getByText(words.DataSettings.deleteAsk, { exact: true }).last().click()
        const field = own(page, words).getByRole('textbox')
        const press = own(page, words).getByRole('button', { name: words.DataSettings.deletePress })
        await field.fill('no')
        await press.click()
        await expect(own(page, words).getByRole('alert').last()).toHaveText(
          saying(words.DataSettings.deleteWrong, { word: words.DataSettings.deleteWord }),
        )
        await expectSeen(page, own(page, words).getByRole('alert').last())
        await choose(page, words, file)
        await expect(own(page, words).getByRole('status')).toContainText(words.DataSettings.nothing)
        expect(JSON.parse(await download(page, words, words.DataSettings.json)).statuses).toHaveLength(1)
        await page.evaluate(() => localStorage.setItem('yogo-quiz-answers', '[]'))
        await field.fill(words.DataSettings.deleteWord)
        await press.click()
        await expect(own(page, words).getByRole('alert').last()).toHaveText(words.DataSettings.deleted)
        await expectSeen(page, own(page, words).getByRole('alert').last())
        await expect(field).toHaveValue('')
        await expect(own(page, words).getByRole('status')).toBeEmpty()
        await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).not.toContain('yogo-quiz-answers')
        expect(JSON.parse(await download(page, words, words.DataSettings.json)).statuses).toEqual([])

        await choose(page, words, file)
        const status = own(page, words).getByRole('status')
        await expect(status).toContainText(words.DataSettings.plan)
        await expect(status).toContainText(saying(words.DataSettings.counts.statuses, { count: 1 }))
        expect(JSON.parse(await download(page, words, words.DataSettings.json)).statuses).toEqual([])
        const take = own(page, words).getByRole('button', { name: words.DataSettings.take })
        await take.focus()
        await page.keyboard.press('Enter')
        await expect(status).toContainText(words.DataSettings.taken)
        await expect(status.getByText(words.DataSettings.taken)).toBeFocused()
        await choose(page, words, file)
        await expect(status).toContainText(words.DataSettings.nothing)
        await page.goto(`/${lang}/progress`)
        await expect(page.getByRole('heading', { level: 1, name: words.Progress.title })).toBeVisible()
      })

      test('a learner opens reviews, terms and quiz answers in a spreadsheet', async ({ page, words }) => {
        await begin(page, words, lang)
        await start(page, lang, words, { address: `/${lang}/quiz?article=${await demoArticle(page)}`, count: 5 })
        await answerAll(page, words, 5, 'right')
        await page.goto(`/${lang}/settings#data`)
        const { tables } = words.DataSettings
        const rowsOf = async (name: string) => (await download(page, words, name)).trimEnd().split('\r\n')
        expect((await rowsOf(tables.reviews))[0]).toMatch(/^\uFEFFreviewed_at,ko,ja,/)
        expect(await rowsOf(tables.terms)).toContainEqual(expect.stringMatching(/^반도체,半導体,.*,known,/))
        const [head, ...answers] = await rowsOf(tables.answers)
        expect(head).toMatch(/^\uFEFFanswered_at,correct,/)
        expect(answers).toHaveLength(5)
      })

      test('a learner brings terms and quizzes to another browser as CSV', async ({ page, browser, words }) => {
        await begin(page, words, lang)
        await start(page, lang, words, { address: `/${lang}/quiz?article=${await demoArticle(page)}`, count: 5 })
        await answerAll(page, words, 5, 'right')
        await page.goto(`/${lang}/settings#data`)
        const terms = await download(page, words, words.DataSettings.tables.terms)
        const answers = await download(page, words, words.DataSettings.tables.answers)

        const context = await browser.newContext({ locale: lang })
        const there = await context.newPage()
        await there.goto(new URL(`/${lang}/settings#data`, page.url()).href)
        const field = own(there, words).getByLabel(words.DataSettings.choose)
        await expect(field).toHaveAccessibleDescription(words.DataSettings.csv)
        const status = own(there, words).getByRole('status')
        const { counts } = words.DataSettings
        for (const [file, line] of [
          [terms, saying(counts.statuses, { count: 1 })],
          [answers, saying(counts.attempts, { count: 1 })],
        ] as const) {
          await choose(there, words, file, 'yogo.CSV')
          await expect(status).toContainText(words.DataSettings.plan)
          await expect(status).toContainText(line)
          await own(there, words).getByRole('button', { name: words.DataSettings.take }).click()
          await expect(status).toContainText(words.DataSettings.taken)
          await choose(there, words, file, 'yogo.csv')
          await expect(status).toContainText(words.DataSettings.nothing)
        }
        const alert = own(there, words).getByRole('alert').first()
        await choose(there, words, terms.replace(',known,', ',forgotten,'), 'yogo.csv')
        await expect(alert).toHaveText(saying(words.DataSettings.faults.cell, { column: 'status' }))
        await choose(there, words, `${terms}"`, 'yogo.csv')
        await expect(alert).toHaveText(saying(words.DataSettings.faults.torn))
        await choose(there, words, 'front,back\r\n', 'cards.csv')
        await expect(alert).toHaveText(words.DataSettings.faults.format)
        await context.close()
      })

      test('a file that can not be read is told with its place', async ({ page, words }) => {
        await begin(page, words, lang)
        const file = await download(page, words, words.DataSettings.json)
        const alert = own(page, words).getByRole('alert').first()
        await choose(page, words, file.replace('"known"', '"forgotten"'))
        await expect(alert).toHaveText(saying(words.DataSettings.faults.invalid, { place: 'statuses.0.status' }))
        await choose(page, words, '{"format": "anki"}')
        await expect(alert).toHaveText(words.DataSettings.faults.format)
        // The browser tells of the same file again only if it forgot the first.
        await expect(own(page, words).getByLabel(words.DataSettings.choose)).toHaveValue('')
        await choose(page, words, file.slice(0, 100))
        await expect(alert).toHaveText(saying(words.DataSettings.faults.syntaxAt))
      })
    })
