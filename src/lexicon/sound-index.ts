/** Words by the skeletons of their sounds: a table of skeletons, and beside it the words with their sounds as numbers, compared where they were read. */
import type { Lang } from '@/core/article/types'
import { remembered } from '@/core/remembered'
import { isKatakana } from '@/lang/ja/kana'
import {
  distancesFrom,
  hangulPhonemes,
  indexSkeletons,
  katakanaPhonemes,
  numberSounds,
  type Phonemes,
  searchSkeletons,
  skeleton,
} from '@/lang/phonemes'
import type { LoanWord, LookUpLoan } from '@/pipeline/ports'
import { hundredths, ofHundredths, openArrays, writeArrays } from './packed-arrays'
import { openTable, writeTable } from './sorted-table'

export interface SoundedWord {
  readonly word: string
  readonly cost: number
}

const keysFile = (path: string): string => `${path}.tsv`
const wordsFile = (path: string): string => `${path}.bin`

/** Where each of the stretches begins in all of them and, last, where they end. */
function startsOf(stretches: readonly { readonly length: number }[]): Uint32Array {
  const starts = new Uint32Array(stretches.length + 1)
  for (const [i, { length }] of stretches.entries()) starts[i + 1] = (starts[i] ?? 0) + length
  return starts
}

/** Writes the index of words in hangul or katakana, each of which comes once. */
export function writeSoundIndex(path: string, words: readonly SoundedWord[]): void {
  const phonemes = words.map(({ word }) => (isKatakana(word) ? katakanaPhonemes(word) : hangulPhonemes(word)))
  const bySkeleton = new Map<string, Filed[]>()
  for (const [id, own] of phonemes.entries())
    for (const key of indexSkeletons(skeleton(own))) {
      const filed = { id, sounds: numberSounds(own) }
      const list = bySkeleton.get(key)
      if (list) list.push(filed)
      else bySkeleton.set(key, [filed])
    }
  const buckets = [...bySkeleton.values()].map((bucket) =>
    bucket.toSorted((a, b) => Buffer.compare(a.sounds, b.sounds) || a.id - b.id),
  )
  const starts = startsOf(buckets)
  writeTable(
    keysFile(path),
    [...bySkeleton.keys()].map((key, i) => [key, `${starts[i]}-${starts[i + 1]}`]),
  )
  const filed = buckets.flat()
  const sounds = filed.map((one) => one.sounds)
  const texts = words.map(({ word }) => Buffer.from(word))
  writeArrays(wordsFile(path), [
    Uint32Array.from(filed, ({ id }) => id),
    startsOf(sounds),
    Buffer.concat(sounds),
    Uint32Array.of(Math.max(0, ...phonemes.map(({ length }) => length))),
    Uint16Array.from(words, ({ cost }) => hundredths(cost)),
    startsOf(texts),
    Buffer.concat(texts),
  ])
}

/** A word under a skeleton: under each in the order of the sounds, which stand there once more, so that a search reads them one after another. */
interface Filed {
  readonly id: number
  readonly sounds: Uint8Array
}

/** Another word than the one asked for from here on. */
const FARTHEST = 0.25
const MOST_LOANS = 12

type Found = Pick<LoanWord, 'distance' | 'cost'>

const rank = ({ distance, cost }: Found): number => distance + cost / 100

/** The order that loans are found in. */
export const nearestFirst = (a: Found, b: Found): number => rank(a) - rank(b)

/** The words of an index that sound like one of the other alphabet, nearest first. */
function openSoundIndex(path: string, soundsOf: (word: string) => Phonemes): (word: string) => readonly LoanWord[] {
  const keys = openTable(keysFile(path))
  const { bytes, shorts, words } = openArrays(wordsFile(path))
  const [ids, starts, sounds] = [words(0), words(1), bytes(2)]
  const [longest = 0] = words(3)
  const [costs, textStarts, texts] = [shorts(4), words(5), bytes(6)]
  return (word) => {
    const phonemes = soundsOf(word)
    const distanceTo = distancesFrom(numberSounds(phonemes), sounds, FARTHEST, longest)
    const found = new Map<number, Found>()
    for (const key of searchSkeletons(skeleton(phonemes))) {
      const [from = 0, to = 0] = keys(key)?.split('-').map(Number) ?? []
      const near: (readonly [id: number, distance: number])[] = []
      for (let at = from; at < to; at++) {
        const distance = distanceTo(starts[at] ?? 0, starts[at + 1] ?? 0)
        if (distance <= FARTHEST) near.push([ids[at] ?? 0, distance])
      }
      // Words that are as near stay in the order in which they were written.
      for (const [id, distance] of near.sort(([a], [b]) => a - b))
        found.set(id, { distance, cost: ofHundredths(costs[id] ?? 0) })
    }
    return [...found]
      .sort(([, a], [, b]) => nearestFirst(a, b))
      .slice(0, MOST_LOANS)
      .map(([id, how]) => ({ word: texts.toString('utf8', textStarts[id], textStarts[id + 1]), ...how }))
  }
}

/** Loans of both languages by the indexes of the words of the other. */
export function openLoans(katakana: string, hangul: string): LookUpLoan {
  const byLang: Readonly<Record<Lang, (word: string) => readonly LoanWord[]>> = {
    ko: remembered(openSoundIndex(katakana, hangulPhonemes)),
    ja: remembered(openSoundIndex(hangul, katakanaPhonemes)),
  }
  return (lang, word) => byLang[lang](word)
}
