import type { Lang } from '@/core/article/types'
import type { Citation } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { DIRECTIONS, type Direction, type Phase, type Rating, shownLang } from '@/core/study/card'
import { type Interval, interval, NEW_CARDS_A_DAY } from '@/core/study/day'
import { preview } from '@/core/study/schedule'
import { database } from '@/db/client'
import { citationsOf, readEntries } from '@/db/glossary'
import { cardAt, countCards, firstDue, firstNew, lastReview, type StudyCard, type StudyScope } from '@/db/study'
import { learnerLanguages } from '@/server/languages/queries'
import { currentLearner } from '@/server/learner'
import { learnerDayStart } from './day'
import { type CardKey, type DirectionChoice, directionsOf, type StudySearch } from './scope'

/** Stands for someone who has not studied yet: no row has this learner. */
const NOBODY = ''

export interface ShownCard {
  readonly conceptId: string
  readonly direction: Direction
  readonly shown: Lang
  /** Ratings so far; the next rating names it, so that it can't be given twice. */
  readonly sequence: number
  readonly phase: Phase
  readonly entry: GlossaryEntry
  /** A sentence with the term in the language asked for, else in the other; null where no text has it. */
  readonly example: Citation | null
  /** How long until the card comes back, by rating. */
  readonly intervals: Readonly<Record<Rating, Interval>>
}

export interface StudyView {
  /** Null when nothing is to be done now. */
  readonly card: ShownCard | null
  readonly due: number
  /** New cards that may still come today. */
  readonly newLeft: number
  readonly reviewedToday: number
  readonly newToday: number
  readonly nextDue: Date | null
  /** The rating that can be undone. */
  readonly lastReviewId: string | null
}

/** Prefers the sentence in the answer's language, in the article that is studied. */
function exampleFrom(citations: readonly Citation[], answer: Lang, article: string | null): Citation | null {
  const rank = (citation: Citation) =>
    (article !== null && citation.articleId !== article ? 2 : 0) + (citation.lang === answer ? 0 : 1)
  return citations.reduce<Citation | null>(
    (best, citation) => (best === null || rank(citation) < rank(best) ? citation : best),
    null,
  )
}

async function show(card: StudyCard, article: string | null, now: Date): Promise<ShownCard | null> {
  const db = database()
  const [[entry], citations] = await Promise.all([readEntries(db, [card.conceptId]), citationsOf(db, card.conceptId)])
  if (!entry) return null
  const dates = preview(card.state, now)
  const until = (rating: Rating) => interval(now, dates[rating])
  return {
    conceptId: card.conceptId,
    direction: card.direction,
    shown: shownLang(card.direction),
    sequence: card.state.reps,
    phase: card.state.phase,
    entry,
    example: exampleFrom(citations, card.direction === 'ko-ja' ? 'ja' : 'ko', article),
    intervals: { again: until('again'), hard: until('hard'), good: until('good'), easy: until('easy') },
  }
}

const undone = (learnerId: string, key: CardKey | null) =>
  key && cardAt(database(), learnerId, key.conceptId, key.direction, key.sequence)

/** The card to study now: the one just undone, else what is due, else a new one while the day's limit lasts. */
export async function studyView(search: StudySearch): Promise<StudyView> {
  const db = database()
  const now = new Date()
  const [learner, dayStart] = await Promise.all([currentLearner(), learnerDayStart(now)])
  const learnerId = learner ?? NOBODY
  const scope: StudyScope = { learnerId, articleId: search.article, directions: directionsOf(search.direction) }
  const [counts, last] = await Promise.all([
    countCards(db, scope, dayStart, now),
    learner === null ? null : lastReview(db, learner, dayStart),
  ])
  const newLeft = Math.min(counts.fresh, Math.max(0, NEW_CARDS_A_DAY - counts.newToday))
  const card =
    (await undone(learnerId, search.card)) ??
    (await firstDue(db, scope, now)) ??
    (newLeft > 0 ? await firstNew(db, scope, dayStart, now) : null)
  return {
    card: card && (await show(card, search.article, now)),
    due: counts.due,
    newLeft,
    reviewedToday: counts.reviewedToday,
    newToday: counts.newToday,
    nextDue: counts.nextDue,
    lastReviewId: last?.id ?? null,
  }
}

export interface StudySummary {
  readonly due: number
  readonly newLeft: number
  readonly reviewedToday: number
  /** What the study page has to be asked for, so that every due card comes. */
  readonly direction: DirectionChoice
}

/** What is left to study today, of every article; cards that were begun in the unusual direction too. */
export async function studySummary(learnerId: string): Promise<StudySummary> {
  const now = new Date()
  const [dayStart, { direction: usual }] = await Promise.all([learnerDayStart(now), learnerLanguages()])
  const count = (directions: readonly Direction[]) =>
    countCards(database(), { learnerId, articleId: null, directions }, dayStart, now)
  const [all, own] = await Promise.all([count(DIRECTIONS), count([usual])])
  return {
    due: all.due,
    newLeft: Math.min(own.fresh, Math.max(0, NEW_CARDS_A_DAY - all.newToday)),
    reviewedToday: all.reviewedToday,
    direction: own.due === all.due ? usual : 'both',
  }
}
