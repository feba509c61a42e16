/** Logs for property tests: a few cards, rated, undone, buried, suspended and taken back over weeks, some of it at one moment. */
import fc from 'fast-check'
import { RATINGS } from '../card'
import type { Deed, LogEntry } from '../log'
import { DEFAULT_SCHEDULER, type SchedulerSettings } from '../settings'

const DAY = 86_400_000
const START = Date.parse('2026-03-02T00:00:00Z')

export const SCHEDULERS: ReadonlyMap<string, SchedulerSettings> = new Map([
  ['usual', DEFAULT_SCHEDULER],
  ['strict', { ...DEFAULT_SCHEDULER, retention: 0.95, learningSteps: [5], relearningSteps: [], fuzz: false }],
  ['leeches', { ...DEFAULT_SCHEDULER, leechLapses: 2 }],
])

const deed: fc.Arbitrary<Deed | 'undo'> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...RATINGS).map((rating): Deed => ({ action: 'rate', rating })),
  },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 20 })
      .map((day): Deed => ({ action: 'bury', until: new Date(START + day * DAY) })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Deed>({ action: 'suspend' }, { action: 'resume' }) },
)

/** A log in the order of its moments. */
export const someLog = (tasks: readonly LogEntry['task'][], conceptIds: readonly string[]): fc.Arbitrary<LogEntry[]> =>
  fc
    .array(
      fc.record({
        task: fc.constantFrom(...tasks),
        conceptId: fc.constantFrom(...conceptIds),
        deed,
        wait: fc.oneof(
          fc.constant(0),
          fc.integer({ min: 1, max: 600_000 }),
          fc.integer({ min: DAY / 2, max: 9 * DAY }),
        ),
        schedulerId: fc.constantFrom(...SCHEDULERS.keys()),
        which: fc.nat(),
      }),
      { maxLength: 30 },
    )
    .map((steps) => {
      let at = START
      const log: LogEntry[] = []
      for (const [i, { task, conceptId, deed: said, wait, schedulerId, which }] of steps.entries()) {
        at += wait
        // Of any card: an undo of what another card has takes back nothing.
        const before = log[log.length ? which % log.length : 0]
        const done: Deed = said === 'undo' ? { action: 'undo', undoes: before?.id ?? 'nothing' } : said
        const of = said === 'undo' && before && which % 3 > 0 ? before : { task, conceptId }
        log.push({
          // In another order than the moments.
          id: `${(i * 7919) % 1009}-${i}`,
          conceptId: of.conceptId,
          task: of.task,
          ...done,
          reviewedAt: new Date(at),
          day: Math.floor(at / DAY),
          took: null,
          schedulerId,
        })
      }
      return log
    })
