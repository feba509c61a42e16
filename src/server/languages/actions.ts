'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { LANGS } from '@/core/article/types'
import { database } from '@/db/client'
import { writeLearned } from '@/db/learner'
import { ensureLearner } from '@/server/learner'
import { ONE_YEAR_SECONDS } from '@/server/preferences/cookies'
import { ASKED_LATER } from './cookie'

const choice = z.object({ learned: z.enum(LANGS) })

/** Form action; the pressed button is named `learned`. Anything else is ignored. */
export async function chooseLearned(form: FormData): Promise<void> {
  const { data } = choice.safeParse(Object.fromEntries(form))
  if (data) await writeLearned(database(), await ensureLearner(), data.learned)
}

/** Form action: the question is not asked again on this browser. */
export async function askLater(): Promise<void> {
  const jar = await cookies()
  jar.set(ASKED_LATER, '1', { httpOnly: true, maxAge: ONE_YEAR_SECONDS, path: '/', sameSite: 'lax' })
}
