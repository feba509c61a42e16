import type { Lang } from '@/core/article/types'
import type { Citation } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { DIRECTIONS, type Direction, type Phase, type Rating, shownLang, type Task } from '@/core/study/card'
import { type Interval, interval } from '@/core/study/day'
import { preview } from '@/core/study/schedule'
import { database } from '@/db/client'
import { citationsOf, readEntries } from '@/db/glossary'
import { countDue, doneOn, dueCards, newCards, nextDue, type StudyDay, type StudyScope } from '@/db/study'
import { lastRating } from '@/db/study-log'
import type { StudyCard } from '@/db/study-rows'
import { schedulerId, schedulerOf } from '@/db/study-settings'
import { learnerLanguages } from '@/server/languages/queries'
import { currentLearner } from '@/server/learner'
import { learnerDay, studySettings } from './day'
import { type DirectionChoice, directionsOf, type StudySearch } from './scope'

/** Stands for someone who has not studied yet: no row has this learner. */
const NOBODY = ''

export interface ShownCard {
  readonly conceptId: string
  readonly task: Task
  readonly shown: Lang
  /** Ratings so far. */
  readonly reps: number
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
  readonly lastRating: { readonly id: string; readonly conceptId: string; readonly task: Task } | null
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

async function show(card: StudyCard, article: string | null, day: StudyDay): Promise<ShownCard | null> {
  const db = database()
  const [[entry], citations, { scheduler }] = await Promise.all([
    readEntries(db, [card.conceptId]),
    citationsOf(db, card.conceptId),
    studySettings(),
  ])
  if (!entry) return null
  const dates = preview(
    schedulerOf(schedulerId(scheduler), () => scheduler),
    card,
    card.state,
    { reviewedAt: day.now, day: day.number },
  )
  const until = (rating: Rating) => interval(day.now, dates[rating])
  return {
    conceptId: card.conceptId,
    task: card.task,
    shown: shownLang(card.task),
    reps: card.state.reps,
    phase: card.state.phase,
    entry,
    example: exampleFrom(citations, card.task === 'ko-ja' ? 'ja' : 'ko', article),
    intervals: { again: until('again'), hard: until('hard'), good: until('good'), easy: until('easy') },
  }
}

/** The card to study now: what is due, else a new one while the day's limit lasts. */
export async function studyView(search: StudySearch): Promise<StudyView> {
  const db = database()
  const now = new Date()
  const [learner, day, settings] = await Promise.all([currentLearner(), learnerDay(now), studySettings()])
  const learnerId = learner ?? NOBODY
  const scope: StudyScope = { learnerId, articleId: search.article, tasks: directionsOf(search.direction) }
  const done = await doneOn(db, learnerId, day.number)
  const [{ stepping, due }, fresh, next, last] = await Promise.all([
    dueCards(db, scope, day, Math.max(0, settings.reviewsADay - done.back)),
    newCards(db, scope, day, settings.newADay - done.fresh),
    nextDue(db, scope, day),
    lastRating(db, learnerId, day.number),
  ])
  const ready = [...stepping.filter(({ state }) => state.due <= now), ...due]
  const card = ready[0] ?? fresh[0] ?? stepping[0] ?? null
  return {
    card: card && (await show(card, search.article, day)),
    due: stepping.length + due.length,
    newLeft: fresh.length,
    reviewedToday: done.ratings,
    newToday: done.fresh,
    nextDue: next,
    lastRating: last,
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
  const [day, { direction: usual }, settings] = await Promise.all([
    learnerDay(new Date()),
    learnerLanguages(),
    studySettings(),
  ])
  const db = database()
  const done = await doneOn(db, learnerId, day.number)
  const count = (tasks: readonly Direction[]) => countDue(db, { learnerId, articleId: null, tasks }, day)
  const own: StudyScope = { learnerId, articleId: null, tasks: [usual] }
  const [all, usually, fresh] = await Promise.all([
    count(DIRECTIONS),
    count([usual]),
    newCards(db, own, day, settings.newADay - done.fresh),
  ])
  return {
    due: all,
    newLeft: fresh.length,
    reviewedToday: done.ratings,
    direction: usually === all ? usual : 'both',
  }
}
