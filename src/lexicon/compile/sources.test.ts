import { expect, it } from 'vitest'
import type { WordKind } from '@/pipeline/ports'
import { encodeKanjiWords } from '../kanji-word-format'
import { cldrEntries, type Sources } from './sources'

const row = (kanji: string, ...words: readonly (readonly [reading: string, kind: WordKind])[]): [string, string] => [
  kanji,
  encodeKanjiWords(words.map(([reading, kind], i) => ({ kanji, reading, kind, cost: 4 + i }))),
]

it.each([
  ['米領サモア', 'べいりょうさもあ', 'a country, and no rice'],
  ['古ノルド語', 'このるどご', 'a prefix and an affix'],
])('reads %s of CLDR %s: %s', (japanese, reading) => {
  const readings = [
    row('米', ['こめ', 'common']),
    row('領', ['りょう', 'affix']),
    row('古', ['いにしえ', 'common'], ['こ', 'affix']),
    row('語', ['かたり', 'common'], ['ご', 'affix']),
  ]
  const entries = cldrEntries({ readings } as unknown as Sources)
  expect(entries.find(({ ja }) => ja[0] === japanese)?.reading).toBe(reading)
})
