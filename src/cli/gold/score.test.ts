import { expect, test } from 'vitest'
import { score } from './score'

const gold = [
  { ko: ['반도체'], ja: ['半導体'] },
  { ko: ['데이터 센터', '데이터센터'], ja: ['データセンター', 'データ拠点'] },
  { ko: ['젠슨 황'], ja: ['ジェンスン・フアン'] },
  { ko: ['전력'], ja: ['電力'] },
]

test('spaces and middle dots do not count, every accepted synonym does', () => {
  const terms = [
    { source: '반도체', target: '半導体' },
    { source: '데이터센터', target: 'データ拠点' },
    { source: '젠슨황', target: 'ジェンスンフアン' },
    { source: '전력', target: '戦力' },
  ]
  expect(score(terms, gold, 'ko')).toEqual({ recall: 1, counterpart: 0.75, endToEnd: 0.75 })
})

test('the other way round', () => {
  expect(score([{ source: '電力', target: '전력' }], gold, 'ja')).toEqual({
    recall: 0.25,
    counterpart: 1,
    endToEnd: 0.25,
  })
})

test('nothing found', () => {
  expect(score([], gold, 'ko')).toEqual({ recall: 0, counterpart: 0, endToEnd: 0 })
})
