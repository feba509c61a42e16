import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner, addQuestions } from './fixtures/learning'
import { quotesOf, spokenTexts, writeSpokenText } from './study-contents'
import { clear, onEachDatabase } from './testing/each-database'

onEachDatabase('what cards show', (database) => {
  let db: Database

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'first')
    await addConcepts(db, 'first', ['bus', 'train'])
  })

  const quote = (conceptId: string, sentence: number) =>
    db.evidence.create({
      data: {
        id: `${conceptId}-${sentence}`,
        versionId: 'first-v',
        sentenceId: `first-s${sentence}`,
        conceptId,
        start: 3,
        end: 5,
        quote: '버스',
        position: 0,
      },
    })

  it('is quoted from current articles, in the order of the text', async () => {
    await quote('bus', 4)
    await quote('bus', 1)
    await quote('train', 0)
    await addQuestions(db, 'first', 1, 'bus')
    const text = '2번 버스는 6시에 떠난다.'
    const [first, second] = (await quotesOf(db, ['bus'])).get('bus') ?? []
    expect(first).toEqual({ articleId: 'first', lang: 'ko', sentence: 1, text, start: 3, end: 5 })
    expect(second?.sentence).toBe(4)
    expect([...(await quotesOf(db, ['bus', 'train', 'ship'])).keys()].toSorted()).toEqual(['bus', 'train'])
    await db.articleVersion.update({ where: { id: 'first-v' }, data: { current: false } })
    expect((await quotesOf(db, ['bus'])).size).toBe(0)
  })

  describe('spoken texts', () => {
    it('are the learner’s own, by language, and can be taken back', async () => {
      const [anna, ben] = [await addLearner(db, 'a'), await addLearner(db, 'b')]
      const key = { learnerId: anna, conceptId: 'bus', lang: 'ja' } as const
      expect(await writeSpokenText(db, key, 'ばす')).toBe(true)
      expect(await writeSpokenText(db, key, 'バス')).toBe(true)
      expect([...(await spokenTexts(db, anna, 'ja'))]).toEqual([['bus', 'バス']])
      expect((await spokenTexts(db, anna, 'ko')).size + (await spokenTexts(db, ben, 'ja')).size).toBe(0)
      await writeSpokenText(db, key, '')
      expect((await spokenTexts(db, anna, 'ja')).size).toBe(0)
    })

    it('of a concept or learner that is not there are not kept', async () => {
      const learnerId = await addLearner(db, 'a')
      expect(await writeSpokenText(db, { learnerId, conceptId: 'tram', lang: 'ja' }, 'x')).toBe(false)
      expect(await writeSpokenText(db, { learnerId: 'nobody', conceptId: 'bus', lang: 'ja' }, 'x')).toBe(false)
    })
  })
})
