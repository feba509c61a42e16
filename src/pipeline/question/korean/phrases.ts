/** Noun phrases and clauses of a Korean sentence. */
import type { Clause, EntityType, Phrase } from '../sentence'
import { DISCOURSE } from './discourse'
import { isKoreanName, isNameBeforeTitle, TITLES } from './titles'
import type { KoreanWord } from './words'

/** 설 수 있다, 늘릴 것이다: the adnominal form belongs to the predicate that follows. */
const BOUND_NOUN = /^(?:수|것|줄|뿐|만|듯|예정|계획|방침|전망)/

/** 죽인 채 궁장 남기석 씨가, 조사한 뒤 회사는: what an adnominal clause ends in is no part of the noun after it. */
const CLAUSE_END = /^(?:채|뒤|후|동안|사이|순간|끝|김|즉시|직후|가운데|바람|탓|덕|때|날|해|무렵)$/

/** The predicate that a subject or object belongs to: the next one that is no quotation. */
function governorOf(words: readonly KoreanWord[], from: number): number | null {
  for (let i = from + 1; i < words.length; i++) {
    const word = words[i]
    if (!word || word.quoted || word.role !== 'predicate' || word.join === null) continue
    const next = words[i + 1]
    const chained =
      (word.join === 'adnominal' && BOUND_NOUN.test(nextText(next))) || (word.join === 'dependent' && !word.connective)
    // 회사가 오는 9월부터: the month that comes, not the firm.
    const isOfTime = word.join === 'adnominal' && word.tokens[0]?.surface === '오' && /^\d/.test(nextText(next))
    if (!chained && !isOfTime) return i
  }
  return null
}

const nextText = (word: KoreanWord | undefined): string => word?.tokens[0]?.surface ?? ''

/** 대학, 학과 and the like between a name and a title are the bearer's place of work, not the name. */
const INSTITUTION = /(?:대|대학|대학교|대학원|학과|학부|연구소|연구원|병원|정부|위원회)$/
/** Titles that end other nouns too (헬스케어 시장) tell no person. */
const TITLE = new RegExp(
  `^(?:${TITLES.split('|')
    .filter((title) => !/^(?:시장|왕|지사|검사|과장)$/.test(title))
    .join('|')})$`,
)

/** 서하람 한빛전자 대표, 젠슨 황 최고경영자: a title after a Korean name, or after two words of a foreign one. */
function taggedType(text: string, words: readonly KoreanWord[], headStart: number): EntityType | null {
  const written = words
    .filter(({ start }) => start >= headStart)
    .map(({ start, nounEnd, tokens }) => ({
      word: text.slice(start, nounEnd).replace(/\([^)]*\)$/, ''),
      // A name that the dictionary lacks is cut into pieces that mean nothing together.
      isProper: tokens.some(({ tag }) => tag === 'NNP') || tokens.filter(({ tag }) => !/^[JS]/.test(tag)).length > 1,
    }))
  const title = written.at(-1)
  const before = written.slice(0, -1)
  if (!title || before.length === 0 || !TITLE.test(title.word)) return null
  const isProper = before.map(({ word, isProper: proper }) => proper && !INSTITUTION.test(word))
  const isName = (word: string, i: number): boolean =>
    isKoreanName(word) &&
    (isProper[i] === true ||
      (title.word === '씨' && i === before.length - 1) ||
      isNameBeforeTitle(
        word,
        written.slice(i + 1).map((next) => next.word),
      ))
  if (before.some(({ word }, i) => isName(word, i))) return 'person'
  return isProper[0] && isProper[1] ? 'person' : null
}

export function koreanPhrases(text: string, words: readonly KoreanWord[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  let first = -1
  words.forEach((word, i) => {
    const links = i === 0 && DISCOURSE.test(text.slice(word.start, word.bodyEnd))
    if (links || word.quoted || word.role === 'modifier' || word.role === 'predicate') {
      first = -1
      return
    }
    const isAfterClause = first < 0 && words[i - 1]?.join === 'adnominal'
    if (isAfterClause && word.role === 'bare' && CLAUSE_END.test(text.slice(word.start, word.nounEnd))) return
    if (first < 0) first = i
    if (word.role === 'bare' || word.role === 'genitive' || word.role === 'coordinate') {
      // 2025년 2월 3일, 손 회장은: a time is no part of the next noun.
      const written = text.slice(word.start, word.bodyEnd)
      const next = words[i + 1]
      const isDate = /^(?:\d{4}년|\d{1,2}월|\d{1,2}일)$/.test(written)
      const goesOn =
        next !== undefined &&
        /^(?:\d{1,2}[월일]|말|초|중순|상반기|하반기|봄|여름|가을|겨울|현재|기준|당시)/.test(text.slice(next.start))
      if ((word.comma && /[년월일]$/.test(word.tokens.at(-2)?.surface ?? '')) || (isDate && !goesOn)) first = -1
      return
    }
    const own = words.slice(first, i + 1)
    const before = words[first - 1]
    const genitive = own.slice(0, -1).findLastIndex(({ role }) => role === 'genitive')
    const start = own[0]?.start ?? word.start
    const headStart = genitive < 0 ? start : (own[genitive + 1]?.start ?? start)
    phrases.push({
      first,
      last: i,
      start,
      end: word.bodyEnd,
      nounEnd: word.nounEnd,
      headStart,
      particle: word.particle,
      role: word.role,
      relative: before?.role === 'predicate' && before.join === 'adnominal',
      coordinated: own.slice(0, -1).some(({ role, comma }) => role === 'coordinate' || comma),
      governor: word.role === 'topic' ? words.length - 1 : governorOf(words, i),
      tagged: taggedType(text, own, headStart),
      proper: own.some(({ tokens }) => tokens.some(({ tag }) => tag === 'NNP' || tag === 'SL')),
    })
    first = -1
  })
  return phrases
}

/** The clause shares the predicate of the next: 서울은 버스를, 부산은 전차를 늘렸다. */
export const GAP = 'gap'

/** An object (or the subject of what a topic is done by: 대표는 갑이, 총괄은 을이 지명한다) before a comma, and a second topic after it, before any predicate. */
function gapAfter(words: readonly KoreanWord[], first: number, last: number): boolean {
  const word = words[last]
  if (!word?.comma || !(word.role === 'object' || word.role === 'subject') || words[last + 1]?.role === undefined)
    return false
  const before = words.slice(first, last)
  const after = words.slice(last + 1)
  const nextPredicate = after.findIndex(({ role, join }) => role === 'predicate' && join !== 'adnominal')
  const nextTopic = after.findIndex(({ role, particle }) => role === 'topic' && particle !== '도')
  return before.some(({ role }) => role === 'topic') && nextTopic >= 0 && nextTopic < nextPredicate
}

/** 진찰하고 처방하는 행위: without a comma, a verb before an adnominal verb stands before the same noun. */
function joinsAdnominal(words: readonly KoreanWord[], at: number): boolean {
  // 세웠고: with a tense of its own it is a main clause.
  if (words[at]?.comma || words[at]?.tokens.some(({ tag }) => tag === 'EP')) return false
  // 보장하고 미달하면 깎아 주는 상품: under a condition before the same noun.
  const next = words.findIndex(
    ({ role, join, quoted, connective }, i) =>
      i > at &&
      role === 'predicate' &&
      join !== null &&
      !quoted &&
      (join !== 'dependent' || !/^(?:|면|으면|도록|게)$/.test(connective)),
  )
  return words[next]?.join === 'adnominal' && !BOUND_NOUN.test(nextText(words[next + 1]))
}

/** What is reported, foretold or decided holds the clauses before it together: …고 …다고 밝혔다. */
const isComplement = (text: string, { start, bodyEnd, tokens }: KoreanWord): boolean =>
  /(?:다고|라고|냐고|자고|다며|라며|것으로|것이라고)$/.test(text.slice(start, bodyEnd)) ||
  tokens.some(({ tag, surface }, i) => tag === 'ETN' && surface === '기' && tokens[i + 1]?.surface === '로')

/** 환율이 오르고 원가가 그대로면: with no topic or tense of its own, what comes before a condition may be part of it. */
function isInCondition(words: readonly KoreanWord[], at: number): boolean {
  const next = words.findIndex(
    ({ role, join, quoted }, i) => i > at && role === 'predicate' && join !== null && !quoted,
  )
  const hasTopic = words.slice(0, next).some(({ role }) => role === 'topic')
  return (
    /^(?:면|으면)$/.test(words[next]?.connective ?? '') &&
    !hasTopic &&
    !words[at]?.tokens.some(({ tag }) => tag === 'EP')
  )
}

/** 모래를 깔고 연습했다: without a comma, a tense or an object on either side, 고 may tell how the next thing was done. */
function isCut(words: readonly KoreanWord[], first: number, at: number): boolean {
  const word = words[at]
  if (!word || word.quoted || word.connective === '' || word.join !== 'coordinate') return false
  // 석회석을 캐서 만들었다: how it was made.
  if (!word.comma && /서$/.test(word.connective)) return false
  if (word.connective === '고' && isInCondition(words, at)) return false
  if (word.comma || !/^(?:고|며|으며)$/.test(word.connective) || word.tokens.some(({ tag }) => tag === 'EP'))
    return true
  const hasObject = (part: readonly KoreanWord[]): boolean => part.some(({ role }) => role === 'object')
  const lasts = words.slice(first, at).some(({ tokens }) => tokens.some(({ surface }) => surface === '동안'))
  return !lasts && hasObject(words.slice(first, at)) && hasObject(words.slice(at + 1))
}

export function koreanClauses(text: string, words: readonly KoreanWord[]): readonly Clause[] {
  const held = words.slice(0, -1).findLastIndex((word) => !word.quoted && isComplement(text, word))
  const clauses: Clause[] = []
  let first = 0
  words.forEach((word, last) => {
    if (last <= held) return
    const gapped = gapAfter(words, first, last)
    if (gapped) {
      clauses.push({ first, last, join: 'coordinate', connective: GAP })
      first = last + 1
    } else if (last === words.length - 1) clauses.push({ first, last, join: 'final', connective: '' })
    else if (isCut(words, first, last) && !joinsAdnominal(words, last)) {
      clauses.push({ first, last, join: 'coordinate', connective: word.connective })
      first = last + 1
    }
  })
  return clauses
}
