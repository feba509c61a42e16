import { expect, test } from 'vitest'
import { bigrams, comparisonKey, numbersInDigits, occurrences, optionKey, shareWithin, similarity } from './comparison'

test.each([
  ['4,500억 원', '4500억원'],
  ['4,500億円', '4500億円'],
  ['1만 명', '10,000명'],
  ['1万人', '10,000人'],
  ['1조 2,000억 원', '1조2000억원'],
  ['‘한강’', '한강'],
  ['データ・センター', 'データセンター'],
  ['ＧＰＵ', 'gpu'],
])('%s and %s are one option', (a, b) => {
  expect(optionKey(a)).toBe(optionKey(b))
})

test.each([
  ['1.5배', '15배'],
  ['1만 명', '1천 명'],
  ['1991년', '1992년'],
  ['-3도', '3도'],
])('%s and %s are two options', (a, b) => {
  expect(optionKey(a)).not.toBe(optionKey(b))
})

test('numbers in digits', () => {
  expect(numbersInDigits('3조 5000억 원과 2만 명')).toBe('3500000000000 원과 20000 명')
  expect(numbersInDigits('만 명')).toBe('만 명')
})

test('shares of bigrams', () => {
  expect(comparisonKey('“강, 바다.”')).toBe('강바다')
  expect(shareWithin(bigrams('강바다'), bigrams('넓은 강바다'))).toBe(1)
  expect(similarity(bigrams('가나다'), bigrams('나다라'))).toBeCloseTo(1 / 3)
  expect(similarity(bigrams(''), bigrams(''))).toBe(0)
  // Each pair counts once, wherever it stands.
  expect(similarity(bigrams('가나가나'), bigrams('나가나'))).toBe(1)
  expect(shareWithin(bigrams('日本日本語'), bigrams('本日は日本'))).toBeCloseTo(2 / 3)
  expect(occurrences(optionKey('3명이 왔고 3명이 갔다'), '3명')).toBe(2)
})
