import { describe, expect, it } from 'vitest'
import { CONFUSABLE_ACTIONS, CONFUSABLE_THINGS } from './confusable-words'
import { confusable, confusablesIn } from './confusables'
import { rowsOf } from './written-rows'

const ROWS = [CONFUSABLE_ACTIONS, CONFUSABLE_THINGS].map((written) => rowsOf(written, '; '))

describe('the table of words taken for each other', () => {
  it('has a word in each language and its use in both in every cell', () => {
    const cell =
      /^[가-힣]+ [\p{Script=Han}々]+ [가-힣\d ,]+ \/ [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、々]+$/u
    expect(ROWS.flat(2).filter((written) => !cell.test(written))).toEqual([])
  })

  it('has three words or more in a row, none twice, and is sorted', () => {
    for (const rows of ROWS) {
      expect(rows.map(([first]) => first?.split(' ')[0])).toEqual(
        rows.map(([first]) => first?.split(' ')[0]).toSorted(),
      )
      for (const row of rows)
        for (const place of [0, 1]) {
          const words = row.map((written) => written.split(' ')[place])
          expect(words.length).toBeGreaterThan(2)
          expect(new Set(words).size, words.join()).toBe(words.length)
        }
    }
  })
})

it('finds such words in a text, with what they are taken for', () => {
  expect(confusablesIn('ko', '세금을 카드로 결제했다.').map(({ word }) => word.ja)).toContain('決済')
  expect(confusable('ja', '補償')?.others.map(({ ja }) => ja)).toContain('賠償')
  expect(confusable('ja', '歩道橋')).toBeNull()
})
