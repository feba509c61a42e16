/**
 * What a term is worth to a reader of the article: the probability that an editor would put it into the article's glossary, by how special it is, how
 * much of the article it carries and where the article puts it (docs/decisions/022-worth-of-a-term.md).
 */
import type { ArticleText, Lang } from '@/core/article/types'
import { splitKoreanName } from '@/lang/korean-names-in-katakana'
import type { ExtractDictionaries } from '../ports'
import type { Candidate } from './candidates'
import { commonnessAbroad } from './commonness-abroad'
import { hasRole } from './roles'

/** Evidence for a term, each about 0 to 1 (`alone` is a logarithm and may be more). */
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
  /** Japanese: it never stands outside a longer term. A part of a Korean one is a word all the same. */
  readonly nested: number
  /** log2 of the times it stands outside one, and one more. */
  readonly alone: number
  /** Share of its mentions that are somebody or something in their sentence. 1 for idioms, which are clauses. */
  readonly role: number
  /** Katakana alone: mostly a loan or a name. */
  readonly katakana: number
  /** It has hiragana in it: a native word, or a piece of one. Idioms have it by nature. */
  readonly hiragana: number
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
  /** How usual its counterpart is. */
  readonly commonAbroad: number
  /** Some text of the background has it: it is a word, and no accident of segmentation. */
  readonly known: number
  /** Commonness of its most usual part. */
  readonly mostCommonPart: number
  /** A row of the lexicon that belongs to no field and names nobody: a word of everyday texts. */
  readonly generalEntry: number
  /** Share of its field among the terms of the article that have one. */
  readonly field: number
  readonly compoundOfField: number
  /** The termbase defines it. */
  readonly termbase: number
  readonly person: number
  /** A person's name of two parts (김하늘 among them, which Korean writes as one word). */
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
 * Log-odds, fitted by `npm run fit -- worth DIR` on the terms that editors chose in 69 articles (decision 022): pairwise logistic regression within each article, then scaled to probabilities.
 * What stands in the title, a heading or the first sentence told nothing beyond the rest there; it keeps a small weight, so that it decides between equals.
 */
export const WEIGHTS: Features = {
  special: 1.02,
  compound: 0.24,
  solid: 0.73,
  manyParts: 0.26,
  threeWords: -0.42,
  length: 0.42,
  short: -0.44,
  nested: -0.45,
  alone: 0.75,
  role: 0.35,
  katakana: 0.27,
  hiragana: -0.76,
  inTitle: 0.1,
  inHeading: 0.1,
  inLead: 0.05,
  spread: 0.21,
  quoted: 0.57,
  defined: 0.39,
  explained: 0.83,
  common: -1.33,
  commonAbroad: -1.6,
  known: 0.72,
  mostCommonPart: -0.49,
  generalEntry: -0.56,
  field: 1.48,
  compoundOfField: 0.62,
  termbase: 0.59,
  person: 0.13,
  fullName: 0.76,
  organisation: 0.69,
  place: 0.07,
  country: -0.71,
  freeHead: -0.26,
  onlyPredicate: -0.43,
}
const BIAS = -3.11

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
  /** Share of each field among the terms of the article that have one. */
  readonly fields: ReadonlyMap<string, number>
}

/** The fields that the rows of the candidates belong to, as shares of all that belong to one. */
export function fieldsOf(
  candidates: readonly Candidate[],
  lang: Lang,
  { lookUp }: ExtractDictionaries,
): ReadonlyMap<string, number> {
  const fields = candidates.flatMap(({ headword }) => lookUp(lang, headword)[0]?.domain || [])
  const counts = new Map<string, number>()
  for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1)
  return new Map([...counts].map(([field, count]) => [field, count / fields.length]))
}

export function featuresOf(candidate: Candidate, { article, dictionaries, explained, fields }: WorthContext): Features {
  const { lang } = article
  const { headword, mentions, category, wordTexts, alone } = candidate
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
  const isIdiom = category === 'idiom'
  const inRoles = mentions.filter(({ sentence, end }) =>
    hasRole(lang, article.sentences[sentence]?.text.slice(end) ?? ''),
  )
  const letters = [...headword.replace(/\s/g, '')].length
  return {
    special,
    compound: special * compoundness(candidate),
    solid: when(compoundness(candidate) > 0 && !headword.includes(' ')),
    manyParts: when(candidate.parts.length > 2),
    threeWords: when(wordTexts.length > 2),
    length: Math.min(1, headword.length / 8),
    short: when(letters <= 2),
    nested: when(lang === 'ja' && mentions.every(({ inside }) => inside !== null)),
    alone: Math.log2(1 + alone),
    role: isIdiom ? 1 : inRoles.length / mentions.length,
    katakana: when(/^[ァ-ヺー・]+$/.test(headword)),
    hiragana: when(!isIdiom && /[ぁ-ん]/.test(headword)),
    inTitle: special * when(sentences.some(({ kind }) => kind === 'title')),
    inHeading: special * when(sentences.some(({ kind }) => kind === 'heading')),
    inLead: special * when(sentences.some(({ index }) => index === lead)),
    spread: special * (1 - 1 / Math.max(1, blocks.size)),
    quoted: when(mentions.some(({ isQuoted }) => isQuoted)),
    defined: when(mentions.some(({ isDefined }) => isDefined)),
    explained: when(explained.has(candidate.key)),
    common,
    commonAbroad: commonnessAbroad(lang, headword, dictionaries),
    known: when(common > 0),
    mostCommonPart: Math.max(0, ...partCommonness),
    generalEntry: when(entries.length > 0 && !isOfField && (category === null || category === 'concept')),
    field: Math.max(0, ...entries.map(({ domain }) => fields.get(domain) ?? 0)),
    compoundOfField: when(isOfField && candidate.parts.length > 1),
    termbase: when(entries.some(({ definitions }) => definitions[lang] !== null)),
    person: when(category === 'person'),
    fullName: when(
      category === 'person' &&
        (wordTexts.length > 1 || candidate.parts.length > 1 || splitKoreanName(headword) !== null),
    ),
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
