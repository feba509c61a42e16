/**
 * What a term is worth to a reader of the article: the probability that an editor would put it into the article's glossary, by how special it is, how
 * much of the article it carries and where the article puts it (docs/decisions/022-worth-of-a-term.md).
 */
import type { ArticleText, Lang } from '@/core/article/types'
import type { ExtractDictionaries } from '../ports'
import type { Candidate } from './candidates'

/** Evidence for a term, each about 0 to 1 (frequency is a logarithm and may be more). */
export interface Features {
  /** 0 for words that every text has, 1 for words that only special texts have. */
  readonly special: number
  /** Put together from several words or morphemes. */
  readonly compound: number
  /** Put together and written as one word: a compound that Korean writers know as a word. */
  readonly solid: number
  /** From three parts or more. */
  readonly manyParts: number
  /** Of three words or more: mostly a phrase of this article. */
  readonly threeWords: number
  /** Length, 1 for eight characters and more. */
  readonly length: number
  /** One or two letters. */
  readonly short: number
  /** log2 of the C-value. */
  readonly frequency: number
  /** It never stands outside a longer term. */
  readonly nested: number
  readonly inTitle: number
  readonly inHeading: number
  readonly inLead: number
  /** Share of its mentions' blocks beyond the first: 0 for one paragraph, near 1 for many. */
  readonly spread: number
  readonly quoted: number
  readonly defined: number
  /** The article gives its original or another form in brackets. */
  readonly explained: number
  /** How usual it is in texts of any subject. */
  readonly common: number
  /** Some text of the background has it: it is a word, and no accident of segmentation. */
  readonly known: number
  /** Commonness of its least and of its most usual part. */
  readonly leastCommonPart: number
  readonly mostCommonPart: number
  /** A row of the lexicon that belongs to no field and names nobody: a word of everyday texts. */
  readonly generalEntry: number
  readonly entryOfField: number
  readonly compoundOfField: number
  /** The termbase defines it. */
  readonly termbase: number
  readonly person: number
  /** A person's name of two parts. */
  readonly fullName: number
  readonly organisation: number
  readonly place: number
  /** A country, language or world city: those need no glossary. */
  readonly country: number
  /** It ends in a word that nearly any noun may stand before (与信管理, 반도체 시장). */
  readonly freeHead: number
  /** It only ever stands as a verb or adjective (도입했다, 可能な). */
  readonly onlyPredicate: number
}

/**
 * Log-odds: the mean of two fits by `npm run fit -- worth DIR`, on the terms that editors chose in 31 and in 42 articles (decision 022): pairwise logistic regression within each article, then scaled to probabilities.
 * What stands in the title, a heading or the first sentence told nothing beyond the rest there; it keeps a small weight, so that it decides between equals.
 */
export const WEIGHTS: Features = {
  special: 1.17,
  compound: 0.29,
  solid: 0.76,
  manyParts: 0.41,
  threeWords: -0.54,
  length: 0.93,
  short: -0.64,
  frequency: 0.34,
  nested: -1.18,
  inTitle: 0.1,
  inHeading: 0.1,
  inLead: 0.05,
  spread: 0.38,
  quoted: 0.6,
  defined: 0.27,
  explained: 0.48,
  common: -1.06,
  known: 0.35,
  leastCommonPart: 0.07,
  mostCommonPart: -0.76,
  generalEntry: -0.65,
  entryOfField: 0.18,
  compoundOfField: 0.8,
  termbase: 0.61,
  person: 0.3,
  fullName: 0.38,
  organisation: 0.82,
  place: 0.27,
  country: -0.67,
  freeHead: 0.09,
  onlyPredicate: -0.79,
}
const BIAS = -2.78

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
  const { lang } = article
  const { headword, mentions, cValue, category, wordTexts } = candidate
  const sentences = mentions.flatMap(({ sentence }) => article.sentences[sentence] ?? [])
  const when = (condition: boolean): number => (condition ? 1 : 0)
  const lead = article.sentences.find(({ kind }) => kind !== 'title')?.index
  const blocks = new Set(sentences.map(({ block }) => block))
  const entries = dictionaries.lookUp(lang, headword)
  const isOfField = entries.some(({ domain }) => domain !== '')
  const special = specialness(candidate, lang, dictionaries)
  const parts = candidate.parts.filter((part) => part.length > 1)
  const partCommonness = parts.map((part) => dictionaries.commonness(lang, part))
  const common = dictionaries.commonness(lang, headword)
  const letters = [...headword.replace(/\s/g, '')].length
  return {
    special,
    compound: special * compoundness(candidate),
    solid: when(compoundness(candidate) > 0 && !headword.includes(' ')),
    manyParts: when(candidate.parts.length > 2),
    threeWords: when(wordTexts.length > 2),
    length: Math.min(1, headword.length / 8),
    short: when(letters <= 2),
    frequency: special * Math.log2(Math.max(1, cValue)),
    nested: when(mentions.every(({ inside }) => inside !== null)),
    inTitle: special * when(sentences.some(({ kind }) => kind === 'title')),
    inHeading: special * when(sentences.some(({ kind }) => kind === 'heading')),
    inLead: special * when(sentences.some(({ index }) => index === lead)),
    spread: special * (1 - 1 / Math.max(1, blocks.size)),
    quoted: when(mentions.some(({ isQuoted }) => isQuoted)),
    defined: when(mentions.some(({ isDefined }) => isDefined)),
    explained: when(explained.has(candidate.key)),
    common,
    known: when(common > 0),
    leastCommonPart: Math.min(1, ...partCommonness),
    mostCommonPart: Math.max(0, ...partCommonness),
    generalEntry: when(entries.length > 0 && !isOfField && (category === null || category === 'concept')),
    entryOfField: when(isOfField),
    compoundOfField: when(isOfField && candidate.parts.length > 1),
    termbase: when(entries.some(({ definitions }) => definitions[lang] !== null)),
    person: when(category === 'person'),
    fullName: when(category === 'person' && (wordTexts.length > 1 || candidate.parts.length > 1)),
    organisation: when(category === 'organisation'),
    place: when(category === 'place' && !entries.some(({ source }) => source === 'cldr')),
    country: when(entries.some(({ source }) => source === 'cldr')),
    freeHead: when(mentions.every(({ isExtended }) => isExtended === true)),
    onlyPredicate: when(mentions.every(({ isPredicate }) => isPredicate)),
  }
}

type FeatureName = keyof Features
const FEATURES = Object.keys(WEIGHTS) as readonly FeatureName[]
const BY_HAND: readonly FeatureName[] = ['inTitle', 'inHeading', 'inLead']
export const FITTED_FEATURES: readonly FeatureName[] = FEATURES.filter((name) => !BY_HAND.includes(name))

/** Log-odds that an editor would list the term. */
export const worthOf = (features: Features): number =>
  FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * features[feature], BIAS)

/** 0 to 1. */
export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
