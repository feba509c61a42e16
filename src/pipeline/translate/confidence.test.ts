import { expect, test } from 'vitest'
import { confidenceOf, type Doubt } from './confidence'
import { rendering } from './rendering'

const DOUBT: Doubt = {
  lang: 'ko',
  best: rendering('人工知能', 'lexicon', 4),
  margin: 0,
  category: 'concept',
  length: 4,
  mentions: 1,
  isRoundTrip: false,
  senses: 1,
  synonyms: 3,
  isDefined: false,
  isOfField: false,
  koreanFrequency: 0,
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
