'use server'

import { z } from 'zod'
import { LANGS } from '@/core/article/types'
import { database } from '@/db/client'
import { writeSpokenText } from '@/db/study-contents'
import { ensureLearner } from '@/server/learner'
import { rememberTimeZone } from './day'

const zone = z.string().min(1).max(64)

/** Remembers the browser's time zone; the page is then made anew with the learner's day. */
export async function tellTimeZone(name: string): Promise<void> {
  const told = zone.safeParse(name)
  if (told.success) await rememberTimeZone(told.data)
}

const spoken = z.object({ conceptId: z.string().min(1).max(64), lang: z.enum(LANGS), text: z.string().trim().max(200) })

/** Keeps what is to be spoken for a term; an empty text goes back to its reading. False where it could not be kept. */
export async function keepSpokenText(conceptId: string, lang: string, text: string): Promise<boolean> {
  const given = spoken.safeParse({ conceptId, lang, text })
  if (!given.success) return false
  const { text: kept, ...key } = given.data
  return writeSpokenText(database(), { ...key, learnerId: await ensureLearner() }, kept)
}
