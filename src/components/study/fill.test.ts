import { expect, it } from 'vitest'
import { fill } from './fill'

it.each([
  ['복습 {count, number}장', { count: 1234 }, '복습 1,234장'],
  ['‘{right}’ 자리에 ‘{typed}’', { right: '략', typed: '$&' }, '‘략’ 자리에 ‘$&’'],
  ['そのまま', {}, 'そのまま'],
  ['{unknown}枚', {}, '枚'],
])('%s with %o is %s', (message, values, text) => {
  expect(fill(message, values, 'ko')).toBe(text)
})
