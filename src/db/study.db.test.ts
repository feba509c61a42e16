import { beforeEach, describe, expect, it } from 'vitest'
import { DIRECTIONS, type Direction, type Rating } from '@/core/study/card'
import { newCard, rate } from '@/core/study/schedule'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner } from './fixtures/learning'
import {
  addCards,
  cardAt,
  countCards,
  firstDue,
  firstNew,
  lastReview,
  rateCard,
  type StudyScope,
  undoReview,
} from './study'
import { clear, onEachDatabase } from './testing/each-database'

const NOON = new Date('2026-11-23T03:00:00.123Z')
const TODAY = new Date('2026-11-22T15:00:00Z')
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)
const DAY = 24 * 60

onEachDatabase('study', (database) => {
  let db: Database
  let learnerId: string

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'first')
    await addConcepts(db, 'first', ['bus', 'train', 'ship'])
    learnerId = await addLearner(db, 'a')
  })

  const all = (directions: readonly Direction[] = DIRECTIONS): StudyScope => ({
    learnerId,
    articleId: null,
    directions,
  })
  const give = (conceptId: string, rating: Rating, sequence: number, now = NOON, direction: Direction = 'ko-ja') =>
    rateCard(db, { learnerId, conceptId, direction, sequence, rating, now })
  const reviewsOf = (id: string) => db.review.count({ where: { card: { learnerId: id } } })

  describe('rating', () => {
    it('makes the card with its first rating and gives the dates of FSRS', async () => {
      const rated = await give('bus', 'good', 0)
      const expected = rate(newCard(NOON), 'good', NOON)
      expect(rated).toEqual({ ok: true, value: { conceptId: 'bus', direction: 'ko-ja', state: expected } })
      expect(await cardAt(db, learnerId, 'bus', 'ko-ja', 1)).toEqual({
        conceptId: 'bus',
        direction: 'ko-ja',
        state: expected,
      })
    })

    it('twice from the same page counts once', async () => {
      await give('bus', 'good', 0)
      expect(await give('bus', 'again', 0)).toEqual({ ok: false, error: 'stale' })
      expect(await reviewsOf(learnerId)).toBe(1)
      expect((await cardAt(db, learnerId, 'bus', 'ko-ja', 1))?.state).toEqual(rate(newCard(NOON), 'good', NOON))
    })

    it('twenty times at once counts once', async () => {
      const rated = await Promise.all(Array.from({ length: 20 }, () => give('bus', 'easy', 0)))
      expect(rated.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await reviewsOf(learnerId)).toBe(1)
    })

    it.each([
      ['a concept that is not there', 'tram', () => learnerId],
      ['a learner who is not there', 'bus', () => 'nobody'],
    ])('of %s is refused', async (_what, conceptId, who) => {
      const rated = await rateCard(db, {
        learnerId: who(),
        conceptId,
        direction: 'ko-ja',
        sequence: 0,
        rating: 'good',
        now: NOON,
      })
      expect(rated).toEqual({ ok: false, error: 'not-found' })
    })
  })

  describe('undo', () => {
    const undo = async () => {
      const last = await lastReview(db, learnerId, TODAY)
      return undoReview(db, learnerId, last?.id ?? '', TODAY)
    }

    it('brings the card back exactly, through every phase', async () => {
      await give('bus', 'good', 0)
      let now = later(10)
      for (const [done, rating] of (['good', 'again', 'hard', 'easy'] as const).entries()) {
        const sequence = done + 1
        const before = await db.card.findFirst({ where: { learnerId } })
        await give('bus', rating, sequence, now)
        expect(await undo()).toMatchObject({ ok: true, value: { state: { reps: sequence } } })
        expect(await db.card.findFirst({ where: { learnerId } })).toEqual(before)
        expect(await reviewsOf(learnerId)).toBe(sequence)
        const again = await give('bus', rating, sequence, now)
        now = again.ok ? again.value.state.due : now
      }
      expect(await reviewsOf(learnerId)).toBe(5)
    })

    it('of a first rating leaves a new card', async () => {
      await give('bus', 'good', 0)
      await undo()
      expect((await cardAt(db, learnerId, 'bus', 'ko-ja', 0))?.state).toEqual(newCard(NOON))
      expect(await firstNew(db, all(), TODAY, NOON)).toMatchObject({ conceptId: 'bus', state: { reps: 0 } })
    })

    it('pressed twice takes back one rating', async () => {
      await give('bus', 'good', 0)
      await give('train', 'good', 0, later(1))
      const last = await lastReview(db, learnerId, TODAY)
      const both = await Promise.all([1, 2].map(() => undoReview(db, learnerId, last?.id ?? '', TODAY)))
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await reviewsOf(learnerId)).toBe(1)
    })

    it('is not for ratings before today, nor for others', async () => {
      await give('bus', 'good', 0)
      const last = await lastReview(db, learnerId, TODAY)
      const other = await addLearner(db, 'b')
      expect(await undoReview(db, other, last?.id ?? '', TODAY)).toEqual({ ok: false, error: 'stale' })
      expect(await undoReview(db, learnerId, last?.id ?? '', later(1))).toEqual({ ok: false, error: 'stale' })
      expect(await reviewsOf(learnerId)).toBe(1)
    })
  })

  describe('what comes next', () => {
    it('is the card that has been due longest', async () => {
      await give('ship', 'again', 0, later(0))
      await give('bus', 'good', 0, later(1))
      await give('train', 'again', 0, later(2))
      const order: string[] = []
      const now = later(30)
      for (let card = await firstDue(db, all(), now); card; card = await firstDue(db, all(), now)) {
        order.push(card.conceptId)
        await give(card.conceptId, 'easy', card.state.reps, now)
      }
      expect(order).toEqual(['ship', 'train', 'bus'])
    })

    it('is not a card before its time', async () => {
      await give('bus', 'good', 0)
      expect(await firstDue(db, all(), later(9))).toBeNull()
      expect(await firstDue(db, all(), later(10))).toMatchObject({ conceptId: 'bus' })
    })

    it('is new in the order of the terms, each word in one direction a day', async () => {
      const met: string[] = []
      for (let card = await firstNew(db, all(), TODAY, NOON); card; card = await firstNew(db, all(), TODAY, NOON)) {
        met.push(`${card.conceptId} ${card.direction}`)
        await give(card.conceptId, 'easy', 0, NOON, card.direction)
      }
      expect(met).toEqual(['bus ko-ja', 'train ko-ja', 'ship ko-ja'])
      const tomorrow = later(DAY)
      expect(await firstNew(db, all(), tomorrow, tomorrow)).toMatchObject({ conceptId: 'bus', direction: 'ja-ko' })
    })

    it('is first, of new ones, what the learner put in', async () => {
      expect(await addCards(db, learnerId, ['ship', 'train'], NOON)).toBe(2)
      expect(await addCards(db, learnerId, ['ship'], NOON)).toBe(0)
      expect(['ship', 'train']).toContain((await firstNew(db, all(), TODAY, NOON))?.conceptId)
      expect(await db.card.count({ where: { learnerId } })).toBe(4)
    })

    it('is of the chosen article and direction', async () => {
      await addArticle(db, 'second')
      await addConcepts(db, 'second', ['moon'])
      await give('bus', 'good', 0)
      const scope: StudyScope = { learnerId, articleId: 'second', directions: ['ja-ko'] }
      expect(await firstDue(db, scope, later(60))).toBeNull()
      expect(await firstNew(db, scope, TODAY, NOON)).toMatchObject({ conceptId: 'moon', direction: 'ja-ko' })
    })

    it('is nothing of an article that is gone', async () => {
      await give('bus', 'good', 0)
      await db.article.delete({ where: { id: 'first' } })
      expect(await firstDue(db, all(), later(60))).toBeNull()
      expect(await firstNew(db, all(), TODAY, NOON)).toBeNull()
      expect(await cardAt(db, learnerId, 'bus', 'ko-ja', 1)).toBeNull()
    })
  })

  describe('counts', () => {
    it('tell what is due, what is new and what was done today', async () => {
      await give('bus', 'good', 0, new Date(TODAY.getTime() - 60_000))
      await give('bus', 'good', 1, NOON)
      await give('train', 'again', 0, later(1))
      expect(await countCards(db, all(), TODAY, later(5))).toEqual({
        due: 1,
        fresh: 1,
        reviewedToday: 2,
        newToday: 1,
        nextDue: (await cardAt(db, learnerId, 'bus', 'ko-ja', 2))?.state.due,
      })
    })

    it('are the learner’s own', async () => {
      await give('bus', 'again', 0)
      const other = await addLearner(db, 'b')
      const theirs = { ...all(), learnerId: other }
      expect(await countCards(db, theirs, TODAY, later(60))).toMatchObject({ due: 0, fresh: 3, reviewedToday: 0 })
      expect(await firstDue(db, theirs, later(60))).toBeNull()
      expect(await cardAt(db, other, 'bus', 'ko-ja', 1)).toBeNull()
    })
  })
})
