import { expect, test } from 'vitest'
import type { GlossaryTerm } from '@/core/glossary/types'
import { joinVariants } from './join-variants'
import type { LexiconEntry } from './ports'

const term = (headword: string, target: string, sentence: number): GlossaryTerm => ({
  id: headword,
  lang: 'ko',
  ko: { headword, hanja: null, romanization: '' },
  ja: { headword: target, reading: '', romaji: '', koreanReading: null },
  ...{ category: 'concept', label: 'none', route: 'lexicon', alignment: [], alternatives: [], definitions: [] },
  ...{ confidence: 0.9, worth: 0.5, aliases: [], falseFriend: null },
  evidence: [{ lang: 'ko', sentence, start: 0, end: headword.length, quote: headword }],
})

const row: LexiconEntry = {
  ...{ ko: ['생성형 AI', '생성 AI'], ja: ['生成AI'], reading: 'せいせいえーあい', category: 'concept', domain: 'ai' },
  ...{ definitions: { ko: null, ja: null }, falseFriend: null, source: 'lexicon' },
}
const lookUp = (_: string, headword: string) => (row.ko.includes(headword) ? [row] : [])

test('a spelling that a row lists adds its name and places to the entry above it', () => {
  const terms = [term('생성형 AI', '生成AI', 4), term('반도체', '半導体', 1), term('생성 AI', '生成AI', 2)]
  const [first, second, ...rest] = joinVariants(terms, lookUp)
  expect(rest).toEqual([])
  expect(first).toMatchObject({ id: '생성형 AI', aliases: ['생성 AI'] })
  expect(first?.evidence.map(({ sentence }) => sentence)).toEqual([2, 4])
  expect(second?.id).toBe('반도체')
})

test('two words with one counterpart that no row joins stay apart', () => {
  const terms = [term('나라', '国', 0), term('국가', '国', 1)]
  expect(joinVariants(terms, lookUp)).toEqual(terms)
})
