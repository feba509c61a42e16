/** The schedulers that entries of the log name, stored with the first entry that names them. */
import type { LogEntry } from '@/core/study/log'
import type { Schedulers } from '@/core/study/replay'
import type { Scheduler } from '@/core/study/schedule'
import { schedulerFrom, settingsFrom } from '@/core/study/settings'
import type { Transaction } from './client'
import { keepScheduler, keptScheduler, schedulerId } from './study-settings'

/** An entry and whose it is. */
export interface Touched {
  readonly learnerId: string
  readonly entry: LogEntry
}

/**
 * The entries with schedulers that their learners have; `known` are those as `learner id`. An id that a learner does not have, from before
 * all data were deleted, say, counts as the settings in force, which are stored.
 */
export async function nameSchedulers(
  tx: Transaction,
  touched: readonly Touched[],
  known: ReadonlySet<string>,
): Promise<readonly Touched[]> {
  const isKnown = ({ learnerId, entry }: Touched) => known.has(`${learnerId} ${entry.schedulerId}`)
  const learners = [...new Set(touched.filter((each) => !isKnown(each)).map(({ learnerId }) => learnerId))]
  if (learners.length === 0) return touched
  const said = await tx.studyPreference.findMany({ where: { learnerId: { in: learners } } })
  const preferences = new Map(said.map(({ learnerId, settings }) => [learnerId, settings]))
  const current = new Map<string, string>()
  for (const learnerId of learners) {
    const { scheduler } = settingsFrom(preferences.get(learnerId))
    const id = schedulerId(scheduler)
    current.set(learnerId, id)
    keepScheduler(id, scheduler)
    await tx.scheduler.upsert({
      where: { learnerId_id: { learnerId, id } },
      create: { learnerId, id, settings: JSON.parse(JSON.stringify(scheduler)) },
      update: {},
    })
  }
  return touched.map((each) =>
    isKnown(each)
      ? each
      : { ...each, entry: { ...each.entry, schedulerId: current.get(each.learnerId) ?? each.entry.schedulerId } },
  )
}

/** The schedulers of entries whose learners have them, read where this process has not met them yet. */
export async function schedulersNamed(tx: Transaction, touched: readonly Touched[]): Promise<Schedulers> {
  const found = new Map<string, Scheduler>()
  const missing = new Map<string, { readonly learnerId: string; readonly id: string }>()
  for (const { learnerId, entry } of touched) {
    const kept = keptScheduler(entry.schedulerId)
    if (kept) found.set(entry.schedulerId, kept)
    else missing.set(entry.schedulerId, { learnerId, id: entry.schedulerId })
  }
  if (missing.size > 0)
    for (const { id, settings } of await tx.scheduler.findMany({ where: { OR: [...missing.values()] } }))
      found.set(id, keepScheduler(id, schedulerFrom(settings)))
  return (id) => {
    const scheduler = found.get(id)
    if (!scheduler) throw new Error(`no scheduler ${id}`)
    return scheduler
  }
}
