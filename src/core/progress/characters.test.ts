import { expect, test } from 'vitest'
import { charactersMet } from './characters'

const term = (conceptId: string, ko: string | null, ja: string, known: boolean) => ({
  conceptId,
  known,
  written: { ko, ja },
})

test('characters are counted once a term, each script in its own forms', () => {
  const { ko, ja } = charactersMet([
    term('1', '戰略', '戦略', true),
    term('2', '戰爭', '戦争', false),
    term('3', null, 'データ', true),
    term('4', null, '人々', true),
    term('5', '日曜日', '日曜日', false),
  ])
  expect(ko).toEqual([
    { character: '戰', met: 2, known: 1 },
    { character: '略', met: 1, known: 1 },
    { character: '日', met: 1, known: 0 },
    { character: '曜', met: 1, known: 0 },
    { character: '爭', met: 1, known: 0 },
  ])
  expect(ja.map(({ character, met, known }) => `${character}${met}${known}`)).toEqual([
    '戦21',
    '人11',
    '略11',
    '争10',
    '日10',
    '曜10',
  ])
})
