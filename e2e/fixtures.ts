/** What every journey starts with: a language, the interface's words in it, and the command line on the server's database. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test as base, expect, type Page } from '@playwright/test'
import ja from '../messages/ja.json' with { type: 'json' }
import ko from '../messages/ko.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))
const execute = promisify(execFile)

export type Lang = 'ko' | 'ja'
export const LANGS: readonly Lang[] = ['ko', 'ja']
export type Words = typeof ko
export const WORDS: Readonly<Record<Lang, Words>> = { ko, ja }

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * A message as an expression that matches it in the page: "{count, number}문항" finds "10문항", or any number where `values` has no
 * count.
 */
export const saying = (message: string, values: Readonly<Record<string, string | number>> = {}) =>
  new RegExp(
    message
      .split(/(\{[^{}]*\}|<[^<>]*>)/)
      .map((part, i) =>
        i % 2 === 0 ? literally(part) : literally(String(values[part.slice(1, -1).split(',')[0] ?? ''] ?? '')) || '.*',
      )
      .join(''),
  )

/** Presses the interface's language switch. */
export const switchTo = (page: Page, words: Words, lang: Lang) =>
  page
    .getByRole('navigation', { name: words.LanguageSwitch.label })
    .getByRole('link', { name: lang === 'ko' ? '한국어' : '日本語' })
    .click()

/**
 * Does something until it shows. A page that is not ready yet does not hear, and one that hears may answer late: each try waits
 * longer, because what opens by a key closes by its second press.
 */
export async function actUntil(act: () => Promise<void>, shows: (patience: { timeout: number }) => Promise<void>) {
  let timeout = 750
  await expect(async () => {
    timeout *= 2
    await act()
    await shows({ timeout })
  }).toPass()
}

interface Fixtures {
  lang: Lang
  /** The interface's words in `lang`. */
  words: Words
  /** Runs the yogo command on the database that the server reads; resolves to its stdout. */
  yogo: (...args: string[]) => Promise<string>
}

export const test = base.extend<Fixtures>({
  lang: ['ko', { option: true }],
  words: async ({ lang }, use) => use(WORDS[lang]),
  locale: async ({ lang }, use) => use(lang === 'ko' ? 'ko-KR' : 'ja-JP'),
  yogo: async ({ lang: _ }, use) =>
    use(async (...args) => (await execute('node', ['bin/yogo.mjs', ...args], { cwd: root })).stdout),
})
