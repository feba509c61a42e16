import { cookies } from 'next/headers'
import { cache } from 'react'
import { type DayRule, dayNumber, knownTimeZone, startOfDay } from '@/core/study/day'
import { DEFAULT_SETTINGS, type StudySettings } from '@/core/study/settings'
import { database } from '@/db/client'
import type { StudyDay } from '@/db/study'
import { readSettings } from '@/db/study-settings'
import { currentLearner } from '@/server/learner'

const COOKIE = 'yogo-timezone'
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

/** The learner's settings, the defaults for who has none. Looked up once a request. */
export const studySettings = cache(async (): Promise<StudySettings> => {
  const learner = await currentLearner()
  return learner === null ? DEFAULT_SETTINGS : readSettings(database(), learner)
})

/** The zone that the browser has told. */
export async function browserTimeZone(): Promise<string> {
  return knownTimeZone((await cookies()).get(COOKIE)?.value)
}

/** Only for actions: a page can't set a cookie. */
export async function rememberTimeZone(name: string): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE, knownTimeZone(name), { httpOnly: true, maxAge: ONE_YEAR_SECONDS, path: '/', sameSite: 'lax' })
}

/** When the learner's days begin: by the settings, in the browser's zone where they name none. */
export async function learnerDayRule(): Promise<DayRule> {
  const { timeZone, rollover } = await studySettings()
  return { timeZone: timeZone === null ? await browserTimeZone() : knownTimeZone(timeZone), rollover }
}

/** The day by that rule at that moment. */
export function dayOf(now: Date, rule: DayRule): StudyDay {
  const number = dayNumber(now, rule)
  return { now, number, end: startOfDay(number + 1, rule) }
}

/** The learner's day at that moment. */
export const learnerDay = async (now: Date): Promise<StudyDay> => dayOf(now, await learnerDayRule())
