import { expect, test } from 'vitest'
import { headwordOf } from './headword'
import { wordOfLetter } from './joined-words'

test.each<readonly [headword: string, lang: 'ko' | 'ja', letter: string, word: string | null, why: string]>([
  ['기적의 놀이터', 'ko', '의', 'の', 'the particle between two nouns of a name'],
  ['회의장', 'ko', '의', null, 'a syllable of a word'],
  ['市議選', 'ja', '選', '선거', 'who is elected'],
  ['入選', 'ja', '選', null, 'a choice'],
  ['車検代', 'ja', '代', '비', 'what a service costs'],
  ['針金代', 'ja', '代', '값', 'what a thing costs'],
  ['江戸時代', 'ja', '代', null, 'an age'],
  ['五十代', 'ja', '代', null, 'an age of people'],
  ['装蹄代', 'ja', '代', '비', 'what any other service costs'],
  ['部品代', 'ja', '代', '값', 'what another thing costs'],
  ['株主代表', 'ja', '代', null, 'the first letter of a word'],
  ['釣り具屋', 'ja', '屋', '가게', 'a shop'],
  ['社屋', 'ja', '屋', null, 'a building'],
  ['低CTE品', 'ja', '品', '제품', 'goods of a kind'],
  ['骨董品', 'ja', '品', null, 'a word that Korean has'],
  ['旅館主', 'ja', '主', '주인', 'who keeps it'],
])('%s (%s): %s is %s, %s', (headword, lang, letter, word) => {
  const { letters, ...rest } = headwordOf(headword, headword.split(' '), lang, 'concept')
  const at = letters.lastIndexOf(letter)
  expect(wordOfLetter({ letters, ...rest }, at, at + 1)?.text ?? null).toBe(word)
})
