import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  hangulPhonemes,
  indexSkeletons,
  katakanaPhonemes,
  searchSkeletons,
  skeleton,
  soundDistance,
} from '@/lang/phonemes'
import { nearestFirst, openLoans, type SoundedWord, writeSoundIndex } from './sound-index'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yogo-sounds-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const FARTHEST = 0.25
const MOST = 12

/** Every word under a skeleton that is searched, one after another. */
function bruteForce(words: readonly SoundedWord[], hangul: string) {
  const sounds = hangulPhonemes(hangul)
  const keysOf = ({ word }: SoundedWord) => indexSkeletons(skeleton(katakanaPhonemes(word)))
  const filed = searchSkeletons(skeleton(sounds)).flatMap((key) => words.filter((word) => keysOf(word).includes(key)))
  return [...new Set(filed)]
    .map(({ word, cost }) => ({ word, distance: soundDistance(sounds, katakanaPhonemes(word)), cost }))
    .filter(({ distance }) => distance <= FARTHEST)
    .sort(nearestFirst)
    .slice(0, MOST)
}

it('finds what comparing every word finds, in the same order', () => {
  const katakana = fc.string({ unit: fc.constantFrom(...'アイカガサタトナハマラルンー'), minLength: 2, maxLength: 5 })
  const hangul = fc.string({ unit: fc.constantFrom(...'아이카가사타토나하마라룬'), minLength: 2, maxLength: 5 })
  const cost = fc.integer({ min: 0, max: 300 }).map((hundredths) => hundredths / 100)
  const words = fc.uniqueArray(fc.record({ word: katakana, cost }), { selector: ({ word }) => word, maxLength: 60 })
  const [index, empty] = [join(folder, 'katakana'), join(folder, 'hangul')]
  writeSoundIndex(empty, [])
  fc.assert(
    fc.property(words, fc.array(hangul, { minLength: 1, maxLength: 5 }), (list, questions) => {
      writeSoundIndex(index, list)
      const lookUp = openLoans(index, empty)
      for (const question of questions) expect(lookUp('ko', question)).toEqual(bruteForce(list, question))
      expect(lookUp('ja', 'データ')).toEqual([])
    }),
  )
})
