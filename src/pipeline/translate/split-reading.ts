/** Which part of a Japanese reading belongs to which character, where that is certain. */

import { rememberedFor } from '@/core/remembered'
import { jukujikunAt } from '@/lang/ja/jukujikun'
import { isKanji, toHiragana } from '@/lang/ja/kana'
import type { BridgeDictionaries } from '../ports'
import { isLatin } from './latin'
import { readJapanese } from './read-japanese'

/** Letters of the word that share a piece of its reading: one kanji, a run of kana, of Latin letters and figures, or a word read as a whole. */
export interface ReadingPart {
  readonly letters: string
  readonly kana: string
}

/** The letters of a headword: spaces and ・ are not read. */
export const lettersOf = (text: string): readonly string[] => [...text.replace(/[\s・･＝]/g, '')]

interface Cut {
  readonly cost: number
  /** Pieces that no dictionary has for their character. */
  readonly unknown: number
  /** One of those has not the shape of an on reading. */
  readonly odd: boolean
  /** Another cut costs the same. */
  readonly tied: boolean
  readonly parts: readonly ReadingPart[]
}

const LONGEST = 5
/**
 * Of a piece: for each commoner one of its character, where only a word of that one character has it, in a changed form, in no
 * dictionary, and there without the shape of an on reading.
 */
const COST = { rarer: 0.01, alone: 0.15, changed: 0.2, unknown: 1, odd: 2 } as const
/** On readings are one mora, or two that end so. */
const ON_READING = /^.[ゃゅょ]?(?:[いうくきつちんっ])?$/
const NO_START = /^[んっゃゅょぁぃぅぇぉー]/

/**
 * じん, こう, ち, のう of 人工知能. At most one character's piece may be one that it does not have in the dictionary, and it must look like an
 * on reading, unless kana are all that is beside it; a word that can be cut in two ways, or can't (今日 きょう), gives null. Words of the 付表 are one part wherever they stand.
 */
export const splitReading = (
  word: string,
  reading: string,
  dictionaries: BridgeDictionaries,
): readonly ReadingPart[] | null => split(dictionaries, word, reading)

const split = rememberedFor((dictionaries: BridgeDictionaries, word: string, reading: string) => {
  const letters = lettersOf(word)
  /** By letters read, then by kana read. */
  const cuts: Map<number, Cut>[] = Array.from({ length: letters.length + 1 }, () => new Map())
  cuts[0]?.set(0, { cost: 0, unknown: 0, odd: false, tied: false, parts: [] })
  for (const [i, reached] of cuts.entries())
    for (const [start, before] of reached)
      for (const step of stepsFrom(letters, i, reading.slice(start), dictionaries))
        add(cuts[i + step.length] ?? new Map(), start + step.kana.length, {
          cost: before.cost + step.cost,
          unknown: before.unknown + (step.cost >= COST.unknown ? 1 : 0),
          odd: before.odd || step.cost >= COST.odd,
          tied: before.tied,
          parts: [...before.parts, { letters: letters.slice(i, i + step.length).join(''), kana: step.kana }],
        })
  const isOnlyKanji = letters.filter(isKanji).length === 1
  const best = cuts[letters.length]?.get(reading.length)
  return best && !best.tied && best.unknown <= 1 && (!best.odd || isOnlyKanji) ? best.parts : null
})

function add(cuts: Map<number, Cut>, end: number, cut: Cut): void {
  const known = cuts.get(end)
  if (!known || cut.cost < known.cost) cuts.set(end, cut)
  else if (cut.cost === known.cost) cuts.set(end, { ...known, tied: true })
}

const isOther = (letter: string): boolean => !isLatin(letter) && !isKanji(letter)

interface Step {
  /** Letters that it reads. */
  readonly length: number
  readonly kana: string
  readonly cost: number
}

function stepsFrom(
  letters: readonly string[],
  i: number,
  rest: string,
  dictionaries: BridgeDictionaries,
): readonly Step[] {
  const letter = letters[i]
  if (letter === undefined) return []
  const whole = jukujikunAt(letters.slice(i).join(''), rest)
  if (whole) return [{ length: whole.length, kana: whole.reading, cost: 0 }]
  const kind = [isLatin, isKanji].find((is) => is(letter)) ?? isOther
  if (kind !== isKanji) {
    const end = letters.findIndex((other, j) => j > i && !kind(other))
    const run = letters.slice(i, end < 0 ? letters.length : end).join('')
    const kana = kind === isLatin ? readJapanese(run, 'concept', dictionaries) : toHiragana(run)
    return kana !== '' && rest.startsWith(kana) ? [{ length: [...run].length, kana, cost: 0 }] : []
  }
  const character = letter === '々' ? (letters[i - 1] ?? '') : letter
  const steps: Step[] = []
  for (let length = 1; length <= Math.min(rest.length, LONGEST); length++) {
    const kana = rest.slice(0, length)
    const cost = kanjiCost(character, kana, dictionaries)
    if (cost !== null) steps.push({ length: 1, kana, cost })
  }
  return steps
}

const VOICED = 'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ'
const VOICELESS = 'かきくけこさしすせそたちつてとはひふへほはひふへほ'
const unvoiced = (piece: string): string => {
  const at = VOICED.indexOf(piece[0] ?? ' ')
  return at < 0 ? piece : (VOICELESS[at] ?? '') + piece.slice(1)
}

/** Null for a piece that can't be this character's. */
function kanjiCost(kanji: string, piece: string, dictionaries: BridgeDictionaries): number | null {
  if (NO_START.test(piece)) return null
  const pieces = dictionaries.lookUpPieces(kanji)
  const rank = pieces.indexOf(piece)
  if (rank >= 0) return rank * COST.rarer
  const readings = dictionaries.lookUpReading(kanji)
  const is = (candidate: string): boolean =>
    pieces.includes(candidate) || readings.some(({ reading }) => reading === candidate)
  if (is(piece)) return COST.alone
  // Voiced in a compound, or its last mora doubled: がっ of がく.
  const plain = unvoiced(piece)
  const stem = plain.replace(/っ$/, '')
  if (is(plain) || (plain !== stem && ['く', 'つ', 'ち', 'き'].some((end) => is(stem + end)))) return COST.changed
  return ON_READING.test(piece) ? COST.unknown : COST.odd
}
