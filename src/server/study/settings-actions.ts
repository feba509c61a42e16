'use server'

import { randomUUID } from 'node:crypto'
import { refresh } from 'next/cache'
import { knownTimeZone } from '@/core/study/day'
import type { LogEntry } from '@/core/study/log'
import { DEFAULT_PARAMETERS, type StudySettings } from '@/core/study/settings'
import { database } from '@/db/client'
import { cardsAside } from '@/db/study-aside'
import { readLog, storeEntries } from '@/db/study-log'
import { readSettings, schedulerId, writeSettings } from '@/db/study-settings'
import type { ActionState } from '@/server/action-state'
import { ensureLearner } from '@/server/learner'
import { dayOf, learnerDayRule } from './day'
import { optimise } from './optimise'
import { readSettingsForm } from './settings-form'

/** Keeps what the form of the study settings says; with no kind of card it keeps nothing. */
export async function saveStudySettings(_previous: ActionState, form: FormData): Promise<ActionState> {
  if (!form.has('kinds')) return { code: 'no-kind' }
  const learnerId = await ensureLearner()
  const said = readSettingsForm(form, await readSettings(database(), learnerId))
  const timeZone = said.timeZone === null ? null : knownTimeZone(said.timeZone)
  await writeSettings(database(), learnerId, { ...said, timeZone })
  refresh()
  return { code: 'saved' }
}

const withParameters = (settings: StudySettings, parameters: readonly number[]): StudySettings => ({
  ...settings,
  scheduler: { ...settings.scheduler, parameters },
})

/** Fits FSRS's parameters to the learner's log, where it is long enough. */
export async function fitParameters(): Promise<ActionState> {
  const learnerId = await ensureLearner()
  const db = database()
  const [settings, log] = await Promise.all([readSettings(db, learnerId), readLog(db, learnerId)])
  const { parameters, relearningSteps } = settings.scheduler
  const found = await optimise(log, { parameters, relearningSteps: relearningSteps.length })
  if (found.code === 'optimised') await writeSettings(db, learnerId, withParameters(settings, found.parameters))
  refresh()
  return { code: found.code }
}

/** Goes back to FSRS's default parameters. */
export async function forgetParameters(): Promise<ActionState> {
  const learnerId = await ensureLearner()
  const settings = await readSettings(database(), learnerId)
  await writeSettings(database(), learnerId, withParameters(settings, DEFAULT_PARAMETERS))
  refresh()
  return { code: 'forgotten' }
}

/** Takes every card back that was set aside; `count` is how many. */
export async function resumeCards(): Promise<ActionState> {
  const learnerId = await ensureLearner()
  const db = database()
  const now = new Date()
  const [settings, rule, aside] = await Promise.all([
    readSettings(db, learnerId),
    learnerDayRule(),
    cardsAside(db, learnerId),
  ])
  const base = {
    action: 'resume',
    reviewedAt: now,
    day: dayOf(now, rule).number,
    took: null,
    schedulerId: schedulerId(settings.scheduler),
  } as const
  const entries = aside.map((card): LogEntry => ({ ...card, ...base, id: randomUUID() }))
  await storeEntries(db, learnerId, entries, now)
  refresh()
  return { code: 'resumed', count: entries.length }
}
