import { expect, test } from 'vitest'
import type { Category } from '@/core/glossary/types'
import { renderHeadword } from './compound'
import { headwordOf } from './headword'
import { NO_SUBJECT } from './subject'
import { fakeDictionaries } from './testing/fake-dictionaries'

const dictionaries = {
  ...fakeDictionaries({
    sino: {
      소년: ['少年 しょうねん common 2.5'],
      탐지: ['探知 たんち common 3.5'],
      망간: ['網間 あみま common 4.8'],
      가온: ['加温 かおん common 4.8'],
    },
    hanja: '少소 年년 探탐 知지 網망 間간 加가 温온',
    frequency: { 소년: 123, 탐지: 40, 망간: 9 },
  }),
  // What rows of people alone brought has the cost of no dictionary word.
  lookUpLoan: (_: 'ko' | 'ja', word: string) =>
    ({
      소년: [{ word: 'ソニョン', distance: 0.02, cost: 0.5 }],
      탐지: [{ word: 'タンジ', distance: 0.02, cost: 0.5 }],
      망간: [{ word: 'マンガン', distance: 0, cost: 0.16 }],
      가온: [{ word: 'カオン', distance: 0, cost: 0.5 }],
    })[word] ?? [],
}

test.each<[string, Category, string, string]>([
  ['소년', 'concept', '少年', 'people are called ソニョン, no thing is'],
  ['탐지', 'concept', '探知', 'nor タンジ'],
  ['망간', 'concept', 'マンガン', 'a word that dictionaries have is a loan'],
  ['가온', 'concept', 'カオン', 'no Korean text has the word in hanja'],
  ['소년', 'person', 'ソニョン', 'who is called so'],
])('%s, a %s, is %s: %s', (text, category, expected) => {
  expect(renderHeadword(headwordOf(text, [text], 'ko', category), dictionaries, NO_SUBJECT)[0]?.text).toBe(expected)
})
