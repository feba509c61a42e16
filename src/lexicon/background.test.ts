import { expect, test } from 'vitest'
import { commonnessFrom } from './background'
import { GENERIC_JA } from './background/generic-ja'
import { GENERIC_KO } from './background/generic-ko'

const commonness = commonnessFrom({
  koreanFrequency: (word) => ({ 정부: 1500, 병원: 280, 혈당: 9 })[word] ?? 0,
  lookUpReading: (word) => (word === '電気' ? [{ kanji: '電気', reading: 'でんき', kind: 'common', cost: 2 }] : []),
})

test('words that say nothing of the subject come first, then usual words, then special and unknown ones', () => {
  const values = ['사람', '정부', '병원', '혈당', '온다넷'].map((word) => commonness('ko', word))
  expect(values).toEqual(values.toSorted((a, b) => b - a))
  expect([values[0], values.at(-1)]).toEqual([1, 0])
  expect(commonness('ja', '問題')).toBe(1)
  expect(commonness('ja', '電気')).toBeGreaterThan(commonness('ja', '蓄電池'))
})

test.each([
  ['ko', GENERIC_KO, /^[가-힣]+$/],
  ['ja', GENERIC_JA, /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u],
] as const)('the list of %s holds words of its own script only', (_, list, script) => {
  expect(
    list
      .trim()
      .split(/\s+/)
      .filter((word) => !script.test(word)),
  ).toEqual([])
})
