/** Endings and particles that the Korean analyser left on a noun that it does not know, where the noun without them is known: 구도심인, 처리비만, 와이오밍주의. */
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

const OF_NOUNS: readonly LeftEnding[] = [copula, particle, forEach, genitiveOfPlace, kind]

/** The noun of a run of hangul that is otherwise unknown; null where nothing was left on it. */
export function withoutLeftEnding(written: Written, known: Known): string | null {
  const { text, tokens } = written
  const [first] = tokens
  if (text.length < 3 || first === undefined || !isNominal(first) || isWord(text, known)) return null
  const clause = ofClause(written, known)
  if (clause !== null || !tokens.every(isNominal)) return clause
  for (const leftEnding of OF_NOUNS) {
    const noun = leftEnding(written, known)
    if (noun !== null) return noun
  }
  return null
}
