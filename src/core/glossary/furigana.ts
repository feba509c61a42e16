/** Which part of a reading stands over which characters of a Japanese word. */
import type { AlignedCharacter } from './types'

export interface RubyPart {
  readonly base: string
  /** Hiragana over `base`; null over kana and Latin letters, which read themselves. */
  readonly ruby: string | null
}

const KANA = '\\u3041-\\u309f\\u30a1-\\u30ffー'
const KANA_RUNS = new RegExp(`([${KANA}]+)`)
const LATIN_AND_KANA_RUNS = new RegExp(`([${KANA}]+|[A-Za-z]+)`)
const ONLY_KANA = new RegExp(`^[${KANA}]+$`)
const LATIN = /^[A-Za-z]+$/
const KATAKANA = /[\u30a1-\u30f6]/g

/** Kana of a reading are half as wide as the characters below; a figure or Latin letter is a little more than that itself. */
const KANA_OVER_CHARACTER = 2
const KANA_OVER_LATIN = 1.15
/** Narrower kana can't be read. */
const NARROWEST = 0.7

/** How many kana have room over a base. */
export const roomOver = (base: string): number =>
  [...base].reduce((sum, character) => sum + (character < '\u0100' ? KANA_OVER_LATIN : KANA_OVER_CHARACTER), 0)

/** How much narrower a reading has to be not to push its word apart from its neighbours: 1 where it has room, at least 0.7. */
export const squeeze = (base: string, ruby: string): number =>
  Math.min(1, Math.max(NARROWEST, Math.round((roomOver(base) / [...ruby].length) * 100) / 100))

/** How the letters of an acronym are read out. */
const LETTER_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  'えー びー しー でぃー いー えふ じー えいち あい じぇー けー える えむ えぬ おー ぴー きゅー あーる えす てぃー ゆー ぶい だぶりゅー えっくす わい ぜっと'
    .split(' ')
    .map((name, i) => [String.fromCharCode('A'.charCodeAt(0) + i), name]),
)

const hiragana = (text: string): string =>
  text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))

/** What a run is read as; only what kanji and figures are read as is captured. */
function readingPattern(run: string): string {
  if (ONLY_KANA.test(run)) return hiragana(run)
  if (!LATIN.test(run)) return '(.+?)'
  return [...run.toUpperCase()].map((letter) => LETTER_NAMES[letter] ?? '').join('')
}

const readsItself = (run: string): boolean => ONLY_KANA.test(run) || LATIN.test(run)

/**
 * By character where the alignment covers the word (電でん 車しゃ), else by the runs between kana and Latin letters (乗の り 換か え),
 * else the reading over the whole word. Without a reading nothing stands over it.
 */
export function furigana(word: string, reading: string, alignment: readonly AlignedCharacter[] = []): RubyPart[] {
  if (reading === '') return [{ base: word, ruby: null }]
  const columns = alignment.filter(({ kanji }) => kanji !== '')
  if (columns.map(({ kanji }) => kanji).join('') === word && columns.every(({ kana }) => kana !== ''))
    return columns.map(({ kanji, kana }) => ({ base: kanji, ruby: readsItself(kanji) ? null : kana }))

  const byRuns = (pattern: RegExp): RubyPart[] | null => readByRuns(word.split(pattern), hiragana(reading))
  // A Latin word that is not spelt out (Wi-Fi わいふぁい) can't be told from the kanji beside it.
  return byRuns(LATIN_AND_KANA_RUNS) ?? byRuns(KANA_RUNS) ?? [{ base: word, ruby: reading }]
}

function readByRuns(split: readonly string[], reading: string): RubyPart[] | null {
  const runs = split.filter((run) => run !== '')
  if (runs.every(readsItself)) return runs.map((base) => ({ base, ruby: null }))
  const match = new RegExp(`^${runs.map(readingPattern).join('')}$`, 'u').exec(reading)
  if (!match) return null
  const readings = match.slice(1).values()
  return runs.map((run) => ({ base: run, ruby: readsItself(run) ? null : (readings.next().value ?? null) }))
}
