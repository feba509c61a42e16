import { describe, expect, test } from 'vitest'
import { ALL_SENTENCES, failure, SPEECHES, speechOf } from './words'

describe('the language of the terminal', () => {
  test.each<[environment: Record<string, string>, speech: string]>([
    [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'fr_FR.UTF-8' }, 'en'],
    [{ LANG: 'ko_KR.UTF-8', LC_ALL: 'ja_JP.UTF-8' }, 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'ko_KR.UTF-8' }, 'ko'],
    [{ LANG: 'ja_JP.UTF-8', LC_ALL: '' }, 'ja'],
    [{ LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('%j: %s', (environment, speech) => {
    expect(speechOf(environment)).toBe(speech)
  })
})

const valuesIn = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort()

test.each(Object.entries(ALL_SENTENCES))('%s says the same in every language', (_, sentence) => {
  for (const speech of SPEECHES) {
    expect(sentence[speech].trim()).not.toBe('')
    expect(valuesIn(sentence[speech]), speech).toEqual(valuesIn(sentence.en))
  }
})

test('values stand in the sentence', () => {
  expect(failure('too-large', 'en', { file: 'a.txt', size: 1200000, limit: 1000000 })).toBe(
    'a.txt: over 1 MB (1200000 bytes). Split the article.',
  )
})
