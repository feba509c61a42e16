/**
 * Words as wrong options beside a word of the glossary: of its sort, from the glossary first, then from the reviewed rows of its field. A word
 * whose characters sound alike in both languages stands among words that share one of them: 기판 beside 강판, 간판, 기반 for 基板.
 */
import { type Lang, otherLang } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import type { LexiconEntry, QuestionDictionaries } from '../ports'
import { isHeardOf } from './heard-of'
import type { Material } from './material'
import { nearWords } from './near-words'
import { seriesOf } from './series'
import { endsOtherwise, sortOfThing } from './sort-of-thing'
import { isReadByCharacters, scriptOf } from './vocabulary'

/** A term of the article, or a reviewed row. */
export interface AlikeWord {
  readonly ko: string
  readonly ja: string
  /** More for what is more like the word. */
  readonly likeness: number
}

type Written = Pick<AlikeWord, 'ko' | 'ja'>

interface Row extends Written {
  readonly domain: string
  readonly sort: string | null
  /** 1 for the commonest of its field, near 0 for the rarest. */
  readonly commonness: number
}

/** Lower is commoner (KanjiWord). */
const COMMON = 5.5

/** 警査, a rank of the Korean police, is no Japanese word that a reader could take for another; a compound need not be in a dictionary. */
function isRead(ja: string, { lookUpReading }: QuestionDictionaries): boolean {
  if (scriptOf(ja) !== 'kanji' || ja.length > 2) return true
  return lookUpReading(ja).some(({ kind, cost }) => kind === 'common' && cost <= COMMON)
}

/** 精液 beside 血液: no option for a class. */
const IMPROPER = /精液|童貞|処女|性交|性器|性欲|性感|陰[茎部毛嚢]|売買?春|[強輪]姦|淫|自慰|肛門|自殺|裸体|奴隷|妾|遊女/

/** Of the thousands of rows of a field only those are asked about that are alike. */
const isMet = ({ ko, ja }: Row, dictionaries: QuestionDictionaries): boolean =>
  !IMPROPER.test(ja) && isRead(ja, dictionaries) && isHeardOf(ko, dictionaries)

const rowsOf = (entries: readonly LexiconEntry[]): readonly Row[] =>
  entries.flatMap(({ ko: [ko], ja: [ja], domain, falseFriend }, i) =>
    // 부락 is 部落, which means something else.
    ko && ja && falseFriend === null
      ? [{ ko, ja, domain, sort: sortOfThing(ja), commonness: 1 - i / entries.length }]
      : [],
  )

/** The rows of a field by what can make them alike: how they end in each language, their sort, the word itself. */
interface FieldRows {
  readonly rows: readonly Row[]
  readonly places: ReadonlyMap<string, readonly number[]>
}

const endKey = (lang: Lang, word: string): string => `${lang} -${word.at(-1)}`
const wordKey = (lang: Lang, word: string): string => `${lang} ${word}`

function indexed(rows: readonly Row[]): FieldRows {
  const places = new Map<string, number[]>()
  rows.forEach(({ ko, ja, sort }, place) => {
    const keys = [endKey('ko', ko), endKey('ja', ja), wordKey('ko', ko), wordKey('ja', ja), sort ?? '']
    for (const key of new Set(keys)) {
      const known = places.get(key)
      if (known) known.push(place)
      else places.set(key, [place])
    }
  })
  return { rows, places }
}

const rowsByField = rememberedWith((dictionaries: QuestionDictionaries) => {
  const fields = new Map<string, FieldRows>()
  return (domain: string): FieldRows => {
    const rows = fields.get(domain) ?? indexed(rowsOf(dictionaries.rowsOfField(domain)))
    fields.set(domain, rows)
    return rows
  }
})

/** The rows that have one of the keys, in the order of the rows. */
function rowsWith({ rows, places }: FieldRows, keys: readonly string[]): readonly Row[] {
  const found = new Set(keys.flatMap((key) => places.get(key) ?? []))
  return [...found].sort((a, b) => a - b).flatMap((place) => rows[place] ?? [])
}

/** Places at which both have the same character, the last ones held against each other where one is longer. */
const sharedPlaces = (a: string, b: string): { readonly first: boolean; readonly last: boolean } => ({
  first: a[0] === b[0],
  last: a.at(-1) === b.at(-1),
})

/** 산소 for 酸素: who reads the one reads the other, so that only a word with one of its sounds could be taken for it. */
const isReadAlike = ({ label }: GlossaryTerm): boolean => label === 'same-characters'

/** What a word is also called, or what says nearly the same, is no wrong option for it. */
function namesOf({ dictionaries }: Material, { ko, ja, aliases, alternatives }: GlossaryTerm): ReadonlySet<string> {
  const rows = [...dictionaries.lookUp('ko', ko.headword), ...dictionaries.lookUp('ja', ja.headword)]
  return new Set(
    [
      ko.headword,
      ja.headword,
      ...aliases,
      ...alternatives.map(({ headword }) => headword),
      ...rows.flatMap((row) => [...row.ko, ...row.ja]),
      ...nearWords(ja.headword),
    ].map(comparisonKey),
  )
}

/** 飼料要求率, 설비 투자: what it is of shows in it, so that only a word of the same head could be taken for it. */
const isCompound = ({ ko, ja }: Written): boolean => [...ja].length > 3 || ko.includes(' ')

/** 拍子 and 太子, 無理 and 心理: two words of one last character have nothing in common by these. */
const EMPTY_HEAD = /[子理気分方面目手味]$/

/** 試料 and 塗料 end alike in both languages, 出口 and 悪口 (욕설) in one; of compounds the last word is the same: 先端半導体, 汎用半導体. */
function isLikeHead(own: Written, other: Written, isHeard: boolean): boolean {
  const [x, y] = [[...own.ja], [...other.ja]]
  const ends = isCompound(own) ? 2 : 1
  const end = x.slice(-ends).join('')
  if (!/^[\p{Script=Han}\p{Script=Katakana}]/u.test(x.at(-1) ?? '') || end !== y.slice(-ends).join('')) return false
  return !isHeard || own.ko.at(-1) === other.ko.at(-1)
}

/** Sorts whose words are so much alike that any two of a field can be mistaken. */
const NARROW: ReadonlySet<string | null> = new Set(['illness', 'disaster', 'fabric', 'season', 'light'])

/** 최근 for 철근, 日本人 for 支配人: what tells when, how far, of which of all or of which country is no thing, and nobody takes it for one. */
const NO_THING =
  /^(?:最近|近年|将来|未来|過去|現在|当時|今回|同時|以[前後上下外内来降]|最[大高低小初終近後前]|反面|一方|全体|具体|部分|程度|相当|個別|.*(?:国|日本|朝鮮)人)$/

/** 판매가 beside 이중 가격: of two words among words of one it is seen that it is another. */
const wordCount = (text: string): number => text.split(' ').length

const isNested = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** Characters of a word in which each syllable counts as much. */
const SHORT = 2

const LIKENESS = { own: 1.5, field: 2, sort: 2, last: 2, heard: 1, length: 1.5, common: 1 } as const

/** Where the options stand: a sentence says something of a word, and 헬륨 is then a good option beside 산소. */
type Place = 'alone' | 'in-sentence'

/** Words that could be taken for a term as written in `lang`, the likest first; none where nothing tells what could. */
export function wordsAlike(
  material: Material,
  term: GlossaryTerm,
  lang: Lang,
  place: Place = 'alone',
): readonly AlikeWord[] {
  const { pool, dictionaries, random } = material
  const own = { ko: term.ko.headword, ja: term.ja.headword }
  const [answer, answerJapanese] = [own[lang], own.ja]
  const script = scriptOf(answer)
  const sort = sortOfThing(answerJapanese)
  const names = namesOf(material, term)
  const series = new Set(seriesOf(lang, answer))
  const domain = dictionaries.lookUp(term.lang, term[term.lang].headword)[0]?.domain ?? ''
  const readAlike = isReadAlike(term)
  const fieldRows = rowsByField(dictionaries)

  const fieldOf = (other: GlossaryTerm): string => dictionaries.lookUp('ja', other.ja.headword)[0]?.domain ?? ''

  function likenessOf(other: Written, otherSort: string | null, field: string, isOwn: boolean): number | null {
    const text = other[lang]
    if (scriptOf(text) !== script) return null
    const [length, otherLength] = [[...answer].length, [...text].length]
    if (Math.abs(length - otherLength) > (script === 'kanji' ? 1 : 2)) return null
    if (isNested(text, answer) || isNested(other[otherLang(lang)], own[otherLang(lang)])) return null
    if ([other.ko, other.ja].some((word) => names.has(comparisonKey(word)))) return null
    // 업체 is 業者 and may be 企業: of another word it is not known whether they mean the same.
    if (!readAlike && script === 'kanji' && [...text].some((character) => answer.includes(character))) return null
    const [heard, written] = [sharedPlaces(text, answer), sharedPlaces(other.ja, answerJapanese)]
    const isBeside = series.has(text)
    const isOfNarrow = NARROW.has(sort) && otherSort === sort
    if (wordCount(text) !== wordCount(answer) || (NO_THING.test(other.ja) && !NO_THING.test(answerJapanese)))
      return null
    const isOfSort = sort !== null && otherSort === sort
    const isOfField = field === domain && domain !== ''
    if (readAlike && place === 'alone') {
      // 왼발 beside 선발: a native word shows that it is none.
      if (!(heard.first || heard.last) || !isReadByCharacters(other.ko, other.ja, dictionaries)) return null
    }
    // Of a word of no known sort the last character tells what it is: 増産 beside 減産; of a longer one (予報官) 세계관 (世界観) is seen to be nobody.
    const isOfHead =
      readAlike &&
      sort === null &&
      otherSort === null &&
      length === otherLength &&
      written.last &&
      !(length <= SHORT && EMPTY_HEAD.test(answerJapanese)) &&
      !endsOtherwise(answerJapanese) &&
      !endsOtherwise(other.ja)
    if (
      !isBeside &&
      !(field === domain && (isOfSort || isOfHead) && isLikeHead(own, other, readAlike || place === 'alone'))
    ) {
      const isNarrow = isOfNarrow && isOfField && !isCompound(own)
      if (!isNarrow && !(place === 'alone' && readAlike && !isCompound(own) && (isOfHead || (isOfSort && heard.last))))
        return null
    }
    return (
      Number(isOfSort) * LIKENESS.sort +
      Number(isOfField) * LIKENESS.field +
      Number(written.last) * LIKENESS.last +
      Number(heard.last || heard.first) * LIKENESS.heard +
      Number(length === otherLength) * LIKENESS.length +
      Number(isOwn) * LIKENESS.own
    )
  }

  const ofPool = pool.flatMap((other): AlikeWord[] => {
    const written = { ko: other.ko.headword, ja: other.ja.headword }
    const likeness =
      other.id === term.id || other.category !== term.category
        ? null
        : likenessOf(written, sortOfThing(written.ja), fieldOf(other), true)
    return likeness === null ? [] : [{ ...written, likeness }]
  })
  // Nothing else is alike (see `likenessOf`), and the fields have thousands of rows.
  const keys = [
    endKey(lang, answer),
    endKey('ja', answerJapanese),
    ...[...series].map((word) => wordKey(lang, word)),
    ...(sort !== null && NARROW.has(sort) ? [sort] : []),
  ]
  const ofRows = [...new Set([domain, ''])]
    .flatMap((field) => rowsWith(fieldRows(field), keys))
    .flatMap((row): AlikeWord[] => {
      const likeness = likenessOf(row, row.sort, row.domain, false)
      return likeness === null || !isMet(row, dictionaries)
        ? []
        : [{ ko: row.ko, ja: row.ja, likeness: likeness + LIKENESS.common * row.commonness }]
    })
  return distinct(shuffle([...ofPool, ...ofRows], random).sort((a, b) => b.likeness - a.likeness))
}

/** None that says the same as one before it, or is a part of it. */
function distinct(words: readonly AlikeWord[]): readonly AlikeWord[] {
  const kept: AlikeWord[] = []
  for (const word of words) {
    if (kept.every((other) => !isNested(other.ko, word.ko) && !isNested(other.ja, word.ja))) kept.push(word)
    if (kept.length === MOST) break
  }
  return kept
}

/** More than are chosen, since some may stand in the sentence. */
const MOST = 8
