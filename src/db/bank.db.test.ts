import { beforeEach, describe, expect, it } from 'vitest'
import { articleId, saveBank } from './bank'
import type { Database } from './client'
import { libraryBank } from './fixtures/bank'
import { clear, onEachDatabase } from './testing/each-database'

const NOW = new Date('2026-11-23T03:00:00.123Z')
const SOURCE = 'file:///articles/library.ko.md'

onEachDatabase('a bank', (database) => {
  let db: Database
  beforeEach(async () => {
    db = database()
    await clear(db)
  })
  const save = (bank = libraryBank(), contentHash = 'first', source = SOURCE) =>
    saveBank(db, bank, { source, contentHash, now: NOW })

  describe('saved for the first time', () => {
    it('is created, whole', async () => {
      const t = performance.now()
      expect(await save()).toEqual({ outcome: 'created', articleId: articleId(SOURCE), version: 1 })
      console.log(performance.now() - t)
      expect(await db.articleTerm.count()).toBe(8)
      expect(await db.question.count()).toBe(8)
    })
  })
})
