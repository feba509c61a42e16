import { describe, expect, it } from 'vitest'
import { bearerOf, isTrade } from './trades'

describe('who bears the name of a firm', () => {
  it.each([
    ['港電機', '港'],
    ['星野化学', '星野'],
    ['日の出食品', '日の出'],
    ['中央信用金庫', '中央'],
    ['電機', null],
    ['風力発電機', null],
    ['北海道大学', null],
  ])('%s: %s', (firm, bearer) => {
    expect(bearerOf(firm)).toBe(bearer)
  })

  it('is no trade itself', () => {
    expect(isTrade('海運')).toBe(true)
    expect(isTrade('星野')).toBe(false)
  })
})
