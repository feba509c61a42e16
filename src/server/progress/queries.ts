import type { Lang } from '@/core/article/types'
import { type DayCount, lastWeeks, type Streaks, streaks } from '@/core/progress/activity'
import { charactersMet, type MetCharacter } from '@/core/progress/characters'
import { type Retention, retentionOf } from '@/core/progress/retention'
import { QUESTION_KINDS } from '@/core/quiz/types'
import { dayNumber, startOfDay } from '@/core/study/day'
import { database } from '@/db/client'
import {
  type KindAccuracy,
  logMark,
  readAccuracy,
  readActivity,
  readForecast,
  readLearnedTerms,
  readRecalls,
} from '@/db/progress'
import { learnerDayRule } from '@/server/study/day'

const WEEKS = 53
const FORECAST_DAYS = 30

export interface ForecastDay {
  readonly day: number
  /** Cards by the language that they show. */
  readonly due: Readonly<Record<Lang, number>>
}

export interface ProgressView {
  readonly today: number
  readonly weeks: readonly (readonly DayCount[])[]
  readonly streaks: Streaks
  /** Ratings ever given. */
  readonly ratings: number
  readonly forecast: readonly ForecastDay[]
  readonly accuracy: readonly KindAccuracy[]
  readonly terms: { readonly known: number; readonly learning: number }
  readonly characters: Readonly<Record<Lang, readonly MetCharacter[]>>
}

/** What a learner has done and knows, in days of the learner's own. */
export async function progressView(learnerId: string, now: Date): Promise<ProgressView> {
  const db = database()
  const rule = await learnerDayRule()
  const today = dayNumber(now, rule)
  const days = Array.from({ length: FORECAST_DAYS }, (_, ahead) => today + ahead)
  const [activity, due, accuracy, terms] = await Promise.all([
    readActivity(db, learnerId),
    readForecast(
      db,
      learnerId,
      days.map((day) => startOfDay(day + 1, rule)),
    ),
    readAccuracy(db, learnerId),
    readLearnedTerms(db, learnerId),
  ])
  const known = terms.filter((term) => term.known).length
  return {
    today,
    weeks: lastWeeks(activity, today, WEEKS),
    streaks: streaks(activity, today),
    ratings: [...activity.values()].reduce((sum, count) => sum + count, 0),
    forecast: days.map((day, i) => ({ day, due: { ko: due.ko[i] ?? 0, ja: due.ja[i] ?? 0 } })),
    accuracy: QUESTION_KINDS.flatMap((kind) => accuracy.find((each) => each.kind === kind) ?? []),
    terms: { known, learning: terms.length - known },
    characters: charactersMet(terms),
  }
}

const MOST_KEPT = 200
const kept = new Map<string, { readonly mark: string; readonly retention: Retention }>()

/** Predicted and actual recall. It takes a replay of the whole log, so it is kept until something is added to that. */
export async function retentionView(learnerId: string): Promise<Retention> {
  const db = database()
  const mark = await logMark(db, learnerId)
  const known = kept.get(learnerId)
  if (known?.mark === mark) return known.retention
  const retention = retentionOf(await readRecalls(db, learnerId))
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(learnerId, { mark, retention })
  return retention
}

/** Keeps nothing more of a learner. */
export const forgetRetention = (learnerId: string): boolean => kept.delete(learnerId)
