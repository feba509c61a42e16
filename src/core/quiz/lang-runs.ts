/** Which parts of a text are in the other language, so that each is read and set in its own. */
import { type Lang, otherLang } from '@/core/article/types'
import type { QuestionKind } from './types'

export interface LangRun {
  readonly text: string
  readonly lang: Lang
}

const HANGUL = /\p{Script=Hangul}+/u
/** Kanji alone are Japanese in a Japanese text and may be hanja in a Korean one; kana decide. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]+/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HAN = /\p{Script=Han}/u

/**
 * The text in runs; joined they are the text again. `base` is its language, `han` the language of kanji or hanja in a Korean text. Digits,
 * Latin and signs go with what is around them: a text without any letter of `base` is in the other language as a whole.
 */
export function langRuns(text: string, base: Lang, han: Lang = base): LangRun[] {
  const foreign = base === 'ko' ? JAPANESE : HANGUL
  const isForeign = (run: string): boolean => foreign.test(run) && (base === 'ja' || KANA.test(run) || han === 'ja')
  const hasBase = base === 'ko' ? HANGUL.test(text) || (han === 'ko' && HAN.test(text)) : JAPANESE.test(text)
  if (!hasBase) return [{ text, lang: isForeign(text) ? otherLang(base) : base }]
  const runs: LangRun[] = []
  for (const piece of text.split(new RegExp(`(${foreign.source})`, 'u'))) {
    if (piece === '') continue
    const lang = isForeign(piece) ? otherLang(base) : base
    const last = runs.at(-1)
    if (last?.lang === lang) runs[runs.length - 1] = { text: last.text + piece, lang }
    else runs.push({ text: piece, lang })
  }
  return runs
}

/** The tag of a text in a language: Korean that is written in hanja alone says so, or it would be read as Chinese or not at all. */
export const langTag = (text: string, lang: Lang): string =>
  lang === 'ko' && HAN.test(text) && !HANGUL.test(text) && !KANA.test(text) ? 'ko-Hani' : lang

const ASKS_FOR_JAPANESE: readonly QuestionKind[] = ['counterpart', 'word-in-sentence', 'reading', 'false-friend']

/** The language of kanji without kana in a question: these kinds ask a Korean reader for Japanese words. */
export const hanLangOf = (kind: QuestionKind, lang: Lang): Lang =>
  lang === 'ja' || ASKS_FOR_JAPANESE.includes(kind) ? 'ja' : 'ko'
