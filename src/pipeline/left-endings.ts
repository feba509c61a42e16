/** Endings and particles that the Korean analyser left on a noun that it does not know, where the noun without them is known: 구도심인, 처리비만, 와이오밍주의. */
import { looksForeign } from '@/lang/ko/sino-syllables'
import { decompose, FINAL } from '@/lang/ko/syllable'
import { WEAK_WORDS } from './extract/weak-words'
import type { KoreanToken, LexiconEntry } from './ports'

export interface Written {
  readonly text: string
  readonly tokens: readonly KoreanToken[]
  /** The token that begins the next word. */
  readonly next: KoreanToken | undefined
}

export interface Known {
  readonly koreanFrequency: (word: string) => number
  readonly lookUp: (lang: 'ko', word: string) => readonly LexiconEntry[]
  /** How many particles stand behind the noun in the article. */
  readonly particlesOf: (noun: string) => number
}

type LeftEnding = (written: Written, known: Known) => string | null

const hasFinal = (syllable: string): boolean => decompose(syllable)?.final !== FINAL.none
const isNominal = ({ tag }: KoreanToken): boolean => /^(?:NN|XPN|XSN|XR)/.test(tag)
const isWord = (word: string, { koreanFrequency, lookUp }: Known): boolean =>
  koreanFrequency(word) > 0 || lookUp('ko', word).length > 0
const isPlace = (word: string, { lookUp }: Known): boolean =>
  lookUp('ko', word).some(({ category }) => category === 'place')

/** 구도심인 중앙동, 준공영제인: the copula, which the analyser cuts as 심인 or 제인; 북유럽인 is who comes from there. */
const copula: LeftEnding = ({ text, tokens, next }, known) => {
  const noun = text.slice(0, -1)
  const isCutOff = (tokens.at(-1)?.surface.length ?? 0) > 1
  const isCopula = text.endsWith('인') && noun.length > 2 && isCutOff && next !== undefined
  return isCopula && isWord(noun, known) && !isPlace(noun, known) ? noun : null
}

const FIGURE = /^(?:SN|NR|MM)$/

/** 처리비만 1,900만 원, 강폭이 110m: before a figure or a predicate. */
const particle: LeftEnding = ({ text, next }, known) => {
  const noun = text.slice(0, -1)
  const isBeforePredicate = /^(?:SN|NR|MM|MAG|V[VA])$/.test(next?.tag ?? '')
  return /[만이]$/.test(text) && noun.length > 1 && isBeforePredicate && isWord(noun, known) ? noun : null
}

/** 소포제로 걷어 낸다: the analyser would have parted it from a noun that it knows (전기로 may be a furnace). */
const withWhat: LeftEnding = ({ text, next }, { koreanFrequency, lookUp }) => {
  const noun = text.slice(0, -1)
  const isRow = text.endsWith('로') && noun.length > 2 && koreanFrequency(noun) === 0 && lookUp('ko', noun).length > 0
  return isRow && next !== undefined ? noun : null
}

/** 그루당 180만 원: how much each. */
const forEach: LeftEnding = ({ text, next }) => {
  const noun = text.slice(0, -1)
  const isFigure = FIGURE.test(next?.tag ?? '') || /^(?:하루|평균|최대|최소|연간|약)$/.test(next?.surface ?? '')
  return text.endsWith('당') && noun.length > 1 && isFigure ? noun : null
}

/** 와이오밍주의, 호진항의: no -ism and no protest of a place. */
const genitiveOfPlace: LeftEnding = ({ text }, known) => {
  const noun = text.slice(0, -1)
  if (!/..[주항]의$/.test(text)) return null
  return isPlace(noun, known) || isPlace(noun.slice(0, -1), known) || known.particlesOf(noun) > 1 ? noun : null
}

/** 차면서도, 권뿐이라면, 우택이라: endings of clauses. */
const ofClause: LeftEnding = ({ text, tokens: [first, second] }) => {
  const cut = second === undefined ? /^(.+?)(?:면서도?|뿐(?:이|인|이라면?|이다))$/.exec(text)?.[1] : undefined
  if (cut !== undefined) return cut
  const isNamed = second?.tag === 'EC' && second.surface.startsWith('라') && first?.surface.endsWith('이') === true
  return isNamed && first.surface.length > 2 ? first.surface.slice(0, -1) : null
}

/** 전 + 동식 (a man's name) for 전동식: a known word and what it makes a kind of. */
const kind: LeftEnding = ({ text, tokens: [first, second, third] }, known) =>
  first?.surface.length === 1 &&
  second?.tag === 'NNP' &&
  second.surface.length === 2 &&
  third === undefined &&
  /[식형용]$/.test(text) &&
  isWord(text.slice(0, -1), known)
    ? text
    : null

/** A name of so many syllables or more is rarely the beginning of another: 마쓰나 of 마쓰나가 is shorter. */
const LONG_NAME = 4

/**
 * 쿠르듀모프가 온도에 따라, 미타슈가 이끌었다, 셰르텔이 설계한: behind a foreign name, whatever follows; before a title it may be a part of the name
 * (마쓰나가 사장).
 */
const subjectOfForeign: LeftEnding = ({ text, tokens, next }, { koreanFrequency }) => {
  const noun = text.slice(0, -1)
  const isAfterFinal = hasFinal(noun.at(-1) ?? '')
  // No foreign name ends in a consonant and 이.
  if (isAfterFinal && /[^들]이$/.test(text) && looksForeign(noun) && noun.length > 2 && next !== undefined)
    return WEAK_WORDS.ko.titles.has(next.surface) ? null : noun
  const isForeign = text.endsWith('가') && looksForeign(noun) && !isAfterFinal
  const isBeforeVerb = /^(?:V[VA]|MAG)$/.test(next?.tag ?? '')
  const isBeforeNoun = next?.tag === 'NNG' && koreanFrequency(next.surface) > 0 && noun.length >= LONG_NAME
  const isSubject = isBeforeVerb ? noun.length > 2 && tokens.length > 1 : isBeforeNoun
  return isForeign && isSubject && !WEAK_WORDS.ko.titles.has(next?.surface ?? '') ? noun : null
}

/** 바이알째 건조한다: with what it is in. */
const withWhole: LeftEnding = ({ text }) => (/[가-힣]{2}째$/.test(text) ? text.slice(0, -1) : null)

/** 글리콜로 as 글리코 + ㄹ로, which only pronouns have (일로, 글로). */
const contracted = ({ text, tokens }: Written): string | null =>
  tokens.length > 2 && /^ㄹ로$/.test(tokens.at(-1)?.surface ?? '') && tokens.slice(0, -1).every(isNominal)
    ? text.slice(0, -1)
    : null

/** 보르다가 as 보르 + 다가, which stands behind other particles alone (에다가): the name and the particle of the subject. */
const behindNoParticle = ({ text, tokens }: Written): string | null =>
  tokens.length > 1 && tokens.at(-1)?.surface === '다가' && tokens.slice(0, -1).every(({ tag }) => tag === 'NNP')
    ? text.slice(0, -1)
    : null

/** 윙포일에도 쓰인다: two particles on a foreign name. */
const twoParticles: LeftEnding = ({ text, next }) => {
  const noun = /^(.{2,}?)(?:에서|까지|부터|에게|에)(?:도|는|의|만)$/.exec(text)?.[1]
  return noun !== undefined && looksForeign(noun) && next !== undefined ? noun : null
}

/** 하이드로포일 as 하이드 + 로 + 포일: inside one word no particle stands between two names. */
const particleInside = ({ text, tokens }: Written): string | null => {
  const [first, second, third] = tokens
  const isInside =
    first?.tag === 'NNP' &&
    /^[로도나이가만]$/.test(second?.surface ?? '') &&
    third?.tag === 'NNP' &&
    looksForeign(first.surface)
  return isInside && second?.tag.startsWith('J') === true ? text.slice(0, third.end - first.start) : null
}

/** 검산할 as 검사 + ㄴ + 하: what only pronouns and 것 contract with (난, 건) is the end of the noun. */
const topicInside = ({ text, tokens: [first, second, third] }: Written): string | null =>
  first?.tag === 'NNG' &&
  first.surface.length > 1 &&
  second?.surface === 'ㄴ' &&
  second.tag === 'JX' &&
  third?.surface === '하'
    ? text.slice(0, second.end - first.start)
    : null

const OF_NOUNS: readonly LeftEnding[] = [
  copula,
  particle,
  withWhat,
  forEach,
  genitiveOfPlace,
  kind,
  subjectOfForeign,
  twoParticles,
  withWhole,
]

const WRONG_PARTICLES = [contracted, behindNoParticle, particleInside, topicInside]

function ofWrongParticle(written: Written): string | null {
  for (const read of WRONG_PARTICLES) {
    const noun = read(written)
    if (noun !== null) return noun
  }
  return null
}

/** The noun of a run of hangul that is otherwise unknown; null where nothing was left on it. */
export function withoutLeftEnding(written: Written, known: Known): string | null {
  const { text, tokens } = written
  const [first] = tokens
  if (text.length < 3 || first === undefined || !isNominal(first) || isWord(text, known)) return null
  const clause = ofClause(written, known) ?? ofWrongParticle(written)
  if (clause !== null || !tokens.every(isNominal)) return clause
  for (const leftEnding of OF_NOUNS) {
    const noun = leftEnding(written, known)
    if (noun !== null) return noun
  }
  return null
}
