import { expect, test } from 'vitest'
import { inParagraphs } from './paragraphs'
import { articleOf } from './testing/read'

const blocksOf = (paragraphs: readonly (readonly string[])[]): readonly number[] =>
  inParagraphs(articleOf('ko', paragraphs)).sentences.map(({ block }) => block)

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
  const text = articleOf('ko', paragraphs)
  expect(inParagraphs(text)).toBe(text)
})
