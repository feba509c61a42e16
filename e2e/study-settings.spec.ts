import { expect, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { LANGS, saying, test, type Words } from './fixtures'

const card = (page: Page) => page.getByRole('heading', { level: 2 })
const answer = (page: Page, words: Words) => page.getByRole('region', { name: words.StudyDesk.answer })
const newLeft = (page: Page, words: Words, count: number) =>
  page.getByText(saying(words.StudyDesk.newLeft, { count }), { exact: true })

/** Chooses these kinds and nothing else, and saves. */
async function chooseKinds(page: Page, words: Words, lang: string, kinds: readonly string[], typing = false) {
  await page.goto(`/${lang}/settings`)
  for (const [kind, label] of Object.entries(words.StudySettings.kindNames))
    await page.getByRole('checkbox', { name: label, exact: true }).setChecked(kinds.includes(kind))
  await page.getByRole('checkbox', { name: words.StudySettings.typing }).setChecked(typing)
  await save(page, words)
}

async function save(page: Page, words: Words) {
  const form = page.locator('form').filter({ has: page.getByLabel(words.StudySettings.newADay) })
  await form.getByRole('button', { name: words.StudySettings.save }).click()
  await expect(page.getByText(words.StudySettings.saved)).toBeVisible()
}

/** Of the demo article: other journeys bring articles of their own. */
async function study(page: Page, lang: string) {
  const article = await demoArticle(page)
  const whole = page.waitForResponse((response) => response.url().includes('/api/v1/study/queue'))
  await page.goto(`/${lang}/study?article=${article}`)
  await whole
}

/** Puts the cards before that of a word off until tomorrow: which word comes first is the bank's to say. */
async function putOffUntil(page: Page, words: Words, word: string) {
  for (let met = await card(page).innerText(); met !== word; met = await card(page).innerText()) {
    await page.getByRole('button', { name: words.StudyDesk.bury }).click()
    await expect(card(page)).not.toHaveText(met)
  }
}

/** A browser with these voices, which notes what it is asked to say. */
const withVoices = (page: Page, languages: readonly string[]) =>
  page.addInitScript((langs) => {
    const voices = langs.map((lang) => ({ lang, name: lang, localService: true, default: false, voiceURI: lang }))
    const said: string[] = []
    Object.assign(window, { said })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => voices,
        speak: ({ text }: { text: string }) => said.push(text),
        cancel: () => {},
        addEventListener: () => {},
      },
    })
  }, languages)
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

for (const lang of LANGS)
  for (const [device, viewport] of [
    ['a desktop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('a learner’s settings change the day, and it stays so', async ({ page, words }) => {
        await page.goto(`/${lang}/settings`)
        await page.getByLabel(words.StudySettings.newADay).fill('3')
        await page.getByLabel(words.StudySettings.learningSteps, { exact: true }).fill('30')
        await save(page, words)
        await page.reload()
        await expect(page.getByLabel(words.StudySettings.newADay)).toHaveValue('3')
        await study(page, lang)
        await expect(newLeft(page, words, 3)).toBeVisible()
        await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
        const again = page.getByRole('group', { name: words.StudyDesk.rate }).getByRole('button').first()
        await expect(again).toContainText('30')
        await study(page, lang)
        for (let left = 3; left > 0; left -= 1) {
          await expect(newLeft(page, words, left)).toBeVisible()
          await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
          const stored = page.waitForResponse((response) => response.url().includes('/api/v1/study/reviews'))
          await page.getByRole('group', { name: words.StudyDesk.rate }).getByRole('button').nth(3).click()
          await stored
        }
        await expect(page.getByRole('heading', { name: words.StudyDesk.done })).toBeVisible()
        await expect(page.getByText(words.StudyDesk.limit)).toBeVisible()
        await page.getByRole('link', { name: words.StudyDesk.learnMore }).click()
        await expect(page).toHaveURL(/new=13/)
        await expect(newLeft(page, words, 10)).toBeVisible()
      })

      test('a learner who leaves no kind of card is told so, and nothing is stored', async ({ page, words }) => {
        await page.goto(`/${lang}/settings`)
        await page.getByLabel(words.StudySettings.newADay).fill('7')
        for (const kind of ['recognise', 'recall'] as const)
          await page.getByRole('checkbox', { name: words.StudySettings.kindNames[kind], exact: true }).uncheck()
        await expect(page.getByRole('group', { name: words.StudySettings.kinds })).toContainText(
          words.StudySettings.noKind,
        )
        await page
          .getByRole('region', { name: words.StudySettings.heading })
          .getByRole('button', { name: words.StudySettings.save })
          .click()
        await expect(page.getByText(words.StudySettings.saved)).toHaveCount(0)
        await expect(page.getByLabel(words.StudySettings.newADay)).toHaveValue('7')
        await page.reload()
        await expect(page.getByLabel(words.StudySettings.newADay)).toHaveValue('20')
      })

      test('a learner types what is recalled and is told what differs', async ({ page, words }) => {
        await chooseKinds(page, words, lang, ['recall'], true)
        await study(page, lang)
        const field = page.getByRole('textbox', { name: words.CardSides.fields.recall })
        await expect(field, 'the first card of a page that was opened').toBeFocused()
        await page.goto(`/${lang}`)
        const nav = page.getByRole('navigation').getByRole('link', { name: words.Shell.study, exact: true })
        await nav.first().focus()
        await page.keyboard.press('Enter')
        await expect(field, 'the first card of a page that a link led to').toBeFocused()
        await study(page, lang)
        await putOffUntil(page, words, lang === 'ko' ? '오픈AI' : 'オープンAI')
        await field.fill(lang === 'ko' ? 'オープン　ＡＩ' : '오픈 AI')
        await field.press('Enter')
        const forgiven = words.StudyDesk.forgiven
        await expect(answer(page, words)).toContainText(forgiven.spacing)
        const easy = page.getByRole('group', { name: words.StudyDesk.rate }).getByRole('button').nth(3)
        await easy.click()
        await expect(field).toBeFocused()
        await field.fill('xxx')
        await page.getByRole('button', { name: words.StudyDesk.check }).click()
        await expect(answer(page, words)).toContainText(words.StudyDesk.wrong)
      })

      test('a learner fills the gap in an article’s own sentence', async ({ page, words }) => {
        await chooseKinds(page, words, lang, ['cloze'])
        await study(page, lang)
        const sentence = await card(page).innerText()
        await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
        const quote = await answer(page, words).locator('blockquote').innerText()
        const term = await answer(page, words).locator('mark').innerText()
        const hint = await card(page).locator(`[lang=${lang}]`).innerText()
        expect(await answer(page, words).locator(`[lang=${lang}]`).allInnerTexts()).toContain(hint.slice(1, -1))
        const letters = (text: string) => text.replace(hint, '').replace(/\s|빈칸|空欄/g, '')
        expect(letters(sentence)).toBe(letters(quote.replace(term, '')))
      })

      test('a learner without a voice for the language meets no listening card', async ({ page, words }) => {
        await withVoices(page, ['en-US'])
        await chooseKinds(page, words, lang, ['listening'])
        await study(page, lang)
        await expect(page.getByRole('heading', { name: words.StudyDesk.nothing })).toBeVisible()
      })

      test('a learner with a voice hears the reading, and corrects how a word is read', async ({ page, words }) => {
        await withVoices(page, ['ko-KR', 'ja-JP'])
        await chooseKinds(page, words, lang, ['listening'])
        await study(page, lang)
        await expect.poll(() => said(page)).toHaveLength(1)
        const [first = ''] = await said(page)
        await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
        expect(first).not.toBe('')
        await expect(answer(page, words)).toContainText(first)
        await page.getByText(words.CardSides.spoken.edit).click()
        await page.getByLabel(words.CardSides.spoken.field).fill('えーあい')
        await page.getByRole('button', { name: words.CardSides.spoken.save }).click()
        await expect.poll(() => said(page)).toEqual([first, 'えーあい'])
        await study(page, lang)
        await expect.poll(() => said(page)).toEqual(['えーあい'])
      })

      test('a learner who puts every new card of the day aside is given others', async ({ page, words }) => {
        await page.goto(`/${lang}/settings`)
        await page.getByLabel(words.StudySettings.newADay).fill('2')
        await save(page, words)
        await study(page, lang)
        const met: string[] = []
        for (const put of [words.StudyDesk.bury, words.StudyDesk.suspend]) {
          met.push(await card(page).innerText())
          await page.getByRole('button', { name: put }).click()
          await expect(card(page)).not.toHaveText(met.at(-1) ?? '')
        }
        await expect(newLeft(page, words, 2)).toBeVisible()
        await expect(card(page)).toBeFocused()
        expect(met).not.toContain(await card(page).innerText())
        await page.getByRole('button', { name: words.StudyDesk.undo }).click()
        await expect(card(page)).toHaveText(met[1] ?? '')
      })

      test('a learner with one card left is told why it comes back at once', async ({ page, words }) => {
        await page.goto(`/${lang}/settings`)
        await page.getByLabel(words.StudySettings.newADay).fill('1')
        await save(page, words)
        await study(page, lang)
        await expect(page.getByText(words.StudyDesk.only)).toHaveCount(0)
        await page.getByText(words.StudyDesk.reveal, { exact: true }).click()
        await page.getByRole('group', { name: words.StudyDesk.rate }).getByRole('button').nth(2).click()
        await expect(page.getByText(words.StudyDesk.only)).toBeVisible()
      })

      test('a learner takes back what was put aside', async ({ page, words }) => {
        await study(page, lang)
        const word = await card(page).innerText()
        const stored = page.waitForResponse((response) => response.url().includes('/api/v1/study/reviews'))
        await page.getByRole('button', { name: words.StudyDesk.suspend }).click()
        await stored
        await page.goto(`/${lang}/settings`)
        await expect(page.getByText(saying(words.StudySettings.aside, { count: 1 }))).toBeVisible()
        await page.getByRole('button', { name: words.StudySettings.resume }).click()
        await expect(page.getByText(saying(words.StudySettings.aside, { count: 1 }))).toHaveCount(0)
        await study(page, lang)
        await expect(card(page)).toHaveText(word)
      })
    })
