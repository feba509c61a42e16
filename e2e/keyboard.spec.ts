import { expect, type Locator, type Page } from '@playwright/test'
import { TITLES } from './demo'
import { LANGS, saying, test } from './fixtures'
import { choose, start, stem } from './quizzes'

const QUESTIONS = 5
const MOST_STOPS = 400

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < MOST_STOPS && !(await isFocused(target)); stop += 1) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

/** Goes past the header by the link that is the page's first stop. */
async function skipToContent(page: Page, skip: string): Promise<void> {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
}

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a reader opens an article, looks a term up and comes back to it, by keyboard', async ({ page, words }) => {
      await page.goto(`/${lang}`)
      await skipToContent(page, words.Shell.skip)
      await tabTo(page, page.getByRole('link', { name: TITLES.ko }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()

      const term = page.getByRole('article').getByRole('link', { name: '반도체', exact: true }).first()
      await tabTo(page, term)
      const card = page.getByRole('dialog', { name: '반도체 半導体' })
      await expect(async () => {
        await page.keyboard.press('Enter')
        await expect(card).toBeFocused({ timeout: 500 })
      }).toPass()
      await page.keyboard.press('Escape')
      await expect(card).toBeHidden()
      await expect(term).toBeFocused()

      await page.keyboard.press('Enter')
      await expect(card).toBeFocused()
      for (let stop = 0; stop < MOST_STOPS && (await card.isVisible()); stop += 1) await page.keyboard.press('Tab')
      await expect(card, 'a card closes when the focus goes on behind it').toBeHidden()

      await term.focus()
      await page.keyboard.press('Enter')
      await tabTo(page, card.getByRole('link', { name: words.TermCard.more }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: words.TermPage.sentences })).toBeVisible()
    })

    test('a reader searches the glossary and opens what was found, by keyboard', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary`)
      await tabTo(page, page.getByRole('searchbox', { name: words.SearchForm.query }))
      await page.keyboard.type('handotai')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status')).toHaveText(saying(words.GlossaryPage.found, { query: 'handotai' }))
      await tabTo(
        page,
        page
          .getByRole('main')
          .getByRole('link', { name: /^반도체/ })
          .first(),
      )
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('반도체')
    })

    test('a learner reveals a card and rates it, by keyboard, and is at the next one', async ({ page, words }) => {
      await page.goto(`/${lang}/study`)
      const word = await page.getByRole('heading', { level: 2 }).first().innerText()
      await tabTo(page, page.getByText(words.StudyDesk.reveal, { exact: true }))
      await page.keyboard.press('Enter')
      const answer = page.getByRole('region', { name: words.StudyDesk.answer })
      await expect(answer).toBeFocused()
      await tabTo(page, page.getByRole('group', { name: words.StudyDesk.rate }).getByRole('button').nth(2))
      await page.keyboard.press('Enter')
      await expect(answer).toBeHidden()
      const next = page.getByRole('heading', { level: 2 }).first()
      await expect(next).not.toHaveText(word)
      await expect(next).toBeFocused()
    })

    test('a learner takes a quiz from its start to its result, by keyboard, and hears each verdict', async ({
      page,
      words,
    }) => {
      await page.goto(`/${lang}/quiz`)
      await skipToContent(page, words.Shell.skip)
      const five = page.getByRole('radio', { name: new RegExp(`^${QUESTIONS}\\D`) })
      await tabTo(page, page.getByRole('radio', { name: saying(words.QuizStart.count, { count: 10 }) }))
      await page.keyboard.press('ArrowLeft')
      await expect(five).toBeChecked()
      await tabTo(page, page.getByRole('button', { name: words.QuizStart.start }))
      await page.keyboard.press('Enter')
      const verdict = page.getByRole('status').filter({ hasText: saying(words.Feedback.right) })
      const other = page.getByRole('status').filter({ hasText: saying(words.Feedback.wrong) })
      for (let number = 1; number <= QUESTIONS; number += 1) {
        await expect(stem(page)).toBeFocused()
        const options = page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button')
        await tabTo(page, options.nth(number % 2))
        await page.keyboard.press('Enter')
        await expect(verdict.or(other)).toBeFocused()
        await tabTo(
          page,
          page.getByRole('link', { name: number < QUESTIONS ? words.QuestionStep.next : words.QuestionStep.result }),
        )
        await page.keyboard.press('Enter')
      }
      await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeFocused()
    })

    test('a learner lays a quiz aside and takes it up again, by keyboard, and never loses the place', async ({
      page,
      words,
    }) => {
      await start(page, lang, words, { count: QUESTIONS })
      await tabTo(page, page.getByRole('button', { name: words.QuizPause.pause }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: words.QuizPause.paused })).toBeFocused()
      await tabTo(page, page.getByRole('button', { name: words.QuizPause.resume }))
      await page.keyboard.press('Enter')
      await expect(stem(page)).toBeFocused()
      await page.reload()
      await expect(stem(page)).toBeVisible()
      await skipToContent(page, words.Shell.skip)
    })

    test('a learner starts an exam and hands it in, by keyboard, and never loses the place', async ({
      page,
      words,
    }) => {
      await choose(page, lang, words, { mode: 'exam', level: 'medium', count: QUESTIONS })
      await tabTo(page, page.getByRole('button', { name: words.QuizStart.start }))
      await page.keyboard.press('Enter')
      await expect(stem(page)).toBeFocused()
      await tabTo(page, page.getByText(words.ExamDesk.handIn))
      await page.keyboard.press('Enter')
      await tabTo(page, page.getByRole('button', { name: words.ExamDesk.handInNow }))
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeFocused()
    })

    test('a reader who wants no motion sees none', async ({ page, words }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`/${lang}`)
      await page.getByRole('link', { name: TITLES.ko }).click()
      await page.getByRole('link', { name: '반도체', exact: true }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
          const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0)
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
            ? [element.className.toString()]
            : []
        }),
      )
      expect(moving).toEqual([])
      await expect(page.getByRole('button', { name: words.Reader.close })).toBeVisible()
    })
  })
