/** The terms of an article, in order of worth: the stages below, in their order, are the algorithm. */
import type { ArticleText, Lang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { Category, TermCandidate } from '@/core/glossary/types'
import { looksForeign } from '@/lang/ko/sino-syllables'
import type { AnalyzedArticle } from '../analyze'
import type { ExtractDictionaries } from '../ports'
import { type NamesInBrackets, namesInBrackets } from './bracketed-names'
import { type Candidate, groupMentions } from './candidates'
import type { Chunk, Word } from './chunk'
import { diversify } from './diversify'
import { evidenceOf } from './evidence-of'
import { categoryByFullName, partsOfFirms } from './firm-names'
import { withoutFirmsInNames } from './firms-in-names'
import { glossedWholes } from './glossed-wholes'
import { japaneseChunks } from './japanese-chunks'
import { koreanChunks } from './korean-chunks'
import { type Mention, mentionsIn } from './mentions'
import { categoryByEnding } from './name-forms'
import { type Bracketed, bracketsIn, readingsSaid } from './originals'
import { type Phrase, phrasesIn } from './phrases'
import { quantityTerms, withQuantities } from './quantity-terms'
import type { SegmentContext } from './segment-context'
import { byShortName } from './short-names'
import { isShortWord } from './short-words'
import { isLongTitle, WEAK_WORDS } from './weak-words'
import { type Features, featuresOf, fieldsOf, probabilityOf, worthOf } from './worth'

/** A word of this length that ends like an organisation is one, though the analyser knows it as one noun (국민건강보험공단). */
const LONG_NAME = 5
/** Commonness from which on a noun is not the name that is written like it (제시: Jessie). */
const COMMON_NOUN = 0.6
/** Commonness under which a word can be a name that no list has. */
const RARE = 0.3
/** Commonness from which on a single word says nothing of the subject. */
const GENERIC = 0.95

/** Addresses of pages and of mail: their words name nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

function chunksOf(analyzed: AnalyzedArticle): readonly Chunk[] {
  return analyzed.article.sentences.flatMap((sentence, i) => {
    const chunks =
      analyzed.lang === 'ko'
        ? koreanChunks(sentence, analyzed.tokens[i] ?? [])
        : japaneseChunks(sentence, analyzed.tokens[i] ?? [])
    const addresses = [...sentence.text.matchAll(ADDRESS)]
    const isInside = ({ start, end }: Word): boolean =>
      addresses.some(({ index, 0: address }) => start < index + address.length && end > index)
    return addresses.length === 0 ? chunks : chunks.filter(({ words }) => !words.some(isInside))
  })
}

/** Korean writes the words of a compound apart: 배수관 is one in 농촌 지역 배수관, however often it stands there. Pieces of a Japanese one may be none. */
const isWordOfItsOwn = (
  { headword, wordTexts }: Candidate,
  lang: Lang,
  commonness: ExtractDictionaries['commonness'],
): boolean =>
  lang === 'ko' && wordTexts.length === 1 && (commonness(lang, headword) > 0 || !/[은는을를의에]$/.test(headword))

/** Ends of predicates that the analyser took for unknown nouns: 오톨도톨한, 멀쩡해져, 쪽인지. */
const PREDICATE_END = /[가-힣]{3}[한된]$|[가-힣]{2}(?:하는|되는|해져|한지|던)$|[가-힣]인지$/

const isPredicateLeft = (
  word: string,
  { commonness, lookUp, koreanFrequency }: Pick<ExtractDictionaries, 'commonness' | 'lookUp' | 'koreanFrequency'>,
): boolean =>
  PREDICATE_END.test(word) &&
  koreanFrequency(word) === 0 &&
  commonness('ko', word) === 0 &&
  lookUp('ko', word).length === 0

/** What is said of a thing and names none: 소독용, AI用, 合流点付近. */
const SAID_OF: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:용|산|급|발)$/,
  ja: /^(?:用|製|付近|経由|順|以外)$/,
}

const isSaidOf = (
  { headword, parts }: Candidate,
  lang: Lang,
  { lookUp }: Pick<ExtractDictionaries, 'lookUp'>,
): boolean => parts.length > 1 && SAID_OF[lang].test(parts.at(-1) ?? '') && lookUp(lang, headword).length === 0

/** Units that stand apart from their number. */
const UNIT = /^(?:[kmc]?m|[km]?g|km\/h|[km]ph|miles?|[kMGT]?W(?:h)?|[KMGT]B|bps|rpm|cc)$/i

/** What can't be a headword: one syllable that is no word of a field, a bare generic or weak word, no letter. */
function isTerm(
  candidate: Candidate,
  article: ArticleText,
  { commonness, lookUp, koreanFrequency }: ExtractDictionaries,
): boolean {
  const { lang } = article
  const { headword, wordTexts, mentions, alone, category } = candidate
  const weak = WEAK_WORDS[lang]
  if (!/\p{L}/u.test(headword) || headword.length > 30) return false
  const isOneSyllable = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(headword)
  // for, com: bits of a name or an address
  const entries = lookUp(lang, headword)
  if (isOneSyllable && !isShortWord(candidate, entries, article, commonness)) return false
  if (/^(?:[A-Za-z]|[a-z]{2,3})$/.test(headword)) return false
  if ((!isOneSyllable && wordTexts.every((word) => word.length === 1)) || UNIT.test(headword)) return false
  const isNamed = mentions.some(({ isQuoted }) => isQuoted)
  if (lang === 'ja' && /^[ぁ-んー]+$/.test(headword) && entries.length === 0 && !isNamed) return false
  // すり of 紙やすり, つけ, ただ: two kana are more often a piece of something than a word
  const isOfScience = entries.some(({ domain }) => domain === 'medicine' || domain === 'science')
  if (/^[ぁ-ん]{2}$/.test(headword) && alone < 2 && !isOfScience) return false
  if (/^(?:昨年|去年|今年|来年|翌年)の[春夏秋冬]$/.test(headword)) return false
  const isPiece = alone === 0 && entries.length === 0 && new Set(mentions.map(({ inside }) => inside)).size < 2
  if (isPiece && !isWordOfItsOwn(candidate, lang, commonness)) return false
  const isLeft = (word: string): boolean => isPredicateLeft(word, { commonness, lookUp, koreanFrequency })
  if (lang === 'ko' && (category ?? 'concept') === 'concept' && wordTexts.some(isLeft)) return false
  if (category !== null && category !== 'concept') return true
  if (isSaidOf(candidate, lang, { lookUp })) return false
  const isSingle = wordTexts.length === 1
  if (isSingle && commonness(lang, headword) >= GENERIC && !entries.some(({ domain }) => domain !== '')) return false
  if (isSingle && (weak.heads.has(headword) || weak.modifiers.has(headword))) return false
  if (mentions.some(({ isGlossed }) => isGlossed === true)) return true
  // 최고경영자, 上院議員: a long title is a term of its own
  const isTitle = (word: string): boolean => weak.titles.has(word) && !isLongTitle(lang, word)
  return !wordTexts.every((word) => weak.heads.has(word) || weak.modifiers.has(word) || isTitle(word))
}

interface Scored {
  readonly candidate: Candidate
  readonly worth: number
}

/** '노던 리프트': what is called by foreign words in quotation marks is no thing of its parts. */
const isForeignName = ({ mentions, wordTexts }: Candidate, lang: Lang): boolean =>
  lang === 'ko' && mentions.some(({ isQuoted }) => isQuoted) && wordTexts.every(looksForeign)

/** A part is not listed beside the whole that it nearly always stands in, but where it is a word. */
function withoutNested(
  scored: readonly Scored[],
  { lookUp, commonness }: ExtractDictionaries,
  lang: Lang,
): readonly Scored[] {
  const kept = new Map(scored.map((entry) => [entry.candidate.key, entry]))
  return scored.filter(({ candidate }) => {
    if (candidate.alone > 0) return true
    const wholes = candidate.mentions.flatMap(({ inside }) => kept.get(inside ?? '') ?? [])
    if (wholes.length > 0 && wholes.every((whole) => isForeignName(whole.candidate, lang))) return false
    if (isWordOfItsOwn(candidate, lang, commonness) || lookUp(lang, candidate.headword).length > 0) return true
    return !wholes.some((whole) => whole.candidate.mentions.length >= candidate.mentions.length)
  })
}

/** 「みちしお」; in katakana it is as often what something is. */
const UNKNOWN_KANA = /^[ぁ-んー]{3,}[ァ-ヺー]*$/

/** The category that a reviewed entry gives, else the one that the text around it gave, else the one of its ending; null for a concept. */
function categoryOf(
  { headword, category, parts, mentions }: Candidate,
  lang: Lang,
  { lookUp, commonness }: ExtractDictionaries,
): Category | null {
  const entries = lookUp(lang, headword)
  // ビル is a building before it is a Bill, 한강 a river before a writer: a person is told by what stands around the name.
  const entry = entries.find((row) => row.category !== 'person') ?? entries[0]
  const isHomonym = commonness(lang, headword) >= COMMON_NOUN
  if (entry && !isHomonym) return entry.category
  if (category !== null) return category
  const isUnknown = lang === 'ko' && parts.length === 1 && commonness(lang, headword) === 0
  // '소담이', 「みちしお」: one unknown word that the article quotes is what something is called
  const isCalled = !entry && mentions.some(({ isQuoted }) => isQuoted)
  if (isCalled && (isUnknown ? /^[가-힣]{2,5}$/ : UNKNOWN_KANA).test(headword) && commonness(lang, headword) === 0)
    return 'product'
  // 미나토전기: a name and what its bearer does, written as one word
  const [first = ''] = parts
  const hasBearer =
    lang === 'ko' &&
    parts.length === 2 &&
    first.length > 1 &&
    commonness(lang, first) < RARE &&
    !lookUp(lang, first).some((row) => row.category === 'concept')
  return parts.length > 1 || isUnknown || headword.length >= LONG_NAME
    ? categoryByEnding(lang, headword, isUnknown || hasBearer)
    : null
}

const keyOf = ({ text, lemma }: Phrase): string => headwordKey(lemma ?? text)

const phraseMention = (phrase: Phrase): Mention => ({
  ...phrase,
  key: keyOf(phrase),
  inside: null,
  isPredicate: false,
  isDefined: false,
})

/** Phrases hide the runs of nouns inside them: 30년 in 잃어버린 30년 is no term of its own there. */
function withPhrases(mentions: readonly Mention[], phrases: readonly Phrase[]): readonly Mention[] {
  const closed = phrases.filter(({ isOpen }) => isOpen !== true)
  const covers = (mention: Mention): Phrase | undefined =>
    closed.find(
      ({ sentence, start, end }) => sentence === mention.sentence && start <= mention.start && mention.end <= end,
    )
  const apart = phrases.filter(({ isApart }) => isApart === true)
  const goesOver = ({ sentence, start, end }: Mention): boolean =>
    apart.some(
      (phrase) =>
        phrase.sentence === sentence &&
        start < phrase.end &&
        phrase.start < end &&
        (start < phrase.start || phrase.end < end),
    )
  const within = apart.length === 0 ? mentions : mentions.filter((mention) => !goesOver(mention))
  const outside = within.map((mention) => {
    const phrase = covers(mention)
    if (!phrase) return mention
    if (keyOf(phrase) !== mention.key) return { ...mention, inside: keyOf(phrase) }
    return phrase.category === 'person' ? { ...mention, category: mention.category ?? phrase.category } : mention
  })
  const known = new Set(outside.map(({ sentence, start, key }) => `${sentence}:${start}:${key}`))
  const added = phrases
    .map(phraseMention)
    .filter(({ sentence, start, key }) => !known.has(`${sentence}:${start}:${key}`))
  return [...outside, ...added]
}

/** How common a word is is asked for many times in one article. */
function remembering({ commonness, ...others }: ExtractDictionaries): ExtractDictionaries {
  const values = new Map<string, number>()
  return {
    ...others,
    commonness: (lang, word) => {
      const known = values.get(word)
      if (known !== undefined) return known
      const value = commonness(lang, word)
      values.set(word, value)
      return value
    },
  }
}

/** Harbour Safety in (Office of Harbour Safety), サラ of 桜良をサラと読む: a piece of an original and a reading are no terms. */
const isPieceOf = ({ sentence, start, end }: Mention, { kind, inside, ...bracket }: Bracketed): boolean =>
  sentence === bracket.sentence &&
  start >= bracket.start &&
  end <= bracket.start + inside.length &&
  (kind === 'original' ? end - start < inside.length : bracket.first !== undefined)

interface Read {
  readonly grouped: readonly Candidate[]
  readonly names: NamesInBrackets
  readonly shortNames: ReadonlyMap<string, string>
}

function read(analyzed: AnalyzedArticle, dictionaries: ExtractDictionaries): Read {
  const { article } = analyzed
  const { lang } = article
  const brackets = article.sentences.flatMap((sentence) => [
    ...bracketsIn(sentence, lang),
    ...(lang === 'ja' ? readingsSaid(sentence) : []),
  ])
  const mentions = chunksOf(analyzed).flatMap((chunk) => {
    const context: SegmentContext = { lang, text: article.sentences[chunk.sentence]?.text ?? '', dictionaries }
    return glossedWholes(chunk, mentionsIn(chunk, context), { brackets, context })
  })
  const closed = brackets.filter(({ kind, first }) => kind === 'original' || first !== undefined)
  const written = mentions.filter((mention) => !closed.some((bracket) => isPieceOf(mention, bracket)))
  const apart = lang === 'ko' ? withoutFirmsInNames(written) : written
  const grouped = groupMentions(withPhrases(apart, phrasesIn(analyzed, dictionaries))).map((candidate) => ({
    ...candidate,
    category: categoryOf(candidate, lang, dictionaries),
  }))
  if (lang === 'ko')
    return { grouped, names: namesInBrackets(brackets, grouped), shortNames: byShortName(grouped, lang) }
  const parts = partsOfFirms(grouped)
  const firms = new Set(parts.values())
  const called = grouped
    .filter(({ key }) => !parts.has(key))
    .map((candidate) => ({
      ...candidate,
      category: firms.has(candidate.key)
        ? 'organisation'
        : (categoryByFullName(candidate, grouped) ?? candidate.category),
    }))
  return { grouped: called, names: namesInBrackets(brackets, called), shortNames: byShortName(called, lang) }
}

export interface Weighed {
  readonly candidate: Candidate
  readonly features: Features
}

/** What can be a term, with the evidence for it. */
const weigh = (
  { grouped, names, shortNames }: Read,
  { article }: AnalyzedArticle,
  dictionaries: ExtractDictionaries,
): readonly Weighed[] => {
  const explained = new Set([...names.aliases.keys(), ...names.originals.keys(), ...names.readings.keys()])
  const candidates = grouped
    .filter((candidate) => isTerm(candidate, article, dictionaries))
    .filter(({ key }) => !names.aliasOf.has(key) && !shortNames.has(key))
  const context = { article, dictionaries, explained, fields: fieldsOf(candidates, article.lang, dictionaries) }
  return candidates.map((candidate) => ({ candidate, features: featuresOf(candidate, context) }))
}

/** For fitting: the candidates of an article with the evidence for them, in no order. */
export function weighed(analyzed: AnalyzedArticle, sources: ExtractDictionaries): readonly Weighed[] {
  const dictionaries = remembering(sources)
  return weigh(read(analyzed, dictionaries), analyzed, dictionaries)
}

/**
 * Term candidates in order of worth (see `worth.ts`). Every evidence is verbatim:
 * `article.sentences[e.sentence].text.slice(e.start, e.end) === e.quote`.
 */
export function extract(analyzed: AnalyzedArticle, sources: ExtractDictionaries): readonly TermCandidate[] {
  const dictionaries = remembering(sources)
  const { article } = analyzed
  const { lang } = article
  const found = read(analyzed, dictionaries)
  const { grouped, names, shortNames } = found
  const scored = weigh(found, analyzed, dictionaries).map(({ candidate, features }) => ({
    candidate,
    worth: worthOf(features),
  }))
  const shortForms = new Map<string, string[]>()
  for (const { key, headword } of grouped) {
    const full = shortNames.get(key)
    if (full !== undefined) shortForms.set(full, [...(shortForms.get(full) ?? []), headword])
  }
  const listed = withoutNested(scored, dictionaries, lang).toSorted((a, b) =>
    a.candidate.key < b.candidate.key ? -1 : 1,
  )
  const terms = listed.map(
    ({ candidate, worth }): TermCandidate => ({
      lang,
      headword: candidate.headword,
      category: candidate.category ?? 'concept',
      worth,
      evidence: candidate.mentions.map((mention) => evidenceOf(lang, mention)),
      aliases: aliasesOf(candidate, names, shortForms.get(candidate.key) ?? []),
      parts: candidate.parts,
      original: names.originals.get(candidate.key) ?? null,
      reading: names.readings.get(candidate.key),
    }),
  )
  const inOrder = diversify(terms).map((term) => ({ ...term, worth: probabilityOf(term.worth) }))
  return withQuantities(inOrder, quantityTerms(article))
}

function aliasesOf(candidate: Candidate, names: NamesInBrackets, short: readonly string[]): readonly string[] {
  const spellings = candidate.mentions.map(({ text }) => text)
  const others = [...spellings, ...(names.aliases.get(candidate.key) ?? []), ...short]
  return [...new Set(others)].filter((alias) => alias !== candidate.headword)
}
