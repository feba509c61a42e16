import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleText, BlockKind, Lang } from '@/core/article/types'
import { align } from './align'

function textOf(lang: Lang, lines: readonly string[]): ArticleText {
  let at = 0
  const sentences = lines.map((line, index) => {
    const kind: BlockKind = line.startsWith('# ') ? 'heading' : 'paragraph'
    const text = line.replace(/^# /, '')
    const start = at
    at += text.length + 1
    return { index, text, start, end: start + text.length, block: index, kind, section: null }
  })
  return { lang, title: '', text: sentences.map(({ text }) => text).join('\n'), blocks: [], sentences }
}

const cases: readonly {
  why: string
  ko: readonly string[]
  ja: readonly string[]
  pairs: readonly [string, string][]
  expected: string
}[] = [
  {
    why: 'one to one',
    ko: ['# 항구의 변화', '시는 2024년에 부두를 넓혔다.', '배가 두 배로 늘었다.'],
    ja: ['# 港の変化', '市は2024年に埠頭を広げた。', '船が2倍に増えた。'],
    pairs: [],
    expected: '0-0 1-1 2-2',
  },
  {
    why: 'a sentence that the translation cuts in two',
    ko: ['시는 2024년에 부두를 넓혔고, 이듬해 수소 충전소 3곳을 지어 트럭 120대에 연료를 공급했다.', '시민은 반겼다.'],
    ja: [
      '市は2024年に埠頭を広げた。',
      '翌年には水素ステーション3カ所を建て、トラック120台に燃料を供給した。',
      '市民は歓迎した。',
    ],
    pairs: [],
    expected: '0-0,1 1-2',
  },
  {
    why: 'a sentence that the translation leaves out',
    ko: [
      '배는 모두 40척이다.',
      '이 숫자는 해마다 조금씩 달라지므로 주의해서 읽어야 한다고 담당자는 덧붙였다.',
      '선원은 900명이다.',
    ],
    ja: ['船は全部で40隻である。', '船員は900人である。'],
    pairs: [],
    expected: '0-0 1- 2-1',
  },
  {
    why: 'known counterparts decide where lengths do not',
    ko: ['반도체가 부족했다.', '금붕어가 부족했다.'],
    ja: [
      '前書きとして、この報告の読み方を最初に説明しておくことにする。',
      '半導体が足りない。',
      '金魚が足りなかった。',
    ],
    pairs: [
      ['반도체', '半導体'],
      ['금붕어', '金魚'],
    ],
    expected: '-0 0-1 1-2',
  },
]

describe('align', () => {
  test.each(cases)('$why', ({ ko, ja, pairs, expected }) => {
    const known = pairs.map(([source, target]) => ({ source, target }))
    const aligned = align(textOf('ko', ko), textOf('ja', ja), known)
    expect(aligned.map((pair) => `${pair.source.join()}-${pair.target.join()}`).join(' ')).toBe(expected)
  })

  test('every sentence is in exactly one pair, in order', () => {
    const lines = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, (ko, ja) => {
        const aligned = align(textOf('ko', ko), textOf('ja', ja), [])
        expect(aligned.flatMap((pair) => pair.source)).toEqual(ko.map((_, i) => i))
        expect(aligned.flatMap((pair) => pair.target)).toEqual(ja.map((_, i) => i))
      }),
    )
  })
})
