import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '@/core/article/types'
import { langRuns, langTag } from './lang-runs'

describe('langRuns', () => {
  it.each<[string, Lang, Lang, string[], string]>([
    ['하늘이 맑다.', 'ko', 'ko', ['ko 하늘이 맑다.'], 'one language'],
    [
      "'전철'에 해당하는 일본어는 電車예요.",
      'ko',
      'ja',
      ["ko '전철'에 해당하는 일본어는 ", 'ja 電車', 'ko 예요.'],
      'kanji asked for as Japanese',
    ],
    ['전철(電鐵)을 탄다', 'ko', 'ko', ['ko 전철(電鐵)을 탄다'], 'hanja are Korean'],
    [
      '「전철」は日本語で何ですか。',
      'ja',
      'ja',
      ['ja 「', 'ko 전철', 'ja 」は日本語で何ですか。'],
      'a Korean word in a Japanese question',
    ],
    ['でんしゃ', 'ko', 'ko', ['ja でんしゃ'], 'an option of kana'],
    ['生成AI', 'ko', 'ja', ['ja 生成AI'], 'Latin goes with the rest'],
    ['生成AI', 'ja', 'ja', ['ja 生成AI'], 'Latin at home'],
    ['생성형 AI', 'ja', 'ja', ['ko 생성형 AI'], 'an option of hangul'],
    ['4,500', 'ko', 'ja', ['ko 4,500'], 'no letter of either'],
    ['戰略', 'ko', 'ko', ['ko 戰略'], 'hanja as an option'],
  ])('%s in a text of %s, kanji being %s: %j (%s)', (text, base, han, expected) => {
    expect(langRuns(text, base, han).map((run) => `${run.lang} ${run.text}`)).toEqual(expected)
  })

  it('loses nothing', () => {
    const letters = fc.constantFrom('가', '나', 'あ', 'ア', '電', '々', 'A', '1', ' ', '(', '。')
    fc.assert(
      fc.property(fc.array(letters), fc.constantFrom('ko', 'ja'), fc.constantFrom('ko', 'ja'), (parts, base, han) => {
        const text = parts.join('')
        expect(
          langRuns(text, base, han)
            .map((run) => run.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('langTag', () => {
  it.each<readonly [string, Lang, string, string]>([
    ['半導體', 'ko', 'ko-Hani', 'hanja alone'],
    ['반도체', 'ko', 'ko', 'hangul'],
    ['對美 투자', 'ko', 'ko', 'hanja in a Korean phrase'],
    ['30', 'ko', 'ko', 'a figure'],
    ['半導体', 'ja', 'ja', 'kanji'],
  ])('%s in %s is %s: %s', (text, lang, expected) => {
    expect(langTag(text, lang)).toBe(expected)
  })
})
