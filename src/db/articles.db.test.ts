import { beforeEach, describe, expect, test } from 'vitest'
import { listArticles, readArticle } from './articles'
import { saveBank } from './bank'
import type { Database } from './client'
import { libraryBank } from './fixtures/bank'
import { clear, onEachDatabase } from './testing/each-database'

onEachDatabase('articles', (database) => {
  let db: Database
  beforeEach(async () => {
    db = database()
    await clear(db)
  })
  const save = (source: string, day: number, translated = true) =>
    saveBank(db, libraryBank({ translated }), {
      source,
      contentHash: `${source} ${day}`,
      now: new Date(Date.UTC(2026, 10, day)),
    })

  test('are listed the newest first, with their titles and how much is in them', async () => {
    const older = await save('file:///older.md', 1)
    const newer = await save('file:///newer.md', 2, false)
    expect(await listArticles(db)).toEqual([
      {
        id: newer.articleId,
        lang: 'ko',
        titles: { ko: '항구 도서관, 책을 찾아 주는 로봇을 들이다', ja: null },
        terms: 8,
        questions: 7,
      },
      {
        id: older.articleId,
        lang: 'ko',
        titles: { ko: '항구 도서관, 책을 찾아 주는 로봇을 들이다', ja: expect.stringContaining('図書館') },
        terms: 8,
        questions: 8,
      },
    ])
  })

  test('of an unknown id there is none', async () => {
    expect(await readArticle(db, 'nowhere')).toBeNull()
  })

  describe('read', () => {
    test('have their own language first and every sentence in order', async () => {
      const { articleId } = await save('file:///library.md', 1)
      const article = await readArticle(db, articleId)
      const bank = libraryBank()
      expect(article?.texts.map(({ lang }) => lang)).toEqual(['ko', 'ja'])
      expect(article?.texts[0]?.sentences.map(({ text }) => text)).toEqual(
        bank.article.sentences.map(({ text }) => text),
      )
      expect(article?.texts[0]?.blocks).toEqual(bank.article.blocks)
      expect(article?.alignment).toEqual(bank.alignment)
    })

    test('have each mark on the words it quotes, in both texts', async () => {
      const { articleId } = await save('file:///library.md', 1)
      const article = await readArticle(db, articleId)
      const marked = article?.texts.flatMap(({ lang, sentences }) =>
        sentences.flatMap(({ index, text, marks }) =>
          marks.map(({ start, end, conceptId }) => `${lang} ${index} ${conceptId} ${text.slice(start, end)}`),
        ),
      )
      const quoted = libraryBank().terms.flatMap(({ id, evidence }) =>
        evidence.map(({ lang, sentence, quote }) => `${lang} ${sentence} ${id} ${quote}`),
      )
      expect(marked?.sort()).toEqual(quoted.sort())
    })

    test('show their current version only', async () => {
      const { articleId } = await save('file:///library.md', 1)
      await save('file:///library.md', 2, false)
      const article = await readArticle(db, articleId)
      expect(article?.texts.map(({ lang }) => lang)).toEqual(['ko'])
      expect(article?.questions).toBe(7)
    })
  })
})
