import { expect, type Page } from '@playwright/test'
import { demoArticle, TITLES } from './demo'
import { LANGS, type Lang, saying, test, type Words } from './fixtures'

const DEVICES = {
  'a desktop': { viewport: { width: 1280, height: 900 } },
  'a phone': { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true },
} as const

/** A sentence of the demo article and a term in it. */
const SAMPLE = {
  ko: {
    sentence: '정부는 반도체 확보에 나섰고, 기업은 일하는 방식을 뜯어고치기 시작했다.',
    term: '반도체',
  },
  ja: {
    sentence: '政府は半導体の確保に乗り出し、企業は働き方の見直しを始めた。',
    term: '半導体',
  },
} as const

async function openArticle(page: Page, lang: Lang, view: string = lang): Promise<string> {
  const article = await demoArticle(page)
  await page.goto(`/${lang}/articles/${article}?text=${view}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return article
}

/** Every place of the sample term. A ruby is a box of its own, around which Playwright's names have spaces. */
const terms = (page: Page, lang: Lang) =>
  page.getByRole('article').getByRole('link', { name: new RegExp(`^${[...SAMPLE[lang].term].join('\\s?')}$`) })
const term = (page: Page, lang: Lang) => terms(page, lang).first()
const card = (page: Page) => page.getByRole('dialog', { name: '반도체 半導体' })
const statusButton = (page: Page, words: Words, status: keyof Words['TermStatus']) =>
  card(page)
    .getByRole('group', { name: words.TermStatus.group })
    .getByRole('button', { name: words.TermStatus[status] })
/** How many terms the legend counts. */
const counted = (page: Page, words: Words, status: keyof Words['TermStatus']) =>
  page
    .getByRole('list', { name: words.TermStatus.legend })
    .getByRole('listitem')
    .filter({ hasText: words.TermStatus[status] })

/** Presses a key on the term until the page, once it listens, answers. */
async function press(page: Page, lang: Lang, key: string, seen: () => Promise<void>) {
  await expect(async () => {
    await term(page, lang).focus()
    await page.keyboard.press(key)
    await seen()
  }).toPass()
}

async function openCard(page: Page, lang: Lang) {
  await expect(async () => {
    await term(page, lang).click()
    await expect(card(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
}

for (const [device, use] of Object.entries(DEVICES))
  for (const lang of LANGS)
    test.describe(`${lang}, on ${device}`, () => {
      test.use({ lang, ...use })

      test('a reader says with number keys what they know of a term, and it is still there on the next visit', async ({
        page,
        words,
      }) => {
        await openArticle(page, lang)
        await expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus.new)
        for (const [key, status] of [
          ['3', 'known'],
          ['4', 'ignored'],
          ['2', 'learning'],
        ] as const) {
          await press(page, lang, key, () =>
            expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus[status], { timeout: 1000 }),
          )
          await expect(
            page.getByRole('status').filter({ hasText: `반도체 半導体: ${words.TermStatus[status]}` }),
          ).toBeAttached()
        }
        await expect(async () => {
          await page.reload()
          await expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus.learning, { timeout: 1000 })
        }).toPass()
        await press(page, lang, '1', () =>
          expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus.new, { timeout: 1000 }),
        )
      })

      test('a reader says it on the term’s card, every place of the term follows, and the legend counts', async ({
        page,
        words,
      }) => {
        await openArticle(page, lang)
        await openCard(page, lang)
        await expect(statusButton(page, words, 'new')).toHaveAttribute('aria-pressed', 'true')
        await statusButton(page, words, 'known').click()
        await expect(statusButton(page, words, 'known')).toHaveAttribute('aria-pressed', 'true')
        await expect(statusButton(page, words, 'new')).toHaveAttribute('aria-pressed', 'false')
        await expect(counted(page, words, 'known')).toContainText('1')
        const places = await terms(page, lang).all()
        expect(places.length).toBeGreaterThan(1)
        for (const place of places) await expect(place).toHaveAccessibleDescription(words.TermStatus.known)
      })

      test('a reader knows all the other terms of the page, and takes it back', async ({ page, words }) => {
        await openArticle(page, lang)
        await press(page, lang, '4', () =>
          expect(counted(page, words, 'ignored')).toContainText('1', { timeout: 1000 }),
        )
        await page.keyboard.press('Escape')
        const before = await counted(page, words, 'new').textContent()
        await page.getByRole('button', { name: words.Reader.others.know }).click()
        await expect(page.getByRole('status').filter({ hasText: words.Reader.others.done })).toBeVisible()
        await expect(counted(page, words, 'new')).toHaveText(`${words.TermStatus.new}0`)
        await expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus.ignored)
        const undo = page.getByRole('button', { name: words.Reader.others.undo })
        await expect(undo).toBeFocused()
        await undo.click()
        await expect(counted(page, words, 'new')).toHaveText(before ?? '')
        await expect(counted(page, words, 'ignored')).toContainText('1')
      })

      test('a reader who loses the connection is told so, sees what is stored, and sends it again', async ({
        page,
        words,
      }) => {
        await openArticle(page, lang)
        await openCard(page, lang)
        const offline = (url: URL) => url.pathname.includes('/articles/')
        await page.route(offline, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
        await statusButton(page, words, 'known').click()
        const alert = card(page).getByRole('alert')
        await expect(alert).toContainText(words.Reader.lost)
        await expect(statusButton(page, words, 'new')).toHaveAttribute('aria-pressed', 'true')
        await expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus.new)
        await page.unroute(offline)
        await alert.getByRole('button', { name: words.Failure.retry }).click()
        await expect(statusButton(page, words, 'known')).toHaveAttribute('aria-pressed', 'true')
        await expect(alert).toBeEmpty()
      })

      test('a reader who leaves before the answer comes loses nothing', async ({ page, words }) => {
        const article = await openArticle(page, lang)
        const unanswered = () => page.evaluate(() => localStorage.getItem('yogo-unanswered'))
        const sending = (url: URL) => url.pathname.includes('/articles/')
        // Never answered.
        await page.route(sending, (route) => (route.request().method() === 'POST' ? undefined : route.continue()))
        await press(page, lang, '3', () =>
          expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus.known, { timeout: 1000 }),
        )
        expect(await unanswered()).toContain('known')
        await page.goto(`/${lang}`)
        await page.unroute(sending)
        await page.goto(`/${lang}/articles/${article}?text=${lang}`)
        await expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus.known)
        await expect.poll(unanswered).toBeNull()
        await page.reload()
        await expect(term(page, lang)).toHaveAccessibleDescription(words.TermStatus.known)
      })

      test('a reader puts a term into the cards from its card and meets it first', async ({ page, words }) => {
        await openArticle(page, lang)
        await openCard(page, lang)
        await card(page).getByRole('button', { name: words.Reader.study }).click()
        await expect(card(page).getByRole('button', { name: words.Reader.studied })).toBeVisible()
        await expect(statusButton(page, words, 'learning')).toHaveAttribute('aria-pressed', 'true')
        await expect(async () => {
          await page.goto(`/${lang}/study`)
          await expect(page.getByRole('heading', { level: 2 })).toHaveText(SAMPLE[lang === 'ko' ? 'ja' : 'ko'].term, {
            timeout: 1000,
          })
        }).toPass()
      })

      for (const view of ['both', 'lines'] as const)
        test(`a reader sees which sentences say the same, ${view === 'both' ? 'side by side' : 'one by one'}`, async ({
          page,
          words,
        }) => {
          await openArticle(page, lang)
          await page
            .getByRole('navigation', { name: words.TextSwitch.label })
            .getByRole('link', { name: words.TextSwitch[view] })
            .click()
          await expect(page).toHaveURL(new RegExp(`text=${view}`))
          const [korean, japanese] = LANGS.map((each) => page.getByText(SAMPLE[each].sentence))
          if (!korean || !japanese) throw new Error('two sentences')
          const plain = 'rgba(0, 0, 0, 0)'
          for (const sentence of [korean, japanese]) await expect(sentence).toHaveCSS('background-color', plain)
          await term(page, lang).focus()
          for (const sentence of [korean, japanese]) await expect(sentence).not.toHaveCSS('background-color', plain)
          await page.getByRole('link', { name: words.ArticlePage.quiz }).focus()
          for (const sentence of [korean, japanese]) await expect(sentence).toHaveCSS('background-color', plain)
        })

      test('a reader who comes back is offered the place where they stopped', async ({ page, words }) => {
        const article = await openArticle(page, lang)
        const kept = () => page.evaluate((key) => localStorage.getItem(key), `yogo-place:${article}`)
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
        await expect.poll(kept).toContain(`"view":"${lang}"`)
        const sentence = String(JSON.parse((await kept()) ?? '{}').sentence)

        await page.goto(`/${lang}`)
        await page.getByRole('link', { name: TITLES[lang] }).click()
        const offer = page.getByRole('link', { name: words.Reader.place })
        await expect(offer).toBeVisible()
        expect(await page.evaluate(() => window.scrollY)).toBe(0)
        await page
          .getByRole('navigation', { name: words.TextSwitch.label })
          .getByRole('link', { name: words.TextSwitch.lines })
          .click()
        await expect(page).toHaveURL(/text=lines/)
        await offer.click()
        await expect(page).toHaveURL(new RegExp(`#${sentence}$`))
        await expect(page.locator(`[id="${sentence}"]`)).toBeInViewport()
        await expect(offer).toHaveCount(0)

        await page.goto(`/${lang}/articles/${article}?text=${lang}#${lang}-3`)
        await expect(page.locator('[data-target]')).toHaveId(`${lang}-3`)
        await expect(page.locator('[data-target]')).toBeInViewport()
        await expect(offer).toHaveCount(0)
      })

      test('a reader who taps a term before its tools are there gets its card once they are', async ({
        page,
        words,
      }) => {
        let send = (): void => {}
        const sent = new Promise<void>((resolve) => {
          send = resolve
        })
        await openArticle(page, lang)
        await page.waitForLoadState('load')
        await page.route('**/chunks/*.js', async (route) => {
          await sent
          await route.continue()
        })
        await term(page, lang).click()
        await expect(page).toHaveURL(/articles/)
        send()
        await expect(card(page)).toBeVisible()
        await expect(statusButton(page, words, 'new')).toHaveAttribute('aria-pressed', 'true')
      })

      test('a reader whose tools can’t be had comes to the term’s page, and is told what can’t be done', async ({
        page,
        words,
      }) => {
        await openArticle(page, lang)
        await page.waitForLoadState('load')
        await page.route('**/chunks/*.js', (route) => route.abort())
        await page.getByRole('button', { name: words.Reader.others.know }).click()
        await expect(page.getByRole('alert').filter({ hasText: words.Reader.unavailable })).toBeVisible()
        await term(page, lang).click()
        await expect(page).toHaveURL(/\/glossary\//)
      })

      test('a reader sees before opening an article how much of it they know', async ({ page, words }) => {
        await page.goto(`/${lang}`)
        const share = (known: number | string) => page.getByText(saying(words.KnownMeter.known, { known }))
        await expect(share(0).first()).toBeVisible()
        await openArticle(page, lang)
        await press(page, lang, '3', () => expect(counted(page, words, 'known')).toContainText('1', { timeout: 1000 }))
        await expect(async () => {
          await page.goto(`/${lang}`)
          await expect(share(1)).toHaveCount(1, { timeout: 1000 })
        }).toPass()
      })
    })

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang })

    test('a reader looks at a term’s card by resting the mouse on it, or by coming to it with the Tab key', async ({
      page,
      words,
    }) => {
      await openArticle(page, lang)
      await expect(async () => {
        await page.mouse.move(0, 0)
        await term(page, lang).hover()
        await expect(card(page)).toBeVisible({ timeout: 1000 })
      }).toPass()
      await expect(card(page).getByText(words.PairLabel['same-characters'])).toBeVisible()
      await expect(card(page).getByText('はんどうたい', { exact: true })).toBeVisible()
      // In the margin: what was just read stays in sight.
      const [text, panel] = await Promise.all([
        page.getByRole('paragraph').filter({ hasText: SAMPLE[lang].sentence }).boundingBox(),
        card(page).boundingBox(),
      ])
      expect(panel?.x).toBeGreaterThan(text ? text.x + text.width : Number.POSITIVE_INFINITY)
      await page.mouse.move(0, 0)
      await expect(card(page)).toBeHidden()
      await term(page, lang).focus()
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Tab')
      await expect(term(page, lang)).toBeFocused()
      await expect(card(page)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(card(page)).toBeHidden()
      await expect(term(page, lang)).toBeFocused()
    })
  })
