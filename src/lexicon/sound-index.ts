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

type Nearness = Pick<LoanWord, 'distance' | 'cost'>

const rank = ({ distance, cost }: Nearness): number => distance + cost / 100

/** The order that loans are found in. */
export const nearestFirst = (a: Nearness, b: Nearness): number => rank(a) - rank(b)

interface Found extends Nearness {
  readonly id: number
  /** Which of the skeletons it was found under. */
  readonly under: number
}

/** Words that are as near stay in the order of their skeletons, and under one in that in which they were written. */
const foundFirst = (a: Found, b: Found): number => nearestFirst(a, b) || a.under - b.under || a.id - b.id

/** Sums of the same costs in another order differ by less. */
const ROUNDING = 1e-9

/** The words of an index that sound like one of the other alphabet, nearest first. */
function openSoundIndex(path: string, soundsOf: (word: string) => Phonemes): (word: string) => readonly LoanWord[] {
  const keys = openTable(keysFile(path))
  const { bytes, shorts, words } = openArrays(wordsFile(path))
  const [ids, starts, sounds] = [words(0), words(1), bytes(2)]
  const [longest = 0] = words(3)
  const [costs, textStarts, texts] = [shorts(4), words(5), bytes(6)]
  return (word) => {
    const phonemes = soundsOf(word)
    const distanceTo = distancesFrom(numberSounds(phonemes), sounds, longest)
    const nearest: Found[] = []
    // What can't come before the last of them is not compared to its end.
    let farthest = Number.POSITIVE_INFINITY
    for (const [under, key] of searchSkeletons(skeleton(phonemes)).entries()) {
      const [from = 0, to = 0] = keys(key)?.split('-').map(Number) ?? []
      for (let at = from; at < to; at++) {
        const id = ids[at] ?? 0
        const cost = ofHundredths(costs[id] ?? 0)
        const limit = Math.min(FARTHEST, farthest - cost / 100 + ROUNDING)
        const distance = distanceTo(starts[at] ?? 0, starts[at + 1] ?? 0, limit)
        if (distance > limit || nearest.some((other) => other.id === id)) continue
        const found = { id, distance, cost, under }
        let place = nearest.length
        while (place > 0 && foundFirst(found, nearest[place - 1] ?? found) < 0) place--
        nearest.splice(place, 0, found)
        if (nearest.length > MOST_LOANS) nearest.pop()
        const last = nearest[MOST_LOANS - 1]
        if (last) farthest = rank(last)
      }
    }
    return nearest.map(({ id, distance, cost }) => ({
      word: texts.toString('utf8', textStarts[id], textStarts[id + 1]),
      distance,
      cost,
    }))
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
