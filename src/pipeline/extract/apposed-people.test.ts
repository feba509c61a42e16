import { expect, it } from 'vitest'
import { isApposedPerson } from './apposed-people'

const DICTIONARIES = { koreanFrequency: (word: string) => (word === '이야기' ? 90 : 0), lookUp: () => [] }

it.each([
  ['식물학자', '표인경', true],
  ['바이올린연주자', '소담이', true],
  ['주민', '남궁솔', true],
  ['주민', '이야기', false],
  ['마을', '표인경', false],
  ['주민', '대피소', false],
])('%s %s: %s', (before, name, expected) => {
  expect(isApposedPerson(name, before, DICTIONARIES)).toBe(expected)
})
