/** What a term is worth to a reader of the article: how special it is, how much of the article it carries, and where the article puts it. */
import type { ArticleText, Lang } from '@/core/article/types'
import type { ExtractDictionaries } from '../ports'
import type { Candidate } from './candidates'

/** Evidence for a term, each about 0 to 1 (frequency and productivity are logarithms and may be more). */
export interface Features {
  /** 0 for words that every text has, 1 for words that only special texts have. */
  readonly special: number
  /** Put together from several words or morphemes. */
  readonly compound: number
  /** Put together and written as one word: a compound that Korean writers know as a word. */
  readonly solid: number
  /** Length, 1 for eight characters and more. */
  readonly length: number
  /** log2 of the C-value. */
  readonly frequency: number
  /** log2 of how many other words its parts combine with in the article. */
  readonly productivity: number
  readonly inTitle: number
  readonly inHeading: number
  readonly inLead: number
  /** Share of its mentions' blocks beyond the first: 0 for one paragraph, near 1 for many. */
  readonly spread: number
  readonly quoted: number
  readonly defined: number
  /** The article gives its original or another form in brackets. */
  readonly explained: number
  readonly entry: number
  readonly entryOfField: number
  readonly person: number
  readonly organisation: number
  /** A place that is no country or world city: those need no glossary. */
  readonly place: number
  readonly idiom: number
  /** It only ever stands as a verb or adjective (도입했다, 可能な). */
  readonly onlyPredicate: number
}

/** Worth is the sum of the features by these weights: set on two articles with gold terms, then rounded. */
export const WEIGHTS: Features = {
  special: 0.4,
  compound: 0.45,
  solid: 0.35,
  length: 0.6,
  frequency: 0.3,
  productivity: 0.3,
  inTitle: 0.05,
  inHeading: 0.2,
  inLead: 0.05,
  spread: 0.05,
  quoted: 0.1,
  defined: 0.5,
  explained: 0.3,
  entry: 0.05,
  entryOfField: 0.4,
  person: 0.15,
  organisation: 0.35,
  place: 0.55,
  idiom: 0.25,
  onlyPredicate: -0.15,
}

/** A term of several words is special as a whole, though each of them may be usual (人口減少, 국제 표준). */
const MIN_SPECIAL_OF_COMPOUND = 0.45

function specialness(candidate: Candidate, lang: Lang, { commonness }: ExtractDictionaries): number {
  const whole = 1 - commonness(lang, candidate.headword) ** 2
  const words = candidate.parts.filter((part) => part.length > 1)
  if (words.length === 0) return whole
  const special = words.map((word) => 1 - commonness(lang, word) ** 2)
  const mean = special.reduce((sum, value) => sum + value, 0) / special.length
  const value = Math.min(whole, (Math.max(...special) + mean) / 2)
  // 전자의무기록: what is written as one word and no list of usual words has is more special than its parts
  const solid = candidate.headword.includes(' ') ? value : (value + whole) / 2
  return words.length > 1 ? Math.max(MIN_SPECIAL_OF_COMPOUND, solid) : value
}

/** 0 for one morpheme, 0.5 for one with an affix, 1 for two words or more. */
const compoundness = ({ parts }: Candidate): number =>
  Math.min(1, (Math.max(0, parts.filter((part) => part.length > 1).length - 1) + parts.length - 1) / 2)

export interface WorthContext {
  readonly article: ArticleText
  readonly dictionaries: ExtractDictionaries
  /** Keys of terms behind which the article gives an original or another form. */
  readonly explained: ReadonlySet<string>
}

export function featuresOf(candidate: Candidate, { article, dictionaries, explained }: WorthContext): Features {
  const { mentions, cValue, productivity, category } = candidate
  const sentences = mentions.flatMap(({ sentence }) => article.sentences[sentence] ?? [])
  const when = (condition: boolean): number => (condition ? 1 : 0)
  const lead = article.sentences.find(({ kind }) => kind !== 'title')?.index
  const blocks = new Set(sentences.map(({ block }) => block))
  const entries = dictionaries.lookUp(article.lang, candidate.headword)
  const special = specialness(candidate, article.lang, dictionaries)
  return {
    special,
    compound: special * compoundness(candidate),
    solid: when(compoundness(candidate) > 0 && !candidate.headword.includes(' ')),
    length: Math.min(1, candidate.headword.length / 8),
    frequency: special * Math.log2(Math.max(1, cValue)),
    productivity: special * Math.log2(productivity),
    inTitle: special * when(sentences.some(({ kind }) => kind === 'title')),
    inHeading: special * when(sentences.some(({ kind }) => kind === 'heading')),
    inLead: special * when(sentences.some(({ index }) => index === lead)),
    spread: special * (1 - 1 / Math.max(1, blocks.size)),
    quoted: when(mentions.some(({ isQuoted }) => isQuoted)),
    defined: when(mentions.some(({ isDefined }) => isDefined)),
    explained: when(explained.has(candidate.key)),
    entry: when(entries.length > 0),
    entryOfField: when(entries.some(({ domain }) => domain !== '')),
    person: when(category === 'person'),
    organisation: when(category === 'organisation'),
    place: when(category === 'place' && !entries.some(({ source }) => source === 'cldr')),
    idiom: when(category === 'idiom'),
    onlyPredicate: when(mentions.every(({ isPredicate }) => isPredicate)),
  }
}

const FEATURES = Object.keys(WEIGHTS) as readonly (keyof Features)[]

export const worthOf = (features: Features): number =>
  FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], 0)
