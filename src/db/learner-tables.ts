/**
 * A learner's reviews, terms and quizzes as rows for a spreadsheet, with the words that the ids stand for, and with all that makes what they
 * are rows of again (server/data/read-csv.ts).
 */
import type { Database } from './client'
import { readSchedulers } from './study-settings'

const HEADWORDS = { terms: { select: { lang: true, headword: true, reading: true } } } as const

interface Headwords {
  readonly terms: readonly { readonly lang: string; readonly headword: string; readonly reading: string }[]
}

const wordsOf = ({ terms }: Headwords) => {
  const of = (lang: string) => terms.find((term) => term.lang === lang)
  return { ko: of('ko')?.headword ?? '', ja: of('ja')?.headword ?? '', reading: of('ja')?.reading ?? '' }
}

/** Every entry of the log, in order; settings of a scheduler stand with the first that names it. */
export async function reviewRows(db: Database, learnerId: string) {
  const [rows, schedulers] = await Promise.all([
    db.review.findMany({
      where: { learnerId },
      orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
      include: { card: { select: { conceptId: true, task: true, addedAt: true, concept: { select: HEADWORDS } } } },
    }),
    readSchedulers(db, learnerId),
  ])
  const settingsOf = (id: string) => {
    const settings = schedulers.get(id)
    schedulers.delete(id)
    return settings ? JSON.stringify(settings) : null
  }
  return rows.map(({ id, reviewedAt, day, action, rating, undoes, buriedUntil, took, schedulerId, card }) => ({
    reviewed_at: reviewedAt,
    ...wordsOf(card.concept),
    task: card.task,
    action,
    rating,
    took_ms: took,
    undoes,
    id,
    day,
    buried_until: buriedUntil,
    added_at: card.addedAt,
    concept: card.conceptId,
    scheduler: schedulerId,
    scheduler_settings: settingsOf(schedulerId),
  }))
}

/** Every card and every term of which something was said. */
export async function termRows(db: Database, learnerId: string) {
  const [cards, statuses] = await Promise.all([
    db.card.findMany({
      where: { learnerId },
      orderBy: [{ addedAt: 'asc' }, { conceptId: 'asc' }, { task: 'asc' }],
      include: { concept: { select: HEADWORDS } },
    }),
    db.conceptStatus.findMany({
      where: { learnerId },
      orderBy: [{ setAt: 'asc' }, { conceptId: 'asc' }],
      include: { concept: { select: HEADWORDS } },
    }),
  ])
  const said = new Map(statuses.map((status) => [status.conceptId, status]))
  const withCard = new Set(cards.map(({ conceptId }) => conceptId))
  return [
    ...cards.map(({ conceptId, concept, task, addedAt, due, stability, difficulty, reps, lapses, suspended }) => ({
      ...wordsOf(concept),
      status: said.get(conceptId)?.status ?? null,
      task,
      due,
      stability_days: stability,
      difficulty,
      ratings: reps,
      lapses,
      suspended,
      added_at: addedAt,
      status_at: said.get(conceptId)?.setAt ?? null,
      concept: conceptId,
    })),
    ...statuses
      .filter(({ conceptId }) => !withCard.has(conceptId))
      .map(({ conceptId, concept, status, setAt }) => ({
        ...wordsOf(concept),
        status,
        status_at: setAt,
        concept: conceptId,
      })),
  ]
}

/** Every question of finished attempts, with the answer where there is one. */
export async function answerRows(db: Database, learnerId: string) {
  const attempts = await db.attempt.findMany({
    where: { learnerId, completedAt: { not: null } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: {
      questions: {
        orderBy: { position: 'asc' },
        include: { question: { select: { kind: true, lang: true, stem: true } } },
      },
      answers: { include: { option: { select: { text: true } } } },
    },
  })
  return attempts.flatMap(({ questions, answers, ...attempt }) => {
    const given = new Map(answers.map((answer) => [answer.questionId, answer]))
    return questions.map(({ position, questionId, optionOrder, question: { kind, lang, stem } }) => {
      const answer = given.get(questionId)
      return {
        answered_at: answer?.answeredAt ?? null,
        correct: answer?.correct ?? null,
        kind,
        lang,
        stem,
        answer: answer?.option.text ?? null,
        article: attempt.articleId,
        attempt: attempt.id,
        mode: attempt.mode,
        level: attempt.level,
        seconds: answer?.seconds ?? null,
        position,
        started_at: attempt.createdAt,
        finished_at: attempt.completedAt,
        seed: attempt.seed,
        link: attempt.link,
        question: questionId,
        option: answer?.optionId ?? null,
        option_order: JSON.stringify(optionOrder),
      }
    })
  })
}
