import { expect, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { LANGS, type Lang, test, type Words } from './fixtures'

const instructions = (words: Words) =>
  new RegExp(
    Object.values(words.Instruction)
      .map((text) => text.replace(/[.?]/g, '\\$&'))
      .join('|'),
  )

/** Starts a quiz of every question of the demo article in that language; resolves to how many there are. */
async function startAll(page: Page, lang: Lang, words: Words, asked: Lang, scope: 'comprehension' | 'vocabulary') {
  await page.goto(`/${lang}/quiz?article=${await demoArticle(page)}`)
  await page.getByRole('radio', { name: words.QuizStart.langs[asked], exact: true }).check()
  await page.getByRole('radio', { name: words.QuizMode[scope], exact: true }).check()
  await page.getByRole('radio', { name: words.QuizStart.all, exact: true }).last().check()
  await page.getByRole('button', { name: words.QuizStart.start }).click()
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
}

/** Answers until a question’s stem has a gloss; resolves to its first. */
async function toGloss(page: Page, words: Words) {
  const gloss = page.getByRole('heading', { level: 2 }).getByRole('button').first()
  await expect(async () => {
    await expect(page.getByRole('list', { name: words.QuestionStep.options })).toBeVisible()
    if ((await gloss.count()) === 0) {
      await page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button').first().click()
      await page.getByRole('link', { name: words.QuestionStep.next }).click()
    }
    await expect(gloss).toBeVisible({ timeout: 1000 })
  }).toPass({ timeout: 50_000 })
  return gloss
}

for (const lang of LANGS)
  for (const [device, viewport] of [
    ['a desktop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('a learner is told in the interface’s language what to do with a question in the other', async ({
        page,
        words,
      }) => {
        const other = lang === 'ko' ? 'ja' : 'ko'
        await startAll(page, lang, words, other, 'comprehension')
        const instruction = page.getByText(instructions(words))
        await expect(instruction).toBeVisible()
        expect(await instruction.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(lang)
        await expect(page.getByRole('heading', { level: 2 }).locator('[lang]').first()).toHaveAttribute('lang', other)
      })

      test('a learner has a word of a foreign question explained, and the word is none of the options', async ({
        page,
        words,
      }) => {
        const other = lang === 'ko' ? 'ja' : 'ko'
        await startAll(page, lang, words, other, 'comprehension')
        const word = await toGloss(page, words)
        const stem = page.getByRole('heading', { level: 2 })
        const written = ((await stem.textContent()) ?? '').split(/\s+/)
        expect((await stem.innerText()).split(/\s+/), 'no space is lost beside a word').toEqual(written)
        const meaning = page.locator(`[id="${await word.getAttribute('aria-describedby')}"]`)
        await expect(meaning).toBeHidden()
        await word.focus()
        await page.keyboard.press('Enter')
        await expect(meaning).toBeVisible()
        await expect(meaning).toHaveAttribute('lang', lang)
        const [shown, said] = [await meaning.innerText(), await word.innerText()]
        for (const option of await page
          .getByRole('list', { name: words.QuestionStep.options })
          .getByRole('button')
          .allInnerTexts()) {
          expect(option).not.toContain(shown)
          expect(option).not.toContain(said)
        }
        await page.keyboard.press('Escape')
        await expect(meaning).toBeHidden()
        await expect(word).toBeFocused()
      })

      test('a learner who reads questions in the native language needs no gloss', async ({ page, words }) => {
        await startAll(page, lang, words, lang, 'comprehension')
        await expect(page.getByRole('list', { name: words.QuestionStep.options })).toBeVisible()
        await expect(page.getByRole('heading', { level: 2 }).getByRole('button')).toHaveCount(0)
      })
    })
