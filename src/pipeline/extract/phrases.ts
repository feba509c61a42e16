/** Terms that are no run of nouns: idioms and fixed phrases of the lexicon (くぎを刺す, 빛 좋은 개살구) and phrases in quotation marks ('잃어버린 30년'). */
import type { Sentence, Span } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { particleSplits } from '@/lang/ko/josa'
import type { AnalyzedArticle } from '../analyze'
import type { ExtractDictionaries, JapaneseToken, KoreanToken } from '../ports'
import { effectsIn } from './effects'
import { glossedNames } from './glossed-names'
import { japaneseCompounds } from './japanese-compounds'
import { koreanCompounds, koreanNominals, koreanPairs } from './korean-compounds'
import { taxaIn } from './taxa'

export interface Phrase extends Span {
  readonly sentence: number
  readonly text: string
  readonly parts: readonly string[]
  /** The words it could be cut into. */
  readonly wordTexts: readonly string[]
  /** null where the entry of a lexicon, or the words around, may tell. */
  readonly category: Category | null
  readonly isQuoted: boolean
  /** The nouns inside are terms in their own right there: 社会主義 in 科学的社会主義. */
  readonly isOpen?: boolean
  /** No run of nouns that goes over its edges is a term. */
  readonly isApart?: boolean
  /** The form of the lexicon, where the article inflects it. */
  readonly lemma?: string | undefined
}

const MAX_WORDS = 6
const MAX_TOKENS = 10

/** 속도를 내고 stands for 속도를 내다, as the lexicon and a reader's dictionary have it. */
const inflectedPhrase = (sentence: Sentence, span: Span, lemma: string, category: Category): Phrase => {
  const words = lemma.split(' ')
  return { ...phrase(sentence, span, category, false), parts: words, wordTexts: words, lemma }
}

const phrase = (sentence: Sentence, { start, end }: Span, category: Category | null, isQuoted: boolean): Phrase => {
  const text = sentence.text.slice(start, end)
  const words = text.split(' ')
  return { sentence: sentence.index, start, end, text, parts: words, wordTexts: words, category, isQuoted }
}

/** Windows of eojeols whose last has its particle parted or is a predicate in its dictionary form, looked up as one entry. */
function koreanEntries(
  sentence: Sentence,
  tokens: readonly KoreanToken[],
  { lookUp }: ExtractDictionaries,
): readonly Phrase[] {
  const predicates = new Map(tokens.filter(({ tag }) => /^V[VA]$/.test(tag)).map((token) => [token.start, token]))
  const eojeols = [...sentence.text.matchAll(/[^\s"'“”‘’()[\],.?!…]+/gu)]
  const splits = eojeols.map(([written]) => particleSplits(written))
  return eojeols.flatMap((first, i) => {
    // 팰컨9: a name that ends in its number is written as one word
    const fewest = /[가-힣A-Za-z]\d/.test(first[0]) ? 1 : 2
    for (let length = Math.min(MAX_WORDS, eojeols.length - i); length >= fewest; length--) {
      const last = eojeols[i + length - 1]
      if (!last) continue
      const predicate = predicates.get(last.index)
      const lemma = predicate && `${sentence.text.slice(first.index, last.index)}${predicate.surface}다`
      const [inflected] = lemma === undefined ? [] : lookUp('ko', lemma)
      if (inflected && lemma !== undefined) {
        const end = endOfPredicate(tokens, last.index, last.index + last[0].length)
        return [inflectedPhrase(sentence, { start: first.index, end }, lemma, inflected.category)]
      }
      for (const { noun } of splits[i + length - 1] ?? []) {
        const span = { start: first.index, end: last.index + noun.length }
        const [entry] = lookUp('ko', sentence.text.slice(span.start, span.end))
        if (entry) return [phrase(sentence, span, entry.category, false)]
      }
    }
    return []
  })
}

/** 떨어졌다 of 떨어졌다고: to the end of a closing 다, else of the word. */
function endOfPredicate(tokens: readonly KoreanToken[], start: number, end: number): number {
  const closing = tokens.find((token) => token.start > start && token.end <= end && /^(?:EF$|EC$)/.test(token.tag))
  return closing && /^[ㄴ는]?다/.test(closing.surface)
    ? closing.start + (closing.surface.startsWith('다') ? 1 : Math.min(2, closing.end - closing.start))
    : end
}

/** 八百万 of 八百万円, 数年: so many, though a row has it for a word (八百万の神). */
const isOfCount = ({ pos }: JapaneseToken): boolean => pos[1] === '数' || pos[2] === '助数詞'

/** Windows of tokens that hold more than nouns, longest first, as written and with the last word in its dictionary form. */
function japaneseEntries(
  sentence: Sentence,
  tokens: readonly JapaneseToken[],
  { lookUp }: ExtractDictionaries,
): readonly Phrase[] {
  return tokens.flatMap((first, i) => {
    // 前工程, 全館: what says when or which elsewhere
    const isPrefix = first.pos[0] === '接頭詞' && /^[前全]$/.test(first.surface)
    if (!isPrefix && first.pos[0] !== '名詞' && first.pos[0] !== '動詞' && first.pos[0] !== '形容詞') return []
    const longest = Math.min(MAX_TOKENS, tokens.length - i)
    const nouns = tokens.slice(i, i + longest).findIndex(({ pos }) => pos[0] !== '名詞' || pos[1] === '数')
    const shortest = nouns < 0 ? MAX_TOKENS + 1 : Math.max(2, nouns + 1)
    for (let length = longest; length >= shortest; length--) {
      const last = tokens[i + length - 1]
      if (!last || last.pos[0] === '記号' || tokens.slice(i, i + length).every(isOfCount)) continue
      // 苦笑する: a verb, no idiom
      if (length === 2 && first.pos[1] === 'サ変接続' && last.lemma === 'する') continue
      const written = sentence.text.slice(first.start, last.end)
      const [entry] = lookUp('ja', written)
      if (entry) return [phrase(sentence, { start: first.start, end: last.end }, entry.category, false)]
      if (!/^(?:動詞|形容詞)$/.test(last.pos[0])) continue
      const lemma = sentence.text.slice(first.start, last.start) + last.lemma
      const [inflected] = lemma === written ? [] : lookUp('ja', lemma)
      if (inflected) {
        const next = tokens[i + length]
        const end = next && /^(?:た|だ|て|で|ない|ず)$/.test(next.surface) ? next.end : last.end
        return [inflectedPhrase(sentence, { start: first.start, end }, lemma, inflected.category)]
      }
    }
    return []
  })
}

const KO_QUOTED = /['‘]([^'‘’"“”]{4,20})['’]/gu
const JA_QUOTED = /[「『]([^「」『』]{3,16})[」』]/gu

/** 『芦屋道満大内鑑』: what a work is called is one name, however the analyser cuts it. */
const WORK = /『([\p{Script=Han}々の]{4,16})』/gu

/** Works that the lexicon or the analyser has as one word are terms already. */
const worksIn = (sentence: Sentence, tokens: readonly JapaneseToken[]): readonly Phrase[] =>
  [...sentence.text.matchAll(WORK)].flatMap((match) => {
    const span = { start: match.index + 1, end: match.index + 1 + (match[1]?.length ?? 0) }
    const inside = tokens.filter(({ start, end }) => start >= span.start && end <= span.end)
    const isName = inside.length > 1 && inside.every(({ pos, surface }) => pos[0] === '名詞' || surface === 'の')
    return isName ? [phrase(sentence, span, 'product', true)] : []
  })

/** 「だいち4号」, 「しおかぜ2」: what things in a series are called, however the analyser cuts it. */
const NUMBERED_NAME = /^[ぁ-んァ-ヺー一-龯]{2,}\d{1,3}(?:号機?)?$/

/** A quoted phrase that modifies a noun and ends in it ('잃어버린 30년'): a name that the article gives, not what somebody says. */
function quotedPhrases(analyzed: AnalyzedArticle, sentence: Sentence): readonly Phrase[] {
  const pattern = analyzed.lang === 'ko' ? KO_QUOTED : JA_QUOTED
  return [...sentence.text.matchAll(pattern)].flatMap((match) => {
    const text = match[1] ?? ''
    const span = { start: match.index + 1, end: match.index + 1 + text.length }
    if (analyzed.lang === 'ja' && NUMBERED_NAME.test(text)) return [phrase(sentence, span, 'product', true)]
    const isName =
      analyzed.lang === 'ko'
        ? isKoreanNominal(analyzed.tokens[sentence.index] ?? [], span, text)
        : isJapaneseNominal(analyzed.tokens[sentence.index] ?? [], span)
    return isName ? [phrase(sentence, span, 'concept', true)] : []
  })
}

function isKoreanNominal(tokens: readonly KoreanToken[], { start, end }: Span, text: string): boolean {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  const tags = inside.map(({ tag }) => tag)
  const isCounted = tags.at(-1) === 'NNB' && tags.at(-2) === 'SN'
  const endsInNoun = /^(?:NNG|NNP|SL|XSN)/.test(tags.at(-1) ?? '') || isCounted
  const isClause = tags.some((tag) => /^(?:EF|EC|JKO|JX|JKS|SF)$/.test(tag))
  return text.includes(' ') && endsInNoun && !isClause && tags.some((tag) => tag === 'ETM' || tag === 'JKG')
}

function isJapaneseNominal(tokens: readonly JapaneseToken[], { start, end }: Span): boolean {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  const last = inside.at(-1)
  const hasModifier = inside.some(({ pos, surface }) => pos[0] === '助動詞' || pos[1] === '連体化' || surface === 'の')
  const isClause = inside.some(
    ({ pos, surface }) => /^(?:は|が|を|だ|です|ます|か)$/.test(surface) && pos[0] !== '名詞',
  )
  return last?.pos[0] === '名詞' && last.pos[1] !== '非自立' && hasModifier && !isClause
}

/** Names whose original the article gives; one that begins as nothing the lexicon has is somebody's (조안 라이언, but 구글 차이나). */
function glossedPhrases(sentence: Sentence, { lookUp }: ExtractDictionaries): readonly Phrase[] {
  return glossedNames(sentence).map((span) => {
    const found = phrase(sentence, span, null, false)
    const isPerson = lookUp('ko', found.parts[0] ?? '').every(({ category }) => category === 'person')
    return { ...found, category: isPerson ? 'person' : null }
  })
}

/** Compounds that the analyser reads as more than nouns. */
const compoundPhrases = (sentence: Sentence, tokens: readonly JapaneseToken[]): readonly Phrase[] =>
  japaneseCompounds(tokens).map(({ start, end, parts, isOpen }) => ({
    ...phrase(sentence, { start, end }, 'concept', false),
    parts,
    isOpen,
  }))

export function phrasesIn(analyzed: AnalyzedArticle, dictionaries: ExtractDictionaries): readonly Phrase[] {
  return analyzed.article.sentences.flatMap((sentence) => [
    ...(analyzed.lang === 'ko'
      ? [
          ...koreanEntries(sentence, analyzed.tokens[sentence.index] ?? [], dictionaries),
          ...glossedPhrases(sentence, dictionaries),
          ...koreanCompounds(analyzed.tokens[sentence.index] ?? []).map((span) => phrase(sentence, span, null, false)),
          ...koreanNominals(analyzed.tokens[sentence.index] ?? []).map((span) =>
            phrase(sentence, span, 'concept', false),
          ),
          ...koreanPairs(analyzed.tokens[sentence.index] ?? []).map((span) => ({
            ...phrase(sentence, span, null, false),
            isOpen: true,
          })),
        ]
      : [
          ...japaneseEntries(sentence, analyzed.tokens[sentence.index] ?? [], dictionaries),
          ...compoundPhrases(sentence, analyzed.tokens[sentence.index] ?? []),
          ...worksIn(sentence, analyzed.tokens[sentence.index] ?? []),
          ...taxaIn(sentence.text).map((span) => ({ ...phrase(sentence, span, 'concept', false), isApart: true })),
        ]),
    ...effectsIn(sentence.text).map((span) => ({ ...phrase(sentence, span, 'concept', false), isOpen: true })),
    ...quotedPhrases(analyzed, sentence),
  ])
}
