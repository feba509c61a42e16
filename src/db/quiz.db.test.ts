import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner, addQuestions } from './fixtures/learning'
import {
  countQuestions,
  createAttempt,
  drawableQuestions,
  listOpenAttempts,
  missedConcepts,
  readAnswered,
  readAttempt,
  readOpenQuestion,
  submitAnswer,
} from './quiz'
import { clear, onEachDatabase } from './testing/each-database'

const NOW = new Date('2026-11-23T03:00:00.456Z')
const QUESTIONS = 3

onEachDatabase('quiz', (database) => {
  let db: Database
  let learnerId: string
  let attemptId: string

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'article')
    await addConcepts(db, 'article', ['bus'])
    await addQuestions(db, 'article', QUESTIONS, 'bus')
    learnerId = await addLearner(db, 'a')
    attemptId = await begin(learnerId, 7)
  })

  const begin = async (learner: string, seed: number) =>
    createAttempt(db, {
      learnerId: learner,
      articleId: 'article',
      scope: 'both',
      seed,
      questions: await drawableQuestions(db, 'article', 'both'),
      now: NOW,
    })

  /** Where this attempt shows the option with that position in store. */
  async function placeOf(position: number, stored: number): Promise<number> {
    const row = await db.attemptQuestion.findFirst({ where: { attemptId, position } })
    const order = row?.optionOrder as number[] | undefined
    return order?.indexOf(stored) ?? -1
  }
  const answer = async (position: number, stored: number, learner = learnerId) =>
    submitAnswer(db, {
      learnerId: learner,
      attemptId,
      position,
      choice: await placeOf(position, stored),
      now: NOW,
    })
  const answers = () => db.answer.findMany({ where: { attemptId } })

  describe('an answer', () => {
    it('is graded by the option shown at that place', async () => {
      expect(await answer(0, 0)).toEqual({ ok: true, value: { first: true, correct: true } })
      expect(await answer(1, 2)).toEqual({ ok: true, value: { first: true, correct: false } })
      expect((await readAttempt(db, learnerId, attemptId))?.results).toEqual([true, false, null])
    })

    it('stands: a second one changes nothing and is told the first', async () => {
      await answer(0, 3)
      expect(await answer(0, 0)).toEqual({ ok: true, value: { first: false, correct: false } })
      expect(await answers()).toMatchObject([{ questionId: 'article-q0', optionId: 'article-q0-3', correct: false }])
    })

    it('given twenty times at once is one answer', async () => {
      const places = await Promise.all([0, 1, 2, 3].map((stored) => placeOf(0, stored)))
      const graded = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          submitAnswer(db, { learnerId, attemptId, position: 0, choice: places[i % 4] ?? 0, now: NOW }),
        ),
      )
      const [stored, ...more] = await answers()
      expect(more).toEqual([])
      expect(graded.filter((each) => each.ok && each.value.first)).toHaveLength(1)
      for (const each of graded) expect(each).toMatchObject({ ok: true, value: { correct: stored?.correct } })
    })

    it('to each of the last questions at once completes the attempt', async () => {
      await answer(0, 0)
      await Promise.all([answer(1, 0), answer(2, 1)])
      expect(await readAttempt(db, learnerId, attemptId)).toMatchObject({
        completedAt: NOW,
        results: [true, true, false],
      })
    })

    it.each([
      ['a place the attempt has not', QUESTIONS, 0, 'not-found'],
      ['an option the question has not', 0, 4, 'no-such-option'],
    ])('to %s is refused', async (_what, position, choice, error) => {
      expect(await submitAnswer(db, { learnerId, attemptId, position, choice, now: NOW })).toEqual({ ok: false, error })
      expect(await answers()).toEqual([])
    })
  })

  describe('an attempt', () => {
    it('is nobody else’s: another cookie finds nothing and can answer nothing', async () => {
      await answer(0, 0)
      const other = await addLearner(db, 'b')
      expect(await readAttempt(db, other, attemptId)).toBeNull()
      expect(await readOpenQuestion(db, other, attemptId, 1)).toBeNull()
      expect(await readAnswered(db, other, attemptId)).toEqual([])
      expect(await missedConcepts(db, other, attemptId)).toEqual([])
      expect(await listOpenAttempts(db, other, 10)).toEqual([])
      expect(await answer(1, 0, other)).toEqual({ ok: false, error: 'not-found' })
      expect(await answers()).toHaveLength(1)
    })

    it('is open until its last answer', async () => {
      expect((await listOpenAttempts(db, learnerId, 10)).map(({ id }) => id)).toEqual([attemptId])
      for (let position = 0; position < QUESTIONS; position++) await answer(position, 0)
      expect(await listOpenAttempts(db, learnerId, 10)).toEqual([])
    })

    it('shows options in its own order, the same each time', async () => {
      const orders = new Set<string>()
      for (let seed = 0; seed < 12; seed++) {
        const id = await begin(learnerId, seed)
        const [once, twice] = [
          await readOpenQuestion(db, learnerId, id, 0),
          await readOpenQuestion(db, learnerId, id, 0),
        ]
        expect(once).toEqual(twice)
        expect([...(once?.options ?? [])].sort()).toEqual(['15시', '25시', '35시', '5시'])
        orders.add((once?.options ?? []).join())
      }
      expect(orders.size).toBeGreaterThan(3)
    })

    it('keeps a question that a later version has replaced, and no new one draws it', async () => {
      await answer(0, 1)
      await db.question.update({ where: { id: 'article-q0' }, data: { supersededAt: NOW } })
      await db.articleVersion.update({ where: { id: 'article-v' }, data: { current: false, contentHash: null } })
      const [question] = await readAnswered(db, learnerId, attemptId)
      expect(question).toMatchObject({
        correct: false,
        evidence: [{ sentence: null, text: '1번 버스는 5시에 떠난다.' }],
      })
      expect(await drawableQuestions(db, 'article', 'both')).toEqual([])
    })
  })

  describe('what tells the answer', () => {
    it('is not in an open question', async () => {
      const question = await readOpenQuestion(db, learnerId, attemptId, 0)
      expect(Object.keys(question ?? {}).sort()).toEqual(['kind', 'lang', 'options', 'stem'])
      expect(JSON.stringify(question)).not.toMatch(/까닭|떠난다|altered-figure|article-q0/)
      expect(await readAnswered(db, learnerId, attemptId, 0)).toEqual([])
    })

    it('is in an answered one: the key, the choice, the reasons and the evidence', async () => {
      await answer(0, 2)
      const [question, ...more] = await readAnswered(db, learnerId, attemptId)
      expect(more).toEqual([])
      expect(question?.options.find(({ isKey }) => isKey)).toMatchObject({ text: '5시', chosen: false, reason: null })
      expect(question?.options.find(({ chosen }) => chosen)).toMatchObject({
        text: '25시',
        reason: { code: 'altered-figure', detail: '까닭 2' },
      })
      expect(question?.evidence).toEqual([
        { articleId: 'article', lang: 'ko', sentence: 0, text: '1번 버스는 5시에 떠난다.', start: 0, end: 15 },
      ])
      expect(await missedConcepts(db, learnerId, attemptId)).toEqual(['bus'])
    })
  })

  it('counts questions by language and group', async () => {
    expect(await countQuestions(db)).toEqual([
      { articleId: 'article', lang: 'ko', group: 'comprehension', count: QUESTIONS },
    ])
  })
})
