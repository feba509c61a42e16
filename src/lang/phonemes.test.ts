import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hangulPhonemes, katakanaPhonemes, searchSkeletons, skeleton, soundDistance } from './phonemes'

describe('loanwords by their sounds', () => {
  it.each([
    ['데이터', 'データ'],
    ['인프라', 'インフラ'],
    ['소프트뱅크', 'ソフトバンク'],
    ['클라우드', 'クラウド'],
    ['서비스', 'サービス'],
    ['웨스트', 'ウエスト'],
  ])('%s and %s are one word', (hangul, katakana) => {
    expect(soundDistance(hangulPhonemes(hangul), katakanaPhonemes(katakana))).toBeLessThan(0.16)
    expect(searchSkeletons(skeleton(hangulPhonemes(hangul)))).toContain(skeleton(katakanaPhonemes(katakana)))
  })

  it.each([
    ['데이터', 'ドクター'],
    ['다이앤', 'ダイバー'],
    ['로봇', 'ロビー'],
  ])('%s and %s are not', (hangul, katakana) => {
    expect(soundDistance(hangulPhonemes(hangul), katakanaPhonemes(katakana))).toBeGreaterThan(0.16)
  })
})

const katakana = fc.string({
  unit: fc.constantFrom(...'アイウエオカキクサシスタチツナニヌハヒフマミムラリルン'),
  minLength: 1,
  maxLength: 6,
})

describe('the distance', () => {
  it('is 0 to itself and the same both ways', () => {
    fc.assert(
      fc.property(katakana, katakana, (one, other) => {
        const [a, b] = [katakanaPhonemes(one), katakanaPhonemes(other)]
        expect(soundDistance(a, a)).toBe(0)
        expect(soundDistance(a, b)).toBeCloseTo(soundDistance(b, a))
      }),
    )
  })

  it('is exact up to the limit', () => {
    fc.assert(
      fc.property(katakana, katakana, (one, other) => {
        const [a, b] = [katakanaPhonemes(one), katakanaPhonemes(other)]
        const exact = soundDistance(a, b)
        const bounded = soundDistance(a, b, 0.25)
        expect(exact <= 0.25 ? bounded : Math.min(bounded, exact)).toBe(exact)
      }),
    )
  })
})
