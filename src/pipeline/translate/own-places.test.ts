import { expect, test } from 'vitest'
import type { Counterpart, TermCandidate } from '@/core/glossary/types'
import { ownPlaceOf, ownPlaces } from './own-places'
import { fakeDictionaries } from './testing/fake-dictionaries'

const candidate = (lang: 'ko' | 'ja', headword: string, category: TermCandidate['category']): TermCandidate => ({
  lang,
  headword,
  category,
  worth: 1,
  evidence: [],
  aliases: [],
  parts: [headword],
  original: null,
})

const counterpart = (headword: string, reading: string): Counterpart => ({
  headword,
  reading,
  hanja: null,
  route: 'transliterate',
  confidence: 0.3,
  alternatives: [],
  evidence: [],
})

const DICTIONARIES = fakeDictionaries({ readings: { 中央: ['中央 ちゅうおう common'] } })

test.each<
  readonly [
    lang: 'ko' | 'ja',
    headword: string,
    category: TermCandidate['category'],
    other: string,
    reading: string,
    found: readonly [string, string, string | null] | null,
    why: string,
  ]
>([
  ['ko', '수연군', 'place', 'スヨン郡', 'すよんぐん', ['수연', 'スヨン', 'すよん'], 'a county spelt by its sound'],
  [
    'ja',
    '鷺沼崎町',
    'place',
    '사기누마자키정',
    'さぎぬまざきちょう',
    ['鷺沼崎', '사기누마자키', 'さぎぬまざき'],
    'a Japanese town',
  ],
  ['ko', '부산시', 'place', '釜山市', 'ぷさんし', null, 'its hanja are known'],
  ['ja', '中央区', 'place', '주오구', 'ちゅうおうく', null, 'the name is a common noun'],
  ['ko', '안내도', 'concept', '案内図', 'あんないず', null, 'no place'],
])('%s %s (%s, %s %s): %j, %s', (lang, headword, category, other, reading, found) => {
  const places = ownPlaces([candidate(lang, headword, category)], [counterpart(other, reading)], DICTIONARIES)
  expect([...places].map(([name, place]) => [name, place.text, place.reading])).toEqual(found === null ? [] : [found])
})

test('what begins with the place is called after it', () => {
  const places = new Map([['수연', { text: 'スヨン', reading: null }]])
  expect(ownPlaceOf('수연농협', places)).toBe('수연')
  expect(ownPlaceOf('지수연', places)).toBeNull()
})
