import { expect, test } from 'vitest'
import { koreanLexis } from './lexis'
import { textOf } from './text-of'

test.each([
  ['가게와 공방, 서점이 모두 그렇습니다.', true],
  ['이웃 마을의 사정도 마찬가지입니다.', true],
  ['이웃 마을의 사정은 섬과 마찬가지입니다.', false],
  ['청동도 후보가 될 수 있으나 값이 비쌉니다.', true],
  ['청동은 종의 재료로 쓸 후보가 될 수 있습니다.', false],
  ['한 해 쓰는 전력은 18% 적고 요금은 72만 원 내립니다.', true],
  ['한 해 쓰는 전력은 옛 기계보다 18% 적고 요금은 72만 원 내립니다.', false],
  ['그러므로 일기는 쓴 사람에 대한 기록입니다.', true],
  ['그 대가로 조합은 상자를 넘깁니다.', true],
  ['거꾸로 60상자를 넘으면 조합이 값을 올려 줍니다.', true],
])('whether it leans back: %s %s', (statement, leans) => {
  expect(koreanLexis.leansBack(statement)).toBe(leans)
})

test.each([
  ['회사는 7년 동안 얼마를 들였습니까?', false],
  ['회사는 7년 동안 새 종이를 만드는 데 얼마를 들였습니까?', true],
  ['세 업체가 연간 얼마를 약속했습니까?', false],
  ['공사비는 군이 절반을 냈고, 해마다 얼마의 사용료가 듭니까?', false],
  ['해마다 얼마의 사용료가 듭니까?', true],
  ['손 씨는 언제 문 씨는 배와 함께 2031년에 상을 받았습니까?', false],
  ['새 공장은 언제 돌아가며 직원 320명을 뽑습니까?', false],
  ['나라는 모임에 돈을 대고, 시는 손님 몇 명이 묵을 방을 마련합니까?', false],
])('whether it asks for something: %s', (stem, isSound) => {
  expect(koreanLexis.isSoundStem(stem)).toBe(isSound)
})

test.each([
  ['창고가 비어 있기는 마찬가지', '창고가 비어 있기는 마찬가지다.'],
  ['남은 것은 바다', '남은 것은 바다다.'],
  ['늘어난 것은 수요', '늘어난 것은 수요다.'],
  ['배는 다시 뜨지', '배는 다시 뜨지.'],
  ['누가 끝까지 버티겠느냐', '누가 끝까지 버티겠느냐.'],
])('a noun that ends as a verb may: %s', (words, finished) => {
  expect(koreanLexis.finished(words)).toBe(finished)
})

test.each([
  [null, null, '이 글'],
  ['돌다리', null, '돌다리에 대한 설명으로 글'],
  [null, { first: 3, last: 3 }, '글 3문단'],
  ['돌다리', { first: 2, last: 3 }, '돌다리에 대한 설명으로 글 2~3문단'],
])('of %s in %j: %s', (about, paragraphs, expected) => {
  expect(textOf(about, paragraphs)).toBe(expected)
})
