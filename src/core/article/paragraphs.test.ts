import { expect, test } from 'vitest'
import { inParagraphs, paragraphNumbers } from './paragraphs'
import type { ArticleText, BlockKind, Sentence } from './types'

/** One sentence a line of each paragraph; a paragraph that begins with # is a heading. */
function articleOf(paragraphs: readonly (readonly string[])[]): ArticleText {
  let section: number | null = null
  const sentences: Sentence[] = []
  for (const [block, texts] of paragraphs.entries())
    for (const text of texts) {
      const kind: BlockKind = text.startsWith('#') ? 'heading' : 'paragraph'
      if (kind === 'heading') section = sentences.length
      sentences.push({ index: sentences.length, text, block, kind, section, start: 0, end: text.length })
    }
  return { lang: 'ko', title: '', text: '', blocks: [], sentences }
}

const blocksOf = (paragraphs: readonly (readonly string[])[]): readonly number[] =>
  inParagraphs(articleOf(paragraphs)).sentences.map(({ block }) => block)

const LINES = [
  '비가 왔다.',
  '길이 막혔다.',
  '학교가 쉬었다.',
  '물이 찼다.',
  '배가 멈췄다.',
  '불이 꺼졌다.',
  '해가 났다.',
]

test('news with a line for each sentence is one paragraph', () => {
  const [first, ...rest] = blocksOf([...LINES.map((line) => [line]), ['물이 빠졌다.', '배가 떴다.']])
  expect(rest).toEqual(rest.map(() => first))
})

test('a heading ends it', () => {
  const blocks = blocksOf([...LINES.map((line) => [line]), ['# 그 뒤'], ['물이 빠졌다.'], ['배가 떴다.']])
  expect(new Set(blocks).size).toBe(3)
})

test.each([
  ['of paragraphs', [LINES, LINES]],
  ['of a few lines', LINES.map((line) => [line])],
])('a text %s stays as it is', (_, paragraphs) => {
  const text = articleOf(paragraphs)
  expect(inParagraphs(text)).toBe(text)
})

test('paragraphs are counted, whatever stands between them', () => {
  const blocks: readonly (readonly [BlockKind, number])[] = [
    ['title', 0],
    ['paragraph', 1],
    ['paragraph', 1],
    ['heading', 2],
    ['quotation', 3],
    ['paragraph', 4],
    ['list-item', 5],
    ['paragraph', 6],
  ]
  expect([...paragraphNumbers({ sentences: blocks.map(([kind, block]) => ({ kind, block })) })]).toEqual([
    [1, 1],
    [4, 2],
    [6, 3],
  ])
})

test.each([
  ['in lines', [...LINES, '물이 빠졌다.'].map((line) => [line])],
  ['of two paragraphs', [LINES, LINES]],
])('a text %s has no numbers', (_, paragraphs) => {
  expect(paragraphNumbers(articleOf(paragraphs)).size).toBe(0)
})
