import { expect, it } from 'vitest'
import type { BlockKind, Lang } from '@/core/article/types'
import type { ArticleView, MarkedText } from '@/core/article/view'
import { alignedRows } from './aligned-rows'

type Line = readonly [kind: BlockKind, block: number, text: string]

const textOf = (lang: Lang, lines: readonly Line[]): MarkedText => ({
  lang,
  title: lines[0]?.[2] ?? '',
  blocks: lines.map(([kind]) => ({ kind, level: 0, start: 0, end: 0 })),
  sentences: lines.map(([kind, block, text], index) => ({
    index,
    kind,
    block,
    text,
    start: index * 100,
    end: index * 100 + text.length,
    section: null,
    marks: [],
  })),
})

const article: ArticleView = {
  id: 'a',
  lang: 'ja',
  texts: [
    textOf('ja', [
      ['title', 0, '橋'],
      ['paragraph', 1, '橋ができた。'],
      ['paragraph', 1, '長い。'],
      ['heading', 2, '次は'],
      ['paragraph', 3, '塔だ。'],
    ]),
    textOf('ko', [
      ['title', 0, '다리'],
      ['paragraph', 1, '다리가 생겼고 길다.'],
      ['paragraph', 1, '높기도 하다.'],
      ['heading', 2, '다음은'],
      ['paragraph', 3, '탑이다.'],
    ]),
  ],
  alignment: [
    { source: [0], target: [0] },
    { source: [1, 2], target: [1] },
    { source: [], target: [2] },
    { source: [3], target: [3] },
    { source: [4], target: [4] },
  ],
  terms: 0,
  questions: 0,
}

it('puts what says the same in rows, whichever text is the article’s own, and leaves titles out', () => {
  const shown = alignedRows(article).map(({ kind, opens, cells }) => [
    kind,
    opens,
    cells.ko.map(({ sentence }) => sentence.text).join(' '),
    cells.ja.map(({ sentence }) => sentence.text).join(' '),
  ])
  expect(shown).toEqual([
    ['paragraph', true, '다리가 생겼고 길다.', '橋ができた。 長い。'],
    ['paragraph', false, '높기도 하다.', ''],
    ['heading', true, '다음은', '次は'],
    ['paragraph', true, '탑이다.', '塔だ。'],
  ])
})

it('says which paragraph begins in a row, in either text', () => {
  const lines: readonly Line[] = [
    ['paragraph', 0, '橋ができた。'],
    ['paragraph', 0, '長い。'],
    ['paragraph', 1, '塔もある。'],
    ['paragraph', 2, '高い。'],
  ]
  const apart: readonly Line[] = [
    ['paragraph', 0, '다리가 생겼다.'],
    ['paragraph', 1, '길다.'],
    ['paragraph', 1, '탑도 있다.'],
    ['paragraph', 2, '높다.'],
  ]
  const rows = alignedRows({
    ...article,
    texts: [textOf('ja', lines), textOf('ko', apart)],
    alignment: lines.map((_, i) => ({ source: [i], target: [i] })),
  })
  expect(rows.map(({ numbers }) => [numbers.ja, numbers.ko])).toEqual([
    [1, 1],
    [null, 2],
    [2, null],
    [3, 3],
  ])
})
