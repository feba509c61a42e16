import { beforeEach, describe, expect, test } from 'vitest'
import { conceptId } from '@/core/glossary/concept-id'
import { saveBank } from './bank'
import type { Database } from './client'
import { libraryBank } from './fixtures/bank'
import { citationsOf, neighboursOf, readArticleEntries, readEntries } from './glossary'
import { clear, onEachDatabase } from './testing/each-database'

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

    test('of a concept that no current version has is not read', async () => {
      await db.articleVersion.updateMany({ data: { current: false } })
      expect(await readEntries(db, [AI])).toEqual([])
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
  })
})
