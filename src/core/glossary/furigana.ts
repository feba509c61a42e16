/** Which part of a reading stands over which characters of a Japanese word. */
import type { AlignedCharacter } from './types'

export interface RubyPart {
  readonly base: string
  /** Hiragana over `base`; null over kana, which read themselves. */
  readonly ruby: string | null
}

const KANA_RUN = /([\u3041-\u309f\u30a1-\u30ffー]+)/
const KATAKANA = /[\u30a1-\u30f6]/g
const SPECIAL = /[.*+?^${}()|[\]\\]/g

const hiragana = (text: string): string =>
  text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))

const isKana = (run: string): boolean => KANA_RUN.test(run)

/**
 * By character where the alignment covers the word (電でん 車しゃ), else by the runs between the word's own kana (乗の り 換か え),
 * else the reading over the whole word. Without a reading nothing stands over it.
 */
export function furigana(word: string, reading: string, alignment: readonly AlignedCharacter[] = []): RubyPart[] {
  if (reading === '') return [{ base: word, ruby: null }]
  const columns = alignment.filter(({ kanji }) => kanji !== '')
  if (columns.map(({ kanji }) => kanji).join('') === word && columns.every(({ kana }) => kana !== ''))
    return columns.map(({ kanji, kana }) => ({ base: kanji, ruby: hiragana(kanji) === kana ? null : kana }))

  const runs = word.split(KANA_RUN).filter((run) => run !== '')
  const pattern = runs.map((run) => (isKana(run) ? hiragana(run).replace(SPECIAL, '\\$&') : '(.+?)')).join('')
  const match = new RegExp(`^${pattern}$`, 'u').exec(hiragana(reading))
  if (!match) return [{ base: word, ruby: reading }]
  const readings = match.slice(1).values()
  return runs.map((run) => ({ base: run, ruby: isKana(run) ? null : (readings.next().value ?? null) }))
}
