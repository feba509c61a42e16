import { expect, it } from 'vitest'
import { partsByRomaji } from './joints'

it.each([
  ['いのうえ', 'inoue', 'いの|うえ', 'no long o across the joint'],
  ['すいそうんぱん', 'suisounpan', 'すいそ|うんぱん', 'no long o across the joint'],
  ['そんまさよし', 'Son Masayoshi', 'そん まさよし', 'two words'],
  ['こうそう', 'kōsō', 'こうそう', 'long vowels inside'],
  ['しんいち', "shin'ichi", 'しんいち', 'nothing to tell'],
  ['でーた', 'data', 'でーた', 'not its romaji'],
])('%s by %s is %s (%s)', (reading, romaji, parts) => {
  expect(
    partsByRomaji(reading, romaji)
      .map((word) => word.join('|'))
      .join(' '),
  ).toBe(parts)
})
