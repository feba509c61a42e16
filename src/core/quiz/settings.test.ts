import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Drawable } from './draw'
import { drawQuiz } from './settings'
import { DEADLINE_GRACE, isOver, secondsFor, timeLimitMinutes } from './time-limit'
import { QUESTION_KINDS } from './types'

const pools = fc.uniqueArray(
  fc.record({ id: fc.uuid(), kind: fc.constantFrom(...QUESTION_KINDS), sentence: fc.integer({ min: 0, max: 40 }) }).map(
    (question): Drawable => ({
      ...question,
      article: question.id.slice(0, 1),
      sentences: [question.sentence],
      words: '',
      claims: [],
      told: [],
      key: '',
    }),
  ),
  { selector: ({ id }) => id, maxLength: 40 },
)
const counts = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.constant(Number.POSITIVE_INFINITY))
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

describe('a quiz', () => {
  it('of one seed and one bank is the same, question for question', () => {
    fc.assert(
      fc.property(pools, counts, seeds, (pool, count, seed) => {
        const ids = (questions: readonly Drawable[]) => questions.map(({ id }) => id)
        const once = ids(drawQuiz(pool, { count, seed }))
        expect(ids(drawQuiz([...pool].reverse(), { count, seed }))).toEqual(once)
        expect(once).toHaveLength(Math.min(count, pool.length))
      }),
    )
  })
})

describe('the time of an exam', () => {
  it('is whole minutes that are enough for each question, and less than one more', () => {
    fc.assert(
      fc.property(pools, counts, seeds, (pool, count, seed) => {
        const questions = drawQuiz(pool, { count, seed })
        const needed = questions.reduce((sum, { kind }) => sum + secondsFor(kind), 0)
        const minutes = timeLimitMinutes(questions)
        expect(Number.isInteger(minutes)).toBe(true)
        expect(minutes * 60).toBeGreaterThanOrEqual(needed)
        expect(minutes * 60 - needed).toBeLessThan(60)
      }),
    )
  })

  it('gives a statement to be held against the text more than a fact, and a fact more than a word', () => {
    expect(secondsFor('agree')).toBeGreaterThan(secondsFor('when'))
    expect(secondsFor('when')).toBeGreaterThan(secondsFor('reading'))
  })

  const deadline = new Date('2026-11-26T03:00:00Z')
  it.each([
    [0, false, 'at its end'],
    [DEADLINE_GRACE, false, 'for what was on its way'],
    [DEADLINE_GRACE + 1, true, 'after that'],
  ])('%d ms after the deadline is over: %s (%s)', (late, expected) => {
    expect(isOver(deadline, new Date(deadline.getTime() + late))).toBe(expected)
  })

  it('is never over where there is none', () => {
    expect(isOver(null, deadline)).toBe(false)
  })
})
