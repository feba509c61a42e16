import { describe, expect, test } from 'vitest'
import { agrees, finalConsonant, particleSplits, tellingParticle } from './josa'

test.each([
  ['가', 0],
  ['각', 1],
  ['달', 8],
  ['A', null],
])('final consonant of %s is %s', (character, expected) => {
  expect(finalConsonant(character)).toBe(expected)
})

test.each([
  ['학교', '는', true],
  ['학교', '은', false],
  ['서울', '로', true],
  ['서울', '으로', false],
  ['부산', '으로', true],
  ['부산', '로', false],
  ['제도', '다', true],
  ['규칙', '다', false],
  ['AI', '는', true],
  ['학교', '학', false],
])('%s + %s agrees: %s', (noun, particle, expected) => {
  expect(agrees(noun, particle)).toBe(expected)
})

test.each([
  ['저자는', '저자는| 저자|는'],
  ['은행에서는', '은행에서는| 은행에서|는 은행|에서는'],
  ['수가다', '수가다| 수가|다'],
  ['연구', '연구|'],
])('%s is read as %s', (word, expected) => {
  const splits = particleSplits(word).map(({ noun, particles }) => `${noun}|${particles}`)
  expect(splits.join(' ')).toBe(expected)
})

describe('a particle left on an unknown word', () => {
  test.each([
    ['온다넷은', '온다넷', '은'],
    ['바론테크를', '바론테크', '를'],
    ['로템시스에서는', '로템시스', '에서는'],
  ])('%s → %s + %s', (word, noun, particles) => {
    expect(tellingParticle(word)).toEqual({ noun, particles })
  })

  test.each(['국제회의', '바론테크', '마을', '전문가'])('%s keeps its end', (word) => {
    expect(tellingParticle(word)).toBeNull()
  })
})
