import { expect, it } from 'vitest'
import { kanaCells } from './kana-cells'

it.each([
  ['半導体', 'はんどうたい', '半はん 導どう 体たい', 'はん どう たい', 'a cell a character'],
  ['今日', 'きょう', '今 日', 'きょう×2', 'undivided'],
  ['今日的', 'きょうてき', '今 日 的てき', 'きょう×2 てき', 'undivided in part'],
  ['大時計', 'おおとけい', '大おお 時 計', 'おお とけい×2', 'undivided in part'],
  ['高速バス', 'こうそくばす', '高こう 速そく', 'こう そく', 'part of the word'],
  ['大人向け', 'おとなむけ', '大 人', '', 'part of the word, and undivided: nothing'],
])('%s %s (%s): %s (%s)', (headword, reading, columns, cells) => {
  const alignment = columns
    .split(' ')
    .map((column) => ({ hangul: '', hanja: '', kanji: column.slice(0, 1), kana: column.slice(1) }))
  const shown = kanaCells(alignment, { headword, reading }).map(({ kana, span }) =>
    span > 1 ? `${kana}×${span}` : kana,
  )
  expect(shown.join(' ')).toBe(cells)
})
