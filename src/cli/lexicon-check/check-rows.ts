/**
 * Which reviewed rows matter: each is taken away in turn, and its own spellings are asked again.
 *
 * Seen: the first counterpart and its Japanese reading of every spelling of the row, in both directions, as `translate` answers a bare
 * candidate of the row's category; katakana and hangul that only this row brings to the indexes of sounds go with it.
 *
 * Homonyms: a bare candidate has no field around it, so of 수상 受賞, 首相 the second sense wins nowhere but in an article about politics. Such a
 * row is asked once more beside a term of its own field, and told apart as `field`.
 *
 * Not seen: that a row tells extraction what a name or a word is; that it is a part of other rows' and articles' compounds; that it brings a
 * kanji to the table of characters. Two rows that give the same answer each look idle while the other is there: so rows are
 * never removed by the verdicts alone, but by `prunable`, which asks again with all of them gone.
 */
import { LANGS, type Lang, otherLang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import { type Band, type Category, isNameCategory } from '@/core/glossary/types'
import type { LexiconEntry } from '@/pipeline/ports'

/** A headword that stands alone, or in an article about a field. */
export interface Question {
  readonly lang: Lang
  readonly headword: string
  readonly category: Category
  readonly domain: string
}

export interface Answer {
  readonly headword: string
  /** Hiragana of the Japanese side. */
  readonly reading: string
  readonly band: Band
  readonly alternatives: readonly string[]
}

/** What `translate` answers without these rows. */
export type Ask = (question: Question, without: ReadonlySet<LexiconEntry>) => Answer | null

/**
 * `answer`: a first counterpart or its reading is another without the row. `note`: it is not, but the row has a definition, says why a
 * pair misleads, or is a sense of a homonym. `field`: an answer is another in articles of the row's field. `minor`: only the band of confidence or the alternatives are. `idle`: nothing is.
 */
export const VERDICTS = ['answer', 'note', 'field', 'minor', 'idle'] as const
export type Verdict = (typeof VERDICTS)[number]

export const changesSomething = (verdict: Verdict): boolean => verdict === 'answer' || verdict === 'note'

const NOTHING: ReadonlySet<LexiconEntry> = new Set()

export const questionsOf = (row: LexiconEntry): readonly Question[] =>
  LANGS.flatMap((lang) => row[lang].map((headword) => ({ lang, headword, category: row.category, domain: '' })))

const isSameAnswer = (a: Answer | null, b: Answer | null): boolean =>
  a?.headword === b?.headword && a?.reading === b?.reading

const isSame = (a: Answer | null, b: Answer | null): boolean =>
  isSameAnswer(a, b) && a?.band === b?.band && a?.alternatives.join('|') === b?.alternatives.join('|')

export function verdictOf(row: LexiconEntry, ask: Ask): Verdict {
  const without = new Set([row])
  const questions = questionsOf(row)
  const differs = (same: typeof isSame) => (question: Question) => !same(ask(question, NOTHING), ask(question, without))
  if (questions.some(differs(isSameAnswer))) return 'answer'
  const isNoted = row.definitions.ko !== null || row.definitions.ja !== null || row.falseFriend !== null
  if (isNoted || row.senses !== undefined) return 'note'
  const inItsField = questions.map((question) => ({ ...question, domain: row.domain }))
  if (row.domain !== '' && inItsField.some(differs(isSameAnswer))) return 'field'
  return questions.some(differs(isSame)) ? 'minor' : 'idle'
}

/** Whether a question could be answered with the help of the row: one of its words stands in the question or the answer. */
function mayHelp(row: LexiconEntry, question: Question, answer: Answer | null): boolean {
  const words = { [question.lang]: question.headword, [otherLang(question.lang)]: answer?.headword ?? '' }
  return LANGS.some((lang) => row[lang].some((word) => headwordKey(words[lang] ?? '').includes(headwordKey(word))))
}

/**
 * Those of the idle rows that can go together without changing the answer to any spelling of any row. Of rows that back each other up the
 * first stays. Rows of names stay: they tell extraction that the word is one.
 */
export function prunable(
  idle: readonly LexiconEntry[],
  rows: readonly LexiconEntry[],
  ask: Ask,
): ReadonlySet<LexiconEntry> {
  const gone = new Set(idle.filter(({ category }) => !isNameCategory(category)))
  const isMissed = (question: Question): boolean => !isSame(ask(question, NOTHING), ask(question, gone))
  for (let before = -1; before !== gone.size; ) {
    before = gone.size
    for (const row of [...gone]) if (questionsOf(row).some(isMissed)) gone.delete(row)
  }
  const stays = rows.filter((row) => !gone.has(row))
  for (const question of stays.flatMap(questionsOf)) {
    if (!isMissed(question)) continue
    for (const row of [...gone]) if (mayHelp(row, question, ask(question, NOTHING))) gone.delete(row)
  }
  return gone
}
