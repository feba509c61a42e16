/** Words that learners take for each other (confusable-words.ts), and where a text has one. */
import type { Lang } from '@/core/article/types'
import { CONFUSABLE_ACTIONS, CONFUSABLE_THINGS } from './confusable-words'
import { type FoundWord, rowsOf, wordFinder } from './written-rows'

export interface Confusable {
  readonly ko: string
  readonly ja: string
  /** When it is used, in both languages. */
  readonly use: Readonly<Record<Lang, string>>
  /** Whether 하다 and する make a verb of it. */
  readonly isAction: boolean
}

function rowsIn(written: string, isAction: boolean): readonly (readonly Confusable[])[] {
  return rowsOf(written, '; ').map((row) =>
    row.map((cell) => {
      const [korean = '', japaneseUse = ''] = cell.split(' / ')
      const [ko = '', ja = '', ...koreanUse] = korean.split(' ')
      return { ko, ja, use: { ko: koreanUse.join(' '), ja: japaneseUse }, isAction }
    }),
  )
}

interface Known {
  readonly word: Confusable
  /** Those of its rows; a word may stand in two. */
  readonly others: readonly Confusable[]
}

interface Index {
  readonly known: ReadonlyMap<string, Known>
  readonly foundIn: (text: string) => readonly FoundWord[]
}

function indexed(lang: Lang): Index {
  const known = new Map<string, Known>()
  for (const row of [...rowsIn(CONFUSABLE_ACTIONS, true), ...rowsIn(CONFUSABLE_THINGS, false)])
    for (const word of row) {
      const before = known.get(word[lang])
      const others = [...(before?.others ?? []), ...row].filter((other) => other[lang] !== word[lang])
      known.set(word[lang], { word: before?.word ?? word, others })
    }
  return { known, foundIn: wordFinder(known.keys()) }
}

const indexes = new Map<Lang, Index>()
/** Put in order when first asked. */
function indexOf(lang: Lang): Index {
  const index = indexes.get(lang) ?? indexed(lang)
  indexes.set(lang, index)
  return index
}

/** The word of a text with those that it is mistaken for; null for a word of none. */
export const confusable = (lang: Lang, word: string): Known | null => indexOf(lang).known.get(word) ?? null

/** Such words of a text, each once. */
export const confusablesIn = (lang: Lang, text: string): readonly Known[] =>
  [
    ...new Set(
      indexOf(lang)
        .foundIn(text)
        .map(({ word }) => word),
    ),
  ].flatMap((word) => confusable(lang, word) ?? [])
