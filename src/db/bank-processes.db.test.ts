import { beforeEach, describe, expect, it } from 'vitest'
import { saveBank } from './bank'
import type { Database } from './client'
import { libraryBank } from './fixtures/bank'
import { clear, onEachDatabase } from './testing/each-database'
import { writers } from './testing/start-writer'

const SOURCE = 'file:///articles/library.ko.md'
/** Starting processes is slow where the machine is busy, ms. */
const PATIENCE = 120_000

const write = writers()

onEachDatabase('several processes', (database, url) => {
  let db: Database
  beforeEach(async () => {
    db = database()
    await clear(db)
  })

  const rowCounts = async () => ({
    articles: await db.article.count(),
    versions: await db.articleVersion.count(),
    current: await db.articleVersion.count({ where: { current: true } }),
    sentences: await db.sentence.count(),
    concepts: await db.concept.count(),
    terms: await db.term.count(),
    listings: await db.listing.count(),
    places: await db.listingPlace.count(),
    searchKeys: await db.searchKey.count(),
    definitions: await db.definition.count(),
    articleTerms: await db.articleTerm.count(),
    evidence: await db.evidence.count(),
    questions: await db.question.count(),
    options: await db.option.count(),
  })

  describe('at once', { timeout: PATIENCE }, () => {
    const atOnce = async (writings: readonly { readonly source: string; readonly contentHash: string }[]) => {
      const written = await Promise.all(writings.map((writing) => write({ url: url(), ...writing })))
      return written.flatMap((each) => each?.outcome ?? [])
    }

    it('that ingest one article make it once', async () => {
      const outcomes = await atOnce(Array(3).fill({ source: SOURCE, contentHash: 'same' }))
      expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged', 'unchanged'])
      expect(await rowCounts()).toMatchObject({ articles: 1, versions: 1, concepts: 8, articleTerms: 8, questions: 8 })
    })

    it('that ingest articles with the same concepts store them all', async () => {
      const outcomes = await atOnce([1, 2, 3].map((i) => ({ source: `file:///${i}.md`, contentHash: `text ${i}` })))
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'created', 'created'])
      expect(await rowCounts()).toMatchObject({ articles: 3, concepts: 8, terms: 16, articleTerms: 24, questions: 24 })
    })

    it('that change one article make a version each, of which one is current', async () => {
      const outcomes = await atOnce([1, 2].map((i) => ({ source: SOURCE, contentHash: `change ${i}` })))
      expect(outcomes.map(({ version }) => version).sort()).toEqual([1, 2])
      expect(await rowCounts()).toMatchObject({ articles: 1, current: 1, articleTerms: 16, questions: 8 })
    })
  })

  describe('one that is killed', { timeout: PATIENCE }, () => {
    const dies = (killAt: number) => write({ url: url(), source: SOURCE, contentHash: 'second', killAt })

    it.each([2, 5, 9, 14, 20])('before operation %i of a new version leaves the old one, whole', async (killAt) => {
      await saveBank(db, libraryBank(), { source: SOURCE, contentHash: 'first', now: new Date() })
      const before = await rowCounts()
      expect(await dies(killAt)).toBeNull()
      expect(await rowCounts()).toEqual(before)
    })

    it('late in the first version leaves nothing, and the next run stores all of it', async () => {
      expect(await dies(18)).toBeNull()
      expect(new Set(Object.values(await rowCounts()))).toEqual(new Set([0]))
      const written = await dies(0)
      expect(written?.outcome).toMatchObject({ outcome: 'created', version: 1 })
      expect(written?.operations).toBeGreaterThan(20)
      expect(await rowCounts()).toMatchObject({ articles: 1, versions: 1, concepts: 8, terms: 16, questions: 8 })
    })
  })
})
