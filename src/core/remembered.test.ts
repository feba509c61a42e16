import { expect, it } from 'vitest'
import { remembered, rememberedFor, rememberedOf, rememberedWith } from './remembered'

it('asks once for each key, and again only after it held too many', () => {
  const asked: string[] = []
  const length = remembered((key) => {
    asked.push(key)
    return key.length
  }, 2)
  expect(['가', '나다', '가', '라마바', '가'].map(length)).toEqual([1, 2, 1, 3, 1])
  expect(asked).toEqual(['가', '나다', '라마바', '가'])
})

it('what is asked beside the key has answers of its own', () => {
  const [one, other] = [{ plus: 1 }, { plus: 2 }]
  let computed = 0
  const lengthPlus = rememberedOf((key, { plus }: typeof one) => {
    computed++
    return key.length + plus
  })
  expect([lengthPlus('가나', one), lengthPlus('가나', other), lengthPlus('가나', one)]).toEqual([3, 4, 3])
  expect(computed).toBe(2)
})

it('several words are one key, and an answer that there is none is kept as well', () => {
  const asked: string[] = []
  const joined = rememberedFor((by: { readonly joint: string }, a: string, b: string) => {
    asked.push(a + b)
    return a === '' ? null : a + by.joint + b
  })
  const space = { joint: ' ' }
  expect([joined(space, '가', '나다'), joined(space, '가나', '다'), joined(space, '가', '나다')]).toEqual([
    '가 나다',
    '가나 다',
    '가 나다',
  ])
  expect([joined(space, '', '라'), joined(space, '', '라'), joined({ joint: '의 ' }, '가', '나다')]).toEqual([
    null,
    null,
    '가의 나다',
  ])
  expect(asked).toEqual(['가나다', '가나다', '라', '가나다'])
})

it('is asked once of an object, though there is no answer', () => {
  let computed = 0
  const first = rememberedWith((words: readonly string[]) => {
    computed++
    return words[0]
  })
  const none: readonly string[] = []
  expect([first(none), first(none), first(['가'])]).toEqual([undefined, undefined, '가'])
  expect(computed).toBe(2)
})
