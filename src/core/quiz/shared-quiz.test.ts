import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGS } from '../article/types'
import { SHARED_MODES } from './mode'
import {
  decodeSharedQuiz,
  encodeSharedQuiz,
  MOST_SHARED_ARTICLES,
  questionsPrint,
  type SharedQuiz,
} from './shared-quiz'
import { DIFFICULTIES } from './types'

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789-']
const articles = fc.uniqueArray(
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 50 }).map((each) => each.join('')),
  { minLength: 1, maxLength: MOST_SHARED_ARTICLES },
)
const quizzes: fc.Arbitrary<SharedQuiz> = fc
  .record({
    mode: fc.constantFrom(...SHARED_MODES),
    lang: fc.constantFrom(...LANGS),
    count: fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constant(Number.POSITIVE_INFINITY)),
    level: fc.constantFrom(...DIFFICULTIES),
    minutes: fc.integer({ min: 1, max: 300 }),
    seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    print: fc.array(fc.uuid()).map(questionsPrint),
    articles,
  })
  .map((quiz) => (quiz.mode === 'exam' ? quiz : { ...quiz, level: null, minutes: null }))

describe('the link of a quiz', () => {
  it('says the quiz again, and one quiz has one link', () => {
    fc.assert(
      fc.property(quizzes, (quiz) => {
        const link = encodeSharedQuiz(quiz)
        expect(decodeSharedQuiz(link)).toEqual({ ok: true, value: quiz })
        expect(encodeSharedQuiz({ ...quiz })).toBe(link)
      }),
    )
  })

  it('goes through an address as it is', () => {
    fc.assert(
      fc.property(quizzes, (quiz) => {
        const link = encodeSharedQuiz(quiz)
        expect(new URLSearchParams({ s: link }).toString()).toBe(`s=${link}`)
      }),
    )
  })

  it('is refused when any character of it was changed, left out or doubled', () => {
    fc.assert(
      fc.property(quizzes, fc.nat(), fc.constantFrom(...letters), (quiz, at, letter) => {
        const link = encodeSharedQuiz(quiz)
        const place = at % link.length
        const [before, after] = [link.slice(0, place), link.slice(place + 1)]
        const changed = [
          `${before}${letter}${after}`,
          `${before}${after}`,
          `${before}${link[place]}${link[place]}${after}`,
        ]
        for (const other of changed.filter((each) => each !== link))
          expect(decodeSharedQuiz(other)).toEqual({ ok: false, error: 'damaged' })
      }),
    )
  })

  it.each([[''], ['.'], ['exam'], ['mixed.ko.10.-.-.1.abcdef.article'], [`${'a'.repeat(2000)}.00000000`]])(
    'is refused where it is no link: %s',
    (parameter) => {
      expect(decodeSharedQuiz(parameter)).toEqual({ ok: false, error: 'damaged' })
    },
  )

  it('never asks for what a link may not: mistakes, an exam without time, a quiz with a level', () => {
    const quiz = { mode: 'mixed', lang: 'ko', count: 5, level: null, minutes: null, seed: 1, print: 'abcdef' } as const
    const whole = { ...quiz, articles: ['article'] }
    for (const wrong of [
      { ...whole, mode: 'mistakes' as 'mixed' },
      { ...whole, mode: 'exam' as const },
      { ...whole, level: 'easy' as const },
      { ...whole, articles: [] },
      { ...whole, articles: Array.from({ length: MOST_SHARED_ARTICLES + 1 }, (_, i) => `article-${i}`) },
      { ...whole, count: 0 },
    ])
      expect(decodeSharedQuiz(encodeSharedQuiz(wrong))).toEqual({ ok: false, error: 'damaged' })
  })
})
