import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner, addQuestions, EVERYTHING } from './fixtures/learning'
import { createAttempt, finishExam, type NewAttempt, submitAnswer } from './quiz'
import { quizzedArticles } from './quiz-answered'
import { countMissedWithoutCard, remakeCards, settleCards, takeBackCards } from './quiz-cards'
import { drawableQuestions, readHistory } from './quiz-pool'
import { hasReported, listReports, reportQuestion } from './quiz-reports'
import { sayStatus } from './statuses'
import { addCards } from './study'
import { clear, onEachDatabase } from './testing/each-database'

const NOW = new Date('2026-11-23T03:00:00.456Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

onEachDatabase('what a quiz leaves', (database) => {
  let db: Database
  let learnerId: string

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'article')
    await addConcepts(db, 'article', ['bus'])
    await addQuestions(db, 'article', 3, 'bus')
    learnerId = await addLearner(db, 'a')
  })

  const begin = async (now: Date, change: Partial<NewAttempt> = {}) =>
    createAttempt(db, {
      ...{ learnerId, mode: 'mixed', level: null, link: null, deadline: null, seed: 5, now },
      questions: await drawableQuestions(db, EVERYTHING),
      ...change,
    })
  /** Answers the attempt's first questions: rightly where `right` says so. */
  const answer = async (attemptId: string, right: readonly boolean[], now: Date, learner = learnerId) => {
    for (const [position, isRight] of right.entries()) {
      const asked = await db.attemptQuestion.findFirst({ where: { attemptId, position } })
      const order = asked?.optionOrder as number[] | undefined
      const choice = order?.indexOf(isRight ? 0 : 2) ?? -1
      await submitAnswer(db, { learnerId: learner, attemptId, position, choice, seconds: 4, now })
    }
  }
  const cards = () => db.card.count({ where: { learnerId } })

  describe('for the next one: what was met', () => {
    it('is what was answered, with its last time and its last answer', async () => {
      await answer(await begin(NOW), [true, false], NOW)
      await answer(await begin(later(5)), [false, true], later(6))
      const history = await readHistory(db, learnerId)
      expect([...history.keys()].sort()).toEqual(['article-q0', 'article-q1'])
      expect(history.get('article-q0')).toMatchObject({ at: later(5).getTime(), wrong: true, mistaken: true })
      expect(history.get('article-q1')).toMatchObject({ at: later(5).getTime(), wrong: true, mistaken: false })
      expect(await readHistory(db, await addLearner(db, 'b'))).toEqual(new Map())
    })

    it('tells nothing of an exam that goes on', async () => {
      const exam = await begin(NOW, { mode: 'exam', level: 'medium', deadline: later(10) })
      await answer(exam, [false], NOW)
      expect((await readHistory(db, learnerId)).get('article-q0')).toMatchObject({ wrong: false, mistaken: false })
      await finishExam(db, learnerId, exam, later(1))
      expect((await readHistory(db, learnerId)).get('article-q0')).toMatchObject({ wrong: true, mistaken: true })
    })

    it('is no question that the article has no more', async () => {
      await answer(await begin(NOW), [false], NOW)
      await db.question.update({ where: { id: 'article-q0' }, data: { supersededAt: NOW } })
      expect(await readHistory(db, learnerId)).toEqual(new Map())
    })
  })

  describe('for study: what was missed', () => {
    it('becomes cards at the end, once, and nothing before', async () => {
      const attempt = await begin(NOW)
      await answer(attempt, [true, false], NOW)
      expect(await settleCards(db, learnerId, attempt, NOW)).toEqual([])
      expect(await cards()).toBe(0)
      await answer(attempt, [true, false, true], NOW)
      expect(await settleCards(db, learnerId, attempt, NOW)).toEqual([{ conceptId: 'bus', said: null }])
      const made = await cards()
      expect(made).toBeGreaterThan(0)
      expect(await settleCards(db, learnerId, attempt, NOW)).toEqual([{ conceptId: 'bus', said: null }])
      expect(await cards()).toBe(made)
    })

    it('is taken back with what was said of it, and stays out until it is asked for', async () => {
      await sayStatus(db, learnerId, 'bus', 'known', NOW)
      const attempt = await begin(NOW)
      await answer(attempt, [false, true, true], NOW)
      expect(await settleCards(db, learnerId, attempt, NOW)).toEqual([{ conceptId: 'bus', said: 'known' }])
      expect(await db.conceptStatus.count({ where: { learnerId } })).toBe(0)
      expect(await takeBackCards(db, await addLearner(db, 'b'), attempt, NOW)).toBe(0)
      expect(await takeBackCards(db, learnerId, attempt, NOW)).toBe(1)
      expect(await cards()).toBe(0)
      expect(await db.conceptStatus.findMany({ where: { learnerId } })).toMatchObject([{ status: 'known' }])
      expect(await settleCards(db, learnerId, attempt, NOW)).toEqual([])
      expect(await countMissedWithoutCard(db, learnerId, attempt)).toBe(1)
      expect(await takeBackCards(db, learnerId, attempt, NOW)).toBe(0)
      expect(await remakeCards(db, learnerId, attempt, NOW)).toBe(1)
      expect(await cards()).toBeGreaterThan(0)
    })

    it('leaves alone what has cards already, and what the learner ignores', async () => {
      const attempt = await begin(NOW)
      await answer(attempt, [false, true, true], NOW)
      await sayStatus(db, learnerId, 'bus', 'ignored', NOW)
      expect(await settleCards(db, learnerId, attempt, NOW)).toEqual([])
      expect(await cards()).toBe(0)
      const again = await begin(NOW)
      await addCards(db, learnerId, ['bus'], NOW)
      await answer(again, [false, true, true], NOW)
      expect(await settleCards(db, learnerId, again, NOW)).toEqual([])
    })

    it('keeps a card that was studied since', async () => {
      const attempt = await begin(NOW)
      await answer(attempt, [false, true, true], NOW)
      await settleCards(db, learnerId, attempt, NOW)
      const before = await cards()
      const card = await db.card.findFirst({ where: { learnerId } })
      await db.card.update({ where: { id: card?.id ?? '' }, data: { reps: 1 } })
      expect(await takeBackCards(db, learnerId, attempt, NOW)).toBe(0)
      expect(await cards()).toBe(before)
    })

    it('of an exam is what had no answer as well', async () => {
      const exam = await begin(NOW, { mode: 'exam', level: 'medium', deadline: later(10) })
      await answer(exam, [true], NOW)
      expect(await quizzedArticles(db, learnerId)).toEqual([])
      await finishExam(db, learnerId, exam, later(1))
      expect(await settleCards(db, learnerId, exam, later(1))).toMatchObject([{ conceptId: 'bus' }])
      expect(await quizzedArticles(db, learnerId)).toEqual(['article'])
    })
  })

  describe('for the editor: a report', () => {
    const report = (attemptId: string, position: number, note: string, learner = learnerId) =>
      reportQuestion(db, { learnerId: learner, attemptId, position, reason: 'two-answers', note, now: NOW })

    it('is of a question whose answer is told, one a learner', async () => {
      const attempt = await begin(NOW)
      await answer(attempt, [false], NOW)
      expect(await report(attempt, 1, '아직')).toBe(false)
      expect(await report(attempt, 0, '남의 것', await addLearner(db, 'b'))).toBe(false)
      expect(await hasReported(db, learnerId, attempt, 0)).toBe(false)
      expect(await report(attempt, 0, '2시도 맞아요')).toBe(true)
      expect(await report(attempt, 0, '3시도 맞아요')).toBe(true)
      expect(await hasReported(db, learnerId, attempt, 0)).toBe(true)
      expect(await listReports(db)).toMatchObject([
        {
          ...{ questionId: 'article-q0', articleId: 'article', key: '5시', superseded: false },
          reports: [{ reason: 'two-answers', note: '3시도 맞아요', at: NOW }],
        },
      ])
      expect(await listReports(db, 'other')).toEqual([])
    })

    it('lists the question first that most learners report', async () => {
      const other = await addLearner(db, 'b')
      const mine = await begin(NOW)
      await answer(mine, [true, true], NOW)
      await report(mine, 0, '')
      await report(mine, 1, '')
      const theirs = await begin(NOW, { learnerId: other })
      await answer(theirs, [true, true], NOW, other)
      await report(theirs, 1, '', other)
      expect((await listReports(db)).map(({ questionId, reports }) => [questionId, reports.length])).toEqual([
        ['article-q1', 2],
        ['article-q0', 1],
      ])
    })
  })
})
