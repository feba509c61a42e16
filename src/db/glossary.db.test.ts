import { beforeEach, describe, expect, test } from 'vitest'
import { conceptId } from '@/core/glossary/concept-id'
import { orderKey } from '@/core/search/order-key'
import { saveBank } from './bank'
import type { Database } from './client'
import { libraryBank } from './fixtures/bank'
import {
  citationsOf,
  conceptsWith,
  type GlossaryPageQuery,
  listConceptIds,
  neighboursOf,
  occupiedRanges,
  readArticleEntries,
  readEntries,
} from './glossary'
import { clear, onEachDatabase } from './testing/each-database'

const EVERYTHING: GlossaryPageQuery = {
  articleId: null,
  category: null,
  ids: null,
  order: 'ko',
  range: null,
  skip: 0,
  take: 100,
}
const AI = conceptId('인공지능', '人工知能')
const LIBRARY = conceptId('도서관', '図書館')
const PERSON = conceptId('김하늘', 'キム・ハヌル')

onEachDatabase('the glossary', (database) => {
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

  const words = async (query: Partial<GlossaryPageQuery>, lang: 'ko' | 'ja' = 'ko') => {
    const { ids } = await listConceptIds(db, { ...EVERYTHING, ...query })
    return (await readEntries(db, ids)).map((entry) => entry[lang].headword)
  }

  describe('lists', () => {
    test('in 가나다 order', async () => {
      const expected = ['김하늘', '데이터', '도서관', '로봇', '부산', '이용자', '인공지능', '일손']
      expect(await words({ order: 'ko' })).toEqual(expected)
    })

    test('in 五十音 order', async () => {
      const expected = ['キム・ハヌル', '人工知能', 'データ', '図書館', '人手', '釜山', '利用者', 'ロボット']
      expect(await words({ order: 'ja' }, 'ja')).toEqual(expected)
    })

    test('in the order of worth', async () => {
      expect(await words({ order: 'worth' })).toEqual(libraryBank().terms.map(({ ko }) => ko.headword))
    })

    test('page by page, each concept once', async () => {
      for (const order of ['ko', 'ja', 'worth'] as const) {
        const all = await listConceptIds(db, { ...EVERYTHING, order })
        const pages = await Promise.all(
          [0, 3, 6].map((skip) => listConceptIds(db, { ...EVERYTHING, order, skip, take: 3 })),
        )
        expect(pages.flatMap(({ ids }) => ids)).toEqual(all.ids)
        expect(all.total).toBe(8)
      }
    })

    test.each([
      [{ category: 'person' }, ['김하늘']],
      [{ ids: [AI, LIBRARY] }, ['도서관', '인공지능']],
      [{ ids: [] }, []],
      [{ articleId: 'nowhere' }, []],
      [{ category: 'place', order: 'worth' }, ['부산']],
    ] as const)('what %j leaves', async (query, expected) => {
      expect(await words(query)).toEqual(expected)
    })

    test('a part of the alphabet, and tells which parts have anything', async () => {
      const range = { from: orderKey('ko', '다'), to: orderKey('ko', '마') }
      expect(await words({ range })).toEqual(['데이터', '도서관', '로봇'])
      const parts = [range, { from: orderKey('ko', '하'), to: null }]
      expect(await occupiedRanges(db, 'ko', parts, EVERYTHING)).toEqual([true, false])
    })

    test('a concept that two articles have once', async () => {
      await save('file:///other.md', 2, false)
      expect(await words({ order: 'worth' })).toHaveLength(8)
      expect(await words({ order: 'ko' })).toHaveLength(8)
    })

    test('nothing that no current version has', async () => {
      await db.articleVersion.updateMany({ data: { current: false } })
      expect(await listConceptIds(db, EVERYTHING)).toEqual({ ids: [], total: 0 })
      expect(await readEntries(db, [AI])).toEqual([])
    })
  })

  describe('an entry', () => {
    test('has both terms, its alignment and its definitions with their sources', async () => {
      const [entry] = await readEntries(db, [AI])
      expect(entry).toMatchObject({
        ko: { headword: '인공지능', hanja: '人工知能', romanization: 'ingongjineung' },
        ja: { headword: '人工知能', reading: 'じんこうちのう', romaji: 'jinkōchinō', koreanReading: '인공지능' },
        foundIn: 'ko',
        aliases: ['AI'],
      })
      expect(entry?.falseFriend).toBeNull()
      const [hands] = await readEntries(db, [conceptId('일손', '人手')])
      expect(hands?.falseFriend?.ja).toBe('漢字のまま「인수」とは言わない。')
      expect(entry?.alignment.map(({ kana }) => kana)).toEqual(['じん', 'こう', 'ち', 'のう'])
      const sources = entry?.definitions.map(({ lang, origin, source }) => ({ lang, origin, source }))
      expect(sources?.sort((a, b) => a.lang.localeCompare(b.lang))).toEqual([
        { lang: 'ja', origin: 'lexicon', source: null },
        { lang: 'ko', origin: 'article', source: { articleId, lang: 'ko', sentence: 4 } },
      ])
    })

    test('takes confidence and route from the surest article, and from the article that is asked for', async () => {
      const alone = await save('file:///alone.md', 2, false)
      const [surest] = await readEntries(db, [PERSON])
      expect(surest).toMatchObject({ route: 'attested', confidence: 0.97 })
      const inArticle = (await readArticleEntries(db, alone.articleId)).find(({ id }) => id === PERSON)
      expect(inArticle).toMatchObject({ route: 'transliterate', confidence: 0.4 })
    })

    test('of an article stands in the order of worth', async () => {
      const entries = await readArticleEntries(db, articleId)
      expect(entries.map(({ id }) => id)).toEqual(libraryBank().terms.map(({ id }) => id))
    })
  })

  describe('of a concept', () => {
    test('the sentences are those that quote it, in both texts', async () => {
      const citations = await citationsOf(db, LIBRARY)
      const expected = libraryBank().terms.find(({ id }) => id === LIBRARY)?.evidence ?? []
      expect(citations.map(({ lang, sentence }) => `${lang} ${sentence}`).sort()).toEqual(
        expected.map(({ lang, sentence }) => `${lang} ${sentence}`).sort(),
      )
      for (const { text, marks } of citations)
        for (const { start, end } of marks) expect(['도서관', '図書館']).toContain(text.slice(start, end))
    })

    test('the neighbours are quoted in the same sentences, the nearest first', async () => {
      const neighbours = await neighboursOf(db, LIBRARY, 10)
      expect(neighbours[0]).toBe(conceptId('로봇', 'ロボット'))
      expect(neighbours).not.toContain(LIBRARY)
      expect(neighbours).not.toContain(conceptId('데이터', 'データ'))
    })

    test('others have a character in common', async () => {
      expect(await conceptsWith(db, ['人'], AI, 10)).toEqual([conceptId('일손', '人手')])
      expect(await conceptsWith(db, ['館'], LIBRARY, 10)).toEqual([])
      // Korea writes 圖, Japan 図: either finds the word of the other.
      expect(await conceptsWith(db, ['図', '圖'], AI, 10)).toEqual([LIBRARY])
    })
  })
})
