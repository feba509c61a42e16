import { beforeEach, describe, expect, it } from 'vitest'
import { KNOWN_STABILITY_DAYS } from '@/core/study/status'
import { removeArticle } from './catalogue'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner } from './fixtures/learning'
import { rating } from './fixtures/reviews'
import { knownShares, readKnowledge, readKnowledgeOf, sayNewAreKnown, sayStatus, takeBackKnown } from './statuses'
import { addCards, countDue, newCards, type StudyScope } from './study'
import { storeEntries } from './study-log'
import { clear, onEachDatabase } from './testing/each-database'

const NOON = new Date('2026-11-23T03:00:00.123Z')
const FAR = new Date('2027-11-23T03:00:00Z')

onEachDatabase('statuses', (database) => {
  let db: Database
  let learnerId: string

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'first')
    await addConcepts(db, 'first', ['bus', 'train', 'ship', 'tram'])
    learnerId = await addLearner(db, 'a')
  })

  const say = (conceptId: string, status: Parameters<typeof sayStatus>[3], who = learnerId) =>
    sayStatus(db, who, conceptId, status, NOON)
  const of = async (conceptId: string) => (await readKnowledgeOf(db, learnerId, [conceptId])).get(conceptId)
  const known = async (who = learnerId) =>
    Object.fromEntries([...(await readKnowledge(db, who, 'first'))].map(([id, { status }]) => [id, status]))
  const mature = (conceptId: string) =>
    db.card.updateMany({ where: { conceptId, task: 'ja-ko' }, data: { stability: KNOWN_STABILITY_DAYS } })

  describe('saying one', () => {
    it('is kept, changed and taken back', async () => {
      expect(await say('bus', 'known')).toBe(true)
      expect(await of('bus')).toEqual({ status: 'known', unsaid: 'new' })
      await say('bus', 'ignored')
      expect(await known()).toEqual({ bus: 'ignored' })
      await say('bus', null)
      expect(await of('bus')).toEqual({ status: 'new', unsaid: 'new' })
      expect(await known()).toEqual({})
    })

    it('takes back to what the cards tell', async () => {
      await addCards(db, learnerId, ['bus'], NOON)
      await say('bus', 'ignored')
      expect(await of('bus')).toEqual({ status: 'ignored', unsaid: 'learning' })
      await say('bus', null)
      expect(await of('bus')).toEqual({ status: 'learning', unsaid: 'learning' })
      await mature('bus')
      expect(await known()).toEqual({ bus: 'known' })
    })

    it.each([
      ['a concept that is not there', 'ferry', () => learnerId],
      ['a learner who is not there', 'bus', () => 'nobody'],
    ])('of %s changes nothing', async (_what, conceptId, who) => {
      expect(await say(conceptId, 'known', who())).toBe(false)
      expect(await db.conceptStatus.count()).toBe(0)
    })

    it('is nobody else’s', async () => {
      const other = await addLearner(db, 'b')
      await say('bus', 'known')
      expect(await known(other)).toEqual({})
      await say('bus', 'ignored', other)
      expect(await known()).toEqual({ bus: 'known' })
    })

    it('twenty times at once leaves one of them', async () => {
      await Promise.all(Array.from({ length: 20 }, (_, i) => say('bus', i % 2 === 0 ? 'known' : 'ignored')))
      expect(await db.conceptStatus.count()).toBe(1)
    })
  })

  describe('saying that all others are known', () => {
    const all = ['bus', 'train', 'ship', 'tram', 'ferry']

    it('changes what is new and nothing else, and is taken back whole', async () => {
      await say('bus', 'ignored')
      await addCards(db, learnerId, ['train'], NOON)
      const before = await known()
      const changed = await sayNewAreKnown(db, learnerId, all, NOON)
      expect(changed).toEqual(['ship', 'tram'])
      expect(await known()).toEqual({ bus: 'ignored', train: 'learning', ship: 'known', tram: 'known' })
      expect(await sayNewAreKnown(db, learnerId, all, NOON)).toEqual([])
      await takeBackKnown(db, learnerId, changed)
      expect(await known()).toEqual(before)
    })

    it('is not taken back of a term that was changed since', async () => {
      const changed = await sayNewAreKnown(db, learnerId, all, NOON)
      await say('ship', 'ignored')
      await takeBackKnown(db, learnerId, changed)
      expect(await known()).toEqual({ ship: 'ignored' })
    })
  })

  describe('study', () => {
    const scope = (): StudyScope => ({ learnerId, articleId: null, tasks: ['ko-ja'] })
    const today = { now: NOON, number: 20_780, end: FAR }
    const next = async () => (await newCards(db, scope(), today, 1))[0]?.conceptId

    it('brings no new card of what is known or ignored', async () => {
      await say('bus', 'known')
      await say('train', 'ignored')
      expect(await next()).toBe('ship')
      expect(await newCards(db, scope(), today, 9)).toHaveLength(2)
    })

    it('goes on with a card of a known term, and lets one of an ignored term rest', async () => {
      await storeEntries(
        db,
        learnerId,
        ['bus', 'train'].map((conceptId) => rating(conceptId, 'ko-ja', 'good', NOON)),
        NOON,
      )
      await say('bus', 'known')
      await say('train', 'ignored')
      expect(await countDue(db, scope(), today)).toBe(1)
      await say('train', null)
      expect(await countDue(db, scope(), today)).toBe(2)
    })

    it('of a term takes back that it is known', async () => {
      await say('bus', 'known')
      await addCards(db, learnerId, ['bus'], NOON)
      expect(await known()).toEqual({ bus: 'learning' })
      expect(await next()).toBe('bus')
    })
  })

  describe('the share of each article that is known', () => {
    it('counts what is said and what the cards tell, and leaves out what is ignored', async () => {
      await addArticle(db, 'second')
      await addConcepts(db, 'second', ['kite'])
      await say('bus', 'known')
      await say('ship', 'ignored')
      await addCards(db, learnerId, ['train', 'tram', 'bus'], NOON)
      await mature('train')
      expect(await knownShares(db, learnerId)).toEqual(
        new Map([
          ['first', { known: 1, of: 3 }],
          ['second', { known: 0, of: 1 }],
        ]),
      )
      await say('bus', 'known')
      expect((await knownShares(db, learnerId)).get('first')).toEqual({ known: 2, of: 3 })
    })

    it('is of the current version', async () => {
      await say('bus', 'known')
      await db.articleVersion.updateMany({ data: { current: false } })
      expect(await knownShares(db, learnerId)).toEqual(new Map())
    })
  })

  it('goes with the last article that has the concept', async () => {
    await say('bus', 'known')
    await removeArticle(db, 'first')
    expect(await db.conceptStatus.count()).toBe(0)
    expect(await db.concept.count()).toBe(0)
  })
})
