import { expect, test } from 'vitest'
import { bandOf } from '@/core/glossary/band'
import { confidenceOf, type Doubt } from './confidence'
import { rendering } from './rendering'

const DOUBT: Doubt = {
  lang: 'ko',
  best: rendering('人工知能', 'lexicon', 4),
  margin: 0,
  category: 'concept',
  length: 4,
  mentions: 1,
  sentences: 1,
  verbShare: 0,
  worth: 0.5,
  isOneWord: false,
  backRank: 6,
  isListed: true,
  shareOfUse: 1,
  hasHiragana: false,
  senses: 1,
  synonyms: 3,
  isDefined: false,
  isOfField: false,
  koreanFrequency: 0,
  isComposedName: false,
  cognate: 0,
}

test.each<[string, Partial<Doubt>, boolean]>([
  ['a reviewed row for the whole term', {}, false],
  ['a row of two senses', { senses: 2 }, true],
  ['a part of rows', { best: { ...DOUBT.best, parts: 2 } }, true],
  ['a person', { category: 'person' }, true],
  ['a rule', { best: { ...DOUBT.best, route: 'sino' } }, true],
])('is a guess or not: %s', (_, change, isGuess) => {
  expect(confidenceOf({ ...DOUBT, ...change }) < 0.33).toBe(isGuess)
})

test('leaves a name that was put together a guess', () => {
  const sure = { ...DOUBT, category: 'place', mentions: 8, backRank: 0, koreanFrequency: 90 } as const
  expect(bandOf(confidenceOf(sure))).not.toBe('guess')
  expect(bandOf(confidenceOf({ ...sure, isComposedName: true }))).toBe('guess')
})

test.each<[string, Partial<Doubt>, Partial<Doubt>]>([
  [
    'HBO, a name in Latin letters',
    { best: rendering('HBO', 'latin', 0) },
    { best: rendering('Livingston', 'latin', 0) },
  ],
  ['a thing, what is mostly done', {}, { verbShare: 1 }],
  ['what other rows have, what none has', {}, { isListed: false }],
  ['the usual word, a rare one beside it', {}, { shareOfUse: 0.05 }],
  ['what leads back, what leads to other words', { backRank: 0 }, {}],
  ['what an editor would list, what hardly any would', { worth: 0.8 }, { worth: 0.1 }],
  ['what the article is about, what it mentions', { sentences: 6 }, {}],
])('is surer: %s', (_, surer, less) => {
  // Two senses: nothing holds it above what the features say.
  const of = (change: Partial<Doubt>): number => confidenceOf({ ...DOUBT, senses: 2, ...change })
  expect(of(surer)).toBeGreaterThan(of(less))
})
