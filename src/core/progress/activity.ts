/** On which of the learner's days (core/study/day.ts) how much was done. */

/** Ratings by day; a day without any is not there. */
export type Activity = ReadonlyMap<number, number>

export interface Streaks {
  /** Days in a row up to today; today may still be to come. */
  readonly current: number
  readonly longest: number
}

export function streaks(activity: Activity, today: number): Streaks {
  const days = [...activity.keys()].sort((one, other) => one - other)
  let longest = 0
  let run = 0
  let before = Number.NEGATIVE_INFINITY
  for (const day of days) {
    run = day === before + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    before = day
  }
  return { current: before >= today - 1 ? run : 0, longest }
}

const DAYS_A_WEEK = 7
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4

/** 0 for Sunday, with which a week begins in Korea and Japan. */
export const weekday = (day: number): number => (((day + FIRST_WEEKDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK

export interface DayCount {
  readonly day: number
  readonly count: number
}

/** The last weeks, the current one the last; each of its days up to today. */
export function lastWeeks(activity: Activity, today: number, weeks: number): readonly (readonly DayCount[])[] {
  const start = today - weekday(today) - (weeks - 1) * DAYS_A_WEEK
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: DAYS_A_WEEK }, (_day, place) => start + week * DAYS_A_WEEK + place)
      .filter((day) => day <= today)
      .map((day) => ({ day, count: activity.get(day) ?? 0 })),
  )
}

/** A day as a date at noon of UTC, for `Intl` with the time zone UTC. */
export const dateOf = (day: number): Date => new Date((day + 0.5) * 86_400_000)

/** The month of a day, as 2026-11. */
export const monthOf = (day: number): string => dateOf(day).toISOString().slice(0, 7)

/** Ratings and days with any, by month, the earliest first. */
export function byMonth(activity: Activity): readonly { month: string; days: number; count: number }[] {
  const months = new Map<string, { days: number; count: number }>()
  for (const [day, count] of activity) {
    const { days, count: before } = months.get(monthOf(day)) ?? { days: 0, count: 0 }
    months.set(monthOf(day), { days: days + 1, count: before + count })
  }
  return [...months].sort(([one], [other]) => (one < other ? -1 : 1)).map(([month, sums]) => ({ month, ...sums }))
}
