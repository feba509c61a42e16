import type { QuestionKind } from '@/core/quiz/types'
import type { QuestionRule } from './rule'

/** Kinds whose key could be found by a word of the stem. */
const KINDS: readonly QuestionKind[] = ['definition', 'which-organisation', 'meaning', 'referent']

/** Two syllables or characters that could be a word: of the hiragana and the endings, none. */
const WORDS = {
  ko: (text: string): readonly string[] =>
    text
      .split(/[^가-힣A-Za-z]+/)
      .flatMap((word) => Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2))),
  ja: (text: string): readonly string[] => [
    ...(text.match(/[\p{Script=Han}々]+/gu) ?? []).flatMap((run) =>
      Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)),
    ),
    ...(text.match(/[\p{Script=Katakana}ー]{3,}/gu) ?? []),
  ],
} as const

/** 비만을 치료하는 약 is 비만 치료제: the key, and no other option, has a word of the stem. One kanji is enough (海, 就農 for 農業). */
export const keySharesWord: QuestionRule = {
  code: 'key-shares-word',
  refuses: ({ question: { kind, lang, stem, options }, answer, wrong }) => {
    if (!KINDS.includes(kind)) return false
    const body = kind === 'meaning' ? stem : (stem.split('\n').at(-1) ?? '')
    const shared = (option: string): number => {
      // A quotation has many characters that names have by chance.
      const single = lang === 'ja' && kind !== 'referent' ? (option.match(/\p{Script=Han}/gu) ?? []) : []
      return new Set([...WORDS[lang](option), ...single].filter((word) => body.includes(word))).size
    }
    const own = shared(answer)
    if (own === 0 || options.length <= 2) return false
    const most = Math.max(...wrong.map(shared))
    return own > most && (most === 0 || own > most + 1)
  },
}
