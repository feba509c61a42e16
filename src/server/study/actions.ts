'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { DIRECTIONS, RATINGS } from '@/core/study/card'
import { database } from '@/db/client'
import { rateCard, undoReview } from '@/db/study'
import type { ActionState } from '@/server/action-state'
import { currentLearner, ensureLearner } from '@/server/learner'
import { learnerDayStart, rememberTimeZone } from './day'
import { readStudySearch, studySearch } from './scope'

const id = z.string().min(1).max(64)
const rating = z.object({
  concept: id,
  direction: z.enum(DIRECTIONS),
  sequence: z.coerce.number().int().min(0).max(1_000_000),
  rating: z.enum(RATINGS),
})

/** Rates the card that the form shows. `stale`: it was rated or undone elsewhere; the page then has the card as it is now. */
export async function giveRating(_previous: ActionState, form: FormData): Promise<ActionState> {
  const given = rating.safeParse(Object.fromEntries(form))
  if (!given.success) return { code: 'invalid' }
  const { concept, direction, sequence } = given.data
  const rated = await rateCard(database(), {
    learnerId: await ensureLearner(),
    conceptId: concept,
    direction,
    sequence,
    rating: given.data.rating,
    now: new Date(),
  })
  refresh()
  return { code: rated.ok ? 'rated' : rated.error }
}

/** Takes back the learner's last rating and shows its card again. */
export async function undoRating(_previous: ActionState, form: FormData): Promise<ActionState> {
  const fields = Object.fromEntries(form)
  const review = id.safeParse(fields.review)
  const learnerId = await currentLearner()
  if (!review.success || learnerId === null) return { code: 'invalid' }
  const undone = await undoReview(database(), learnerId, review.data, await learnerDayStart(new Date()))
  if (!undone.ok) {
    refresh()
    return { code: undone.error }
  }
  const { conceptId, direction, state } = undone.value
  const card = { conceptId, direction, sequence: state.reps }
  return redirect(`/${await getLocale()}/study${studySearch({ ...readStudySearch(fields, 'both'), card })}`)
}

const zone = z.string().min(1).max(64)

/** Remembers the browser's time zone; the page is then made anew with the learner's day. */
export async function tellTimeZone(name: string): Promise<void> {
  const told = zone.safeParse(name)
  if (told.success) await rememberTimeZone(told.data)
}
