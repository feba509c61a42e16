/** A chunk in its segments: names of people, places and organisations stand apart from the nouns beside them. */
import type { Lang } from '@/core/article/types'
import { type Category, isNameCategory } from '@/core/glossary/types'
import { type Institution, institutionAtEnd } from '@/lang/ja/institutions'
import { isTrade } from '@/lang/ja/trades'
import { japaneseInHangul } from '@/lang/ko/japanese-in-hangul'
import { isKoreanNameShape } from '@/lang/ko/names'
import { looksForeign } from '@/lang/ko/sino-syllables'
import { isBorneFirm, japaneseBearer } from '../japanese-bearer'
import type { ExtractDictionaries, LexiconEntry, WordKind } from '../ports'
import type { Chunk, Word } from './chunk'
import { isForeignName, withPeople } from './korean-people'
import {
  categoryByEnding,
  categoryOfNamedThing,
  isForeignInstitution,
  isForeignSight,
  isKoreanFirm,
  isKoreanPlace,
  isNamedThing,
  isSureOrganisation,
  isTownInPrefecture,
  koreanNamedAfter,
} from './name-forms'
import { isRare, isUnknownName, type Segment, type SegmentContext, textOf } from './segment-context'
import { isLongTitle, NAMING_HEADS, NAMING_MODIFIERS, WEAK_WORDS } from './weak-words'

const MAX_ENTRY_WORDS = 5
/** Words of a person's name after the first. */
const MAX_NAME_WORDS = 2
/** Commonness from which on a noun is not the name that is written like it. */
const COMMON_NOUN = 0.6
/** The longest entry of the lexicon that begins at word `i`, as the number of its words. */
function entryAt(
  words: readonly Word[],
  i: number,
  context: SegmentContext,
): { length: number; entry: LexiconEntry } | null {
  for (let length = Math.min(MAX_ENTRY_WORDS, words.length - i); length >= 1; length--) {
    const [entry] = context.dictionaries.lookUp(context.lang, textOf(context.text, words.slice(i, i + length)))
    if (entry) return { length, entry }
  }
  return null
}

const merged = (text: string, words: readonly Word[]): Word => ({
  text: textOf(text, words),
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
  parts: words.flatMap(({ parts }) => parts),
  wordClass: words[0]?.wordClass ?? 'common',
  inner: words.length > 1 ? words : [],
})

/**
 * A title, a noun of every text that a name is written like (제시: Jessie), a thing that is made (깔때기, 計器盤) and no name of one, or what is a
 * concept too (이온 in 수소 이온 농도 is no AEON).
 */
const isCommonNoun = (word: Word, length: number, category: Category, context: SegmentContext): boolean =>
  length === 1 &&
  (WEAK_WORDS[context.lang].titles.has(word.text) ||
    (word.wordClass === 'common' &&
      (category === 'product' ||
        context.dictionaries.commonness(context.lang, word.text) >= COMMON_NOUN ||
        context.dictionaries.lookUp(context.lang, word.text).some((row) => row.category === 'concept'))))

/** Words that go on with a name: 피터 베이커, 데이비드 존슨, 새롬뱅크 인스티튜트. */
function restOfName(words: readonly Word[], from: number, category: Category, context: SegmentContext): number {
  if (category === 'place') return 0
  const isNamePart = (word: Word): boolean =>
    isUnknownName(word, context) ||
    (isRare(word, context) && looksForeign(word.text)) ||
    context.dictionaries.lookUp(context.lang, word.text)[0]?.category === 'person'
  let length = 0
  if (category === 'person' && context.lang === 'ko') {
    for (let word = words[from]; word && length < MAX_NAME_WORDS && isNamePart(word); word = words[from + length])
      length += 1
    return length
  }
  const rest = words[from]
  const isTitled = WEAK_WORDS[context.lang].titles.has(words[from + 1]?.text ?? '')
  return rest && !isTitled && !isKoreanNameShape(rest.text) && isUnknownName(rest, context) ? 1 : 0
}

/**
 * 日本共産党, 영국 내전, カーネギーメロン大学: a place or a person that an organisation or an event is named after is part of its name. In Korean,
 * which writes them apart, 미국 국무부 is two terms where the lexicon has the second.
 */
function namedWholeAt(
  words: readonly Word[],
  i: number,
  found: { length: number; entry: LexiconEntry } | null,
  { lang, text, dictionaries }: SegmentContext,
): Segment | null {
  const first = words[i]
  const sort = found?.entry.category ?? first?.wordClass ?? ''
  const isName = isPlaceOrPerson(sort) || sort === 'organisation'
  if (!first || !isName) return null
  const head = found?.length ?? 1
  for (let length = Math.min(MAX_ENTRY_WORDS, words.length - i); length > head; length--) {
    const run = words.slice(i, i + length)
    const whole = textOf(text, run)
    const rest = textOf(text, run.slice(head))
    if (lang === 'ko' && isForeignSight(first.text, whole)) return { words: run, category: 'place' }
    if (lang === 'ko' && sort === 'place' && isForeignInstitution(first.text, rest))
      return { words: run, category: 'organisation' }
    if (lang === 'ko' && sort === 'organisation') continue
    const known = lang === 'ko' ? dictionaries.lookUp(lang, rest) : []
    const isNameOfItsOwn = known.some((row) => row.category === 'organisation')
    if (isNameOfItsOwn || (known.length > 0 && found?.entry.source === 'cldr')) continue
    if (found?.entry.category === 'person' && !isSureOrganisation(lang, whole)) continue
    const category = isSureOrganisation(lang, whole)
      ? 'organisation'
      : isNamedThing(lang, whole)
        ? categoryOfNamedThing(whole)
        : (lang === 'ja' && institutionCalledAtEnd(whole, run, found !== null)?.category) || null
    if (category) return { words: run, category }
  }
  return null
}

/** 白浜総合病院, but 埼玉県八潮市 is two places: the head of a name is its last word. */
function institutionCalledAtEnd(whole: string, words: readonly Word[], isReviewed: boolean): Institution | null {
  const found = institutionAtEnd(whole)
  // 関西地区: a row says all of it
  if (isReviewed && found?.isNoun) return null
  return found && (words.at(-1)?.text.length ?? 0) <= found.head.length ? found : null
}

const isPlaceOrPerson = (category: string): boolean => category === 'place' || category === 'person'

const NAME_LENGTH = { least: 2, most: 5 }

/** 다나카 아키라, 스즈키 겐타: a Japanese surname and a given name after it are one person, though a firm is called so too; a place only before a title. */
function isJapanesePerson(words: readonly Word[], i: number, { lang, dictionaries }: SegmentContext): boolean {
  const [surname, given, next] = words.slice(i, i + 3)
  if (lang !== 'ko' || !surname || !given) return false
  const { lookUp, lookUpJapaneseName } = dictionaries
  const is = ({ text, wordClass }: Word, kind: WordKind): boolean =>
    wordClass !== 'common' &&
    text.length >= NAME_LENGTH.least &&
    text.length <= NAME_LENGTH.most &&
    lookUpJapaneseName(text).some((name) => name.kind === kind && japaneseInHangul(name.reading) === text)
  const isPlace = lookUp('ko', surname.text).some(({ category }) => category === 'place')
  const isTitled = next !== undefined && WEAK_WORDS.ko.titles.has(next.text)
  return is(surname, 'surname') && is(given, 'given-name') && (!isPlace || isTitled)
}

/** 엘린 존스, 마이크 쿠프: a foreign word that the analyser takes for a name, before a surname that the lexicon has, is the given name. */
function givenNameBefore(open: readonly Word[], { lang, dictionaries }: SegmentContext): Word | undefined {
  const last = open.at(-1)
  if (lang !== 'ko' || last?.wordClass !== 'name' || !looksForeign(last.text)) return undefined
  const isUsual = dictionaries.commonness(lang, last.text) >= COMMON_NOUN
  return isUsual || dictionaries.lookUp(lang, last.text).length > 0 ? undefined : last
}

/** Words of a reviewed entry become one word; names among them become segments of their own. */
function withEntries(words: readonly Word[], context: SegmentContext): readonly Segment[] {
  const segments: Segment[] = []
  let open: Word[] = []
  const close = (): void => {
    if (open.length > 0) segments.push({ words: open, category: null })
    open = []
  }
  for (let i = 0; i < words.length; ) {
    const word = words[i]
    if (!word) break
    const found = entryAt(words, i, context)
    let length = found?.length ?? 1
    const named = namedWholeAt(words, i, found, context)
    if (length === 1 && isJapanesePerson(words, i, context)) {
      close()
      length = 2
      segments.push({ words: [merged(context.text, words.slice(i, i + length))], category: 'person' })
    } else if (named) {
      close()
      segments.push(named)
      length = named.words.length
    } else if (
      found &&
      isNameCategory(found.entry.category) &&
      !isCommonNoun(word, length, found.entry.category, context)
    ) {
      length += restOfName(words, i + length, found.entry.category, context)
      const given = found.entry.category === 'person' && length === 1 ? givenNameBefore(open, context) : undefined
      if (given) open.pop()
      close()
      const whole = [...(given ? [given] : []), ...words.slice(i, i + length)]
      segments.push({ words: [merged(context.text, whole)], category: found.entry.category })
    } else if (found && length > 1) {
      open.push(merged(context.text, words.slice(i, i + length)))
    } else {
      open.push(word)
    }
    i += length
  }
  close()
  return segments
}

const hasName = (words: readonly Word[]): boolean => words.some(({ wordClass }) => wordClass !== 'common')

/** What stands before the name of a firm: 자문사 오션브리지, 調査会社マテリアルスコープ. */
const SORT_OF_FIRM = /(?:[가-힣]{2}사|업체|기업|회사|은행|브랜드|그룹|스타트업|会社|メーカー|企業|大手|新興)$/
/** Of several words, unknown to the analyser. */
const LONG_KATAKANA = /^[ァ-ヺー]{5,}/
/** What stands before the name of a foreigner: 化学者ヴェルナー. */
const SORT_OF_PERSON = /(?:学者|作家|画家|技師|医師|詩人|家|教授|博士|監督|騎手|選手)$/
const isPersonOfSort = (word: Word, sort: string, context: SegmentContext): boolean =>
  context.lang === 'ja' &&
  word.wordClass === 'name' &&
  SORT_OF_PERSON.test(sort) &&
  /^[ァ-ヺー]{3,}$/.test(word.text) &&
  isRare(word, context)

const isFirmOfSort = (word: Word, sort: string, context: SegmentContext): boolean =>
  SORT_OF_FIRM.test(sort) &&
  (isUnknownName(word, context) ||
    (word.wordClass === 'name' && LONG_KATAKANA.test(word.text) && isRare(word, context)))

/** 병원 of 90병상짜리 병원 하늘의료원: said of its size, it is what the name after it is. */
const isSized = ({ start }: Word, { text }: SegmentContext): boolean => /짜리 $/.test(text.slice(0, start))

/** 조사회사 새롬총연: a common noun that says what a name is stands in apposition to it, as a term of its own. */
function withAppositions(segment: Segment, context: SegmentContext): readonly Segment[] {
  const { words, category } = segment
  const { lang } = context
  const at = words.findIndex((word, i) => {
    const before = words[i - 1]
    if (before?.wordClass !== 'common') return false
    const isName =
      (word.wordClass === 'name' && isRare(word, context)) ||
      (word.wordClass === 'latin' && words[i + 1]?.wordClass === 'name') ||
      (isSized(before, context) && isSureOrganisation(lang, word.text))
    return (
      (lang === 'ko' && isName) ||
      isFirmOfSort(word, before.text, context) ||
      isPersonOfSort(word, before.text, context)
    )
  })
  if (category !== null || at < 0) return [segment]
  const name = words.slice(at)
  const sort = words[at - 1]?.text ?? ''
  // 유통그룹 하임레나: what stands there alone, or is called like somebody, is what the noun before it says; 기술사 is somebody
  const isForeign =
    lang === 'ko'
      ? isForeignName(name, context)
      : name.length === 1 && name.every((word) => isPersonOfSort(word, sort, context))
  const isBorne = (name.length === 1 || (isForeign && !/사$/.test(sort))) && SORT_OF_FIRM.test(sort)
  const borne = isBorne ? 'organisation' : isForeign ? 'person' : null
  return [{ words: words.slice(0, at), category }, ...withAppositions({ words: name, category: borne }, context)]
}

/** Japanese names are known to the analyser: a person stands apart, a place too unless what follows makes it a name of its own. */
function withClasses({ words, category }: Segment, title: string | null, context: SegmentContext): readonly Segment[] {
  if (category !== null) return [{ words, category }]
  const { lang, text } = context
  const whole = trimHeads(words, lang)
  const first = whole[0]
  const ending = whole.length > 1 || lang === 'ja' ? categoryByEnding(lang, textOf(text, whole), hasName(whole)) : null
  const isFirm = whole.length === 2 && isTrade(whole[1]?.text ?? '')
  const borne = lang === 'ja' ? categoryByBearer(whole, context) : null
  if (borne) return [{ words: whole, category: borne }]
  if (
    first &&
    (first.wordClass !== 'person' || isFirm) &&
    whole.length > 1 &&
    (ending === 'organisation' || isNamedThing(lang, textOf(text, whole)))
  ) {
    return [{ words: whole, category: ending ?? categoryOfNamedThing(textOf(text, whole)) }]
  }
  const segments: Segment[] = []
  let open: Word[] = []
  for (const [i, word] of words.entries()) {
    const category = categoryOfWord(word, title !== null && i === words.length - 1, context)
    // 船長アンナ・ベルク: a foreign name in two parts stands apart, whoever bears it
    if (category === null && !/[・＝]/.test(word.text)) {
      open.push(word)
      continue
    }
    if (open.length > 0) segments.push({ words: open, category: null })
    open = []
    segments.push({ words: [word], category })
  }
  if (open.length > 0) segments.push({ words: open, category: null })
  return segments
}

/** 遠音臨海実験所, 真葛市: named after somebody or some place, though the analyser takes the name for a noun. */
function categoryByBearer(words: readonly Word[], { text, dictionaries }: SegmentContext): Category | null {
  const tokens = words.flatMap(({ parts }) => parts)
  if (isTownInPrefecture(words)) return null
  if (japaneseBearer(tokens, dictionaries)) return institutionAtEnd(textOf(text, words))?.category ?? null
  return isBorneFirm(tokens, dictionaries) ? 'organisation' : null
}

const isFirm = ({ text, parts }: Word, dictionaries: ExtractDictionaries): boolean =>
  isKoreanFirm(parts, dictionaries) && dictionaries.lookUp('ko', text).length === 0

function categoryOfWord(word: Word, hasTitle: boolean, { lang, dictionaries }: SegmentContext): Category | null {
  const { lookUp } = dictionaries
  if (word.wordClass === 'person') return 'person'
  if (lang === 'ko')
    return word.wordClass === 'name' && isKoreanPlace(word.text)
      ? 'place'
      : (koreanNamedAfter(word, dictionaries) ?? (isFirm(word, dictionaries) ? 'organisation' : null))
  if (word.wordClass === 'place') return 'place'
  if (word.wordClass === 'organisation') return 'organisation'
  const isForeign = word.wordClass === 'name' && /^[ァ-ヺー・＝]+$/.test(word.text)
  // アジア・モンスーン
  const beginsAsPlace = lookUp('ja', word.text.split(/[・＝]/)[0] ?? '').some(({ category }) => category === 'place')
  if (isForeign && (hasTitle || (/[・＝]/.test(word.text) && !beginsAsPlace))) return 'person'
  return null
}

/** Words without the free heads at their end and the free modifiers at their beginning; never without all of them. */
function trimHeads(words: readonly Word[], lang: Lang): readonly Word[] {
  const { heads, modifiers, titles } = WEAK_WORDS[lang]
  let from = 0
  let to = words.length
  // 米IT大手: whose they are is said of the head
  if (lang === 'ja' && /^[米英仏独露伊豪]$/.test(words[0]?.parts[0] ?? '')) return words
  while (to - from > 1 && (heads.has(words[to - 1]?.text ?? '') || titles.has(words[to - 1]?.text ?? ''))) to -= 1
  while (to - from > 1 && modifiers.has(words[from]?.text ?? '')) from += 1
  return words.slice(from, to)
}

/** Words of a term with a free head; more are a phrase of this article. */
const MAX_EXTENDED_WORDS = 3

function trimmed(all: readonly Word[], lang: Lang): Segment {
  // 主任|研究員: a title of several words
  if (isLongTitle(lang, all.map(({ text }) => text).join(''))) return { words: all, category: null }
  const words = trimHeads(all, lang)
  const end = words.at(-1)?.end
  const head = all[all.findIndex((word) => word.end === end) + 1]
  const modifier = all[all.findIndex((word) => word.start === words[0]?.start) - 1]
  const isNamed =
    modifier !== undefined && NAMING_MODIFIERS[lang].has(modifier.text) && words.length < MAX_EXTENDED_WORDS
  if (isNamed && head === undefined) return { words, category: null, extended: [modifier, ...words] }
  const isTerm =
    head !== undefined &&
    NAMING_HEADS[lang].has(head.text) &&
    words.length < MAX_EXTENDED_WORDS &&
    !WEAK_WORDS[lang].heads.has(words.at(-1)?.text ?? '')
  return { words, category: null, extended: isTerm ? [...words, head] : undefined }
}

/** 「若葉ストア」: what quotation marks call by a name and a noun is one name, of what its end says or of something made. */
function quotedName({ words, isQuoted }: Chunk, { lang, text }: SegmentContext): Segment | null {
  const isNamed = /^(?:person|name)$/.test(words[0]?.wordClass ?? '') && words.length > 1
  if (lang !== 'ja' || !isQuoted || !isNamed) return null
  return { words, category: categoryByEnding(lang, textOf(text, words), true) ?? 'product' }
}

export function segmentsOf(chunk: Chunk, context: SegmentContext): readonly Segment[] {
  const quoted = quotedName(chunk, context)
  if (quoted) return [quoted]
  return withEntries(chunk.words, context)
    .flatMap((segment, i, all) => withPeople(segment, i === all.length - 1 ? chunk.title : null, context))
    .flatMap((segment) => withAppositions(segment, context))
    .flatMap((segment) => withClasses(segment, chunk.title, context))
    .map(({ words, category }) => (category === null ? trimmed(words, context.lang) : { words, category }))
    .filter(({ words }) => words.length > 0)
}
