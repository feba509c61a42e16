import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atHead, spellSinoKorean } from './initial-sound-law'

describe('the initial-sound law', () => {
  it.each([
    ['력사', '역사', '歷史: 려 at the head'],
    ['녀성', '여성', '女性: 녀 at the head'],
    ['로동', '노동', '勞動: 로 at the head'],
    ['래일', '내일', '來日'],
    ['비률', '비율', '比率: after a vowel'],
    ['전률', '전율', '戰慄: after ㄴ'],
    ['법률', '법률', '法律: after another consonant'],
    ['행렬', '행렬', '行列: after ㅇ'],
    ['나렬', '나열', '羅列: after a vowel; the head is plain 나'],
    ['남녀', '남녀', '男女: not at the head'],
    ['률동', '율동', '律動'],
  ])('spells %s as %s (%s)', (plain, spelt) => {
    expect(spellSinoKorean([...plain])).toBe(spelt)
  })

  it('changes a syllable once and for all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const syllable = String.fromCharCode(code)
        expect(atHead(atHead(syllable))).toBe(atHead(syllable))
      }),
    )
  })
})
