/** What every journey starts with: a language, the interface's words in it, and the command line on the server's database. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { test as base } from '@playwright/test'
import ja from '../messages/ja.json' with { type: 'json' }
import ko from '../messages/ko.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))
const execute = promisify(execFile)

export type Lang = 'ko' | 'ja'
export const LANGS: readonly Lang[] = ['ko', 'ja']
export const WORDS: Readonly<Record<Lang, typeof ko>> = { ko, ja }

/** A message with variables, as an expression that matches it whatever they are: "{count, number}문항" finds "10문항". */
export const saying = (message: string) =>
  new RegExp(
    message
      .split(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  )

interface Fixtures {
  lang: Lang
  /** The interface's words in `lang`. */
  words: typeof ko
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
