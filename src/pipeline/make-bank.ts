/** Text in, bank out. Pure: randomness is a seed, dictionaries are an argument; this file reads top to bottom as the algorithm. */
import type { ArticleText, Lang } from '@/core/article/types'
import type { Bank } from '@/core/bank'
import type { Counterpart, GlossaryTerm, TermCandidate } from '@/core/glossary/types'
import { seededRandom, seedOf } from '@/core/random'
import { err, ok, type Result } from '@/core/result'
import { align, type KnownPair } from './align'
import { analyze } from './analyze'
import { type CleanError, clean } from './clean/clean'
import { define } from './define/define'
import { extract } from './extract/extract'
import { holdBackEasy } from './hold-back-easy'
import { joinVariants } from './join-variants'
import type { Dictionaries } from './ports'
import { makeQuestions } from './question/make-questions'
import { segment } from './segment'
import { describeTerm } from './translate/describe-term'
import { translate } from './translate/translate'
import { usefulnessOf } from './usefulness'
import { chooseQuestions } from './verify/choose-questions'
import { verifyQuestions } from './verify/verify-questions'
import { verifyTerms } from './verify/verify-terms'

export const STAGES = ['clean', 'extract', 'translate', 'define', 'question', 'verify'] as const
export type Stage = (typeof STAGES)[number]

export interface BankInput {
  /** Decoded text (core/article/decode.ts): plain or Markdown. */
  readonly raw: string
  readonly lang?: Lang | undefined
  readonly title?: string | undefined
  /** The same article in the other language. */
  readonly translation?: { readonly raw: string } | undefined
  readonly seed: number
  /** The most terms kept. */
  readonly maxTerms?: number | undefined
  /** The most questions kept for each language of the text. */
  readonly maxQuestions?: number | undefined
}

export type BankError =
  | (CleanError & { readonly part: 'article' | 'translation' })
  | { readonly code: 'translation-same-language'; readonly part: 'translation' }

/** Terms that a reader can take in from one article: one for every 50 characters, within these bounds. */
const TERMS = { perCharacters: 50, min: 20, max: 150 }
/** Terms of most worth, from which those are taken that can be relied on. */
const POOL = { perCharacters: 40, min: 60, max: 150 }
/** About 18 questions for 1,000 characters, within these bounds: a quiz draws from them. */
const QUESTIONS = { perCharacters: 55, min: 45, max: 90 }

const within = (length: number, { perCharacters, min, max }: typeof TERMS): number =>
  Math.min(max, Math.max(min, Math.round(length / perCharacters)))

/** The bank of an article. The same input gives the same bank. */
export function makeBank(
  input: BankInput,
  dictionaries: Dictionaries,
  onStage: (stage: Stage) => void = () => {},
): Result<Bank, BankError> {
  onStage('clean')
  const texts = readTexts(input)
  if (!texts.ok) return texts
  const { article, translation } = texts.value

  onStage('extract')
  const analyzed = analyze(article, dictionaries)
  const candidates = extract(analyzed, dictionaries).slice(
    0,
    Math.max(maxTermsOf(input, article), within(article.text.length, POOL)) * 2,
  )

  onStage('translate')
  const alone = translate(candidates, { article, translation: null, alignment: [] }, dictionaries)
  const alignment = translation ? align(article, translation, knownPairs(candidates, alone)) : []
  const counterparts = translation ? translate(candidates, { article, translation, alignment }, dictionaries) : alone

  onStage('define')
  const bothTexts = translation ? [article, translation] : [article]
  const described = candidates.flatMap((candidate, i): GlossaryTerm[] => {
    const counterpart = counterparts[i]
    if (!counterpart) return []
    const term = describeTerm(candidate, counterpart, dictionaries)
    return [{ ...term, definitions: define(term, bothTexts, dictionaries.lookUp) }]
  })
  const terms = verifyTerms(article, translation, joinVariants([...described].sort(byWorth), dictionaries.lookUp))
  const listed = holdBackEasy([...terms.accepted.slice(0, poolOf(input, article))].sort(byUsefulness))
  const kept = listed.slice(0, maxTermsOf(input, article))

  onStage('question')
  const analyzedTexts = translation ? [analyzed, analyze(translation, dictionaries)] : [analyzed]
  // With the seed alone the options of every article would be shuffled alike.
  const random = seededRandom(seedOf(`${input.seed} ${article.text}`))
  const made = analyzedTexts.map((text) =>
    makeQuestions({ analyzed: text, terms: kept, names: terms.accepted, dictionaries, random }),
  )

  onStage('verify')
  const chosen = made.map((questions, i) => {
    const text = bothTexts[i] ?? article
    const verified = verifyQuestions(text, kept, questions)
    const choice = chooseQuestions(verified.accepted, { article: text, count: maxQuestionsOf(input, text) })
    return { kept: choice.chosen, rejected: [...verified.rejected, ...choice.rejected] }
  })
  const questions = chosen.flatMap((text) => text.kept)

  return ok({
    article,
    translation,
    alignment,
    terms: kept,
    questions,
    report: {
      terms: { made: candidates.length, kept: kept.length },
      questions: { made: made.flat().length, kept: questions.length },
      rejected: [...terms.rejected, ...chosen.flatMap((text) => text.rejected)],
    },
  })
}

interface Texts {
  readonly article: ArticleText
  readonly translation: ArticleText | null
}

function readTexts({ raw, lang, title, translation }: BankInput): Result<Texts, BankError> {
  const article = clean(raw, { lang, title })
  if (!article.ok) return err({ ...article.error, part: 'article' })
  if (!translation) return ok({ article: segment(article.value), translation: null })

  const translated = clean(translation.raw, {})
  if (!translated.ok) return err({ ...translated.error, part: 'translation' })
  if (translated.value.lang === article.value.lang)
    return err({ code: 'translation-same-language', part: 'translation' })
  return ok({ article: segment(article.value), translation: segment(translated.value) })
}

const byWorth = (a: GlossaryTerm, b: GlossaryTerm): number => b.worth - a.worth

const byUsefulness = (a: GlossaryTerm, b: GlossaryTerm): number => usefulnessOf(b) - usefulnessOf(a)

/** Pairs that hold without the translation: they anchor its alignment. */
const knownPairs = (candidates: readonly TermCandidate[], counterparts: readonly (Counterpart | null)[]): KnownPair[] =>
  candidates.flatMap(({ headword }, i) => {
    const target = counterparts[i]?.headword
    return target === undefined ? [] : [{ source: headword, target }]
  })

const maxTermsOf = ({ maxTerms }: BankInput, { text }: ArticleText): number => maxTerms ?? within(text.length, TERMS)

const poolOf = (input: BankInput, article: ArticleText): number =>
  Math.max(maxTermsOf(input, article), within(article.text.length, POOL))

const maxQuestionsOf = ({ maxQuestions }: BankInput, { text }: ArticleText): number =>
  maxQuestions ?? within(text.length, QUESTIONS)
