import { beforeEach, describe, expect, test } from 'vitest'
import { conceptId } from '@/core/glossary/concept-id'
import { orderKey } from '@/core/search/order-key'
import { searchQueries } from '@/core/search/search-keys'
import { saveBank } from './bank'
import { removeArticle } from './catalogue'
import type { Database } from './client'
import { libraryBank } from './fixtures/bank'
import { readEntries } from './glossary'
import { conceptsWith, countConcepts, type GlossaryQuery, listConcepts, occupiedRanges } from './glossary-list'
import { rebuildListings } from './listing'
import { clear, onEachDatabase } from './testing/each-database'

const EVERYTHING: GlossaryQuery = { articleId: null, category: null, queries: null, order: 'ko', range: null }
const AI = conceptId('인공지능', '人工知能')
const LIBRARY = conceptId('도서관', '図書館')

onEachDatabase('the glossary’s list', (database) => {
  let db: Database
  let articleId: string
  const save = (source: string, day: number, translated: boolean) =>
    saveBank(db, libraryBank({ translated }), {
      source,
      contentHash: `${source} ${day}`,
      now: new Date(Date.UTC(2026, 10, day)),
    })
  beforeEach(async () => {
    db = database()
    await clear(db)
    articleId = (await save('file:///library.md', 1, true)).articleId
  })

  const list = (query: Partial<GlossaryQuery> = {}, from: string | null = null, backward = false, take = 100) =>
    listConcepts(db, { ...EVERYTHING, ...query }, { from, backward, take })
  const words = async (query: Partial<GlossaryQuery>, lang: 'ko' | 'ja' = 'ko') =>
    (await readEntries(db, await list(query))).map((entry) => entry[lang].headword)

  test('is in 가나다 order', async () => {
    const expected = ['김하늘', '데이터', '도서관', '로봇', '부산', '이용자', '인공지능', '일손']
    expect(await words({ order: 'ko' })).toEqual(expected)
  })

  test('is in 五十音 order', async () => {
    const expected = ['キム・ハヌル', '人工知能', 'データ', '図書館', '人手', '釜山', '利用者', 'ロボット']
    expect(await words({ order: 'ja' }, 'ja')).toEqual(expected)
  })

  test('is in the order of worth', async () => {
    const expected = libraryBank().terms.map(({ ko }) => ko.headword)
    expect(await words({ order: 'worth' })).toEqual(expected)
    expect(await words({ order: 'worth', articleId })).toEqual(expected)
  })

  describe.each([{ articleId: null }, { articleId: 'this' }])('page by page (%j)', ({ articleId: which }) => {
    test.each(['ko', 'ja', 'worth'] as const)('in the order of %s has each concept once, both ways', async (order) => {
      const query = { order, articleId: which === null ? null : articleId }
      const all = await list(query)
      expect(all).toHaveLength(8)
      for (const backward of [false, true]) {
        const seen: string[] = []
        for (;;) {
          const page = await list(query, seen.at(-1) ?? null, backward, 3)
          if (page.length === 0) break
          seen.push(...page)
        }
        expect(seen).toEqual(backward ? all.toReversed() : all)
      }
    })
  })

  test('begins at its beginning after a concept that is gone', async () => {
    expect(await list({}, 'gone')).toEqual(await list())
  })

  test.each([
    [{ category: 'person' }, ['김하늘']],
    [{ queries: searchQueries('인공') }, ['인공지능']],
    [{ queries: searchQueries('인공'), category: 'person' }, []],
    [{ queries: [] }, []],
    [{ articleId: 'nowhere' }, []],
    [{ category: 'place', order: 'worth' }, ['부산']],
  ] as const)('what %j leaves', async (query, expected) => {
    expect(await words(query)).toEqual(expected)
    expect(await countConcepts(db, { ...EVERYTHING, ...query })).toEqual({ count: expected.length, orMore: false })
  })

  test('has a part of the alphabet, and tells which parts have anything', async () => {
    const range = { from: orderKey('ko', '다'), to: orderKey('ko', '마') }
    expect(await words({ range })).toEqual(['데이터', '도서관', '로봇'])
    expect(await words({ range, articleId })).toEqual(['데이터', '도서관', '로봇'])
    expect(await words({ range, queries: searchQueries('ㄷ') })).toEqual(['데이터', '도서관'])
    const parts = [range, { from: orderKey('ko', '하'), to: null }]
    expect(await occupiedRanges(db, EVERYTHING, parts)).toEqual([true, false])
    expect(await occupiedRanges(db, { ...EVERYTHING, articleId }, parts)).toEqual([true, false])
  })

  test('has a concept of two articles once, at the better rank, and keeps it while one has it', async () => {
    const other = await save('file:///other.md', 2, false)
    expect(await list({ order: 'worth' })).toHaveLength(8)
    await removeArticle(db, articleId)
    expect(await list()).toHaveLength(8)
    await removeArticle(db, other.articleId)
    expect(await list()).toEqual([])
    expect(await db.searchKey.count()).toBe(0)
    expect(await db.listingPlace.count()).toBe(0)
  })

  test('says which others have a character in common', async () => {
    expect(await conceptsWith(db, '人', AI, 10)).toEqual([conceptId('일손', '人手')])
    expect(await conceptsWith(db, '館', LIBRARY, 10)).toEqual([])
    // Korea writes 圖, Japan 図: either finds the word of the other.
    expect(await conceptsWith(db, '圖', AI, 10)).toEqual([LIBRARY])
  })

  test('is made anew as it was', async () => {
    const keys = () =>
      db.searchKey.findMany({ orderBy: [{ key: 'asc' }, { koHead: 'asc' }], select: { key: true, koHead: true } })
    const before = { list: await list(), keys: await keys() }
    await db.listingPlace.deleteMany()
    await db.searchKey.deleteMany({ where: { key: { gte: '가' } } })
    expect(await list()).toEqual([])
    expect(await rebuildListings(db)).toBe(8)
    expect({ list: await list(), keys: await keys() }).toEqual(before)
  })
})
