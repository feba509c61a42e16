import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { koreanNamesFromKatakana } from './korean-names-from-katakana'
import { koreanNameInKatakana } from './korean-names-in-katakana'

describe('Korean names in katakana', () => {
  it.each([
    ['イ', 'ソヨン', '이서연'],
    ['パク', 'ジフン', '박지훈'],
    ['パク', 'チフン', '박지훈'],
    ['キム', 'ソヒョン', '김서현'],
    ['カン', 'ミンジュ', '강민주'],
    ['チェ', 'ミンジュン', '최민준'],
    ['ユン', 'ヘジン', '윤혜진'],
    ['イ', 'ジェミョン', '이재명'],
    ['ハン', 'ドンフン', '한동훈'],
  ])('%s・%s is most likely %s', (surname, given, name) => {
    expect(koreanNamesFromKatakana(surname, given)[0]).toBe(name)
  })

  it.each([
    ['ジョン', 'スミス'],
    ['ハン', 'ソロ'],
    ['アン', 'ハサウェイ'],
    ['オ', 'ヘンリー'],
    ['チャン', 'ツィイー'],
  ])('%s・%s is none', (surname, given) => {
    expect(koreanNamesFromKatakana(surname, given)).toEqual([])
  })

  it('writes back what it reads', () => {
    const name = fc.record({
      surname: fc.constantFrom(...'김이박최강조윤장한오서신안'),
      given: fc
        .tuple(fc.constantFrom(...'지민서현영은재동'), fc.constantFrom(...'훈연준영민수아호'))
        .map((each) => each.join('')),
    })
    fc.assert(
      fc.property(name, ({ surname, given }) => {
        const [family = '', first = ''] = koreanNameInKatakana(surname, given).split('・')
        const found = koreanNamesFromKatakana(family, first)
        expect(found.length).toBeGreaterThan(0)
        for (const hangul of found.slice(0, 1))
          expect(koreanNameInKatakana(hangul.slice(0, 1), hangul.slice(1)).split('・')[0]).toBe(family)
      }),
    )
  })
})
