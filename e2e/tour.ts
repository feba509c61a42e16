/** A walk through every page, and every state of a page that looks different. */
import { expect, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { actUntil, type Lang, type Words } from './fixtures'

const QUESTIONS = 5
/** How many of them are looked at: they differ in their words only. */
const LOOKED_AT = 2

/** Pages that need no more than a visit. */
const placesOf = (article: string): readonly string[] => [
  '',
  `/articles/${article}?text=ko`,
  `/articles/${article}?text=ja`,
  `/articles/${article}?text=both`,
  `/articles/${article}?text=lines`,
  '/glossary',
  '/glossary?q=zzzz',
  `/glossary?article=${article}&print=1`,
  '/study',
  '/quiz',
  '/quiz?mode=exam',
  '/quiz?mode=mistakes',
  '/quiz/link',
  '/settings',
  '/progress',
  '/nowhere',
]

/** Resolves to what `faultsOf` finds on the way, each with its place. */
export async function tour(page: Page, lang: Lang, words: Words, faultsOf: (page: Page) => Promise<string[]>) {
  const found: string[] = []
  const look = async (place: string) => {
    // Next sends the title after the page.
    await expect(page).toHaveTitle(/\S/)
    for (const fault of await faultsOf(page)) found.push(`${place}: ${fault}`)
  }
  const article = await demoArticle(page)
  for (const place of placesOf(article)) {
    await page.goto(`/${lang}${place}`)
    await expect(page.getByRole('heading').first()).toBeVisible()
    await look(`/${lang}${place}`)
  }

  await page.goto(`/${lang}/articles/${article}?text=ko`)
  await page.getByRole('link', { name: '반도체', exact: true }).first().click()
  const card = page.getByRole('dialog', { name: '반도체 半導体' })
  await expect(card).toBeVisible()
  await look('a term’s card')
  await card.getByRole('link', { name: words.TermCard.more }).click()
  await expect(page.getByRole('heading', { name: words.TermPage.sentences })).toBeVisible()
  await look('a term')

  await actUntil(
    () => page.keyboard.press('Control+k'),
    (patience) => expect(page.getByRole('combobox', { name: words.Commands.label })).toBeFocused(patience),
  )
  await look('the palette')
  await page.keyboard.press('Escape')
  // Pressed while the palette is still closing, it would be typed into it.
  await expect(page.getByRole('combobox', { name: words.Commands.label })).toBeHidden()
  await actUntil(
    () => page.keyboard.press('?'),
    (patience) => expect(page.getByRole('dialog', { name: words.Commands.shortcuts })).toBeVisible(patience),
  )
  await look('the shortcuts')

  await page.goto(`/${lang}/study`)
  await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
  await expect(page.getByRole('region', { name: words.StudyDesk.answer })).toBeVisible()
  await look('a card’s answer')

  await page.goto(`/${lang}/quiz?article=${article}`)
  await page.getByRole('radio', { name: new RegExp(`^${QUESTIONS}\\D`) }).check()
  await page.getByRole('button', { name: words.QuizStart.start }).click()
  for (let number = 1; number <= QUESTIONS; number += 1) {
    const options = page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button')
    await expect(options.first()).toBeVisible()
    if (number <= LOOKED_AT) await look(`question ${number}`)
    await options.first().click()
    await expect(page.getByRole('list', { name: words.Feedback.options })).toBeVisible()
    if (number <= LOOKED_AT) await look(`answer ${number}`)
    const onward = number < QUESTIONS ? words.QuestionStep.next : words.QuestionStep.result
    await page.getByRole('link', { name: onward }).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: words.AttemptPage.result })).toBeVisible()
  await look('the result')

  // The answers of the quiz are there now.
  await page.goto(`/${lang}/progress`)
  await expect(page.getByRole('heading', { level: 1, name: words.Progress.title })).toBeVisible()
  await look('progress')

  await page.goto(`/${lang}/quiz?mode=exam`)
  await page.getByRole('button', { name: words.QuizStart.makeLink }).click()
  await page.goto(await page.getByRole('textbox', { name: words.QuizStart.link }).inputValue())
  await expect(page.getByRole('button', { name: words.SharedQuiz.start })).toBeVisible()
  await look('a quiz from a link')
  await page.getByRole('button', { name: words.SharedQuiz.start }).click()
  await page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button').first().click()
  await expect(page).toHaveURL(/q=2$/)
  await look('a question of an exam')
  return found
}
