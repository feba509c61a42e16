/** A Japanese name in hangul by its characters' readings: 清浦 is きよ|うら, 기요우라. */
import { japaneseNameInHangul } from '@/lang/ko/japanese-in-hangul'
import type { BridgeDictionaries } from '../ports'
import { splitReading } from './split-reading'

/** The reading cut between the characters, whole where that is not certain. */
export const piecesOf = (name: string, reading: string, dictionaries: BridgeDictionaries): readonly string[] =>
  splitReading(name, reading, dictionaries)?.map(({ kana }) => kana) ?? [reading]

/** Null where a kana has no place in the table. */
export const nameInHangul = (name: string, reading: string, dictionaries: BridgeDictionaries): string | null =>
  japaneseNameInHangul(piecesOf(name, reading, dictionaries))
