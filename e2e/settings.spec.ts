import { expect, type Page } from '@playwright/test'
import { demoArticle } from './demo'
import { LANGS, type Lang, test, type Words } from './fixtures'

const other = (lang: Lang): Lang => (lang === 'ko' ? 'ja' : 'ko')
const question = (page: Page, words: Words) => page.getByRole('region', { name: words.LearnerLanguages.question })
const learned = (page: Page, words: Words, lang: Lang) =>
  page.getByRole('group', { name: words.LearnedChoice.label }).getByRole('button', { name: words.LearnedChoice[lang] })

/** In which language a card shows its word, a quiz offers its questions, and a term’s page spells sounds. */
async function expectLearning(page: Page, words: Words, lang: Lang, target: Lang) {
  await page.goto(`/${lang}/study`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveAttribute('lang', target)
  await page.goto(`/${lang}/quiz?article=${await demoArticle(page)}`)
  await expect(page.getByRole('radio', { name: words.QuizStart.langs[target], exact: true })).toBeChecked()
  await page.goto(`/${lang}/glossary?q=${encodeURIComponent('반도체')}`)
  await page
    .getByRole('main')
    .getByRole('link', { name: /^반도체/ })
    .first()
    .click()
  await expect(page.getByText(target === 'ja' ? '한도타이' : 'パンドチェ', { exact: true })).toBeVisible()
  const furigana = page.getByRole('button', { name: words.FuriganaSwitch.label })
  await expect(furigana).toHaveAttribute('aria-pressed', String(target === 'ja'))
}

for (const lang of LANGS)
  for (const [device, viewport] of [
    ['a desktop', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 740 }],
  ] as const)
    test.describe(`${lang} on ${device}`, () => {
      test.use({ lang, viewport })

      test('a first visitor says which language is learned, and everything follows', async ({ page, words }) => {
        await page.goto(`/${lang}`)
        await expect(question(page, words)).toBeVisible()
        // The unusual one: who reads the interface in the language that is learned.
        await learned(page, words, lang).click()
        await expect(page.getByText(words.LearnerLanguages[lang])).toBeVisible()
        await expect(question(page, words)).toHaveCount(0)
        await expectLearning(page, words, lang, lang)
        await page.goto(`/${other(lang)}`)
        await expect(page.getByRole('link', { name: /^(바꾸기|変更)$/ })).toBeVisible()
      })

      test('a first visitor puts the question off and learns the language that the interface is not in', async ({
        page,
        words,
      }) => {
        await page.goto(`/${lang}`)
        await page.getByRole('button', { name: words.LearnerLanguages.later }).click()
        await expect(question(page, words)).toHaveCount(0)
        await page.reload()
        await expect(page.getByText(words.LearnerLanguages[other(lang)])).toBeVisible()
        await expectLearning(page, words, lang, other(lang))
      })

      test('a learner changes the language in the settings and it stays', async ({ page, words }) => {
        await page.goto(`/${lang}/study`)
        await page.getByRole('link', { name: words.Shell.settings, exact: true }).click()
        await expect(page.getByRole('heading', { level: 1, name: words.SettingsPage.title })).toBeVisible()
        await expect(page.getByText(words.SettingsPage.unsaid)).toBeVisible()
        for (const target of LANGS) {
          await learned(page, words, target).click()
          await expect(learned(page, words, target)).toHaveAttribute('aria-pressed', 'true')
          await expect(learned(page, words, other(target))).toHaveAttribute('aria-pressed', 'false')
          await expect(page.getByText(words.SettingsPage.follows[target])).toBeVisible()
        }
        await page.reload()
        await expect(learned(page, words, 'ja')).toHaveAttribute('aria-pressed', 'true')
        await expect(page.getByText(words.SettingsPage.unsaid)).toHaveCount(0)
        await expectLearning(page, words, lang, 'ja')
      })
    })
