/** Noun phrases and clauses of a Japanese sentence. */
import type { Clause, EntityType, Phrase } from '../sentence'
import type { JapaneseWord } from './words'

const TYPES: Readonly<Record<string, EntityType>> = { 人名: 'person', 組織: 'organisation', 地域: 'place' }

function taggedType(words: readonly JapaneseWord[], headStart: number, nounEnd: number): EntityType | null {
  const tokens = words
    .flatMap(({ tokens: own }) => own)
    .filter(({ start, end }) => start >= headStart && end <= nounEnd)
  const types = tokens.map(({ pos }) => TYPES[pos[2]] ?? null)
  // 越路銀行: a surname in the name of a firm makes no person.
  const isPerson = tokens.every(({ pos }) => pos[2] === '人名' || pos[1] === '接尾' || pos[0] === '記号')
  if (types.includes('person') && isPerson) return 'person'
  const isPlainName = () => tokens.every(({ surface }) => /^[\p{Script=Han}\p{Script=Katakana}ー・]+$/u.test(surface))
  if (types.includes('organisation') && isPlainName()) return 'organisation'
  return types.length > 0 && types.every((type) => type === 'place') ? 'place' : null
}

/** The predicate that a subject or object belongs to. */
function governorOf(words: readonly JapaneseWord[], from: number): number | null {
  const at = words.findIndex(
    ({ role, quoted, join, connective }, i) =>
      i > from &&
      role === 'predicate' &&
      !quoted &&
      !(join === 'dependent' && connective === '' && isChained(words, i)),
  )
  return at < 0 ? null : at
}

/** 増え続ける, 発表すると: a predicate right before another makes one with it. */
const isChained = (words: readonly JapaneseWord[], at: number): boolean => words[at + 1]?.role === 'predicate'

export function japanesePhrases(words: readonly JapaneseWord[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  let first = -1
  words.forEach((word, i) => {
    if (word.quoted || word.role === 'predicate' || word.role === 'modifier') {
      first = -1
      return
    }
    if (first < 0) first = i
    if (word.role === 'genitive' || word.role === 'coordinate') return
    if (word.role === 'bare') {
      // 2025年2月、社長は: a time before a comma is no part of the next noun.
      if (word.comma && /[年月日度代期頃]$/.test(word.tokens.at(-1)?.surface ?? '')) first = -1
      return
    }
    const own = words.slice(first, i + 1)
    const before = words[first - 1]
    const genitive = own.slice(0, -1).findLastIndex(({ role, comma }) => role === 'genitive' || comma)
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
      // 大きな反響を: what stands before the noun would be left without it.
      relative: (before?.role === 'predicate' && before.join === 'adnominal') || before?.tokens[0]?.pos[0] === '連体詞',
      coordinated: own.slice(0, -1).some(({ role, comma }) => role === 'coordinate' || comma),
      governor: word.role === 'topic' ? words.length - 1 : governorOf(words, i),
      tagged: taggedType(own, headStart, word.nounEnd),
      proper: own.some(({ tokens }) =>
        tokens.some(({ pos, known, surface }) => pos[1] === '固有名詞' || (!known && /[ァ-ヶA-Za-z]/.test(surface))),
      ),
    })
    first = -1
  })
  return phrases
}

/** 工場を建て、製品を売る会社: before an adnominal predicate the two verbs may stand before one noun, unless the first has its own topic. */
function mayJoinAdnominal(words: readonly JapaneseWord[], first: number, last: number): boolean {
  const hasTopic = words.slice(first, last).some(({ role, particle }) => role === 'topic' && particle === 'は')
  const at = words.findIndex(
    ({ role, quoted, join, connective }, i) =>
      i > last && role === 'predicate' && !quoted && (join !== 'dependent' || connective !== ''),
  )
  if (words[at]?.join !== 'adnominal') return false
  // 本を貸し、読み聞かせる場所だ: both stand before the noun that is the predicate.
  return !hasTopic || at + 1 === words.length - 1
}

/** 円高に振れ、仕入れ値が今のままなら: with no topic of its own, what comes before a condition may be part of it. */
function isInCondition(text: string, words: readonly JapaneseWord[], last: number): boolean {
  const next = words.findIndex(
    ({ join, role, quoted }, i) => i > last && role === 'predicate' && join !== null && !quoted,
  )
  const word = words[next]
  const hasTopic = words.slice(0, next).some(({ role }) => role === 'topic')
  return word !== undefined && !hasTopic && /(?:ば|なら|たら)$/.test(text.slice(word.start, word.bodyEnd))
}

/** Plans and the like: the noun that ends 〜する方針だ, 〜ことを決めた. */
export const HOLDING_NOUN =
  /^(?:方針|計画|予定|見通し|見込み|考え|構想|狙い|意向|こと|もの|模様|必要|恐れ|可能性|状況|状態)/

/** What is said (〜と述べた) or planned (〜する方針だ) holds the clauses before it together: the index of the last such word, -1 without one. */
function heldUntil(text: string, words: readonly JapaneseWord[]): number {
  return words.findLastIndex((word, i) => {
    // The analyser at times takes the と of 立てると見通した for the conditional one.
    const beforeFinal = i === words.length - 2 && !word.comma && word.tokens.at(-1)?.surface === 'と'
    const isQuotation = word.role === 'predicate' && (/^と(?:も|は)?$/.test(word.particle) || beforeFinal)
    const isPlan =
      i >= words.length - 2 &&
      words[i - 1]?.join === 'adnominal' &&
      HOLDING_NOUN.test(text.slice(word.start, word.bodyEnd))
    return isQuotation || isPlan
  })
}

export function japaneseClauses(text: string, words: readonly JapaneseWord[]): readonly Clause[] {
  const held = heldUntil(text, words)
  const clauses: Clause[] = []
  let first = 0
  words.forEach((word, last) => {
    if (last === words.length - 1) clauses.push({ first, last, join: 'final', connective: '' })
    else if (last > held && !word.quoted && word.comma && word.connective && word.join === 'coordinate') {
      if (word.connective === '連用' && mayJoinAdnominal(words, first, last)) return
      if (word.connective === '連用' && isInCondition(text, words, last)) return
      // 気温ではなく、雨水の振動だ: what it is not and what it is are said of one thing.
      if (/(?:では|だけで|のみで)なく$/.test(text.slice(word.start, word.bodyEnd))) return
      clauses.push({ first, last, join: 'coordinate', connective: word.connective })
      first = last + 1
    }
  })
  return clauses
}
