import { expect, test } from 'vitest'
import type { Category } from '@/core/glossary/types'
import type { ExtractDictionaries } from '../ports'
import { readTagged } from '../testing/tagged'
import { koreanChunks } from './korean-chunks'
import { withPeople } from './korean-people'

const UNKNOWN: Partial<ExtractDictionaries> = {
  lookUp: () => [],
  lookUpNamePart: (_, part) => (part === '존' ? [{ text: 'ジョン', weight: 5 }] : []),
  commonness: () => 0,
  koreanFrequency: () => 0,
}

test.each<readonly [tagged: string, category: Category | null, why: string]>([
  ['한스/NNP 폰/NNP 셰르겐/NNP+은/JX', 'person', 'a nobiliary word inside a foreign name'],
  ['홀리/NNP 베이커/NNP+는/JX', 'person', 'two foreign names'],
  ['한스/NNP 셰르겐/NNP 로켓/NNG+은/JX', null, 'what is called by it'],
  ['존/NNG 셰르겐/NNP+은/JX', 'person', 'a given name that is a word as well'],
  ['홀리드/NNP 몰드법/NNP+은/JX', null, 'no name ends in 법'],
])('%s: %s (%s)', (tagged, category) => {
  const { text, tokens } = readTagged(tagged)
  const sentence = { index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null } as const
  const [chunk] = koreanChunks(sentence, tokens)
  const context = { lang: 'ko', text, dictionaries: UNKNOWN as ExtractDictionaries } as const
  const [first] = withPeople({ words: chunk?.words ?? [], category: null }, null, context)
  expect(first?.category).toBe(category)
})

test('who somebody is is no part of a foreign name: 난민 인정자 와덴 씨', () => {
  const { text, tokens } = readTagged('인정자/NNP 와덴/NNP 씨/NNB')
  const sentence = { index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null } as const
  const [chunk] = koreanChunks(sentence, tokens)
  const context = { lang: 'ko', text, dictionaries: UNKNOWN as ExtractDictionaries } as const
  const people = withPeople({ words: chunk?.words ?? [], category: null }, chunk?.title ?? '씨', context)
  expect(
    people.filter(({ category }) => category === 'person').map(({ words }) => words.map((word) => word.text)),
  ).toEqual([['와덴']])
})
