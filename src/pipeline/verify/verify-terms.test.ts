import { expect, test } from 'vitest'
import type { ArticleText } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { verifyTerms } from './verify-terms'

const text = '항구는 부두를 넓혔다.'
const article: ArticleText = {
  lang: 'ko',
  title: '',
  text,
  blocks: [],
  sentences: [{ index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null }],
}
const harbour: GlossaryTerm = {
  id: 'c1',
  lang: 'ko',
  ko: { headword: '항구', hanja: '港口', romanization: 'hanggu' },
  ja: { headword: '港', reading: 'みなと', romaji: 'minato', koreanReading: null },
  category: 'concept',
  label: 'different-characters',
  alignment: [],
  falseFriend: null,
  route: 'lexicon',
  confidence: 0.9,
  alternatives: [],
  aliases: [],
  definitions: [],
  evidence: [{ lang: 'ko', sentence: 0, start: 0, end: 2, quote: '항구' }],
  worth: 1,
}
const evidence = { lang: 'ko', sentence: 0, start: 0, end: 2, quote: '항구' } as const

const cases: readonly [string, Partial<GlossaryTerm>][] = [
  ['headword-empty', { ja: { ...harbour.ja, headword: ' ' } }],
  ['headword-script', { ko: { ...harbour.ko, headword: 'みなと' } }],
  ['headword-script', { ja: { ...harbour.ja, headword: '항구' } }],
  ['reading-not-hiragana', { ja: { ...harbour.ja, reading: 'ミナト' } }],
  ['reading-not-hiragana', { ja: { ...harbour.ja, reading: '港' } }],
  ['reading-not-hiragana', { ja: { ...harbour.ja, reading: '' } }],
  ['hanja-script', { ko: { ...harbour.ko, hanja: 'みなと' } }],
  ['confidence-out-of-range', { confidence: 1.2 }],
  ['confidence-out-of-range', { confidence: Number.NaN }],
  ['no-evidence', { evidence: [] }],
  ['language-of-another-article', { lang: 'ja', evidence: [{ ...evidence, lang: 'ja' }] }],
  ['quote-not-verbatim', { evidence: [{ ...evidence, quote: '항만' }] }],
  ['quote-not-verbatim', { evidence: [{ ...evidence, start: 1, end: 3 }] }],
  ['quote-not-verbatim', { evidence: [{ ...evidence, sentence: 4 }] }],
  [
    'definition-not-verbatim',
    { definitions: [{ lang: 'ko', text: '배가 드나드는 곳.', origin: 'article', evidence: null }] },
  ],
]

test('a sound term passes', () => {
  expect(verifyTerms(article, null, [harbour])).toEqual({ accepted: [harbour], rejected: [] })
})

test.each(cases)('%s: %o', (code, change) => {
  const { accepted, rejected } = verifyTerms(article, null, [{ ...harbour, ...change }])
  expect(accepted).toEqual([])
  expect(rejected).toMatchObject([{ what: 'term', kind: 'concept', code }])
})

test('a concept and a headword stand once, the first is kept', () => {
  const again = { ...harbour, worth: 2 }
  const homonym = { ...harbour, id: 'c2', ja: { ...harbour.ja, headword: '港口', reading: 'こうこう' } }
  const { accepted, rejected } = verifyTerms(article, null, [harbour, again, homonym])
  expect(accepted).toEqual([harbour])
  expect(rejected.map(({ code }) => code)).toEqual(['duplicate-concept', 'duplicate-headword'])
})
