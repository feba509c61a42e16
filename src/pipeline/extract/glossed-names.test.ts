import { expect, test } from 'vitest'
import { glossedNames } from './glossed-names'

test.each([
  ['의원 조안 라이언(Joan Ryan)은 말했다', '조안 라이언', 'a person'],
  ['휴턴 그린필드 프레스(Houghton Greenfield Press)에서 나왔다', '휴턴 그린필드 프레스', 'three words'],
  ['전 구글 차이나(Google China) 지사장', '구글 차이나', 'a firm'],
  ['폴 밀스-힉스(Paul Mills-Hicks)는', '폴 밀스-힉스', 'a hyphen'],
  ['이는 인공 지능(Artificial Intelligence) 때문이다', '', 'a translation sounds otherwise'],
  ['연구기획국(Research Projects Agency)이', '', 'one word for three'],
  ['오래된 부두(old pier)에서', '', 'no capitals, so no name'],
])('%s: %s, %s', (text, expected) => {
  const sentence = { index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null } as const
  expect(
    glossedNames(sentence)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  ).toBe(expected)
})
