import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/core/random'
import { type Drawable, drawQuestions } from './draw'
import { groupOf, QUESTION_KINDS } from './types'

const drawable = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...QUESTION_KINDS),
  sentence: fc.integer({ min: 0, max: 60 }),
})
const pools = fc.uniqueArray(drawable, { selector: ({ id }) => id, maxLength: 60 })
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

const comprehension = (count: number): Drawable[] =>
  Array.from({ length: count }, (_, i) => ({ id: `q${i}`, kind: 'who', sentence: i }))

describe('drawQuestions', () => {
  it('draws as many as asked for, or all there are, none twice, in the order of the article', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 0, max: 70 }), seeds, (pool, count, seed) => {
        const drawn = drawQuestions(pool, count, seededRandom(seed))
        expect(drawn).toHaveLength(Math.min(count, pool.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        for (const question of drawn) expect(pool).toContain(question)
        const sentences = drawn.map(({ sentence }) => sentence)
        expect(sentences).toEqual([...sentences].sort((a, b) => a - b))
      }),
    )
  })

  it('depends on the seed alone, not on the order of the pool', () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        const ids = (questions: readonly Drawable[]) => questions.map(({ id }) => id)
        expect(ids(drawQuestions([...pool].reverse(), 7, seededRandom(seed)))).toEqual(
          ids(drawQuestions(pool, 7, seededRandom(seed))),
        )
      }),
    )
  })

  it('asks about every stretch of the article', () => {
    for (let seed = 0; seed < 20; seed++) {
      const sentences = drawQuestions(comprehension(40), 4, seededRandom(seed)).map(({ sentence }) => sentence)
      expect(sentences.map((sentence) => Math.floor(sentence / 10))).toEqual([0, 1, 2, 3])
    }
  })

  it.each([
    [20, 20, 10, 5],
    [3, 20, 10, 3],
    [20, 2, 10, 8],
    [0, 9, 5, 0],
  ])(
    'of %d comprehension and %d vocabulary questions, %d hold %d of comprehension',
    (texts, words, count, expected) => {
      const pool: Drawable[] = [
        ...comprehension(texts),
        ...Array.from({ length: words }, (_, i): Drawable => ({ id: `v${i}`, kind: 'reading', sentence: i })),
      ]
      const drawn = drawQuestions(pool, count, seededRandom(1))
      expect(drawn.filter(({ kind }) => groupOf(kind) === 'comprehension')).toHaveLength(expected)
    },
  )

  it('asks about another sentence, and in another way, where it can', () => {
    const pool: Drawable[] = Array.from({ length: 12 }, (_, i) => ({
      id: `q${String(i).padStart(2, '0')}`,
      kind: i % 2 === 0 ? 'who' : 'when',
      sentence: Math.floor(i / 3),
    }))
    for (let seed = 0; seed < 20; seed++) {
      const drawn = drawQuestions(pool, 4, seededRandom(seed))
      expect(new Set(drawn.map(({ sentence }) => sentence)).size).toBe(4)
      expect(drawn.filter(({ kind }) => kind === 'who')).toHaveLength(2)
    }
  })
})
