import { expect, it } from 'vitest'
import { isApposedPerson } from './apposed-people'

const DICTIONARIES = { koreanFrequency: (word: string) => (word === '이야기' ? 90 : 0), lookUp: () => [] }

it.each([
  ['식물학자', '표인경', '은 잤다', true],
  ['바이올린연주자', '소담이', '는 잤다', true],
  ['주민', '남궁솔', '은 잤다', true],
  ['훈련사', '구연주', '(38)는 잤다', true],
  ['', '구연주', '(58세)는 잤다', true],
  ['', '구연주', '(1921~2003)는 잤다', true],
  ['', '표인경', ' 도 보건정책과장은 “', true],
  ['', '구연주', ' 감염내과 전문의는 “', true],
  ['', '구연주', '의 감염내과 전문의는 “', false],
  ['', '구연주', ' 마을을 찾은 전문의는 “', false],
  ['훈련사', '구연주', '(2019)는 넓다', false],
  ['주민', '이야기', '는 길다', false],
  ['마을', '표인경', '은 잤다', false],
  ['주민', '대피소', '는 넓다', false],
])('%s %s%s: %s', (before, name, after, expected) => {
  expect(isApposedPerson(name, before, after, DICTIONARIES)).toBe(expected)
})
