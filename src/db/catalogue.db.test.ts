import { beforeEach, expect, it } from 'vitest'
import { conceptId } from '@/core/glossary/concept-id'
import { articleId, saveBank } from './bank'
import { describeRemoval, outlineArticle, removeArticle } from './catalogue'
import type { Database } from './client'
import { type Edits, libraryBank } from './fixtures/bank'
import { clear, onEachDatabase } from './testing/each-database'

const NOW = new Date('2026-11-23T03:00:00Z')
const SOURCE = 'file:///library.md'
const OTHER = 'file:///port.md'
const ID = articleId(SOURCE)
const ROBOT = conceptId('로봇', 'ロボット')

/** An article of two terms, which the other has as well. */
const SHORT: Edits = {
  editTerms: (terms) => terms.slice(0, 2),
  editQuestions: (questions) => questions.slice(0, 1).map((question) => ({ ...question, terms: [] })),
}

onEachDatabase('the catalogue', (database) => {
  let db: Database
  beforeEach(async () => {
    db = database()
    await clear(db)
    await saveBank(db, libraryBank(), { source: SOURCE, contentHash: 'first', now: NOW })
  })
  const addOther = () => saveBank(db, libraryBank(SHORT), { source: OTHER, contentHash: 'other', now: NOW })

  /** A learner with an attempt on the article and cards for two of its terms. */
  async function learn(concepts: readonly string[]) {
    await db.learner.create({ data: { id: 'learner', tokenHash: 'token' } })
    await db.attempt.create({ data: { id: 'attempt', learnerId: 'learner', articleId: ID, mode: 'mixed', seed: 1 } })
    const memory = { stability: 1, difficulty: 1, scheduledDays: 1, learningSteps: 0, reps: 1, lapses: 0, state: 2 }
    for (const id of concepts) {
      await db.card.create({
        data: { id, learnerId: 'learner', conceptId: id, task: 'ko-ja', addedAt: NOW, due: NOW, ...memory },
      })
    }
  }

  it('outlines an article: its terms in order of worth, its questions by kind', async () => {
    const outline = await outlineArticle(db, ID)
    expect(outline).toMatchObject({ id: ID, lang: 'ko', source: SOURCE, version: 1 })
    expect(outline?.titles.ja).toBe('港の図書館、本を探すロボットを導入')
    expect(outline?.terms.map(({ ko }) => ko)).toEqual([
      ...['로봇', '인공지능', '도서관', '데이터', '이용자', '부산', '일손', '김하늘'],
    ])
    expect(outline?.terms[0]).toMatchObject({ ja: 'ロボット', reading: 'ろぼっと', route: 'loan', confidence: 0.96 })
    expect(outline?.questionKinds).toContainEqual({ kind: 'true-false', count: 1 })
    expect(await outlineArticle(db, 'none')).toBeNull()
  })

  it('says what goes with an article', async () => {
    await addOther()
    await learn([ROBOT, conceptId('데이터', 'データ')])
    expect(await describeRemoval(db, ID)).toEqual({
      title: '항구 도서관, 책을 찾아 주는 로봇을 들이다',
      ...{ versions: 1, terms: 6, questions: 8, attempts: 1, cards: 1 },
    })
    expect(await describeRemoval(db, 'none')).toBeNull()
  })

  it('removes the article and what only it has; the rest stays', async () => {
    await addOther()
    await learn([ROBOT, conceptId('데이터', 'データ')])
    await removeArticle(db, ID)
    expect(await db.article.findMany({ select: { source: true } })).toEqual([{ source: OTHER }])
    const concepts = await db.concept.findMany({ include: { terms: true, listing: true } })
    expect(concepts.map(({ id }) => id).sort()).toEqual([ROBOT, conceptId('인공지능', '人工知能')].sort())
    expect(concepts.every(({ terms, listing }) => terms.length === 2 && listing !== null)).toBe(true)
    expect(await db.card.findMany({ select: { conceptId: true } })).toEqual([{ conceptId: ROBOT }])
    expect(await db.attempt.count()).toBe(0)
    expect(await db.question.count()).toBe(1)
    expect(await db.learner.count()).toBe(1)
  })

  it('removes every version, and terms that only an earlier version had', async () => {
    await learn([conceptId('데이터', 'データ')])
    await saveBank(db, libraryBank(SHORT), { source: SOURCE, contentHash: 'second', now: NOW })
    expect(await describeRemoval(db, ID)).toMatchObject({ versions: 2, cards: 1 })
    await removeArticle(db, ID)
    const left = [
      db.article.count(),
      db.concept.count(),
      db.sentence.count(),
      db.evidence.count(),
      db.definition.count(),
    ]
    expect(await Promise.all(left)).toEqual([0, 0, 0, 0, 0])
  })

  it('an article that was removed can be put in again', async () => {
    await removeArticle(db, ID)
    expect(await saveBank(db, libraryBank(), { source: SOURCE, contentHash: 'first', now: NOW })).toEqual({
      outcome: 'created',
      articleId: ID,
      version: 1,
    })
  })
})
