/** What journeys through a quiz have in common. */
import { expect, type Locator, type Page } from '@playwright/test'
import { inDatabase } from './database'
import { demoArticle } from './demo'
import { type Lang, saying, type Words } from './fixtures'

export const DEVICES = [
  ['a desktop', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 740 }],
] as const

export const options = (page: Page, words: Words) =>
  page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button')

export const stem = (page: Page) => page.getByRole('heading', { level: 2 }).first()

export const verdict = (page: Page, words: Words) =>
  page.getByRole('status').filter({ hasText: new RegExp(`${words.Feedback.right}|${words.Feedback.wrong}`) })

interface Choices {
  readonly address?: string
  readonly mode?: keyof Words['QuizMode']
  readonly level?: keyof Words['QuizLevel']
  readonly count: number
}

/** Makes the choices of the start page. */
export async function choose(page: Page, lang: Lang, words: Words, { address, mode, level, count }: Choices) {
  // Other tests bring in articles of their own, some of which have few questions.
  await page.goto(address ?? `/${lang}/quiz?article=${await demoArticle(page)}`)
  if (mode) await page.getByRole('radio', { name: words.QuizMode[mode], exact: true }).check()
  if (level) await page.getByRole('radio', { name: words.QuizLevel[level], exact: true }).check()
  await page.getByRole('radio', { name: saying(words.QuizStart.count, { count }) }).check()
}

/** Starts a quiz and is at its first question. */
export async function start(page: Page, lang: Lang, words: Words, choices: Choices) {
  await choose(page, lang, words, choices)
  await page.getByRole('button', { name: words.QuizStart.start }).click()
  // A busy machine takes its time to draw from the whole bank.
  await expect(page).toHaveURL(/\/quiz\/[^/?]+\?q=1$/, { timeout: 30_000 })
  await expect(options(page, words).first()).toBeVisible()
}

/** What is asked, whatever the order of its options: many stems say no more than what to do. */
export async function question(page: Page, words: Words): Promise<string> {
  const numbered = await options(page, words).allInnerTexts()
  const texts = numbered.map((text) => text.replace(/^\d\s+/, ''))
  return [await stem(page).innerText(), ...texts.sort()].join('\n')
}

/** The right option of the question that is shown, as only the database knows it. */
export async function rightOption(page: Page, words: Words): Promise<Locator> {
  const { pathname, searchParams } = new URL(page.url())
  const rows = await inDatabase(
    `SELECT q.optionOrder AS shown, o.position AS position FROM AttemptQuestion q
     JOIN Option o ON o.questionId = q.questionId AND o.isKey WHERE q.attemptId = ? AND q.position = ?`,
    [pathname.split('/').at(-1) ?? '', Number(searchParams.get('q')) - 1],
  )
  const shown: number[] = JSON.parse(String(rows[0]?.shown))
  return options(page, words).nth(shown.indexOf(Number(rows[0]?.position)))
}

type Answering = 'first' | 'right' | 'wrong'

async function choice(page: Page, words: Words, answering: Answering): Promise<Locator> {
  const first = options(page, words).first()
  if (answering === 'first') return first
  const right = await rightOption(page, words)
  if (answering === 'right') return right
  return (await first.innerText()) === (await right.innerText()) ? options(page, words).last() : first
}

/** Answers the question and goes on; resolves to what was asked and whether the answer was right. */
export async function answerAndGoOn(page: Page, words: Words, answering: Answering = 'first') {
  const asked = await question(page, words)
  await (await choice(page, words, answering)).click()
  await expect(verdict(page, words)).toBeVisible()
  const right = (await verdict(page, words).innerText()).includes('○')
  const before = page.url()
  await page.getByRole('link', { name: new RegExp(`${words.QuestionStep.next}|${words.QuestionStep.result}`) }).click()
  await expect(page).not.toHaveURL(before)
  return { asked, right }
}

/**
 * Answers every question: with its first option, rightly, or wrongly and rightly in turn. Resolves to what was asked, in order, and what was
 * right.
 */
export async function answerAll(page: Page, words: Words, count: number, how: 'first' | 'right' | 'mixed' = 'first') {
  const answered: { readonly asked: string; readonly right: boolean }[] = []
  for (let number = 1; number <= count; number += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      saying(words.QuestionStep.place, { number, total: count }),
    )
    const answering = number % 2 === 1 ? 'wrong' : 'right'
    answered.push(await answerAndGoOn(page, words, how === 'mixed' ? answering : how))
  }
  await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeVisible()
  return answered
}
