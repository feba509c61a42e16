/** A learner's reviews, terms and answers as rows for a spreadsheet, with the words that the ids stand for. */
import type { Database } from './client'

const HEADWORDS = { terms: { select: { lang: true, headword: true, reading: true } } } as const

interface Headwords {
  readonly terms: readonly { readonly lang: string; readonly headword: string; readonly reading: string }[]
}

const wordsOf = ({ terms }: Headwords) => {
  const of = (lang: string) => terms.find((term) => term.lang === lang)
  return { ko: of('ko')?.headword ?? '', ja: of('ja')?.headword ?? '', reading: of('ja')?.reading ?? '' }
}

/** Every entry of the log, in order. */
export async function reviewRows(db: Database, learnerId: string) {
  const rows = await db.review.findMany({
    where: { learnerId },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
    include: { card: { select: { task: true, concept: { select: HEADWORDS } } } },
  })
  return rows.map(({ id, reviewedAt, action, rating, undoes, took, card }) => ({
    reviewed_at: reviewedAt,
    ...wordsOf(card.concept),
    task: card.task,
    action,
    rating,
    took_ms: took,
    undoes,
    id,
  }))
}

/** Every card and every term of which something was said. */
export async function termRows(db: Database, learnerId: string) {
  const [cards, statuses] = await Promise.all([
    db.card.findMany({
      where: { learnerId },
      orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
      include: { concept: { select: HEADWORDS } },
    }),
    db.conceptStatus.findMany({
      where: { learnerId },
      orderBy: { setAt: 'asc' },
      include: { concept: { select: HEADWORDS } },
    }),
  ])
  const said = new Map(statuses.map(({ conceptId, status }) => [conceptId, status]))
  const withCard = new Set(cards.map(({ conceptId }) => conceptId))
  return [
    ...cards.map(({ conceptId, concept, task, due, stability, difficulty, reps, lapses, suspended }) => ({
      ...wordsOf(concept),
      status: said.get(conceptId) ?? null,
      task,
      due,
      stability_days: stability,
      difficulty,
      ratings: reps,
      lapses,
      suspended,
    })),
    ...statuses
      .filter(({ conceptId }) => !withCard.has(conceptId))
      .map(({ concept, status }) => ({ ...wordsOf(concept), status })),
  ]
}

/** Every answer of finished attempts. */
export async function answerRows(db: Database, learnerId: string) {
  const rows = await db.answer.findMany({
    where: { attempt: { learnerId, completedAt: { not: null } } },
    orderBy: [{ answeredAt: 'asc' }, { attemptId: 'asc' }, { questionId: 'asc' }],
    include: {
      attempt: { select: { articleId: true, mode: true } },
      option: { select: { text: true, question: { select: { kind: true, lang: true, stem: true } } } },
    },
  })
  return rows.map(({ answeredAt, attemptId, correct, attempt, option }) => ({
    answered_at: answeredAt,
    correct,
    kind: option.question.kind,
    lang: option.question.lang,
    stem: option.question.stem,
    answer: option.text,
    article: attempt.articleId,
    attempt: attemptId,
    mode: attempt.mode,
  }))
}
