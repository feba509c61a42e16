/** The learner's day, and lengths of time as a person says them. */

/** Korea and Japan share UTC+9: right for nearly every learner until the browser has told its own zone. */
export const DEFAULT_TIME_ZONE = 'Asia/Seoul'

/** The zone if `Intl` knows it, else the default: it comes from a cookie. */
export function knownTimeZone(name: string | undefined): string {
  try {
    return name ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone : DEFAULT_TIME_ZONE
  } catch {
    return DEFAULT_TIME_ZONE
  }
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const fields = (at: Date, timeZone: string) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>

/** How far the zone's clock is ahead of UTC at that moment, ms. */
function offset(at: Date, timeZone: string): number {
  const { year, month, day, hour, minute, second } = fields(at, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at.getTime() / 1000) * 1000
}

/** When a learner's day begins: at that hour of that zone's clock. */
export interface DayRule {
  readonly timeZone: string
  readonly rollover: number
}

/** The learner's day at that moment, counted from 1970-01-01; before the hour of the rollover it is still the day before. */
export function dayNumber(at: Date, { timeZone, rollover }: DayRule): number {
  const { year, month, day, hour } = fields(at, timeZone)
  return Date.UTC(year, month - 1, day) / DAY - (hour < rollover ? 1 : 0)
}

/** The moment a learner's day begins, on days when the clock changes as well. */
export function startOfDay(day: number, { timeZone, rollover }: DayRule): Date {
  const clock = day * DAY + rollover * HOUR
  const guess = new Date(clock - offset(new Date(clock), timeZone))
  return new Date(clock - offset(guess, timeZone))
}

/** The moment at which the learner's day of `at` began. */
export const dayBeginning = (at: Date, rule: DayRule): Date => startOfDay(dayNumber(at, rule), rule)

export interface Interval {
  readonly value: number
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year'
}

/** A length of time in its largest fitting unit, rounded, at least one minute: 10 minutes, 3 days, 2 months. */
export function interval(from: Date, to: Date): Interval {
  const length = Math.max(to.getTime() - from.getTime(), MINUTE)
  const minutes = Math.round(length / MINUTE)
  if (minutes < 60) return { value: minutes, unit: 'minute' }
  const hours = Math.round(length / HOUR)
  if (hours < 24) return { value: hours, unit: 'hour' }
  const days = Math.round(length / DAY)
  if (days < 31) return { value: days, unit: 'day' }
  if (days < 365) return { value: Math.round(days / 30.44), unit: 'month' }
  return { value: Math.round(days / 365.25), unit: 'year' }
}

/** Zones to choose from: one for each clock that people keep, by a large city of it; a browser's own is offered besides. */
export const TIME_ZONES = [
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Sao_Paulo',
  'UTC',
  'Europe/London',
  'Europe/Paris',
  'Europe/Istanbul',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const
