import { expect, it } from 'vitest'
import type { Category } from '@/core/glossary/types'
import type { Candidate } from './candidates'
import { categoryByFullName, partsOfFirms } from './firm-names'

const candidate = (headword: string, category: Category | null, places: readonly number[]): Candidate => ({
  key: headword,
  headword,
  category,
  parts: [headword],
  wordTexts: [headword],
  mentions: places.map((sentence) => ({
    sentence,
    start: 0,
    end: headword.length,
    text: headword,
    key: headword,
    parts: [headword],
    wordTexts: [headword],
    category,
    inside: null,
    isPredicate: false,
    isQuoted: false,
    isDefined: false,
  })),
  alone: places.length,
})

it('a name that never stands without its trade is a part of the firm', () => {
  const firm = candidate('栄進マテリアル', null, [0, 2])
  expect([...partsOfFirms([candidate('栄進', 'organisation', [0, 2]), firm])]).toEqual([['栄進', '栄進マテリアル']])
  expect(partsOfFirms([candidate('栄進', 'organisation', [0, 1, 2]), firm]).size).toBe(0)
})

it('who a firm has the beginning of its full name of is that firm', () => {
  const short = candidate('三島精細', 'person', [1])
  expect(categoryByFullName(short, [short, candidate('三島精細工業', 'organisation', [0])])).toBe('organisation')
  expect(categoryByFullName(short, [short, candidate('三島精細会議', 'concept', [0])])).toBeNull()
})
