import { expect, it } from 'vitest'
import { inNative, nativeNumber } from './native-numerals'

it.each([
  ['두', 2],
  ['열한', 11],
  ['스무', 20],
  ['스물한', 21],
  ['쉰', 50],
  ['아흔아홉', 99],
])('%s is %d, and is written so', (text, value) => {
  expect(nativeNumber(text)).toBe(value)
  expect(inNative(value)).toBe(text)
})

it.each([0, 100, 2.5])('there is none for %d', (value) => {
  expect(inNative(value)).toBeNull()
})

it('what is no number has no value', () => {
  expect(nativeNumber('여러')).toBeNull()
})
