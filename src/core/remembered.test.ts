import { expect, it } from 'vitest'
import { remembered } from './remembered'

it('asks once for each key, and again only after it held too many', () => {
  const asked: string[] = []
  const length = remembered((key) => {
    asked.push(key)
    return key.length
  }, 2)
  expect(['가', '나다', '가', '라마바', '가'].map(length)).toEqual([1, 2, 1, 3, 1])
  expect(asked).toEqual(['가', '나다', '라마바', '가'])
})
