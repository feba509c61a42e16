import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { recallsOf } from '@/core/progress/retention'
import { standing } from '@/core/study/log'
import { createMemoryModel } from '@/core/study/memory'
import { byCard } from '@/core/study/replay'
import { SCHEDULERS, someLog } from '@/core/study/testing/logs'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner, addQuestions } from './fixtures/learning'
import { rating } from './fixtures/reviews'
import type { Prisma } from './generated/sqlite/client'
import { logMark, readAccuracy, readActivity, readForecast, readLearnedTerms, readRecalls } from './progress'
import { sayStatus } from './statuses'
import { storeEntries } from './study-log'
import { clear, onEachDatabase } from './testing/each-database'

const DAY = 86_400_000
const START = Date.parse('2026-11-01T03:00:00Z')
const at = (day: number) => new Date(START + day * DAY)

onEachDatabase('progress', (database) => {
  let db: Database
  let me: string
  let other: string

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'article')
    await addConcepts(db, 'article', ['c1', 'c2', 'c3', 'c4'])
    me = await addLearner(db, 'a')
    other = await addLearner(db, 'b')
  })

  it('counts and replays as one who reads the whole log, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(someLog(['ko-ja', 'ja-reading'], ['c1', 'c2']), async (log) => {
        await db.learner.deleteMany()
        me = await addLearner(db, 'a')
        other = await addLearner(db, 'b')
        for (const learnerId of [me, other])
          await db.scheduler.createMany({
            data: [...SCHEDULERS].map(([id, settings]) => ({
              learnerId,
              id,
              settings: settings as unknown as Prisma.InputJsonObject,
            })),
          })
        await storeEntries(db, me, log, at(90))
        await storeEntries(db, other, log.slice(0, 3), at(90))

        const cards = [...byCard(log).values()]
        const days = new Map<number, number>()
        for (const { action, day } of cards.flatMap(standing))
          if (action === 'rate') days.set(day, (days.get(day) ?? 0) + 1)
        expect(new Map([...(await readActivity(db, me))].sort())).toEqual(new Map([...days].sort()))

        const models = new Map([...SCHEDULERS].map(([id, settings]) => [id, createMemoryModel(settings)]))
        const sorted = (recalls: readonly object[]) => recalls.map((recall) => JSON.stringify(recall)).sort()
        const naive = cards.flatMap((own) =>
          recallsOf(
            standing(own).flatMap((entry) => {
              const model = models.get(entry.schedulerId)
              return entry.action === 'rate' && model ? { ...entry, model } : []
            }),
          ),
        )
        expect(sorted(await readRecalls(db, me))).toEqual(sorted(naive))
      }),
      { numRuns: 25 },
    )
  })

  it('marks a log anew with every entry, and for its learner only', async () => {
    const before = await logMark(db, me)
    await storeEntries(db, me, [rating('c1', 'ko-ja', 'good', at(0))], at(0))
    const after = await logMark(db, me)
    expect(after).not.toBe(before)
    await storeEntries(db, other, [rating('c1', 'ko-ja', 'good', at(0))], at(1))
    expect(await logMark(db, me)).toBe(after)
  })

  it('forecasts what is due by day and language, with what is overdue on the first, of begun cards that may come', async () => {
    const card = (learnerId: string, conceptId: string, task: string, due: Date, more = {}) => ({
      id: `${learnerId} ${conceptId} ${task}`,
      learnerId,
      conceptId,
      task,
      addedAt: at(0),
      due,
      stability: 1,
      difficulty: 5,
      scheduledDays: 1,
      learningSteps: 0,
      reps: 1,
      lapses: 0,
      state: 2,
      ...more,
    })
    await db.card.createMany({
      data: [
        card(me, 'c1', 'ko-ja', at(-40)),
        card(me, 'c2', 'ko-ja', at(0.5)),
        card(me, 'c3', 'ko-reading', at(1)),
        card(me, 'c1', 'ja-ko', at(2.9)),
        card(me, 'c2', 'ja-ko', at(3)),
        card(me, 'c3', 'ja-ko', at(0.5), { reps: 0 }),
        card(me, 'c4', 'ja-ko', at(0.5), { suspended: true }),
        card(other, 'c1', 'ja-ko', at(0.5)),
      ],
    })
    expect(await readForecast(db, me, [at(1), at(2), at(3)])).toEqual({ ko: [2, 1, 0], ja: [0, 0, 1] })
    expect(await readForecast(db, await addLearner(db, 'c'), [at(1)])).toEqual({ ko: [0], ja: [0] })
  })

  describe('terms', () => {
    it('are learned by what was said, else by cards that were begun; what was set aside is none', async () => {
      await db.term.createMany({
        data: ['c1', 'c2', 'c3', 'c4'].flatMap((conceptId) => [
          {
            id: `${conceptId}-ko`,
            conceptId,
            lang: 'ko',
            headword: '전략',
            reading: '',
            romanization: '',
            hanja: '戰略',
          },
          { id: `${conceptId}-ja`, conceptId, lang: 'ja', headword: '戦略', reading: 'せんりゃく', romanization: '' },
        ]),
      })
      const easy = (concept: string, day: number) => rating(concept, 'ko-ja', 'easy', at(day))
      await storeEntries(db, me, [easy('c1', 0), easy('c1', 9), easy('c1', 60), easy('c2', 0), easy('c4', 0)], at(60))
      await sayStatus(db, me, 'c3', 'known', at(60))
      await sayStatus(db, me, 'c4', 'ignored', at(60))
      const terms = await readLearnedTerms(db, me)
      expect(new Map(terms.map(({ conceptId, known }) => [conceptId, known]))).toEqual(
        new Map([
          ['c1', true],
          ['c2', false],
          ['c3', true],
        ]),
      )
      expect(terms[0]?.written).toEqual({ ko: '戰略', ja: '戦略' })
      await sayStatus(db, me, 'c1', 'learning', at(61))
      expect((await readLearnedTerms(db, me)).find(({ conceptId }) => conceptId === 'c1')?.known).toBe(false)
      expect(await readLearnedTerms(db, other)).toEqual([])
    })
  })

  it('counts right answers by kind, of finished attempts of the learner', async () => {
    await addQuestions(db, 'article', 3, 'c1')
    const attempt = async (id: string, learnerId: string, completedAt: Date | null, chosen: readonly number[]) =>
      db.attempt.create({
        data: {
          id,
          learnerId,
          articleId: 'article',
          mode: 'mixed',
          seed: 1,
          createdAt: at(0),
          completedAt,
          answers: {
            create: chosen.map((option, i) => ({
              questionId: `article-q${i}`,
              optionId: `article-q${i}-${option}`,
              correct: option === 0,
            })),
          },
        },
      })
    await attempt('one', me, at(1), [0, 1, 0])
    await attempt('open', me, null, [0, 0])
    await attempt('other', other, at(1), [0])
    expect(await readAccuracy(db, me)).toEqual([{ kind: 'when', asked: 3, right: 2 }])
  })
})
