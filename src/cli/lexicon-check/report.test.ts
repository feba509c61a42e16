import { expect, it } from 'vitest'
import { entry } from '@/pipeline/translate/testing/fake-dictionaries'
import { VERDICTS } from './check-rows'
import { type CheckedRow, countsTable, lineOf, withoutLines, withoutStaleReadings } from './report'

const CHECKED: readonly CheckedRow[] = [
  { file: 'general.tsv', line: 2, row: entry('숲', '森|林', 'もり'), verdict: 'answer' },
  { file: 'general.tsv', line: 3, row: entry('전략', '戦略', 'せんりゃく'), verdict: 'idle' },
  { file: 'places.tsv', line: 2, row: entry('나라', '奈良', 'なら'), verdict: 'minor' },
]

it('a row is named by its place', () => {
  expect(CHECKED.map(lineOf)).toEqual(['general.tsv:2 숲 森|林', 'general.tsv:3 전략 戦略', 'places.tsv:2 나라 奈良'])
})

it('rows are counted by file and verdict', () => {
  expect(countsTable(CHECKED, VERDICTS).split('\n')).toEqual([
    'file         rows  answer  note  field  minor  idle',
    'general.tsv  2     1       0     0      0      1',
    'places.tsv   1     0       0     0      1      0',
    'all          3     1       0     0      1      1',
  ])
})

it('lines are taken out of a file by their numbers', () => {
  expect(withoutLines('ko\tja\n숲\t森\n전략\t戦略\n', new Set([3]))).toBe('ko\tja\n숲\t森\n')
})

it('a reading that is about no row goes with it', () => {
  const text = 'ja\treading\twhy\n奈良\tなら\tname\n戦略\tせんりやく\tusual\n'
  expect(withoutStaleReadings(text, [entry('나라', '奈良', 'なら')])).toBe('ja\treading\twhy\n奈良\tなら\tname\n')
})
