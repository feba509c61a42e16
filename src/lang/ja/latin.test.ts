import { expect, it } from 'vitest'
import { readLatinWord } from './latin'

const DICTIONARY: Readonly<Record<string, string>> = { open: 'おーぷん', apple: 'あっぷる' }

it.each([
  ['AI', 'えーあい', 'letter by letter'],
  ['GPU', 'じーぴーゆー', 'letter by letter'],
  ['OpenAI', 'おーぷんえーあい', 'a word and an abbreviation'],
  ['Apple', 'あっぷる', 'a word'],
  ['SiC', 'えすあいしー', 'short, with capitals at both ends'],
  ['t', 'てぃー', 'one letter, of t値'],
  ['mRNA', 'えむあーるえぬえー', 'a small letter first'],
  ['NFTs', 'えぬえふてぃーず', 'a plural'],
  ['sp', 'えすぴー', 'no vowel to read'],
  ['OPEC', 'おぺっく', 'read as a word'],
  ['Zyxo', 'zyxo', 'nobody knows'],
  ['Zyx', 'zyx', 'nobody knows'],
])('reads %s as %s (%s)', (word, reading) => {
  expect(readLatinWord(word, (part) => DICTIONARY[part.toLowerCase()] ?? null)).toBe(reading)
})
