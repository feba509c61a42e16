import { expect, it, test } from 'vitest'
import { COLUMNS, toCsv } from './csv'

const HEAD = `\uFEFF${COLUMNS.answers.join(',')}\r\n`
/** What stands behind the cell of that number. */
const after = (cells: number) => `${','.repeat(COLUMNS.answers.length - cells)}\r\n`

it('has a head, ends lines as RFC 4180 does and begins with a mark of byte order', () => {
  expect(toCsv('answers', [])).toBe(HEAD)
  expect(toCsv('answers', [{ answered_at: new Date(0), correct: false, kind: 'why' }])).toBe(
    `${HEAD}1970-01-01T00:00:00.000Z,false,why${after(3)}`,
  )
})

test.each([
  ['반도체, 半導体', '"반도체, 半導体"', 'a comma'],
  ['그는 "네"라고', '"그는 ""네""라고"', 'a quotation mark'],
  ['첫 줄\n둘째 줄', '"첫 줄\n둘째 줄"', 'a line break'],
  ['=1+1', "'=1+1", 'a formula'],
  ['@SUM(A1)', "'@SUM(A1)", 'a formula of old'],
  ['-2+3', "'-2+3", 'one that begins with a minus'],
  ['+82', "'+82", 'one that begins with a plus'],
  ['\tx', "'\tx", 'one behind a tab'],
  ['＝1+1', "'＝1+1", 'one in full width, as a Japanese keyboard writes it'],
])('%j is %s: %s', (stem, cell) => {
  expect(toCsv('answers', [{ stem }])).toBe(`${HEAD},,,,${cell}${after(5)}`)
})
