import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { LearnerData } from '@/core/learner/data'
import { DEFAULT_SETTINGS } from '@/core/study/settings'
import { SCHEDULERS, someLog } from '@/core/study/testing/logs'
import { type Database, isPostgresClient } from './client'
import { addArticle, addConcepts, addLearner, addQuestions } from './fixtures/learning'
import { rating } from './fixtures/reviews'
import type { Prisma } from './generated/sqlite/client'
import { writeLearned } from './learner'
import { deleteLearner, importData, planImport, readLearnerData } from './learner-data'
import { sayStatus } from './statuses'
import { addCards } from './study'
import { storeEntries } from './study-log'
import { schedulerId, writeSettings } from './study-settings'
import { clear, onEachDatabase } from './testing/each-database'

const NOW = new Date('2026-11-23T03:00:00.456Z')
const later = (ms: number) => new Date(NOW.getTime() + ms)
const NOTHING = { cards: 0, entries: 0, statuses: 0, spoken: 0, attempts: 0, reports: 0, settings: false, missing: 0 }

onEachDatabase('a learner’s data', (database) => {
  let db: Database
  let me: string

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'article')
    await addConcepts(db, 'article', ['c1', 'c2', 'c3'])
    await addQuestions(db, 'article', 3, 'c1')
    me = await addLearner(db, 'a')
  })

  const addAttempt = (id: string, learnerId: string, completedAt: Date | null) =>
    db.attempt.create({
      data: {
        id,
        learnerId,
        articleId: 'article',
        mode: 'exam',
        level: 'easy',
        seed: 7,
        createdAt: completedAt ?? NOW,
        completedAt,
        questions: {
          create: [0, 1].map((n) => ({ position: n, questionId: `article-q${n}`, optionOrder: [2, 0, 1, 3] })),
        },
        answers: {
          create: [0, 1].map((n) => ({
            questionId: `article-q${n}`,
            optionId: `article-q${n}-${n}`,
            correct: n === 0,
            answeredAt: NOW,
          })),
        },
      },
    })

  /** Something of every sort. */
  async function fill(learnerId: string): Promise<void> {
    await writeLearned(db, learnerId, 'ja')
    await writeSettings(db, learnerId, { ...DEFAULT_SETTINGS, newADay: 7, rollover: 4 })
    await addCards(db, learnerId, ['c1', 'c3'], NOW)
    await storeEntries(db, learnerId, [rating('c1', 'ja-ko', 'good', later(1000))], later(1000))
    await sayStatus(db, learnerId, 'c2', 'known', NOW)
    await db.spokenText.create({ data: { learnerId, conceptId: 'c1', lang: 'ja', text: 'はんどうたい' } })
    await db.questionReport.create({
      data: { learnerId, questionId: 'article-q0', reason: 'unclear', note: '누가?', createdAt: NOW },
    })
    await addAttempt(`done ${learnerId}`, learnerId, later(2000))
    await addAttempt(`open ${learnerId}`, learnerId, null)
  }

  const cardsOf = async (learnerId: string) => {
    const rows = await db.card.findMany({ where: { learnerId }, orderBy: [{ conceptId: 'asc' }, { task: 'asc' }] })
    return rows.map(({ id: _id, learnerId: _learner, ...card }) => card)
  }
  const without = (data: LearnerData) => ({ ...data, attempts: data.attempts.map(({ id: _, ...attempt }) => attempt) })

  it('comes into an empty learner as it went out, with any log', async () => {
    await fc.assert(
      fc.asyncProperty(someLog(['ko-ja', 'ja-reading'], ['c1', 'c2']), async (log) => {
        await db.learner.deleteMany()
        me = await addLearner(db, 'a')
        const named = log.map((entry) => ({
          ...entry,
          schedulerId: schedulerId(SCHEDULERS.get(entry.schedulerId) ?? DEFAULT_SETTINGS.scheduler),
        }))
        await db.scheduler.createMany({
          data: [...SCHEDULERS.values()].map((settings) => ({
            learnerId: me,
            id: schedulerId(settings),
            settings: settings as unknown as Prisma.InputJsonObject,
          })),
        })
        await addCards(db, me, ['c3'], NOW)
        await storeEntries(db, me, named, NOW)
        const data = await readLearnerData(db, me)
        const other = await addLearner(db, 'b')
        await importData(db, other, data, NOW)
        expect(await cardsOf(other)).toEqual(await cardsOf(me))
        expect((await readLearnerData(db, other)).log).toEqual(data.log)
        expect(await importData(db, other, data, NOW)).toEqual(NOTHING)
        expect(await cardsOf(other)).toEqual(await cardsOf(me))
      }),
      { numRuns: 20 },
    )
  })

  it('has every sort of thing, but for a quiz that is not finished', async () => {
    await fill(me)
    const data = await readLearnerData(db, me)
    const other = await addLearner(db, 'b')
    const planned = await planImport(db, other, data)
    expect(planned).toEqual({
      cards: 4,
      entries: 1,
      statuses: 1,
      spoken: 1,
      attempts: 1,
      reports: 1,
      settings: true,
      missing: 0,
    })
    expect(await db.card.count({ where: { learnerId: other } })).toBe(0)
    expect(await importData(db, other, data, NOW)).toEqual(planned)
    expect(without(await readLearnerData(db, other))).toEqual(without(data))
    expect(
      await db.answer.findMany({ where: { attempt: { learnerId: other } }, orderBy: { questionId: 'asc' } }),
    ).toMatchObject([{ correct: true }, { correct: false }])
    expect(data.attempts).toHaveLength(1)
  })

  it('is not doubled, in whom it came from or by a copy that comes back', async () => {
    await fill(me)
    const data = await readLearnerData(db, me)
    const other = await addLearner(db, 'b')
    await importData(db, other, data, NOW)
    expect(await importData(db, me, data, NOW)).toEqual(NOTHING)
    expect(await importData(db, me, await readLearnerData(db, other), NOW)).toEqual(NOTHING)
    expect(await readLearnerData(db, me)).toEqual(data)
  })

  describe('merged into what is there', () => {
    it('keeps the later of two statuses, the settings that are there, and both logs', async () => {
      await fill(me)
      const data = await readLearnerData(db, me)
      const other = await addLearner(db, 'b')
      await writeSettings(db, other, { ...DEFAULT_SETTINGS, newADay: 3 })
      await sayStatus(db, other, 'c2', 'learning', later(-1))
      const own = rating('c1', 'ja-ko', 'again', later(500))
      await storeEntries(db, other, [own], later(500))
      await importData(db, other, data, NOW)
      const merged = await readLearnerData(db, other)
      expect(merged.statuses).toEqual(data.statuses)
      expect(merged.settings?.newADay).toBe(3)
      expect(merged.log.map(({ id }) => id)).toEqual([own.id, data.log[0]?.id])
      await sayStatus(db, other, 'c2', 'ignored', later(1))
      expect(await importData(db, other, data, NOW)).toEqual(NOTHING)
      expect((await readLearnerData(db, other)).statuses).toMatchObject([{ status: 'ignored' }])
    })

    it('tells what has no term or article here, and brings the rest', async () => {
      await fill(me)
      const data = await readLearnerData(db, me)
      await clear(db)
      await addArticle(db, 'another')
      await addConcepts(db, 'another', ['c1'])
      const other = await addLearner(db, 'b')
      expect(await importData(db, other, data, NOW)).toMatchObject({ cards: 2, entries: 1, attempts: 0, missing: 5 })
    })

    it('takes no key’s word from a file: what is right is what the bank says', async () => {
      await fill(me)
      const data = await readLearnerData(db, me)
      const [attempt] = data.attempts
      const forged = attempt && {
        ...attempt,
        seed: 8,
        answers: attempt.answers.map((answer) => ({ ...answer, correct: true })),
      }
      await importData(db, me, { ...data, attempts: forged ? [forged] : [] }, NOW)
      expect(await db.answer.count({ where: { attempt: { learnerId: me, seed: 8 }, correct: true } })).toBe(1)
    })
  })

  it('is gone from every table once it is deleted, and nobody else’s', async () => {
    await fill(me)
    const other = await addLearner(db, 'b')
    await fill(other)
    const before = await readLearnerData(db, other)
    const marks = [
      me,
      ...(await db.card.findMany({ where: { learnerId: me } })).map(({ id }) => id),
      `open ${me}`,
      `done ${me}`,
    ]
    expect(await tablesWith(marks)).toEqual(
      expect.arrayContaining([
        'Answer',
        'Attempt',
        'AttemptQuestion',
        'Card',
        'ConceptStatus',
        'Learner',
        'Review',
        'Scheduler',
      ]),
    )
    await deleteLearner(db, me)
    expect(await tablesWith(marks)).toEqual([])
    expect(await readLearnerData(db, other)).toEqual(before)
  })

  /** Tables of which a row has one of the texts anywhere. */
  async function tablesWith(texts: readonly string[]): Promise<string[]> {
    const tables = await db.$queryRawUnsafe<{ name: string }[]>(
      isPostgresClient(db)
        ? `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`
        : `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const rows = JSON.stringify(await db.$queryRawUnsafe(`SELECT * FROM "${name}"`), (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      )
      if (texts.some((text) => rows.includes(text))) found.push(name)
    }
    return found
  }
})
