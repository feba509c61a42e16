import { expect, type Page } from '@playwright/test'
import { LANGS, saying, type Words } from './fixtures'
import { test } from './own-server'
import { answerAll, choose, DEVICES, options, start, stem, verdict } from './quizzes'

const COUNT = 5

async function copiedLink(page: Page, words: Words): Promise<string> {
  await page.getByRole('button', { name: words.QuizStart.makeLink }).click()
  const field = page.getByRole('textbox', { name: words.QuizStart.link })
  await expect(field).toHaveValue(/\/quiz\/link\?s=/)
  return field.inputValue()
}

/** Starts what the link offers; resolves to what the first question asks and offers. */
async function firstQuestion(page: Page, words: Words): Promise<readonly string[]> {
  await page.getByRole('button', { name: words.SharedQuiz.start }).click()
  await expect(page).toHaveURL(/q=1$/)
  await expect(options(page, words).first()).toBeVisible()
  return [await stem(page).innerText(), ...(await options(page, words).allInnerTexts())]
}

for (const lang of LANGS) {
  for (const [device, viewport] of DEVICES)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })
      test.describe.configure({ timeout: 120_000 })

      test('a teacher sends a link, and two learners get the same questions in the same order', async ({
        page,
        browser,
        baseURL,
        words,
      }) => {
        await choose(page, lang, words, { mode: 'exam', level: 'medium', count: COUNT })
        const link = await copiedLink(page, words)
        const seen: (readonly string[])[] = []
        for (let learner = 0; learner < 2; learner += 1) {
          const theirs = await browser.newContext({ baseURL: String(baseURL) })
          const tab = await theirs.newPage()
          await tab.goto(link)
          await expect(tab.getByRole('definition').filter({ hasText: words.QuizMode.exam })).toBeVisible()
          await expect(
            tab.getByRole('definition').filter({ hasText: saying(words.SharedQuiz.questions, { count: COUNT }) }),
          ).toBeVisible()
          await expect(tab.getByRole('radio')).toHaveCount(0)
          seen.push(await firstQuestion(tab, words))
          await theirs.close()
        }
        expect(seen[1]).toEqual(seen[0])
      })

      test('a learner whose link was changed on its way is told so', async ({ page, words }) => {
        await choose(page, lang, words, { mode: 'vocabulary', count: COUNT })
        const link = await copiedLink(page, words)
        for (const broken of [link.replace(`.${COUNT}.`, '.20.'), link.slice(0, -3), link.replace(/s=.*/, 's=')]) {
          expect(broken).not.toBe(link)
          await page.goto(broken)
          await expect(page.getByRole('heading', { name: words.SharedQuiz.damaged.title })).toBeVisible()
          await expect(page.getByRole('button', { name: words.SharedQuiz.start })).toHaveCount(0)
        }
        await page.getByRole('link', { name: words.SharedQuiz.own }).click()
        await expect(page.getByRole('heading', { level: 1, name: words.QuizPage.title })).toBeVisible()
      })

      test('a learner pauses a quiz and goes on with it in another tab', async ({ page, context, words }) => {
        await start(page, lang, words, { count: COUNT })
        await options(page, words).first().click()
        await expect(verdict(page, words)).toBeVisible()
        await page.getByRole('button', { name: words.QuizPause.pause }).click()
        await expect(page.getByRole('heading', { name: words.QuizPause.paused })).toBeVisible()
        const tab = await context.newPage()
        await tab.goto(`/${lang}/quiz`)
        await expect(tab.getByText(words.OpenAttempts.paused, { exact: true })).toBeVisible()
        await tab.getByRole('link', { name: words.OpenAttempts.resume }).click()
        await tab.getByRole('button', { name: words.QuizPause.resume }).click()
        await expect(tab).toHaveURL(/q=2$/)
        await expect(options(tab, words).first()).toBeVisible()
      })

      test('a learner reports a question, and the editor reads what is wrong with it', async ({
        page,
        words,
        yogo,
      }) => {
        await start(page, lang, words, { count: COUNT })
        const asked = await stem(page).innerText()
        await options(page, words).first().click()
        await expect(verdict(page, words)).toBeVisible()
        await page.getByText(words.ReportForm.open).click()
        await page.getByRole('radio', { name: words.ReportForm.reasons['two-answers'] }).check()
        const note = `${lang} ${device}: 12`
        await page.getByRole('textbox', { name: words.ReportForm.note }).fill(note)
        await page.getByRole('button', { name: words.ReportForm.send }).click()
        await expect(page.getByText(words.ReportForm.reported)).toBeVisible()
        await page.reload()
        await page.getByText(words.ReportForm.open).click()
        await expect(page.getByText(words.ReportForm.again)).toBeVisible()
        const reports: readonly {
          readonly stem: string
          readonly reports: readonly { readonly reason: string; readonly note: string }[]
        }[] = JSON.parse(await yogo('reports', '--json'))
        const mine = reports.find((question) => question.reports.some((report) => report.note === note))
        expect(mine?.stem.replace(/\s/g, '')).toBe(asked.replace(/\s/g, ''))
        expect(mine?.reports.find((report) => report.note === note)?.reason).toBe('two-answers')
      })

      test('a learner finds at the end what to study and what to read again, and may take the cards back', async ({
        page,
        words,
      }) => {
        await start(page, lang, words, { mode: 'vocabulary', count: COUNT })
        await answerAll(page, words, COUNT, 'mixed')
        await expect(page.getByRole('table', { name: words.QuizResult.byKind })).toBeVisible()
        await expect(page.getByText(saying(words.QuizResult.cardsMade))).toBeVisible()
        await page.getByRole('button', { name: words.QuizResult.takeBack }).click()
        await expect(page.getByText(words.QuizResult.takenBack)).toBeVisible()
        await page.reload()
        await expect(page.getByText(saying(words.QuizResult.cardsOut))).toBeVisible()
        await page.getByRole('button', { name: saying(words.QuizResult.studyMissed) }).click()
        await expect(page.getByText(saying(words.QuizResult.cardsMade))).toBeVisible()
      })
    })

  test.describe(lang, () => {
    test.use({ lang })
    test.describe.configure({ timeout: 180_000 })

    test('a learner whose link leads to an article that is gone is told so', async ({ page, words, own }) => {
      await own.migrate()
      await own.yogo('ingest', 'e2e/articles/harbor-hydrogen.ko.md')
      await choose(page, lang, words, { address: `${own.address}/${lang}/quiz`, count: COUNT })
      const link = await copiedLink(page, words)
      const [, article = ''] = /(harbor-hydrogen-ko-[0-9a-f]{10})/.exec(link) ?? []
      await page.goto(link)
      await expect(page.getByRole('button', { name: words.SharedQuiz.start })).toBeVisible()
      await own.yogo('remove', article, '--yes')
      await page.goto(link)
      await expect(page.getByRole('heading', { name: words.SharedQuiz['article-gone'].title })).toBeVisible()
    })
  })
}
