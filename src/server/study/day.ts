import { cookies } from 'next/headers'
import { dayStart, knownTimeZone } from '@/core/study/day'
import { TIME_ZONE_COOKIE } from './time-zone'

export async function learnerTimeZone(): Promise<string> {
  return knownTimeZone((await cookies()).get(TIME_ZONE_COOKIE)?.value)
}

/** When the learner's day began. */
export const learnerDayStart = async (now: Date): Promise<Date> => dayStart(now, await learnerTimeZone())
