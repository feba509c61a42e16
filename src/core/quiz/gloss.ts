/** Which terms of a question may be glossed for who reads it in a foreign language, so that no gloss helps to choose an option. */
import { type Lang, otherLang, type Span } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { particleSplits } from '@/lang/ko/josa'
import { comparisonKey } from './comparison'
import { groupOf, type QuestionKind } from './types'

/** A term of the article that the question is on. */
export type GlossTerm = Pick<GlossaryTerm, 'ko' | 'ja' | 'aliases'> & { readonly conceptId: string }

export interface Glossable {
  readonly kind: QuestionKind
  readonly lang: Lang
  readonly stem: string
  readonly options: readonly string[]
  /** Concepts that the question is about: a question of vocabulary asks for them. */
  readonly concepts: readonly string[]
}

/** A span of the stem and the counterpart that explains it. */
export interface Gloss extends Span {
  readonly text: string
  readonly lang: Lang
}

/** Everything that says the term, in either language and however it is written. */
const formsOf = ({ ko, ja, aliases }: GlossTerm): readonly string[] =>
  [ko.headword, ko.hanja, ko.romanization, ja.headword, ja.reading, ja.romaji, ja.koreanReading, ...aliases]
    .map((form) => comparisonKey(form ?? ''))
    .filter((form) => form !== '')

const overlaps = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
const touches = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((a) => others.some((b) => overlaps(a, b)))

const LETTER = /[\p{L}\p{N}]/u
const SCRIPTS = [/[\p{Script=Han}々〆]/u, /[\p{Script=Katakana}ー]/u, /[\p{Script=Latin}\p{N}]/u]
/** Whether one word of Japanese goes on from one character to the next, as far as the script tells. */
const goesOn = (before: string, after: string): boolean =>
  SCRIPTS.some((script) => script.test(before) && script.test(after))

/** Whether the headword at `at` is a word of its own there: 日本 in 日本は, not in 日本語; 일본 in 일본이, not in 일본어. */
function standsAlone(text: string, at: number, headword: string, lang: Lang): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + headword.length)]
  if (lang === 'ja')
    return !goesOn(before.slice(-1), headword.slice(0, 1)) && !goesOn(headword.slice(-1), after.slice(0, 1))
  if (LETTER.test(before.slice(-1))) return false
  const tail = /^[\p{L}\p{N}]*/u.exec(after)?.[0] ?? ''
  return particleSplits(headword + tail).some(({ noun }) => noun === headword)
}

function placeOf(text: string, headword: string, lang: Lang): number {
  for (let at = text.indexOf(headword); at >= 0; at = text.indexOf(headword, at + 1))
    if (standsAlone(text, at, headword, lang)) return at
  return -1
}

/**
 * Glosses of the stem in reading order, none over another; a longer term before the terms within it. No gloss shares words with an
 * option, nor does any other form of its term or of a term that an option names; what a question of vocabulary asks for has none.
 */
export function stemGlosses(question: Glossable, terms: readonly GlossTerm[]): readonly Gloss[] {
  const { kind, lang, stem, options, concepts } = question
  const named = terms.filter(({ ko, ja }) =>
    options.some((option) => option.includes(ko.headword) || option.includes(ja.headword)),
  )
  const told = [...options.map(comparisonKey), ...named.flatMap(formsOf)]
  const asked = groupOf(kind) === 'vocabulary' ? concepts : []
  const askedForms = terms.filter(({ conceptId }) => asked.includes(conceptId)).flatMap(formsOf)
  const glosses: Gloss[] = []
  const longestFirst = [...terms].sort((a, b) => b[lang].headword.length - a[lang].headword.length)
  for (const term of longestFirst) {
    const start = placeOf(stem, term[lang].headword, lang)
    const end = start + term[lang].headword.length
    if (start < 0 || glosses.some((gloss) => start < gloss.end && gloss.start < end)) continue
    const forms = formsOf(term)
    if (asked.includes(term.conceptId) || touches(forms, told) || touches(forms, askedForms)) continue
    glosses.push({ start, end, text: term[otherLang(lang)].headword, lang: otherLang(lang) })
  }
  return glosses.sort((a, b) => a.start - b.start)
}
