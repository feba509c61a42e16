/** Rows of cards and of the review log, as core types and back. */
import { type CardState, PHASES, RATINGS, ratingNumber, type Task } from '@/core/study/card'
import type { Action, LogEntry } from '@/core/study/log'
import type { Card as CardRow, Review as ReviewRow } from './generated/sqlite/client'

export interface StudyCard {
  readonly conceptId: string
  readonly task: Task
  readonly state: CardState
}

export const stateOf = (row: CardRow): CardState => ({
  due: row.due,
  stability: row.stability,
  difficulty: row.difficulty,
  scheduledDays: row.scheduledDays,
  learningSteps: row.learningSteps,
  reps: row.reps,
  lapses: row.lapses,
  phase: PHASES[row.state] ?? 'new',
  lastReview: row.lastReview,
  firstDay: row.firstDay,
  lastDay: row.lastDay,
  suspended: row.suspended,
  leech: row.leech,
  buriedUntil: row.buriedUntil,
})

export const cardOf = (row: CardRow): StudyCard => ({
  conceptId: row.conceptId,
  task: row.task as Task,
  state: stateOf(row),
})

/** The columns of a card that follow from its log. */
export const columnsOf = ({ phase, ...state }: CardState) => ({ ...state, state: PHASES.indexOf(phase) })

/** A row of the log with the card that it is of. */
export type EntryRow = Omit<ReviewRow, 'learnerId' | 'cardId' | 'storedAt'> & {
  readonly card: Pick<CardRow, 'conceptId' | 'task'>
}

export function entryOf(row: EntryRow): LogEntry {
  const { id, reviewedAt, day, took, schedulerId, card } = row
  const base = { id, conceptId: card.conceptId, task: card.task as Task, reviewedAt, day, took, schedulerId }
  const action = row.action as Action
  switch (action) {
    case 'rate':
      return { ...base, action, rating: RATINGS[(row.rating ?? 0) - 1] ?? 'again' }
    case 'undo':
      return { ...base, action, undoes: row.undoes ?? '' }
    case 'bury':
      return { ...base, action, until: row.buriedUntil ?? reviewedAt }
    default:
      return { ...base, action }
  }
}

/** What an entry adds to the columns that all entries have. */
export const deedColumns = (entry: LogEntry) => ({
  rating: entry.action === 'rate' ? ratingNumber(entry.rating) : null,
  undoes: entry.action === 'undo' ? entry.undoes : null,
  buriedUntil: entry.action === 'bury' ? entry.until : null,
})
