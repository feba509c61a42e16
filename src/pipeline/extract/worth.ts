/** What a term is worth to a reader of the article: how special it is, how much of the article it carries, and where the article puts it. */
import type { ArticleText } from '@/core/article/types'
import type { ExtractDictionaries } from '../ports'
import type { Candidate } from './candidates'

/** Shares of the worth. Set by hand on two articles with gold terms, then left round. */
const WEIGHTS = {
  special: 1,
  frequency: 0.5,
  multiword: 0.35,
  title: 0.4,
  heading: 0.25,
  lead: 0.15,
  spread: 0.3,
  quoted: 0.25,
  defined: 0.6,
  original: 0.4,
  entry: 0.25,
  entryOfField: 0.3,
  person: 0.45,
  organisation: 0.5,
  place: 0.15,
  predicateOnly: -0.4,
} as const

/** 0 for words that every text has, 1 for words that only special texts have: the rarest word of a term counts as much as all together. */
function specialness(candidate: Candidate, lang: ArticleText['lang'], { commonness }: ExtractDictionaries): number {
  const whole = commonness(lang, candidate.headword)
  const words = candidate.wordTexts.length > 1 ? candidate.wordTexts : [candidate.headword]
  const special = words.map((word) => 1 - commonness(lang, word))
  const mean = special.reduce((sum, value) => sum + value, 0) / special.length
  const value = (Math.max(...special) + mean) / 2
  return words.length > 1 ? value : Math.min(value, 1 - whole)
}

export interface WorthContext {
  readonly article: ArticleText
  readonly dictionaries: ExtractDictionaries
  /** Keys of terms behind which the article gives an original or another form. */
  readonly explained: ReadonlySet<string>
}

export function worthOf(candidate: Candidate, { article, dictionaries, explained }: WorthContext): number {
  const { mentions, cValue, wordTexts } = candidate
  const sentences = mentions.map(({ sentence }) => article.sentences[sentence])
  const has = (test: (sentence: ArticleText['sentences'][number]) => boolean): number =>
    sentences.some((sentence) => sentence !== undefined && test(sentence)) ? 1 : 0
  const firstOfText = article.sentences.find(({ kind }) => kind !== 'title')?.index
  const blocks = new Set(sentences.map((sentence) => sentence?.block))
  const entries = dictionaries.lookUp(article.lang, candidate.headword)
  const category = candidate.category ?? entries[0]?.category

  const special = specialness(candidate, article.lang, dictionaries)
  const frequency = Math.log2(Math.max(1, cValue))
  return (
    special * (WEIGHTS.special + WEIGHTS.frequency * frequency) +
    special * (wordTexts.length > 1 ? WEIGHTS.multiword : 0) +
    WEIGHTS.title * has(({ kind }) => kind === 'title') +
    WEIGHTS.heading * has(({ kind }) => kind === 'heading') +
    WEIGHTS.lead * has(({ index }) => index === firstOfText) +
    WEIGHTS.spread * (1 - 1 / blocks.size) +
    (mentions.some(({ isQuoted }) => isQuoted) ? WEIGHTS.quoted : 0) +
    (mentions.some(({ isDefined }) => isDefined) ? WEIGHTS.defined : 0) +
    (explained.has(candidate.key) ? WEIGHTS.original : 0) +
    (entries.length > 0 ? WEIGHTS.entry : 0) +
    (entries.some(({ domain }) => domain !== '') ? WEIGHTS.entryOfField : 0) +
    (category === 'person' || category === 'organisation' || category === 'place' ? WEIGHTS[category] : 0) +
    (mentions.every(({ isPredicate }) => isPredicate) ? WEIGHTS.predicateOnly : 0)
  )
}
