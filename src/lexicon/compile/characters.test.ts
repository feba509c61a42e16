import { beforeAll, describe, expect, it } from 'vitest'
import { type Character, characterReader } from './characters'
import { hangulSpellings } from './indexes'

let read: (kanji: string) => Character | null = () => null
beforeAll(() => {
  read = characterReader()
})

describe('a kanji as Korea knows it', () => {
  it.each([
    ['戦', '戰', '전', 'old form'],
    ['産', '産', '산', 'the Korean form is not the Taiwanese 產'],
    ['戸', '戶', '호', 'Korean form'],
    ['教', '敎', '교', 'Korean form'],
    ['税', '稅', '세', 'Korean form'],
    ['説', '說', '설', 'Korean form'],
    ['経', '經', '경', 'old form'],
    ['芸', '藝', '예', 'not 芸 운'],
    ['予', '豫', '예', 'not 予 여'],
    ['体', '體', '체', 'not 体 분'],
    ['働', '働', '동', 'made in Japan'],
    ['率', '率', '률', 'the usual of several readings'],
    ['金', '金', '금', 'the usual of several readings'],
    ['女', '女', '녀', 'without the initial-sound law'],
  ])('%s is %s, read %s (%s)', (kanji, form, reading) => {
    expect(read(kanji)).toMatchObject({ form })
    expect(read(kanji)?.readings[0]).toBe(reading)
  })
})

describe('a kanji word in hangul', () => {
  it.each([
    ['戦略', '전략'],
    ['比率', '비율'],
    ['法律', '법률'],
    ['女性', '여성'],
    ['労働', '노동'],
    ['半導体', '반도체'],
    ['人々', '인인'],
    ['経済産業省', '경제산업성'],
  ])('%s is %s', (kanji, hangul) => {
    expect(hangulSpellings(kanji, read)[0]).toBe(hangul)
  })
})
