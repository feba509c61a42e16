'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { z } from 'zod'
import { RATINGS, TASKS } from '@/core/study/card'
import type { CardRef, Deed, LogEntry } from '@/core/study/log'
import { database } from '@/db/client'
import { storeEntries } from '@/db/study-log'
import { schedulerId } from '@/db/study-settings'
import type { ActionState } from '@/server/action-state'
import { ensureLearner } from '@/server/learner'
import { learnerDay, rememberTimeZone, studySettings } from './day'

const card = { conceptId: z.string().min(1).max(64), task: z.enum(TASKS) }
const rating = z.object({ ...card, rating: z.enum(RATINGS) })
const undo = z.object({ ...card, undoes: z.string().min(1).max(64) })

async function store(deed: CardRef & Deed): Promise<ActionState> {
  const now = new Date()
  const [learnerId, day, settings] = await Promise.all([ensureLearner(), learnerDay(now), studySettings()])
  const entry: LogEntry = {
    ...deed,
    id: randomUUID(),
    reviewedAt: now,
    day: day.number,
    took: null,
    schedulerId: schedulerId(settings.scheduler),
  }
  const stored = await storeEntries(database(), learnerId, [entry], now)
  refresh()
  return { code: stored.get(entry.id) === 'not-found' ? 'not-found' : 'rated' }
}

/** Rates the card that the form shows. */
export async function giveRating(_previous: ActionState, form: FormData): Promise<ActionState> {
  const given = rating.safeParse(Object.fromEntries(form))
  return given.success ? store({ ...given.data, action: 'rate' }) : { code: 'invalid' }
}

/** Takes back a rating. */
export async function undoRating(_previous: ActionState, form: FormData): Promise<ActionState> {
  const given = undo.safeParse(Object.fromEntries(form))
  return given.success ? store({ ...given.data, action: 'undo' }) : { code: 'invalid' }
}

const zone = z.string().min(1).max(64)

/** Remembers the browser's time zone; the page is then made anew with the learner's day. */
export async function tellTimeZone(name: string): Promise<void> {
  const told = zone.safeParse(name)
  if (told.success) await rememberTimeZone(told.data)
}
