import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/core/random'
import { conflict, type Drawable, drawQuestions, type Seen, tellingWords } from './draw'
import { groupOf, QUESTION_KINDS } from './types'

const drawable = fc
  .record({
    id: fc.uuid(),
    article: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom(...QUESTION_KINDS),
    sentence: fc.integer({ min: 0, max: 60 }),
    words: fc.constantFrom('백 권을 빌렸습니까?', '오늘 열두 명이 왔습니다.'),
    claims: fc.constantFrom([], ['시립 도서관은 책 340권을 샀습니다.'], ['시립 도서관은 책 430권을 샀습니다.']),
    key: fc.constantFrom('백 권', '열두 명', 'O'),
  })
  .map((question) => ({ ...question, told: question.claims, sentences: [question.sentence] }))
const pools = fc.uniqueArray(drawable, { selector: ({ id }) => id, maxLength: 60 })
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

const drawableOf = (id: string, kind: Drawable['kind'], sentence: number): Drawable => ({
  id,
  article: 'a',
  kind,
  sentence,
  sentences: [sentence],
  words: '',
  claims: [],
  told: [],
  key: '',
})

const comprehension = (count: number): Drawable[] =>
  Array.from({ length: count }, (_, i) => drawableOf(`q${i}`, 'who', i))

describe('drawQuestions', () => {
  it('draws as many as asked for or all there are but those that another answers, none twice, in the order of the article', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 0, max: 70 }), seeds, (pool, count, seed) => {
        const drawn = drawQuestions(pool, count, seededRandom(seed))
        expect(drawn.length).toBeLessThanOrEqual(Math.min(count, pool.length))
        expect(new Set(drawn).size).toBe(drawn.length)
        for (const question of drawn) expect(pool).toContain(question)
        const places = drawn.map(({ article, sentence }) => `${article} ${String(sentence).padStart(2, '0')}`)
        expect(places).toEqual([...places].sort())
      }),
    )
  })

  it('draws as many as asked for, or all there are, where none answers another', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 0, max: 70 }), seeds, (pool, count, seed) => {
        const free = pool.map((question, i) => ({ ...question, sentences: [i] }))
        expect(drawQuestions(free, count, seededRandom(seed))).toHaveLength(Math.min(count, pool.length))
      }),
    )
  })

  it('never asks two questions of which one answers the other', () => {
    fc.assert(
      fc.property(pools, seeds, (pool, seed) => {
        const drawn = drawQuestions(pool, 12, seededRandom(seed))
        for (const [i, one] of drawn.entries())
          for (const other of drawn.slice(i + 1))
            expect(one.article === other.article && conflict(one, other)).toBe(false)
      }),
    )
  })

  it.each([
    ['the answer stands in the other stem', { words: '2021년에 연 곳은 어디입니까?' }, { key: '2021년' }, true],
    ['the answer is another', { words: '2021년에 연 곳은 어디입니까?' }, { key: '340권' }, false],
    ['of other sentences', { words: '2021년에 연 곳은 어디입니까?', sentences: [4] }, { key: '2021년' }, false],
    [
      'a statement, and the same altered',
      { claims: ['시립 도서관은 책 340권을 샀습니다.'] },
      { told: ['작년에 문을 열었습니다.', '시립 도서관은 책 430권을 샀습니다.'] },
      true,
    ],
    [
      'statements of two clauses of a sentence',
      { claims: ['시립 도서관은 책 340권을 샀습니다.'] },
      { told: ['시립 도서관은 작년에 문을 열었습니다.'] },
      false,
    ],
  ] as const)('%s', (_, one, other, expected) => {
    const [a, b] = [drawableOf('a', 'who', 1), drawableOf('b', 'when', 1)]
    expect(conflict({ ...a, ...one }, { ...b, ...other })).toBe(expected)
    expect(conflict({ ...b, ...other }, { ...a, ...one })).toBe(expected)
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
        ...Array.from({ length: words }, (_, i) => drawableOf(`v${i}`, 'reading', i)),
      ]
      const drawn = drawQuestions(pool, count, seededRandom(1))
      expect(drawn.filter(({ kind }) => groupOf(kind) === 'comprehension')).toHaveLength(expected)
    },
  )

  it('asks about another sentence, and in another way, where it can', () => {
    const pool = Array.from({ length: 12 }, (_, i) =>
      drawableOf(`q${String(i).padStart(2, '0')}`, i % 2 === 0 ? 'who' : 'when', Math.floor(i / 3)),
    )
    for (let seed = 0; seed < 20; seed++) {
      const drawn = drawQuestions(pool, 4, seededRandom(seed))
      expect(new Set(drawn.map(({ sentence }) => sentence)).size).toBe(4)
      expect(drawn.filter(({ kind }) => kind === 'who')).toHaveLength(2)
    }
  })
})

describe('a retake', () => {
  const histories = (pool: readonly Drawable[]) =>
    fc
      .array(fc.option(fc.record({ at: fc.integer({ min: 1, max: 3 }), wrong: fc.boolean() })), {
        minLength: pool.length,
        maxLength: pool.length,
      })
      .map((seen) => new Map(pool.flatMap(({ id }, i): [string, Seen][] => (seen[i] ? [[id, seen[i]]] : []))))
  const retakes = pools.chain((pool) =>
    fc.record({ pool: fc.constant(pool), seen: histories(pool), count: fc.integer({ min: 0, max: 20 }), seed: seeds }),
  )
  /** Whether a question is preferred to another: never seen, then seen longest ago, then once wrong. */
  const isBefore = (a: Seen | undefined, b: Seen | undefined): boolean => {
    if (!a || !b) return a === undefined && b !== undefined
    return a.at < b.at || (a.at === b.at && a.wrong && !b.wrong)
  }

  it('leaves out what is preferred only where a question that is asked answers it', () => {
    fc.assert(
      fc.property(retakes, ({ pool, seen, count, seed }) => {
        const drawn = drawQuestions(pool, count, seededRandom(seed), seen)
        const passedOver = pool.filter(
          (question) =>
            !drawn.includes(question) &&
            drawn.some(
              (asked) =>
                groupOf(asked.kind) === groupOf(question.kind) && isBefore(seen.get(question.id), seen.get(asked.id)),
            ),
        )
        for (const out of passedOver)
          expect(drawn.some((other) => other.article === out.article && conflict(other, out))).toBe(true)
      }),
    )
  })

  it('asks as many as a first quiz where no question answers another', () => {
    fc.assert(
      fc.property(retakes, ({ pool, seen, count, seed }) => {
        const free = pool.map((question, i) => ({ ...question, sentences: [i] }))
        expect(drawQuestions(free, count, seededRandom(seed), seen)).toHaveLength(Math.min(count, pool.length))
      }),
    )
  })

  it('asks again what was seen longest ago, and of one time what was once wrong', () => {
    const pool = comprehension(6)
    const seen = new Map<string, Seen>([
      ['q0', { at: 2, wrong: true }],
      ['q1', { at: 1, wrong: false }],
      ['q2', { at: 2, wrong: false }],
      ['q3', { at: 1, wrong: true }],
      ['q4', { at: 3, wrong: true }],
    ])
    const ids = (count: number) => drawQuestions(pool, count, seededRandom(1), seen).map(({ id }) => id)
    expect([1, 2, 3, 4].map(ids)).toEqual([['q5'], ['q3', 'q5'], ['q1', 'q3', 'q5'], ['q0', 'q1', 'q3', 'q5']])
  })
})

describe('what a question tells and asks', () => {
  const stem = '다음 내용이 글의 내용과 같으면 O를 고르십시오.\n“도서관은 책을 샀습니다. 총사업비는 94억 원입니다.”'

  it('asks only the last statement, and tells those before it as well', () => {
    const { claims, told } = tellingWords('true-false', stem, [{ text: 'O' }, { text: 'X' }])
    expect(claims).toEqual(['총사업비는 94억 원입니다.”'])
    expect(told).toEqual(['“도서관은 책을 샀습니다.', '총사업비는 94억 원입니다.”'])
  })

  it('tells both sentences that it asks to join', () => {
    const passage = '빈칸에 들어갈 말로 가장 알맞은 것을 고르십시오.\n“도서관은 책을 샀다. ( ) 읽는 사람은 줄었다.”'
    const { claims, told } = tellingWords('connective', passage, [{ text: '그러나' }, { text: '그래서' }])
    expect(claims).toEqual([])
    expect(told).toEqual(['“도서관은 책을 샀다.', '( ) 읽는 사람은 줄었다.”'])
  })
})
