import { expect, test } from 'vitest'
import { comparisonKey } from '@/core/quiz/comparison'
import { optionNested } from './option-nested'
import { optionsOfTwoKinds } from './options-of-two-kinds'
import type { Examined } from './rule'

const examined = (answer: string, ...wrong: readonly string[]): Examined =>
  ({
    answer,
    answerKey: comparisonKey(answer),
    wrong,
    isTrueFalse: false,
    question: { kind: 'how-much', options: [answer, ...wrong].map((text) => ({ text, reason: null })) },
  }) as unknown as Examined

test('a figure in kanji has no other one within it', () => {
  expect(optionNested.refuses(examined('十一億円', '七十一億円', '八億円', '六億円'))).toBe(false)
  expect(optionNested.refuses(examined('病院', '大学病院', '工場', '寺'))).toBe(true)
})

test('figures in kanji with decimals are of one kind', () => {
  expect(optionsOfTwoKinds.refuses(examined('〇・九度', '一・二度', '三度', '十度'))).toBe(false)
  expect(optionsOfTwoKinds.refuses(examined('〇・九度', '一・二円', '三トン', '十人'))).toBe(true)
})
