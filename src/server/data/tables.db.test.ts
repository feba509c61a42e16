import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LearnerData } from '@/core/learner/data'
import { DEFAULT_SETTINGS } from '@/core/study/settings'
import { SCHEDULERS, someLog } from '@/core/study/testing/logs'
import type { Database } from '@/db/client'
import { addArticle, addConcepts, addLearner, addQuestions } from '@/db/fixtures/learning'
import { importData, planImport, readLearnerData } from '@/db/learner-data'
import { answerRows, reviewRows, termRows } from '@/db/learner-tables'
import { sayStatus } from '@/db/statuses'
import { addCards } from '@/db/study'
import { storeEntries } from '@/db/study-log'
import { schedulerId } from '@/db/study-settings'
import { clear, onEachDatabase } from '@/db/testing/each-database'
import { TABLES, type Table, toCsv } from './csv'
import { readCsv } from './read-csv'

const NOW = new Date('2026-11-23T03:00:00.456Z')
const ROWS = { reviews: reviewRows, terms: termRows, answers: answerRows } as const
const NOTHING = { cards: 0, entries: 0, statuses: 0, spoken: 0, attempts: 0, reports: 0, settings: false, missing: 0 }

onEachDatabase('tables of a learner’s data', (database) => {
  let db: Database
  let me: string
  let other: string

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'article')
    await addConcepts(db, 'article', ['c1', 'c2', 'c3'])
    await addQuestions(db, 'article', 3, 'c1')
    me = await addLearner(db, 'a')
    other = await addLearner(db, 'b')
  })

  async function tableOf(table: Table): Promise<LearnerData> {
    const read = readCsv(toCsv(table, await ROWS[table](db, me)))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    return read.value
  }

  const cardsOf = async (learnerId: string) => {
    const rows = await db.card.findMany({ where: { learnerId }, orderBy: [{ conceptId: 'asc' }, { task: 'asc' }] })
    return rows.map(({ id: _id, learnerId: _learner, ...card }) => card)
  }

  /** An id that a browser would have made. */
  const uuid = (id: string) => `6f1f2b8e-6f0a-4a40-8f47-${Buffer.from(id).toString('hex').padStart(12, '0').slice(-12)}`

  const storeLog = async (log: LearnerData['log']) => {
    const named = log.map((entry) => ({
      ...entry,
      id: uuid(entry.id),
      ...(entry.action === 'undo' ? { undoes: uuid(entry.undoes) } : {}),
      schedulerId: schedulerId(SCHEDULERS.get(entry.schedulerId) ?? DEFAULT_SETTINGS.scheduler),
    }))
    await db.scheduler.createMany({
      data: [...SCHEDULERS.values()].map((settings) => ({
        learnerId: me,
        id: schedulerId(settings),
        settings: JSON.parse(JSON.stringify(settings)),
      })),
    })
    await storeEntries(db, me, named, NOW)
  }

  it('give the same cards and the same log as everything would, in whichever order they come, and twice as once', async () => {
    const logs = someLog(['ko-ja', 'ja-reading'], ['c1', 'c2'])
    const orders = fc.shuffledSubarray<Table>(['reviews', 'terms'], { minLength: 2 })
    await fc.assert(
      fc.asyncProperty(logs, orders, async (log, order) => {
        await db.learner.deleteMany()
        me = await addLearner(db, 'a')
        other = await addLearner(db, 'b')
        await addCards(db, me, ['c2', 'c3'], new Date('2026-03-01T00:00:00.123Z'))
        await sayStatus(db, me, 'c1', 'learning', NOW)
        await storeLog(log)
        const data = await readLearnerData(db, me)
        for (const table of order) await importData(db, other, await tableOf(table), NOW)
        const brought = await readLearnerData(db, other)
        expect(brought.log).toEqual(data.log)
        expect(brought.statuses).toEqual(data.statuses)
        expect(await cardsOf(other)).toEqual(await cardsOf(me))
        for (const table of order) expect(await importData(db, other, await tableOf(table), NOW)).toEqual(NOTHING)
      }),
      { numRuns: 8 },
    )
  })

  describe('of quizzes', () => {
    const addAttempt = (id: string, articleId: string | null, answered: readonly number[], seed: number) =>
      db.attempt.create({
        data: {
          id,
          learnerId: me,
          articleId,
          mode: 'exam',
          level: 'easy',
          link: articleId && 'article=1&check=2',
          seed,
          createdAt: new Date(NOW.getTime() + seed),
          completedAt: new Date(NOW.getTime() + 9000),
          questions: {
            create: [0, 1, 2].map((n) => ({ position: n, questionId: `article-q${n}`, optionOrder: [2, 0, 1, 3] })),
          },
          answers: {
            create: answered.map((n) => ({
              questionId: `article-q${n}`,
              optionId: `article-q${n}-${n}`,
              correct: n === 0,
              seconds: n === 0 ? null : 12,
              answeredAt: new Date(NOW.getTime() + n),
            })),
          },
        },
      })
    const without = ({ attempts }: LearnerData) => attempts.map(({ id: _, ...attempt }) => attempt)

    it('bring attempts back whole: what was asked and not answered as well', async () => {
      await addAttempt('one', 'article', [0, 1], -7)
      await addAttempt('none answered', null, [], 8)
      const data = await readLearnerData(db, me)
      await importData(db, other, await tableOf('answers'), NOW)
      expect(without(await readLearnerData(db, other))).toEqual(without(data))
      const right = await db.answer.findMany({
        where: { attempt: { learnerId: other } },
        orderBy: { questionId: 'asc' },
      })
      expect(right).toMatchObject([{ correct: true }, { correct: false }])
      expect(await importData(db, other, await tableOf('answers'), NOW)).toEqual(NOTHING)
      expect(await importData(db, me, await tableOf('answers'), NOW)).toEqual(NOTHING)
    })
  })

  it('tell what has no term or article here', async () => {
    await addCards(db, me, ['c1'], NOW)
    await sayStatus(db, me, 'c2', 'known', NOW)
    const terms = await tableOf('terms')
    await clear(db)
    await addArticle(db, 'another')
    await addConcepts(db, 'another', ['c1'])
    expect(await planImport(db, await addLearner(db, 'c'), terms)).toEqual({ ...NOTHING, cards: 2, missing: 1 })
  })

  it('are empty for who has done nothing, and bring nothing', async () => {
    for (const table of TABLES) expect(await planImport(db, other, await tableOf(table))).toEqual(NOTHING)
  })
})
