import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner, addQuestions, EVERYTHING } from './fixtures/learning'
import {
  createAttempt,
  finishExam,
  listOpenAttempts,
  type NewAttempt,
  pauseAttempt,
  readAttempt,
  readOpenQuestion,
  readOpenQuestions,
  submitAnswer,
} from './quiz'
import { comparableScores, missedConcepts, readAnswered } from './quiz-answered'
import { countQuestions, drawableQuestions } from './quiz-pool'
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

  const begin = async (learner: string, seed: number, change: Partial<NewAttempt> = {}) =>
    createAttempt(db, {
      learnerId: learner,
      ...{ mode: 'mixed', level: null, link: null, deadline: null },
      seed,
      questions: await drawableQuestions(db, EVERYTHING),
      now: NOW,
      ...change,
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
      seconds: 12,
      now: NOW,
    })
  const answers = () => db.answer.findMany({ where: { attemptId } })

  describe('an answer', () => {
    it('is graded by the option shown at that place', async () => {
      expect(await answer(0, 0)).toEqual({ ok: true, value: { first: true, correct: true, completed: false } })
      expect(await answer(1, 2)).toEqual({ ok: true, value: { first: true, correct: false, completed: false } })
      expect((await readAttempt(db, learnerId, attemptId, NOW))?.outcomes).toEqual(['right', 'wrong', 'open'])
    })

    it('stands: a second one changes nothing and is told the first', async () => {
      await answer(0, 3)
      expect(await answer(0, 0)).toEqual({ ok: true, value: { first: false, correct: false, completed: false } })
      expect(await answers()).toMatchObject([{ questionId: 'article-q0', optionId: 'article-q0-3', correct: false }])
    })

    it('given a hundred times at once is one answer', async () => {
      const places = await Promise.all([0, 1, 2, 3].map((stored) => placeOf(0, stored)))
      const graded = await Promise.all(
        Array.from({ length: 100 }, (_, i) =>
          submitAnswer(db, { learnerId, attemptId, position: 0, choice: places[i % 4] ?? 0, seconds: null, now: NOW }),
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
      expect(await readAttempt(db, learnerId, attemptId, NOW)).toMatchObject({
        completedAt: NOW,
        outcomes: ['right', 'right', 'wrong'],
      })
    })

    it.each([
      ['a place the attempt has not', QUESTIONS, 0, 'not-found'],
      ['an option the question has not', 0, 4, 'no-such-option'],
    ])('to %s is refused', async (_what, position, choice, error) => {
      const given = { learnerId, attemptId, position, choice, seconds: null, now: NOW }
      expect(await submitAnswer(db, given)).toEqual({ ok: false, error })
      expect(await answers()).toEqual([])
    })
  })

  describe('an attempt', () => {
    it('is nobody else’s: another cookie finds nothing and can answer nothing', async () => {
      await answer(0, 0)
      const other = await addLearner(db, 'b')
      expect(await readAttempt(db, other, attemptId, NOW)).toBeNull()
      expect(await readOpenQuestion(db, other, attemptId, 1)).toBeNull()
      expect(await readAnswered(db, other, attemptId)).toEqual([])
      expect(await missedConcepts(db, other, attemptId)).toEqual([])
      expect(await listOpenAttempts(db, other, 10, NOW)).toEqual([])
      expect(await answer(1, 0, other)).toEqual({ ok: false, error: 'not-found' })
      expect(await answers()).toHaveLength(1)
    })

    it('is open until its last answer', async () => {
      expect((await listOpenAttempts(db, learnerId, 10, NOW)).map(({ id }) => id)).toEqual([attemptId])
      for (let position = 0; position < QUESTIONS; position++) await answer(position, 0)
      expect(await listOpenAttempts(db, learnerId, 10, NOW)).toEqual([])
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
      expect(await drawableQuestions(db, EVERYTHING)).toEqual([])
    })
  })

  describe('what tells the answer', () => {
    it('is not in an open question', async () => {
      const question = await readOpenQuestion(db, learnerId, attemptId, 0)
      expect(Object.keys(question ?? {}).sort()).toEqual(['article', 'given', 'kind', 'lang', 'options', 'stem'])
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

  describe('an exam', () => {
    const MINUTES = 10
    const DEADLINE = new Date(NOW.getTime() + MINUTES * 60_000)
    const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
    const give = (position: number, choice: number, now: Date) =>
      submitAnswer(db, { learnerId, attemptId, position, choice, seconds: 5, now })

    beforeEach(async () => {
      attemptId = await begin(learnerId, 3, { mode: 'exam', level: 'medium', deadline: DEADLINE })
    })

    it('tells nothing of an answer before its end, but that it is given, and which', async () => {
      await answer(0, 0)
      await answer(1, 2)
      const attempt = await readAttempt(db, learnerId, attemptId, later(1))
      expect(attempt?.outcomes).toEqual(['given', 'given', 'open'])
      expect(JSON.stringify(attempt)).not.toMatch(/right|wrong|correct/)
      expect(await readAnswered(db, learnerId, attemptId)).toEqual([])
      expect(await missedConcepts(db, learnerId, attemptId)).toEqual([])
      expect((await readOpenQuestion(db, learnerId, attemptId, 1))?.given).toBe(await placeOf(1, 2))
      expect((await readOpenQuestion(db, learnerId, attemptId, 2))?.given).toBeNull()
    })

    it('takes an answer until its deadline, and one that was on its way', async () => {
      expect(await give(0, 0, DEADLINE)).toMatchObject({ ok: true })
      expect(await give(1, 0, new Date(DEADLINE.getTime() + 2000))).toMatchObject({ ok: true })
      expect(await give(2, 0, new Date(DEADLINE.getTime() + 4000))).toEqual({ ok: false, error: 'closed' })
      expect(await answers()).toHaveLength(2)
    })

    it('ends at its deadline whenever it is looked at, and tells everything then', async () => {
      await answer(0, 0)
      await answer(1, 2)
      const attempt = await readAttempt(db, learnerId, attemptId, later(500))
      expect(attempt).toMatchObject({ completedAt: DEADLINE, outcomes: ['right', 'wrong', 'blank'] })
      const told = await readAnswered(db, learnerId, attemptId)
      expect(told.map(({ answered, correct }) => [answered, correct])).toEqual([
        [true, true],
        [true, false],
        [false, false],
      ])
      expect(told[2]?.options.filter(({ chosen }) => chosen)).toEqual([])
      expect(await listOpenAttempts(db, learnerId, 10, later(500))).not.toMatchObject([{ id: attemptId }])
    })

    it('is handed in early once, and then takes no answer', async () => {
      await answer(0, 0)
      expect(await finishExam(db, await addLearner(db, 'b'), attemptId, later(2))).toBe(false)
      expect(await finishExam(db, learnerId, attemptId, later(2))).toBe(true)
      expect(await finishExam(db, learnerId, attemptId, later(3))).toBe(false)
      expect(await give(1, 0, later(3))).toEqual({ ok: false, error: 'closed' })
      expect(await readAttempt(db, learnerId, attemptId, later(3))).toMatchObject({
        completedAt: later(2),
        outcomes: ['right', 'blank', 'blank'],
      })
    })

    it('is at its end with its last answer', async () => {
      for (let position = 0; position < QUESTIONS; position++) await answer(position, 0)
      expect((await readAttempt(db, learnerId, attemptId, later(1)))?.completedAt).toEqual(NOW)
    })

    it('can’t be paused: its clock does not stop', async () => {
      expect(await pauseAttempt(db, learnerId, attemptId, NOW)).toBe(false)
      expect((await readAttempt(db, learnerId, attemptId, NOW))?.pausedAt).toBeNull()
    })
  })

  describe('a pause', () => {
    it('lasts until it is taken up again, or answered on', async () => {
      expect(await pauseAttempt(db, await addLearner(db, 'b'), attemptId, NOW)).toBe(false)
      expect(await pauseAttempt(db, learnerId, attemptId, NOW)).toBe(true)
      expect((await readAttempt(db, learnerId, attemptId, NOW))?.pausedAt).toEqual(NOW)
      await pauseAttempt(db, learnerId, attemptId, null)
      expect((await readAttempt(db, learnerId, attemptId, NOW))?.pausedAt).toBeNull()
      await pauseAttempt(db, learnerId, attemptId, NOW)
      await answer(0, 0)
      expect((await readAttempt(db, learnerId, attemptId, NOW))?.pausedAt).toBeNull()
    })

    it('of an attempt at its end is none', async () => {
      for (let position = 0; position < QUESTIONS; position++) await answer(position, 0)
      expect(await pauseAttempt(db, learnerId, attemptId, NOW)).toBe(false)
    })
  })

  it('compares with attempts of the same mode on the same articles, the oldest first', async () => {
    const finish = async (id: string, right: number, now: Date) => {
      attemptId = id
      for (let position = 0; position < QUESTIONS; position++)
        await submitAnswer(db, {
          ...{ learnerId, attemptId, position, seconds: null, now },
          choice: await placeOf(position, position < right ? 0 : 1),
        })
    }
    const [first, second, other] = [
      attemptId,
      await begin(learnerId, 2),
      await begin(learnerId, 3, { mode: 'mistakes' }),
    ]
    await finish(second, 1, new Date(NOW.getTime() + 1000))
    await finish(other, 3, new Date(NOW.getTime() + 2000))
    await finish(first, 2, new Date(NOW.getTime() + 3000))
    expect(await comparableScores(db, learnerId, first, 10)).toMatchObject([
      { attemptId: second, right: 1, total: QUESTIONS },
      { attemptId: first, right: 2, total: QUESTIONS },
    ])
    expect(await comparableScores(db, learnerId, second, 10)).toMatchObject([{ attemptId: second }])
    expect(await comparableScores(db, await addLearner(db, 'b'), first, 10)).toEqual([])
  })

  it('gives the open questions of an attempt at once, each at its place', async () => {
    const questions = await readOpenQuestions(db, learnerId, attemptId)
    expect(questions.map(({ position }) => position)).toEqual([0, 1, 2])
    expect(JSON.stringify(questions)).not.toMatch(/까닭|떠난다|altered-figure|article-q0/)
    expect(await readOpenQuestions(db, await addLearner(db, 'b'), attemptId)).toEqual([])
  })

  it('counts questions by language and group', async () => {
    expect(await countQuestions(db)).toEqual([
      {
        ...{ articleId: 'article', lang: 'ko', group: 'comprehension', kind: 'when', difficulty: 'medium' },
        count: QUESTIONS,
      },
    ])
  })
})
