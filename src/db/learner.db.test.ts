import { beforeEach, expect, it } from 'vitest'
import type { Database } from './client'
import { addArticle } from './fixtures/learning'
import { createLearner, findLearner, lockLearner, readLearned, writeLearned } from './learner'
import { clear, onEachDatabase } from './testing/each-database'
import { writing } from './write'

const HASH = 'f'.repeat(64)
const NOW = new Date('2026-11-23T03:00:00Z')

onEachDatabase('learner', (database) => {
  let db: Database
  beforeEach(async () => {
    db = database()
    await clear(db)
  })

  it('is found by the hash of the token, and only by that', async () => {
    const id = await createLearner(db, HASH, NOW)
    expect(await findLearner(db, HASH)).toBe(id)
    expect(await findLearner(db, id)).toBeNull()
    expect(await findLearner(db, '')).toBeNull()
  })

  it('is one a token', async () => {
    await createLearner(db, HASH, NOW)
    await expect(createLearner(db, HASH, NOW)).rejects.toThrow()
    expect(await db.learner.count()).toBe(1)
  })

  it('says once which language is learned, and may say otherwise later', async () => {
    const [id, other] = [await createLearner(db, HASH, NOW), await createLearner(db, '0'.repeat(64), NOW)]
    expect(await readLearned(db, id)).toBeNull()
    await writeLearned(db, id, 'ja')
    expect(await readLearned(db, id)).toBe('ja')
    await writeLearned(db, id, 'ko')
    expect(await readLearned(db, id)).toBe('ko')
    expect(await readLearned(db, other)).toBeNull()
    expect(await readLearned(db, 'nobody')).toBeNull()
  })

  it('lets one transaction at a time read and then write', async () => {
    const id = await createLearner(db, HASH, NOW)
    await addArticle(db, 'article')
    const beginAnother = () =>
      writing(db, async (tx) => {
        await lockLearner(tx, id)
        const seed = await tx.attempt.count({ where: { learnerId: id } })
        await tx.attempt.create({
          data: { id: `attempt ${seed}`, learnerId: id, articleId: 'article', mode: 'mixed', seed },
        })
      })
    await Promise.all(Array.from({ length: 10 }, beginAnother))
    expect(await db.attempt.count({ where: { learnerId: id } })).toBe(10)
  })

  it('who is not there is not locked', async () => {
    expect(await db.$transaction((tx) => lockLearner(tx, 'nobody'))).toBe(false)
  })
})
