/** Where the words of an institution begin in its name: 한빛경제연구소 is somebody's 경제 and 연구소, whoever 한빛 is. */
import type { BridgeDictionaries } from '../ports'
import { endsOrganisation } from './affixes'
import { isSinoSyllables } from './by-sound'
import { isInCommonUse } from './common-use'

type Known = Pick<BridgeDictionaries, 'lookUp' | 'lookUpSino' | 'lookUpLoan' | 'koreanFrequency'>

/** Syllables of a word that may end a name, and of the name itself: one alone is an affix, or chance. */
const SHORTEST = 2
const LONGEST = 7

/** Of a name each syllable that no word explains, and each word: a word of two syllables explains more than it costs, a rare one less. */
const COST = { syllable: 0.6, word: 1, rareWord: 1.4 }

/** 홀딩스 sounds like ホールディングス; of short ones only those that Korean texts use are words. */
const LOAN = { farthest: 0.07, long: 4 }

function isLoan(text: string, dictionaries: Known): boolean {
  if (text.length < LOAN.long && !isInCommonUse(text, dictionaries)) return false
  return dictionaries.lookUpLoan('ko', text).some(({ distance }) => distance <= LOAN.farthest)
}

/** A noun that a reviewed row has, a Sino-Korean one that Korean texts use, or a loan. */
function isWord(text: string, dictionaries: Known): boolean {
  const { lookUp, lookUpSino, koreanFrequency } = dictionaries
  if (lookUp('ko', text).some(({ category }) => category === 'concept' || category === 'organisation')) return true
  if (!isSinoSyllables(text, dictionaries)) return isLoan(text, dictionaries)
  return koreanFrequency(text) > 0 && lookUpSino(text).some(({ kind }) => kind === 'common')
}

/** The word and what it costs, null where it is none. `joints` are the offsets in it at which it is cut: 기술원 is 기술 and the 원 of organisations. */
function word(text: string, isLast: boolean, dictionaries: Known): { cost: number; joints: readonly number[] } | null {
  const isKnown = isWord(text, dictionaries)
  const stem = text.slice(0, -1)
  const isStem = isLast && stem.length >= SHORTEST && endsOrganisation(text.slice(-1)) && isWord(stem, dictionaries)
  if (!isKnown && !isStem) return null
  const isCommon = dictionaries.lookUp('ko', text).length > 0 || isInCommonUse(text, dictionaries)
  return { cost: isCommon || !isKnown ? COST.word : COST.rareWord, joints: isKnown ? [] : [stem.length] }
}

interface Row {
  readonly cost: number
  readonly starts: readonly number[]
}

/**
 * Offsets at which the words and their endings begin that say what the bearer of a name is: the row of words at its end that explains most of it. Empty where it
 * ends in none, or is one word.
 */
export function institutionWords(name: readonly string[], dictionaries: Known): readonly number[] {
  const last = name.length
  const rows = new Map<number, Row>([[last, { cost: 0, starts: [] }]])
  for (let start = last - SHORTEST; start >= 0; start--)
    for (let end = start + SHORTEST; end <= Math.min(last, start + LONGEST); end++) {
      const rest = rows.get(end)
      const found = rest && word(name.slice(start, end).join(''), end === last, dictionaries)
      if (!found) continue
      const inside = found.joints.map((at) => start + at)
      const row = { cost: rest.cost + found.cost, starts: [start, ...inside, ...rest.starts] }
      if (row.cost < (rows.get(start)?.cost ?? Number.POSITIVE_INFINITY)) rows.set(start, row)
    }
  const [best] = [...rows]
    .filter(([start]) => start < last && (start === 0 || start >= SHORTEST))
    .map(([start, { cost, starts }]) => ({ cost: cost + start * COST.syllable, starts }))
    .sort((a, b) => a.cost - b.cost)
  return (best?.starts ?? []).filter((start) => start > 0)
}
