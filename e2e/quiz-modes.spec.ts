import { expect } from '@playwright/test'
import { inDatabase } from './database'
import { LANGS, saying, test } from './fixtures'
import { answerAll, choose, DEVICES, options, question, rightOption, start, verdict } from './quizzes'

const COUNT = 5

for (const lang of LANGS)
  for (const [device, viewport] of DEVICES)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })
      test.describe.configure({ timeout: 120_000 })

      test('a learner who takes a quiz again is asked other questions', async ({ page, words }) => {
        await start(page, lang, words, { count: COUNT })
        const first = await answerAll(page, words, COUNT)
        await page.getByRole('link', { name: words.QuizResult.again }).click()
        await page.getByRole('radio', { name: saying(words.QuizStart.count, { count: COUNT }) }).check()
        await page.getByRole('button', { name: words.QuizStart.start }).click()
        await expect(options(page, words).first()).toBeVisible()
        const second = await answerAll(page, words, COUNT)
        const before = first.map(({ asked }) => asked)
        expect(second.filter(({ asked }) => before.includes(asked))).toEqual([])
        await expect(page.getByRole('img', { name: saying(words.QuizResult.historyLabel, { count: 2 }) })).toBeVisible()
        await page.getByText(words.QuizResult.asTable).click()
        await expect(page.getByRole('row').filter({ hasText: words.QuizResult.thisTime })).toContainText(
          `${second.filter(({ right }) => right).length} / ${COUNT}`,
        )
      })

      test('a learner answers what went wrong again until nothing is left', async ({ page, words }) => {
        await page.goto(`/${lang}/quiz?mode=mistakes`)
        await expect(page.getByText(words.QuizStart.noMistakes)).toBeVisible()
        await start(page, lang, words, { mode: 'mixed', count: COUNT })
        const answered = await answerAll(page, words, COUNT, 'mixed')
        const missed = answered.filter(({ right }) => !right).map(({ asked }) => asked)
        expect(missed).toHaveLength(Math.ceil(COUNT / 2))
        await page.getByRole('link', { name: words.QuizResult.mistakes }).click()
        await expect(page.getByRole('radio', { name: words.QuizMode.mistakes, exact: true })).toBeChecked()
        await page.getByRole('button', { name: words.QuizStart.start }).click()
        const asked: string[] = []
        for (let number = 1; number <= missed.length; number += 1) {
          await expect(page).toHaveURL(new RegExp(`q=${number}$`))
          await expect(options(page, words).first()).toBeVisible()
          asked.push(await question(page, words))
          await (await rightOption(page, words)).click()
          await expect(verdict(page, words)).toContainText('○')
          await page
            .getByRole('link', {
              name: number < missed.length ? words.QuestionStep.next : words.QuestionStep.result,
            })
            .click()
        }
        expect(asked.sort()).toEqual(missed.sort())
        await expect(page.getByText(words.QuizResult.allRight)).toBeVisible()
        await page.goto(`/${lang}/quiz?mode=mistakes`)
        await expect(page.getByText(words.QuizStart.mended)).toBeVisible()
      })

      test('a learner in an exam sees the time, goes to questions in any order and is told nothing before the end', async ({
        page,
        words,
      }) => {
        await choose(page, lang, words, { mode: 'exam', level: 'medium', count: COUNT })
        await expect(page.getByText(saying(words.QuizStart.time))).toBeVisible()
        await page.getByRole('button', { name: words.QuizStart.start }).click()
        await expect(page.getByRole('timer', { name: words.ExamDesk.left })).toHaveText(/^\d+:\d\d$/)
        await expect(page.getByRole('button', { name: words.QuizPause.pause })).toHaveCount(0)
        const places = page.getByRole('navigation', { name: words.ExamDesk.places })
        await places.getByRole('link', { name: saying(words.ExamDesk.open, { number: 3 }) }).click()
        await expect(page).toHaveURL(/q=3$/)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          saying(words.QuestionStep.place, { number: 3, total: COUNT }),
        )
        const right = await (await rightOption(page, words)).innerText()
        const first = options(page, words).first()
        const wrong = (await first.innerText()) === right ? options(page, words).last() : first
        const chosen = (await wrong.innerText()).replace(/^\d\s+/, '')
        await wrong.click()
        await expect(page).toHaveURL(/q=4$/)
        await expect(verdict(page, words)).toHaveCount(0)
        await expect(places.getByRole('link', { name: saying(words.ExamDesk.given, { number: 3 }) })).toBeVisible()
        await page.goBack()
        await expect(page.getByText(words.QuestionStep.stands)).toBeVisible()
        await expect(page.getByText(words.QuestionStep.chosen)).toBeVisible()
        await expect(page.getByRole('blockquote')).toHaveCount(0)
        await page.getByText(words.ExamDesk.handIn).click()
        await page.getByRole('button', { name: words.ExamDesk.handInNow }).click()
        await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeVisible()
        await expect(page.getByText(words.QuizResult.blank)).toBeVisible()
        await expect(page.getByText(saying(words.QuizResult.eachBlank))).toHaveCount(COUNT - 1)
        await expect(page.getByRole('blockquote').first()).toBeVisible()
        await page.emulateMedia({ media: 'print' })
        const main = page.getByRole('main')
        await expect(main.getByText(`${words.QuizMode.exam} · ${words.QuizLevel.medium}`).last()).toBeVisible()
        const today = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'Asia/Seoul' }).format(new Date())
        await expect(main.getByText(today, { exact: true })).toBeVisible()
        const answers = page.getByRole('region', { name: words.Worksheet.answers })
        await expect(answers).toContainText(saying(words.Worksheet.result, { right: 0, total: COUNT }))
        await expect(answers.getByRole('table', { name: words.QuizResult.bySection })).toBeVisible()
        await expect(answers.getByText(words.Worksheet.blank, { exact: true })).toHaveCount(COUNT - 1)
        const mine = answers.getByText(words.Worksheet.chosen)
        await expect(mine).toHaveCount(1)
        await expect(mine).toContainText(chosen, { useInnerText: true })
      })

      test('an exam hands itself in when its time is over, and counts what was answered', async ({ page, words }) => {
        await start(page, lang, words, { mode: 'exam', level: 'medium', count: COUNT })
        await options(page, words).first().click()
        await expect(page).toHaveURL(/q=2$/)
        const attempt = new URL(page.url()).pathname.split('/').at(-1) ?? ''
        const soon = new Date(Date.now() + 4000).toISOString().replace('Z', '+00:00')
        await inDatabase('UPDATE Attempt SET deadline = ? WHERE id = ?', [soon, attempt])
        await page.reload()
        await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeVisible()
        await expect(page.getByText(saying(words.QuizResult.eachBlank))).toHaveCount(COUNT - 1)
      })
    })
