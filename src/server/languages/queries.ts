import { cookies } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import type { Lang } from '@/core/article/types'
import { type Languages, languagesOf } from '@/core/learner/languages'
import { database } from '@/db/client'
import { readLearned } from '@/db/learner'
import { currentLearner } from '@/server/learner'
import { ASKED_LATER } from './cookie'

/** What the learner said to learn; null for who has not said. Looked up once a request. */
export const saidLearned = cache(async (): Promise<Lang | null> => {
  const learner = await currentLearner()
  return learner === null ? null : readLearned(database(), learner)
})

/** The learner's languages: as said, else as the interface's language lets one guess. */
export const learnerLanguages = cache(async (): Promise<Languages> => {
  const [said, locale] = await Promise.all([saidLearned(), getLocale()])
  return languagesOf(said, locale)
})

/** Whether to ask: not who has said, nor who has put it off. */
export async function asksLanguages(): Promise<boolean> {
  const [said, jar] = await Promise.all([saidLearned(), cookies()])
  return said === null && !jar.has(ASKED_LATER)
}
