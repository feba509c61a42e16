/** Terms as vocabulary questions need them: seen from the text's language, with options of the same script and length. */
import type { ArticleText, Evidence, Lang } from '@/core/article/types'
import { otherLang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import type { GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import type { ReasonCode } from '@/core/quiz/types'
import { type Random, shuffle } from '@/core/random'
import { DISTRACTORS, type Distractor, evidenceOf } from './draft'

/** Where the text uses the term; null where this text does not have it. */
export const usedIn = (term: GlossaryTerm, lang: Lang): Evidence | null =>
  term.evidence.find((evidence) => evidence.lang === lang) ?? null

/** The sentence that uses the term, whole: a word is asked in its context. */
export function contextOf(
  { article, lang }: { readonly article: ArticleText; readonly lang: Lang },
  term: GlossaryTerm,
): Evidence | null {
  const sentence = article.sentences[usedIn(term, lang)?.sentence ?? -1]
  return sentence ? evidenceOf(lang, sentence) : null
}

/** Terms stand in order of worth: 1 for the first, near 0 for the last. */
export const rankOf = (terms: readonly GlossaryTerm[], term: GlossaryTerm): number =>
  1 - terms.indexOf(term) / terms.length

/** A counterpart that is only likely may be taught as likely, but a question needs more. */
export const isCertain = (term: GlossaryTerm): boolean => bandOf(term.confidence) === 'sure'

export type Script = 'kanji' | 'katakana' | 'hangul' | 'latin' | 'mixed'

export function scriptOf(text: string): Script {
  if (/^[\p{Script=Han}々]+$/u.test(text)) return 'kanji'
  if (/^[\p{Script=Katakana}ー・]+$/u.test(text)) return 'katakana'
  if (/^[\p{Script=Hangul}\s]+$/u.test(text)) return 'hangul'
  return /^[A-Za-z0-9 .-]+$/.test(text) ? 'latin' : 'mixed'
}

interface OptionSource {
  readonly terms: readonly GlossaryTerm[]
  readonly term: GlossaryTerm
  readonly answer: string
  /** What another term would be written as an option, null where it has no such form. */
  readonly form: (term: GlossaryTerm) => string | null
  readonly code: ReasonCode
  readonly random: Random
  readonly lang: Lang
}

const shared = (a: string, b: string): number => [...new Set(a)].filter((character) => b.includes(character)).length

/**
 * Wrong options from the bank: the same script, then the same category, common characters and a like length. Never a word that the
 * record holds as an alternative.
 */
export function optionsFromBank({
  terms,
  term,
  answer,
  form,
  code,
  random,
  lang,
}: OptionSource): readonly Distractor[] {
  const barred = new Set(
    [term.ko.headword, term.ja.headword, ...term.alternatives.map(({ headword }) => headword), ...term.aliases].map(
      comparisonKey,
    ),
  )
  const likeness = (other: GlossaryTerm, text: string): number =>
    (other.category === term.category ? 2 : 0) +
    Math.min(2, shared(answer, text)) -
    Math.min(3, Math.abs(text.length - answer.length))
  const candidates = shuffle(terms, random).flatMap((other) => {
    const text = form(other)
    // 業者 and 企業 share a character and may both translate 업체; where the characters decide the word, they are good company.
    const decided = term.label === 'same-characters' || code !== 'other-counterpart'
    const mayBeSynonym = !decided && text !== null && shared(answer, text) > 0
    const isUsable =
      text &&
      !mayBeSynonym &&
      other.id !== term.id &&
      scriptOf(text) === scriptOf(answer) &&
      !barred.has(comparisonKey(text))
    return isUsable ? [{ other, text, likeness: likeness(other, text) }] : []
  })
  const chosen: Distractor[] = []
  for (const { other, text } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    const keys = [answer, ...chosen.map((distractor) => distractor.text)].map(comparisonKey)
    const key = comparisonKey(text)
    if (keys.some((taken) => taken === key || taken.includes(key) || key.includes(taken))) continue
    const detail = other[lang].headword
    chosen.push({ text, reason: { code, detail, evidence: null } })
    if (chosen.length === DISTRACTORS) break
  }
  return chosen
}

export const counterpartOf = (term: GlossaryTerm, lang: Lang): string => term[otherLang(lang)].headword
