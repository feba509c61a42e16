import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Rating } from '@/core/study/card'
import { cardKey, type LogEntry } from '@/core/study/log'
import { replay } from '@/core/study/replay'
import { DEFAULT_SETTINGS } from '@/core/study/settings'
import { SCHEDULERS, someLog } from '@/core/study/testing/logs'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner } from './fixtures/learning'
import { entryOn, rating } from './fixtures/reviews'
import { countRatings, readLog, storeBatches, storeEntries } from './study-log'
import { cardOf } from './study-rows'
import { readSchedulers, schedulerId, writeSettings } from './study-settings'
import { clear, onEachDatabase } from './testing/each-database'

const NOON = new Date('2026-11-23T12:00:00.123Z')
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

onEachDatabase('the review log', (database) => {
  let db: Database
  let learnerId: string
  let learners = 0

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'first')
    await addConcepts(db, 'first', ['bus', 'train'])
    learnerId = await addLearner(db, 'a')
  })

  const cardsOf = async (id: string) =>
    new Map(
      (await db.card.findMany({ where: { learnerId: id } })).map((row) => [cardKey(cardOf(row)), cardOf(row).state]),
    )
  const good = (minute: number, conceptId = 'bus', given: Rating = 'good') =>
    rating(conceptId, 'ko-ja', given, later(minute))
  const put = async (...entries: LogEntry[]) => [...(await storeEntries(db, learnerId, entries, NOON)).values()]

  it('stores an entry once, however often it comes', async () => {
    const entry = good(0)
    expect(await put(entry)).toEqual(['stored'])
    const before = await cardsOf(learnerId)
    expect(await put(entry)).toEqual(['known'])
    expect(await put(entry, good(10), entry)).toEqual(['known', 'stored'])
    expect(before.get('bus ko-ja')?.reps).toBe(1)
    expect((await cardsOf(learnerId)).get('bus ko-ja')?.reps).toBe(2)
  })

  it('stores an entry once that comes twenty times at once', async () => {
    const entry = good(0)
    const answers = await Promise.all(Array.from({ length: 20 }, () => put(entry)))
    expect(answers.flat().filter((answer) => answer === 'stored')).toHaveLength(1)
    expect((await cardsOf(learnerId)).get('bus ko-ja')?.reps).toBe(1)
  })

  it('gives the cards that a replay of the log gives, whatever the order and the batches', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        someLog(['ko-ja', 'ja-ko'], ['bus', 'train']).chain((log) =>
          fc.tuple(
            fc.constant(log),
            fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
            fc.integer({ min: 1, max: 9 }),
          ),
        ),
        async ([log, sent, size]) => {
          const learner = await addLearner(db, `x${++learners}-`)
          await db.scheduler.createMany({
            data: [...SCHEDULERS].map(([id, settings]) => ({
              learnerId: learner,
              id,
              settings: { ...settings } as never,
            })),
          })
          for (let at = 0; at < sent.length; at += size)
            await storeEntries(db, learner, sent.slice(at, at + size), NOON)
          expect(await cardsOf(learner)).toEqual(replay(log, SCHEDULERS))
          expect(await readLog(db, learner)).toHaveLength(log.length)
          expect(replay(await readLog(db, learner), await readSchedulers(db, learner))).toEqual(replay(log, SCHEDULERS))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('keeps what was undone', async () => {
    const entry = good(0)
    await put(entry, entryOn('bus', 'ko-ja', { action: 'undo', undoes: entry.id }, later(1)))
    expect((await cardsOf(learnerId)).get('bus ko-ja')).toMatchObject({ reps: 0, phase: 'new', firstDay: null })
    expect(await readLog(db, learnerId)).toHaveLength(2)
    expect(await countRatings(db, learnerId)).toBe(0)
    await put(good(2), entryOn('bus', 'ko-ja', { action: 'undo', undoes: 'nothing' }, later(3)))
    expect(await countRatings(db, learnerId)).toBe(1)
  })

  it('says of a concept or a learner that is not there that it is not found, and stores the rest', async () => {
    expect(await put(good(0, 'tram'), good(0))).toEqual(['not-found', 'stored'])
    expect([...(await storeEntries(db, 'nobody', [good(0)], NOON)).values()]).toEqual(['not-found'])
  })

  it('stores batches of several learners, one of whom is not there', async () => {
    const other = await addLearner(db, 'b')
    const [mine, theirs] = [good(0), good(1, 'train')]
    const answers = await storeBatches(
      db,
      [
        { learnerId, entries: [mine] },
        { learnerId: 'nobody', entries: [good(0)] },
        { learnerId: other, entries: [theirs] },
        { learnerId, entries: [mine, good(2)] },
      ],
      NOON,
    )
    expect(answers.map((answer) => [...answer.values()])).toEqual([
      ['stored'],
      ['not-found'],
      ['stored'],
      ['stored', 'stored'],
    ])
    expect((await cardsOf(learnerId)).get('bus ko-ja')?.reps).toBe(2)
    expect((await cardsOf(other)).get('train ko-ja')?.reps).toBe(1)
  })

  it('keeps one id of two learners apart', async () => {
    const other = await addLearner(db, 'b')
    const entry = good(0)
    await put(entry)
    expect([...(await storeEntries(db, other, [{ ...entry, conceptId: 'train' }], NOON)).values()]).toEqual(['stored'])
    expect([...(await cardsOf(other)).keys()]).toEqual(['train ko-ja'])
  })

  describe('the scheduler of an entry', () => {
    const strict = { ...DEFAULT_SETTINGS, scheduler: { ...DEFAULT_SETTINGS.scheduler, retention: 0.97 } }

    it('is that of its time: a change of the settings moves no card before its next rating', async () => {
      await put(good(0, 'bus', 'easy'))
      const before = await cardsOf(learnerId)
      await writeSettings(db, learnerId, strict)
      expect(await cardsOf(learnerId)).toEqual(before)
      const id = schedulerId(strict.scheduler)
      await put({ ...good(20_000, 'bus', 'good'), schedulerId: id })
      const days = (await cardsOf(learnerId)).get('bus ko-ja')?.scheduledDays
      // Late, so that the whole log is replayed.
      await put(good(1, 'bus', 'good'))
      expect((await readSchedulers(db, learnerId)).size).toBe(2)
      expect(replay(await readLog(db, learnerId), await readSchedulers(db, learnerId))).toEqual(
        await cardsOf(learnerId),
      )
      expect(days).toBeGreaterThan(0)
    })

    it('that nobody knows is the one in force', async () => {
      await writeSettings(db, learnerId, strict)
      await put({ ...good(0), schedulerId: 'lost' })
      expect([...(await readSchedulers(db, learnerId))]).toEqual([[schedulerId(strict.scheduler), strict.scheduler]])
    })
  })

  describe('a large batch', () => {
    it('of thousands of entries is one batch', { timeout: 60_000 }, async () => {
      const entries = Array.from({ length: 2500 }, (_, i) => good(i, i % 2 ? 'bus' : 'train'))
      expect(new Set(await put(...entries))).toEqual(new Set(['stored']))
      expect(await db.review.count({ where: { learnerId } })).toBe(2500)
    })
  })
})
