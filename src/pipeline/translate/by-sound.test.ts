import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BridgeDictionaries, LoanWord, ModelSpelling } from '../ports'
import { heard, spellingCost, wordCost } from './by-sound'
import { fakeDictionaries } from './testing/fake-dictionaries'

const loan = (word: string, distance: number, cost = 0.5): LoanWord => ({ word, distance, cost })
const model = (
  spellings: Readonly<Record<string, number>>,
  others: Readonly<Record<string, number>>,
): ModelSpelling => ({
  spellings: Object.entries(spellings).map(([word, cost]) => ({ word, cost })),
  costOf: (word) => spellings[word] ?? others[word] ?? null,
  strangeness: 2,
})
const dictionaries = (near: readonly LoanWord[], spelling: ModelSpelling | null): BridgeDictionaries => ({
  ...fakeDictionaries({}),
  lookUpLoan: () => near,
  spellByModel: () => spelling,
})

describe('a word by its sounds', () => {
  it.each<['ko' | 'ja', string, readonly LoanWord[], ModelSpelling, string, boolean, string]>([
    [
      'ko',
      '패스',
      [loan('ペース', 0.05), loan('パス', 0.03)],
      model({ パス: 0.2 }, { ペース: 10 }),
      'パス',
      true,
      'the word that is spelt so',
    ],
    [
      'ja',
      'モリナリ',
      [loan('머리말', 0.09)],
      model({ 모리나리: 0.4, 몰리나리: 1.5 }, { 머리말: 14 }),
      '모리나리',
      false,
      'no dictionary word is near',
    ],
    [
      'ja',
      'クリック',
      [loan('쿨리크', 0.01, 4), loan('클릭', 0.05, 1.7)],
      model({ 클릭: 0.9 }, { 쿨리크: 4.6 }),
      '클릭',
      true,
      'the spelling counts more than the distance',
    ],
    [
      'ko',
      '스위니',
      [loan('スワニー', 0.1)],
      model({ スウィニー: 0.6 }, {}),
      'スウィニー',
      false,
      'the model has no way to the word',
    ],
  ])('%s %s among %o is chosen by %o: %s', (lang, text, near, spelling, answer, isWord) => {
    const [first] = heard({ lang, text, category: 'concept' }, dictionaries(near, spelling))
    expect(first).toMatchObject({ text: answer, isWord })
  })

  it('has no answer where the model reads nothing', () => {
    expect(heard({ lang: 'ja', text: 'ヵ', category: 'concept' }, dictionaries([loan('가', 0)], null))).toEqual([])
  })
})

it('shares less than 1 among the answers, and costs keep the order of words and the likeliest spelling', () => {
  const near = fc.uniqueArray(
    fc.record({
      word: fc.constantFrom('ア', 'イ', 'ウ', 'エ'),
      distance: fc.double({ min: 0, max: 0.25, noNaN: true }),
      cost: fc.double({ min: 0, max: 5, noNaN: true }),
    }),
    { selector: ({ word }) => word },
  )
  const costs = fc.record({
    カ: fc.double({ min: 0, max: 9, noNaN: true }),
    ア: fc.double({ min: 0, max: 9, noNaN: true }),
  })
  fc.assert(
    fc.property(near, costs, fc.constantFrom('ko', 'ja'), (words, spellings, lang) => {
      const answers = heard({ lang, text: '가나다', category: 'concept' }, dictionaries(words, model(spellings, {})))
      expect(answers.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1)
      const spelt = answers.find(({ isWord }) => !isWord)
      fc.pre(spelt !== undefined)
      const level = spellingCost(lang, '가나다', spelt?.share ?? 1)
      const inOrder = answers
        .filter(({ isWord }) => isWord)
        .every(({ share }) => {
          const cost = wordCost(lang, '가나다', share, answers)
          return share < (spelt?.share ?? 1) ? cost >= level : cost <= level
        })
      expect(inOrder).toBe(true)
    }),
  )
})
