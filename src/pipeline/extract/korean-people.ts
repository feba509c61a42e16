/** People in a Korean chunk: before their title, of two foreign names, or behind what they are. */
import type { Category } from '@/core/glossary/types'
import { isKoreanNameShape } from '@/lang/ko/names'
import { looksForeign } from '@/lang/ko/sino-syllables'
import { isApposedPerson } from './apposed-people'
import type { Word } from './chunk'
import { categoryByEnding, isKoreanPlace } from './name-forms'
import { isRare, isUnknownName, type Segment, type SegmentContext, textOf } from './segment-context'
import { isLongTitle, WEAK_WORDS } from './weak-words'

/** Titles of heads of firms: a long unknown word before one is the firm (새롬테크닉스 사장), before any other title the person. */
const HEAD_OF_FIRM = /^(?:회장|부회장|사장|부사장|대표|대표이사|이사장|총경리|원장|소장|전무|상무)$/
const MAX_NAME_SYLLABLES = 4

/** [name …] title, or name [organisation …] title: which of the words before a title are the person, and which the organisation. */
function koreanPerson(words: readonly Word[], title: string, context: SegmentContext): readonly Segment[] | null {
  const rare = words.map((word) => isRare(word, context))
  const isName = (i: number): boolean => rare[i] === true && isKoreanNameShape(words[i]?.text ?? '')
  const last = words.length - 1
  const split = (from: number, to: number): readonly Segment[] => [
    { words: words.slice(0, from), category: null },
    { words: words.slice(from, to), category: 'person' },
    { words: words.slice(to), category: to <= last ? organisationOf(words.slice(to), context) : null },
  ]
  const isFirmAt = (i: number): boolean =>
    categoryByEnding('ko', words[i]?.text ?? '', true) === 'organisation' ||
    /^[가-힣]{2,}대$/.test(words[i]?.text ?? '')
  const isFirm = isFirmAt(last)
  if (isName(last) && !isFirm) return split(last, last + 1)
  // 난민 인정자 와엘 씨: who somebody is, before a name of one word
  if (words.length === 2 && title === '씨' && WHO.test(words[0]?.text ?? '') && looksForeign(words[1]?.text ?? ''))
    return split(1, 2)
  if (words.length >= 3 && rare[0] && rare[1] && rare[2] && !isFirmAt(1)) return split(0, 2)
  const isOfInstitution = OF_INSTITUTION.test(context.text.slice(0, words[0]?.start))
  if (words.length === 2 && rare[0] && rare[1] && !isFirm && isOfInstitution) return split(0, 2)
  // 조란 자예브 총리, but 김하늘 온결헬스 대표
  const isForeign = rare[0] && rare[1] && looksForeign(words[1]?.text ?? '') && !HEAD_OF_FIRM.test(title)
  if (words.length === 2 && isForeign && !isFirm) return split(0, 2)
  if (words.length >= 2 && isName(0)) return split(0, 1)
  if (words.length >= 3 && rare[0] && rare[1] && !isFirmAt(1)) return split(0, 2)
  if (words.length >= 2 && rare[last] && rare[last - 1] && !isFirm) return split(last - 1, last + 1)
  if (!rare[last] || isFirm) return null
  const name = words[last]
  if (!name || !/^[가-힣]+$/.test(name.text)) return null
  return HEAD_OF_FIRM.test(title) && name.text.length > MAX_NAME_SYLLABLES
    ? [{ words, category: 'organisation' }]
    : split(last, last + 1)
}

/** 인정자, 유학생: of Sino-Korean syllables, as no foreign given name of three ends. */
const WHO = /^[가-힣]{2,}(?:자|민|인|생|원)$/

const organisationOf = (words: readonly Word[], { lang, text, dictionaries }: SegmentContext): Category | null =>
  categoryByEnding(lang, textOf(text, words), true) ??
  (words.length === 1 && dictionaries.commonness(lang, words[0]?.text ?? '') === 0 ? 'organisation' : null)

/** 선임 of 선임 연구원, which no name is. */
const RANK = /^(?:선임|수석|책임|주임|전임|상임|비상임|상근|총괄|명예|공동)$/

const withoutRank = (words: readonly Word[]): readonly Word[] =>
  words.length > 1 && RANK.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words

/** 아람연구소의 이즈마 바란토 연구원: who an institution has is named behind 의, and no other firm between. */
const OF_INSTITUTION =
  /(?:연구원|연구소|대학|대학교|대학원|[가-힣]대|병원|은행|협회|학회|센터|위원회|재단|기구|본부|증권)의 $/

/** The segment with its people apart; `title` stands behind the chunk. */
export function withPeople(
  { words, category }: Segment,
  title: string | null,
  context: SegmentContext,
): readonly Segment[] {
  if (category !== null || context.lang !== 'ko') return [{ words, category }]
  const at = words.findIndex((word, i) => i > 0 && WEAK_WORDS.ko.titles.has(word.text))
  const before = at > 0 ? words.slice(0, at) : words
  const titleWord = at > 0 ? words[at]?.text : title
  if (!titleWord)
    return isForeignName(words, context) && !endsInKoreanName(words, context)
      ? [{ words, category: 'person' }]
      : withApposedPerson(words, context)
  const people = koreanPerson(withoutRank(before), titleWord, context)
  const titled = at > 0 && isLongTitle('ko', titleWord) ? [{ words: words.slice(at, at + 1), category: null }] : []
  // 새솔 유나이티드 주장 구연주(31)
  const behind = at > 0 ? withPeople({ words: words.slice(at + 1), category: null }, title, context) : []
  const others = behind.some((segment) => segment.category === 'person') ? behind : []
  return [...(people ?? [{ words: before, category: null }]), ...titled, ...others]
}

/** 마이스터 김하늘(58): what somebody is may be as unknown a word as their name. */
function endsInKoreanName(words: readonly Word[], { text, dictionaries }: SegmentContext): boolean {
  const name = words.at(-1)
  return (
    name !== undefined &&
    !looksForeign(name.text) &&
    isApposedPerson(name.text, words.at(-2)?.text ?? '', text.slice(name.end), dictionaries)
  )
}

function withApposedPerson(words: readonly Word[], { text, dictionaries }: SegmentContext): readonly Segment[] {
  const at = words.findIndex((name, i) =>
    isApposedPerson(name.text, words[i - 1]?.text ?? '', text.slice(name.end), dictionaries),
  )
  if (at < 0) return [{ words, category: null }]
  return [
    { words: words.slice(0, at), category: null },
    { words: words.slice(at, at + 1), category: 'person' },
    { words: words.slice(at + 1), category: null },
  ]
}

/** 한스 폰 셰르겐, 마르턴 판 데르: what stands inside a foreign name. */
const NOBILIARY = /^(?:폰|판|반|데|드|디|다|델|두|라|르|빈|벤|알|엘)$/

/** 홀리 베이커, 라힘 스털링, 한스 폰 셰르겐: two unknown names in a row, and nothing else, are a foreign person's. */
export const isForeignName = (all: readonly Word[], context: SegmentContext): boolean =>
  (all.length === 3 && NOBILIARY.test(all[1]?.text ?? '')
    ? all.every(({ text, wordClass }, i) => i === 1 || (wordClass === 'name' && looksForeign(text)))
    : isTwoNames(all, context) || beginsWithGivenName(all, context)) &&
  !SINO_END.test(all.at(-1)?.text ?? '') &&
  categoryByEnding('ko', textOf(context.text, all), true) === null

/** 솔리드 몰드법, 코어 셸형: of foreign words, and no foreign name ends so. */
const SINO_END = /[가-힣]{2}[법률액층판형]$/
/** People of the rows who have the name. */
const KNOWN = 2

/** 존 케네디: a given name, though it is a word as well (zone), before another name. */
const beginsWithGivenName = (words: readonly Word[], context: SegmentContext): boolean => {
  const [given, family, ...more] = words
  if (!given || !family || more.length > 0) return false
  const { lookUpNamePart } = context.dictionaries
  const isGiven = lookUpNamePart('ko', given.text).some(({ weight }) => weight >= KNOWN)
  const isFamily = isUnknownName(family, context) || lookUpNamePart('ko', family.text).length > 0
  return isGiven && isFamily && family.text.length > 1 && !words.some(({ text }) => isKoreanPlace(text))
}

const isTwoNames = (words: readonly Word[], context: SegmentContext): boolean =>
  words.length === 2 &&
  words.every((word) => /^[가-힣]{2,6}$/.test(word.text) && isRare(word, context)) &&
  (words.every((word) => word.wordClass === 'name') ||
    words.every((word) => isUnknownName(word, context) || looksForeign(word.text))) &&
  !words.some(({ text }) => isKoreanPlace(text))
