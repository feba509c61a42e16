import { beforeEach, expect, it } from 'vitest'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner, addQuestions } from './fixtures/learning'
import { rating } from './fixtures/reviews'
import { answerRows, reviewRows, termRows } from './learner-tables'
import { sayStatus } from './statuses'
import { addCards } from './study'
import { storeEntries } from './study-log'
import { clear, onEachDatabase } from './testing/each-database'

const NOW = new Date('2026-11-23T03:00:00.456Z')

onEachDatabase('a learner’s tables', (database) => {
  let db: Database
  let me: string

  beforeEach(async () => {
    db = database()
    await clear(db)
    await addArticle(db, 'article')
    await addConcepts(db, 'article', ['c1', 'c2'])
    await addQuestions(db, 'article', 2, 'c1')
    await db.term.createMany({
      data: [
        { id: 't1', conceptId: 'c1', lang: 'ko', headword: '반도체', reading: '', romanization: 'bandoche' },
        {
          id: 't2',
          conceptId: 'c1',
          lang: 'ja',
          headword: '半導体',
          reading: 'はんどうたい',
          romanization: 'handōtai',
        },
      ],
    })
    me = await addLearner(db, 'a')
  })

  const attempt = (id: string, learnerId: string, completedAt: Date | null) =>
    db.attempt.create({
      data: {
        id,
        learnerId,
        articleId: 'article',
        mode: 'exam',
        level: 'easy',
        seed: 7,
        createdAt: NOW,
        completedAt,
        questions: { create: [{ position: 0, questionId: 'article-q0', optionOrder: [2, 0, 1, 3] }] },
        answers: {
          create: [{ questionId: 'article-q0', optionId: 'article-q0-0', correct: true, seconds: 12, answeredAt: NOW }],
        },
      },
    })

  it('have the reviews, the terms and the answers of finished quizzes with their words', async () => {
    const other = await addLearner(db, 'b')
    const given = rating('c1', 'ja-ko', 'good', NOW)
    for (const learnerId of [me, other]) {
      await addCards(db, learnerId, ['c1'], NOW)
      await storeEntries(db, learnerId, [given], NOW)
      await sayStatus(db, learnerId, 'c2', 'known', NOW)
      await attempt(`done ${learnerId}`, learnerId, NOW)
      await attempt(`open ${learnerId}`, learnerId, null)
    }
    const words = { ko: '반도체', ja: '半導体', reading: 'はんどうたい' }
    expect(await reviewRows(db, me)).toMatchObject([
      { ...words, reviewed_at: NOW, task: 'ja-ko', action: 'rate', rating: 3, took_ms: 4000, id: given.id },
    ])
    expect(await termRows(db, me)).toMatchObject([
      { ...words, task: 'ja-ko', ratings: 1 },
      { ...words, task: 'ko-ja', ratings: 0 },
      { ko: '', ja: '', status: 'known' },
    ])
    expect(await answerRows(db, me)).toMatchObject([
      {
        answered_at: NOW,
        correct: true,
        kind: 'when',
        lang: 'ko',
        stem: '1번 버스는 언제 떠나나요?',
        answer: '5시',
        article: 'article',
        attempt: `done ${me}`,
        mode: 'exam',
      },
    ])
  })

  it('are empty for who has done nothing', async () => {
    for (const rows of [reviewRows, termRows, answerRows]) expect(await rows(db, me)).toEqual([])
  })

  it('ask for fields that there are: one that is not is an error of types at any depth', async () => {
    await expect(
      // @ts-expect-error: scripts/generate.mjs makes the types look below the top of a query
      db.answer.findMany({ include: { attempt: { select: { scope: true } } } }),
    ).rejects.toThrow('Unknown field')
  })
})
