import { expect, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { LANGS, type Lang, saying, switchTo, test, type Words } from './fixtures'

const QUESTIONS = 5

async function start(page: Page, lang: Lang, words: Words) {
  const article = await demoArticle(page)
  await page.goto(`/${lang}/quiz?article=${article}`)
  await page.getByRole('radio', { name: saying(words.QuizStart.count, { count: QUESTIONS }) }).check()
  await page.getByRole('button', { name: words.QuizStart.start }).click()
  await expect(page).toHaveURL(/\/quiz\/[^/?]+\?q=1$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    saying(words.QuestionStep.place, { number: 1, total: QUESTIONS }),
  )
}

const options = (page: Page, words: Words) =>
  page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button')
const verdict = (page: Page, words: Words) =>
  page.getByRole('status').filter({ hasText: new RegExp(`${words.Feedback.right}|${words.Feedback.wrong}`) })
/** ○ or ✕, as the verdict shows it. */
const sign = async (page: Page, words: Words) => ((await verdict(page, words).innerText()).includes('○') ? '○' : '✕')
const stem = (page: Page) => page.getByRole('heading', { level: 2 })

/** How many questions of the attempt are answered, as its progress says. */
async function answered(page: Page, words: Words): Promise<number> {
  const label = await page.getByRole('img', { name: saying(words.AttemptProgress.label) }).getAttribute('aria-label')
  const [total, right, wrong] = (label ?? '').match(/\d+/g)?.map(Number) ?? []
  expect(total).toBe(QUESTIONS)
  return (right ?? 0) + (wrong ?? 0)
}

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a learner answers every question, sees the evidence each time and a score at the end', async ({
      page,
      words,
    }) => {
      await start(page, lang, words)
      let right = 0
      for (let number = 1; number <= QUESTIONS; number += 1) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          saying(words.QuestionStep.place, { number, total: QUESTIONS }),
        )
        await options(page, words).first().click()
        await expect(verdict(page, words)).toBeVisible()
        if ((await sign(page, words)) === '○') right += 1
        await expect(page.getByText(new RegExp(`^(${words.Feedback.key}|${words.Feedback.keyChosen})$`))).toBeVisible()
        await page
          .getByRole('link', { name: number < QUESTIONS ? words.QuestionStep.next : words.QuestionStep.result })
          .click()
      }
      await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeVisible()
      await expect(page.getByText(`${right} / ${QUESTIONS}`, { exact: true })).toBeVisible()
      expect(await answered(page, words)).toBe(QUESTIONS)
      await expect(page.getByText(saying(words.QuizResult.eachWrong))).toHaveCount(QUESTIONS - right)
    })

    test('a learner goes from the evidence to its sentence in the article', async ({ page, words }) => {
      await start(page, lang, words)
      await options(page, words).first().click()
      await expect(page.getByRole('heading', { name: saying(words.Feedback.evidence) })).toBeVisible()
      await page.getByRole('link', { name: words.Quotation.inArticle }).first().click()
      await expect(page).toHaveURL(/\/articles\/[^?]+\?text=(ko|ja)#(ko|ja)-\d+$/)
    })

    test('a quiz survives a reload, the back button and a return to the quiz page', async ({ page, words }) => {
      await start(page, lang, words)
      const first = await stem(page).innerText()
      await options(page, words).last().click()
      await expect(verdict(page, words)).toBeVisible()
      const said = await sign(page, words)
      await page.reload()
      await expect(stem(page)).toHaveText(first)
      await expect(verdict(page, words)).toContainText(said)
      await page.getByRole('link', { name: words.QuestionStep.next }).click()
      await expect(page).toHaveURL(/\?q=2$/)
      await page.goBack()
      await expect(stem(page)).toHaveText(first)
      await expect(verdict(page, words)).toContainText(said)
      await page.goto(`/${lang}/quiz`)
      await page.getByRole('link', { name: words.OpenAttempts.resume }).click()
      await expect(page).toHaveURL(/\?q=2$/)
      expect(await answered(page, words)).toBe(1)
    })

    test('a double click counts once', async ({ page, words }) => {
      await start(page, lang, words)
      await options(page, words).first().dblclick()
      await expect(verdict(page, words)).toBeVisible()
      expect(await answered(page, words)).toBe(1)
      await page.getByRole('link', { name: words.QuestionStep.next }).click()
      await expect(options(page, words).first()).toBeVisible()
      expect(await answered(page, words)).toBe(1)
    })

    test('a second tab cannot change an answer', async ({ page, context, words }) => {
      await start(page, lang, words)
      const tab = await context.newPage()
      await tab.goto(page.url())
      await expect(options(tab, words).last()).toBeVisible()
      await options(page, words).first().click()
      await expect(verdict(page, words)).toBeVisible()
      const said = await sign(page, words)
      await options(tab, words).last().click()
      await expect(verdict(tab, words)).toContainText(said)
      expect(await answered(tab, words)).toBe(1)
    })

    test('a learner answers by number key and goes on with Enter', async ({ page, words }) => {
      await start(page, lang, words)
      await expect(async () => {
        await page.keyboard.press('1')
        await expect(verdict(page, words)).toBeVisible({ timeout: 1000 })
      }).toPass()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\?q=2$/)
    })

    test('a quiz is nobody else’s', async ({ page, browser, baseURL, words }) => {
      await start(page, lang, words)
      const other = await browser.newContext({ baseURL: String(baseURL) })
      const theirs = await other.newPage()
      await theirs.goto(page.url())
      await expect(theirs.getByRole('heading', { name: words.NotFound.title })).toBeVisible()
      await other.close()
    })

    test('a question’s answer is not in the page before it is given', async ({ page, words }) => {
      await start(page, lang, words)
      const asked = [await stem(page).innerText(), ...(await options(page, words).allInnerTexts())]
      const served: string[] = []
      for (const headers of [{}, { rsc: '1' }]) {
        const response = await page.request.get(page.url(), { headers })
        served.push((await response.text()).replaceAll('\\"', '"'))
      }
      await options(page, words).first().click()
      await expect(verdict(page, words)).toBeVisible()
      await expect(page.getByRole('blockquote').first()).toBeVisible()
      const told = await page.getByRole('blockquote').allInnerTexts()
      const untold = told.filter((quote) => asked.every((text) => !text.includes(quote)))
      for (const payload of served) {
        // Not every line: a word of the other language stands in an element of its own.
        expect(asked.flatMap((text) => text.split('\n')).some((line) => payload.includes(line))).toBe(true)
        expect(payload).not.toMatch(/isKey|\breason\b|\bcorrect\b|evidence|optionId/i)
        for (const quote of untold) expect(payload).not.toContain(quote)
      }
    })

    test('the language switch keeps the quiz in progress', async ({ page, words }) => {
      await start(page, lang, words)
      await options(page, words).first().click()
      await page.getByRole('link', { name: words.QuestionStep.next }).click()
      await expect(page).toHaveURL(/\?q=2$/)
      await expect(options(page, words).first()).toBeVisible()
      const question = await stem(page).innerText()
      const address = new URL(page.url())
      const other = lang === 'ko' ? 'ja' : 'ko'
      await switchTo(page, words, other)
      await expect(page).toHaveURL(
        (url) => url.pathname === address.pathname.replace(lang, other) && url.search === '?q=2',
      )
      await expect(stem(page)).toHaveText(question)
      await expect(page.getByRole('document')).toHaveAttribute('lang', other)
    })
  })
