import { expect, type Locator } from '@playwright/test'
import { demoArticle, TITLES } from './demo'
import { LANGS, saying, test } from './fixtures'

const QUESTIONS = 5

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a reader prints an article as clean text with its terms at the end', async ({ page, words }) => {
      await page.goto(`/${lang}/articles/${await demoArticle(page)}?text=ko`)
      const terms = page.getByRole('region', { name: words.PrintedGlossary.heading })
      const text = page.getByRole('heading', { name: '금붕어가 될 것인가' })
      const menu = page.getByRole('navigation', { name: words.Shell.navigation })
      const quiz = page.getByRole('link', { name: words.ArticlePage.quiz })
      await expect(terms).toBeHidden()
      await expect(quiz).toBeVisible()
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await expect(text).toBeVisible()
      await expect(terms).toBeVisible()
      await expect(terms).toContainText('반도체')
      await expect(terms).toContainText('はんどうたい')
      // In two columns: some term stands right of the first.
      const left = (term: Locator) => term.evaluate((element) => element.getBoundingClientRect().left)
      expect(await left(terms.getByRole('term').last())).toBeGreaterThan(await left(terms.getByRole('term').first()))
      for (const hidden of [menu.first(), menu.last(), quiz, page.getByRole('complementary')])
        await expect(hidden).toBeHidden()
      await expect(page.getByRole('link', { name: '반도체', exact: true }).first()).toHaveCSS(
        'text-decoration-line',
        'none',
      )
      // Ink on paper, whatever the theme of the screen.
      await expect(page.getByRole('document')).toHaveCSS('color', 'rgb(29, 26, 22)')
    })

    test('a reader prints the glossary as a list of two columns', async ({ page, words }) => {
      await page.goto(`/${lang}/glossary`)
      await page.emulateMedia({ media: 'print' })
      const terms = page
        .getByRole('main')
        .getByRole('list')
        .filter({ has: page.getByRole('link') })
        .first()
      await expect(terms).toBeVisible()
      await expect(terms).toHaveCSS('column-count', '2')
      await expect(page.getByRole('search')).toBeHidden()
      await expect(page.getByRole('navigation', { name: words.GlossaryPage.order })).toBeHidden()
    })

    test('a reader prints all terms of an article, and a page of the list says that it is a part', async ({
      page,
      words,
    }) => {
      const article = await demoArticle(page)
      await page.goto(`/${lang}/glossary?article=${article}`)
      const part = page.getByText(saying(words.GlossaryPage.printPart))
      const rows = page.getByRole('main').getByRole('list').getByRole('link')
      const count = Number((await page.getByRole('status').innerText()).match(/\d+/)?.[0])
      const shown = await rows.count()
      expect(count).toBeGreaterThan(shown)
      expect(shown).toBeLessThanOrEqual(60)
      await expect(part).toBeHidden()
      await page.emulateMedia({ media: 'print' })
      await expect(part).toHaveText(saying(words.GlossaryPage.printPart, { shown }))
      await expect(page.getByText(words.GlossaryPage.print, { exact: true })).toBeHidden()
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('link', { name: words.GlossaryPage.print }).click()
      await expect(page.getByText(words.GlossaryPage.printHint)).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      await expect(rows).toHaveCount(count)
      await expect(page.getByRole('status')).toHaveText(saying(words.GlossaryPage.count, { count }))
      await expect(page.getByText(TITLES[lang])).toBeVisible()
      await expect(page.getByText(words.GlossaryPage.printHint)).toBeHidden()
      await expect(page.getByText(saying(words.GlossaryPage.printFirst))).toHaveCount(0)
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('link', { name: words.GlossaryPage.back }).click()
      await expect(page.getByRole('search')).toBeVisible()
      await expect(page).toHaveURL(new RegExp(`article=${article}`))
    })

    test('a learner prints a finished quiz as a worksheet with the answers on a page of their own', async ({
      page,
      words,
    }) => {
      await page.goto(`/${lang}/quiz?article=${await demoArticle(page)}`)
      await page.getByRole('radio', { name: saying(words.QuizStart.count, { count: QUESTIONS }) }).check()
      await page.getByRole('button', { name: words.QuizStart.start }).click()
      const stems: string[] = []
      const answers = page.getByRole('region', { name: words.Worksheet.answers })
      for (let number = 1; number <= QUESTIONS; number += 1) {
        await expect(page).toHaveURL(new RegExp(`q=${number}$`))
        stems.push(await page.getByRole('heading', { level: 2 }).innerText())
        await expect(answers).toHaveCount(0)
        await page.getByRole('list', { name: words.QuestionStep.options }).getByRole('button').first().click()
        await page
          .getByRole('link', { name: number < QUESTIONS ? words.QuestionStep.next : words.QuestionStep.result })
          .click()
      }
      await expect(page.getByText(words.QuizResult.print)).toBeVisible()
      await expect(answers).toBeHidden()
      await page.emulateMedia({ media: 'print' })
      await expect(answers).toBeVisible()
      await expect(answers).toHaveCSS('break-before', 'page')
      // The first list counts the kinds.
      await expect(answers.getByRole('list').last().getByRole('listitem')).toHaveCount(QUESTIONS)
      const main = page.getByRole('main')
      // A glossed word is a box of its own on the screen, which swallows the space beside it.
      const bare = (text: string) => text.replace(/\s/g, '')
      for (const stem of stems)
        await expect.poll(async () => bare(await main.innerText())).toContain(bare(stem.split('\n').at(-1) ?? ''))
      await expect(page.getByRole('heading', { name: words.AttemptPage.result })).toBeHidden()
      await expect(page.getByText(words.QuizResult.print)).toBeHidden()
    })
  })
