import { describe, expect, test } from 'vitest'
import type { LexiconEntry } from '@/pipeline/ports'
import { dataFolder } from './entries'
import { namePartRows, parseNameParts, readNameParts } from './name-parts'

const person = (ko: string, ja: string): LexiconEntry => ({
  ko: ko.split('|'),
  ja: ja.split('|'),
  reading: '',
  category: 'person',
  domain: '',
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'lexicon',
})

describe('parts of foreign names', () => {
  const rows = new Map(
    namePartRows(
      [{ ko: ['니컬러스', '니콜라스'], ja: ['ニコラス'] }],
      [person('니콜라스 그린', 'ニコラス・グリーン'), person('찰스', 'チャールズ'), person('이소담', 'イ・ソダム')],
    ),
  )

  test.each<readonly [key: string, value: string | undefined, why: string]>([
    ['ko 니컬러스', 'ニコラス 40', 'the list has it'],
    ['ja ニコラス', '니컬러스 40,니콜라스 20', 'what the list has first, then what it has besides and one person'],
    ['ko 그린', 'グリーン 10', 'a person of the rows'],
    ['ko 찰스', undefined, 'a name of one part is found whole'],
    ['ja イ', undefined, 'Korean names are written together'],
  ])('%s: %s, %s', (key, value) => {
    expect(rows.get(key)).toBe(value)
  })

  test('the list is sorted, each name once', () => {
    const names = readNameParts(dataFolder()).map(({ ko }) => ko[0] ?? '')
    expect(names).toEqual([...new Set(names)].sort())
  })

  test.each(['찰스\tCharles', '찰스\tチャールズ\tx', '\tチャールズ'])('a bad line is refused: %s', (line) => {
    expect(() => parseNameParts(`ko\tja\n${line}\n`)).toThrow('name-parts.tsv:2')
  })
})
