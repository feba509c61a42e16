import { beforeEach, describe, expect, it } from 'vitest'
import { DIRECTIONS, type Rating, type Task } from '@/core/study/card'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner } from './fixtures/learning'
import { entryOn, rating } from './fixtures/reviews'
import { addCards, countDue, doneOn, dueCards, newCards, nextDue, type StudyDay, type StudyScope } from './study'
import { storeEntries } from './study-log'
import { clear, onEachDatabase } from './testing/each-database'

const MINUTE = 60_000
const NOON = new Date('2026-11-23T12:00:00.123Z')
const later = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE)
const DAY = 24 * 60
/** The day of UTC that a moment is in. */
const dayOf = (now: Date): StudyDay => {
  const number = Math.floor(now.getTime() / (DAY * MINUTE))
  return { now, number, end: new Date((number + 1) * DAY * MINUTE) }
}

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

  const all = (tasks: readonly Task[] = DIRECTIONS): StudyScope => ({ learnerId, articleId: null, tasks })
  const give = (conceptId: string, given: Rating, now = NOON, task: Task = 'ko-ja') =>
    storeEntries(db, learnerId, [rating(conceptId, task, given, now)], now)
  const firstNew = async (scope: StudyScope, now: Date) => (await newCards(db, scope, dayOf(now), 1))[0]
  const due = async (scope: StudyScope, now: Date, take = 100) => {
    const cards = await dueCards(db, scope, dayOf(now), take)
    return { stepping: cards.stepping.map(ids), due: cards.due.map(ids) }
  }
  const ids = ({ conceptId, task }: { conceptId: string; task: Task }) => `${conceptId} ${task}`

  describe('due cards', () => {
    it('come on their day, whatever the hour, the longest due first', async () => {
      await give('ship', 'easy', later(0))
      await give('bus', 'easy', later(-DAY))
      expect(await due(all(), later(5 * DAY))).toEqual({ stepping: [], due: [] })
      const { due: cards } = await due(all(), later(9 * DAY - 11 * 60))
      expect(cards).toEqual(['bus ko-ja', 'ship ko-ja'])
      expect((await due(all(), later(9 * DAY), 1)).due).toEqual(['bus ko-ja'])
    })

    it('of today’s steps come without a limit, and before a day is over', async () => {
      await give('bus', 'good')
      expect(await due(all(), later(1), 0)).toEqual({ stepping: ['bus ko-ja'], due: [] })
      expect(await due(all(), later(DAY), 9)).toEqual({ stepping: [], due: ['bus ko-ja'] })
      expect(await countDue(db, all(), dayOf(later(DAY)))).toBe(1)
    })

    it.each(['suspend', 'bury'] as const)('rest after “%s” until it is taken back', async (action) => {
      await give('bus', 'good')
      const end = dayOf(NOON).end
      const rest = entryOn('bus', 'ko-ja', action === 'bury' ? { action, until: end } : { action }, later(1))
      await storeEntries(db, learnerId, [rest], later(1))
      expect(await due(all(), later(20))).toEqual({ stepping: [], due: [] })
      expect((await due(all(), later(2 * DAY))).due).toHaveLength(action === 'bury' ? 1 : 0)
      await storeEntries(db, learnerId, [entryOn('bus', 'ko-ja', { action: 'resume' }, later(2))], later(2))
      expect((await due(all(), later(20))).stepping).toHaveLength(1)
    })

    it('are of the chosen tasks and article, while that is there', async () => {
      await give('bus', 'good')
      await addArticle(db, 'second')
      const tomorrow = later(DAY)
      expect(await countDue(db, all(['ja-ko', 'ja-reading']), dayOf(tomorrow))).toBe(0)
      expect(await countDue(db, { ...all(), articleId: 'second' }, dayOf(tomorrow))).toBe(0)
      expect(await countDue(db, { ...all(), articleId: 'first' }, dayOf(tomorrow))).toBe(1)
      await db.article.delete({ where: { id: 'first' } })
      expect(await countDue(db, all(), dayOf(tomorrow))).toBe(0)
    })

    it('say when the next one comes', async () => {
      expect(await nextDue(db, all(), dayOf(NOON))).toBeNull()
      await give('bus', 'easy')
      await give('train', 'good')
      const card = await db.card.findFirst({ where: { conceptId: 'bus' } })
      expect(await nextDue(db, all(), dayOf(NOON))).toEqual(card?.due)
    })
  })

  describe('new cards', () => {
    it('come in the order of the terms, each word by one task a day', async () => {
      expect((await newCards(db, all(), dayOf(NOON), 9)).map(ids)).toEqual(['bus ko-ja', 'train ko-ja', 'ship ko-ja'])
      await give('bus', 'easy')
      expect((await newCards(db, all(), dayOf(NOON), 9)).map(ids)).toEqual(['train ko-ja', 'ship ko-ja'])
      const tomorrow = later(DAY)
      expect((await newCards(db, all(), dayOf(tomorrow), 2)).map(ids)).toEqual(['bus ja-ko', 'train ko-ja'])
    })

    it('are first what the learner put in', async () => {
      expect(await addCards(db, learnerId, ['ship', 'train'], NOON)).toBe(2)
      expect(await addCards(db, learnerId, ['ship'], NOON)).toBe(0)
      const cards = (await newCards(db, all(), dayOf(NOON), 9)).map(ids)
      expect(cards.slice(0, 2).toSorted()).toEqual(['ship ko-ja', 'train ko-ja'])
      expect(cards[2]).toBe('bus ko-ja')
      expect(await db.card.count({ where: { learnerId } })).toBe(4)
    })

    it('are of the chosen article', async () => {
      await addArticle(db, 'second')
      await addConcepts(db, 'second', ['moon'])
      expect(await firstNew({ ...all(['ja-ko']), articleId: 'second' }, NOON)).toMatchObject({
        conceptId: 'moon',
        task: 'ja-ko',
      })
    })

    it('do not come suspended or buried', async () => {
      const end = dayOf(NOON).end
      await storeEntries(
        db,
        learnerId,
        [
          entryOn('bus', 'ko-ja', { action: 'suspend' }, NOON),
          entryOn('train', 'ko-ja', { action: 'bury', until: end }, NOON),
        ],
        NOON,
      )
      expect((await newCards(db, all(['ko-ja']), dayOf(NOON), 9)).map(ids)).toEqual(['ship ko-ja'])
      expect((await newCards(db, all(['ko-ja']), dayOf(later(DAY)), 9)).map(ids)).toEqual(['train ko-ja', 'ship ko-ja'])
    })

    it('ask for a reading only where characters have one', async () => {
      const term = { romanization: '', headword: '列車', reading: 'れっしゃ' }
      await db.term.create({ data: { id: 't', conceptId: 'train', lang: 'ja', ...term, koreanReading: '열차' } })
      await db.term.create({ data: { id: 'b', conceptId: 'bus', lang: 'ja', ...term, headword: 'バス' } })
      expect((await newCards(db, all(['ja-reading']), dayOf(NOON), 9)).map(ids)).toEqual(['train ja-reading'])
    })

    it('ask for a word in a sentence only where an article has one', async () => {
      const text = '1번 버스는 5시에 떠난다.'
      await db.evidence.create({
        data: {
          id: 'e',
          versionId: 'first-v',
          sentenceId: 'first-s0',
          conceptId: 'bus',
          start: 3,
          end: 5,
          quote: text.slice(3, 5),
          position: 0,
        },
      })
      expect((await newCards(db, all(['ko-cloze']), dayOf(NOON), 9)).map(ids)).toEqual(['bus ko-cloze'])
      expect(await newCards(db, all(['ja-cloze']), dayOf(NOON), 9)).toEqual([])
    })
  })

  it('counts what was done in a day, without what was undone', async () => {
    await give('bus', 'good', later(-DAY))
    await give('bus', 'good', later(0))
    await give('train', 'again', later(1))
    await give('train', 'good', later(2))
    expect(await doneOn(db, learnerId, dayOf(NOON).number)).toEqual({ ratings: 3, fresh: 1, back: 1 })
    const mistaken = rating('ship', 'ko-ja', 'good', later(3))
    const undo = entryOn('ship', 'ko-ja', { action: 'undo', undoes: mistaken.id }, later(4))
    await storeEntries(db, learnerId, [mistaken, undo], later(5))
    expect(await doneOn(db, learnerId, dayOf(NOON).number)).toEqual({ ratings: 3, fresh: 1, back: 1 })
  })

  it('is the learner’s own', async () => {
    await give('bus', 'again')
    const theirs = { ...all(), learnerId: await addLearner(db, 'b') }
    expect(await countDue(db, theirs, dayOf(later(DAY)))).toBe(0)
    expect(await newCards(db, theirs, dayOf(NOON), 9)).toHaveLength(3)
    expect(await doneOn(db, theirs.learnerId, dayOf(NOON).number)).toEqual({ ratings: 0, fresh: 0, back: 0 })
  })
})
