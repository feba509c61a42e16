/** Learners who answer and review without a pause over HTTP, as the browser does: until it is acknowledged, the same is sent again. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Random, seededRandom } from '@/core/random'
import { RATINGS, TASKS } from '@/core/study/card'
import type { WireAnswer, WireEntry } from '@/core/study/wire'
import type { Database } from '@/db/client'
import { type FaultLearner, newAttempt, newLearner } from '@/db/faults/learners'
import type { Journal } from './journal'

const ANSWERS = '/api/v1/quiz/answers'
const REVIEWS = '/api/v1/study/reviews'
/** Where the clients send what they have. */
export const PATHS = [ANSWERS, REVIEWS]

const DAY_MS = 86_400_000
const QUESTIONS = 20
const MOST_ENTRIES = 6
const RETRY_MS = 60
/** How often a request that was acknowledged is sent again. */
const DUPLICATES = 0.2

/** What all clients share. */
export interface Classroom {
  readonly db: Database
  readonly journal: Journal
  readonly concepts: readonly string[]
  /** Where the server is now. */
  readonly address: () => string
  readonly isOver: () => boolean
}

/** Sends until there is an answer, to whatever server is there by then; null when the class is over before. */
async function send<T>(room: Classroom, learner: FaultLearner, path: string, body: unknown): Promise<T | null> {
  for (let tries = 0; !room.isOver(); tries += 1) {
    if (tries > 0) room.journal.repeated += 1
    try {
      const response = await fetch(`${room.address()}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: `yogo-learner=${learner.token}` },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(20_000),
      })
      if (response.ok) return (await response.json()) as T
      throw new Error(`${path} answered ${response.status}`)
    } catch {
      if (tries === 0) room.journal.cut += 1
      await wait(RETRY_MS)
    }
  }
  return null
}

interface Receipts {
  readonly receipts: readonly { readonly attempt: string; readonly position: number; readonly code: string }[]
}

/** Answers quiz after quiz, a question at a time. */
async function answer(room: Classroom, learner: FaultLearner, random: Random): Promise<void> {
  while (!room.isOver()) {
    const { id: attempt, options } = await newAttempt(room.db, learner.id, QUESTIONS, random)
    for (const [position, count] of options.entries()) {
      const choice = Math.floor(random() * count)
      const body = { answers: [{ attempt, position, choice, seconds: 1 }] }
      const answered = await send<Receipts>(room, learner, ANSWERS, body)
      if (!answered) return
      for (const { code } of answered.receipts) {
        if (code !== 'saved' && code !== 'stands') throw new Error(`an answer was refused: ${code}`)
        room.journal.answers.set(`${attempt} ${position}`, choice)
      }
      if (random() < DUPLICATES) await send<Receipts>(room, learner, ANSWERS, body)
    }
  }
}

function entriesOf(room: Classroom, random: Random, earlier: WireEntry[]): WireEntry[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  return Array.from({ length: 1 + Math.floor(random() * MOST_ENTRIES) }, (_, i): WireEntry => {
    const at = Date.now() + i
    const base = { id: randomUUID(), at, day: Math.floor(at / DAY_MS), took: 1000, scheduler: 'default' }
    const undone = random() < 0.1 ? earlier.pop() : undefined
    if (undone) return { ...base, conceptId: undone.conceptId, task: undone.task, action: 'undo', undoes: undone.id }
    return { ...base, conceptId: pick(room.concepts), task: pick(TASKS), action: 'rate', rating: pick(RATINGS) }
  })
}

/** Reviews cards in batches, and takes some back. */
async function review(room: Classroom, learner: FaultLearner, random: Random): Promise<void> {
  const earlier: WireEntry[] = []
  while (!room.isOver()) {
    const entries = entriesOf(room, random, earlier)
    const answered = await send<WireAnswer>(room, learner, REVIEWS, { entries })
    if (!answered) return
    for (const { id, answer: code } of answered.entries) {
      if (code !== 'stored' && code !== 'known') throw new Error(`an entry was refused: ${code}`)
      room.journal.reviews.set(id, learner.id)
    }
    earlier.push(...entries.filter(({ action }) => action === 'rate'))
    if (random() < DUPLICATES) await send<WireAnswer>(room, learner, REVIEWS, { entries })
  }
}

/** Starts so many learners of each kind; resolves when the class is over and all of them have stopped. */
export async function teach(room: Classroom, each: number, seed: number): Promise<void> {
  const work = [answer, review].flatMap((does, kind) =>
    Array.from({ length: each }, async (_, i) =>
      does(room, await newLearner(room.db), seededRandom(seed + 1000 * (kind + 1) + i)),
    ),
  )
  await Promise.all(work)
}
