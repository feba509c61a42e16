import { cookies } from 'next/headers'
import { dayStart, knownTimeZone } from '@/core/study/day'

const COOKIE = 'yogo-timezone'
const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60

/** The zone that the browser has told, so that the learner's day begins at the learner's midnight. */
export async function learnerTimeZone(): Promise<string> {
  return knownTimeZone((await cookies()).get(COOKIE)?.value)
}

/** Only for actions: a page can't set a cookie. */
export async function rememberTimeZone(name: string): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE, knownTimeZone(name), { httpOnly: true, maxAge: ONE_YEAR_SECONDS, path: '/', sameSite: 'lax' })
}

/** When the learner's day began. */
export const learnerDayStart = async (now: Date): Promise<Date> => dayStart(now, await learnerTimeZone())
