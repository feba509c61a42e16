import { beforeEach, expect, it } from 'vitest'
import type { Database } from './client'
import { addArticle, addConcepts, addLearner, addQuestions, EVERYTHING } from './fixtures/learning'
import { readGlossSource } from './gloss'
import { createAttempt } from './quiz'
import { drawableQuestions } from './quiz-pool'
import { clear, onEachDatabase } from './testing/each-database'

const NOW = new Date('2026-11-23T03:00:00Z')

onEachDatabase('what glosses are chosen from', (database) => {
  let db: Database
  let learnerId: string
  let attemptId: string

  const addTerms = async (conceptId: string, ko: string, ja: string) => {
    for (const [lang, headword, reading] of [
      ['ko', ko, ko],
      ['ja', ja, 'ばす'],
    ] as const)
      await db.term.create({
        data: { id: `${conceptId}-${lang}`, conceptId, lang, headword, reading, romanization: 'basu' },
      })
  }

  beforeEach(async () => {
    db = database()
    await clear(db)
    learnerId = await addLearner(db, 'a')
    await addArticle(db, 'article')
    await addConcepts(db, 'article', ['bus', 'guess', 'half'])
    await addTerms('bus', '버스', 'バス')
    await addTerms('guess', '정류장', '停留場')
    await db.articleTerm.updateMany({ where: { conceptId: 'guess' }, data: { confidence: 0.1 } })
    await addQuestions(db, 'article', 2, 'bus')
    attemptId = await createAttempt(db, {
      learnerId,
      ...{ mode: 'mixed', level: null, link: null, deadline: null },
      seed: 1,
      questions: await drawableQuestions(db, EVERYTHING),
      now: NOW,
    })
  })

  it('are the article’s terms in both languages that are no guess, and the concepts of the question', async () => {
    const source = await readGlossSource(db, learnerId, attemptId, 1)
    expect(source?.concepts).toEqual(['bus'])
    expect(source?.terms.map(({ ko, ja }) => [ko.headword, ja.headword, ja.reading, ja.romaji])).toEqual([
      ['버스', 'バス', 'ばす', 'basu'],
    ])
  })

  it('are nobody else’s, and only for a question that is asked', async () => {
    expect(await readGlossSource(db, await addLearner(db, 'b'), attemptId, 1)).toBeNull()
    expect(await readGlossSource(db, learnerId, attemptId, 2)).toBeNull()
  })
})
