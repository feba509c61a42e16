import { expect, it } from 'vitest'
import type { IpadicEntry } from './ipadic'
import { kanjiPieceRows } from './kanji-pieces'

const noun = (surface: string, reading: string, rest: Partial<IpadicEntry> = {}): IpadicEntry => ({
  surface,
  reading,
  pos: ['名詞', '一般', '*', '*'],
  form: '*',
  cost: 0,
  ...rest,
})

const NOUNS = [
  ...[
    ['経済', 'けいざい'],
    ['経営', 'けいえい'],
    ['経路', 'けいろ'],
    ['経る', 'へる'],
    ['返済', 'へんさい'],
  ],
  ...[
    ['救済', 'きゅうさい'],
    ['決済', 'けっさい'],
    ['営業', 'えいぎょう'],
    ['経緯', 'いきさつ'],
    ['今日', 'きょう'],
  ],
].map(([surface = '', reading = '']) => noun(surface, reading))

it('learns what each kanji is read as inside words, the commonest first', () => {
  const rows = new Map(kanjiPieceRows([...NOUNS, noun('経理', 'けいり'), noun('済む', 'すむ')]))
  expect(rows.get('経')).toBe('けい')
  expect(rows.get('済')).toBe('さい')
})

it('leaves out names and words that are read as a whole', () => {
  const name = (surface: string, reading: string) => noun(surface, reading, { pos: ['名詞', '固有名詞', '人名', '名'] })
  const rows = new Map(
    kanjiPieceRows([
      ...NOUNS,
      name('経子', 'のりこ'),
      name('経男', 'のりお'),
      name('経美', 'のりみ'),
      name('経代', 'のりよ'),
    ]),
  )
  expect(rows.get('経')).toBe('けい')
  expect(rows.has('今')).toBe(false)
})
