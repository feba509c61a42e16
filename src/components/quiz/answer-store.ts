/** Sends answers until the server has them. One for all of a page: a question may be left before its answer is through. */
import type { Answer, AnswerReceipt } from '@/server/quiz/answers'
import { letGo } from './held-questions'
import { dropAnswers, keepAnswer, type Place, pendingAnswers, samePlace, waitAfter } from './pending-answers'

const ADDRESS = '/api/v1/quiz/answers'
const PATIENCE = 8000

export interface AnswerState {
  /** Given and not acknowledged, in that order. */
  readonly waiting: readonly Answer[]
  /** Whether the last try did not come through; the next one comes by itself. */
  readonly lost: boolean
  /** The last one of each answer. */
  readonly receipts: readonly AnswerReceipt[]
  /** The question that is shown from what the browser holds; null while the server's page is. */
  readonly ahead: Ahead | null
}

/** `led`: the learner went there; else it stands for a page that was opened. */
export type Ahead = Place & { readonly led: boolean }

export const NO_ANSWERS: AnswerState = { waiting: [], lost: false, receipts: [], ahead: null }

let state = NO_ANSWERS
let failures = 0
let busy = false
/** Whether the network came back while a try was on its way. */
let again = false
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function set(change: Partial<AnswerState>): void {
  state = { ...state, ...change }
  for (const listener of listeners) listener()
}

export const isStored = ({ code }: AnswerReceipt): boolean => code === 'saved' || code === 'stands'

const without = <T extends Place>(all: readonly T[], places: readonly Place[]): readonly T[] =>
  all.filter((each) => !places.some((place) => samePlace(place, each)))

/** What the server can't read at all counts as received: sending it again would not help. */
async function send(answers: readonly Answer[]): Promise<readonly AnswerReceipt[]> {
  const response = await fetch(ADDRESS, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ answers }),
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (response.status === 400) return answers.map(({ attempt, position }) => ({ attempt, position, code: 'not-found' }))
  if (!response.ok) throw new Error(String(response.status))
  const { receipts }: { receipts: readonly AnswerReceipt[] } = await response.json()
  return receipts
}

/** Sends what waits now, and what comes meanwhile after it. */
export async function sendWaiting(): Promise<void> {
  if (busy || state.waiting.length === 0) return
  busy = true
  clearTimeout(timer)
  try {
    const receipts = await send(state.waiting)
    dropAnswers(receipts)
    letGo(receipts.filter(isStored))
    failures = 0
    again = false
    busy = false
    set({
      waiting: without(state.waiting, receipts),
      lost: false,
      receipts: [...without(state.receipts, receipts), ...receipts],
    })
    await sendWaiting()
  } catch {
    failures = again ? 1 : failures + 1
    again = false
    timer = setTimeout(() => void sendWaiting(), waitAfter(failures, Math.random))
    set({ lost: true })
  } finally {
    busy = false
  }
}

/** Keeps an answer and sends it. */
export function giveAnswer(answer: Answer): void {
  if (state.waiting.some((each) => samePlace(each, answer))) return
  keepAnswer(answer)
  set({ waiting: [...state.waiting, answer] })
  void sendWaiting()
}

export const goAhead = (ahead: Ahead | null): void => set({ ahead })

let started = false

/** Takes up what an earlier page left, and tries at once when the network is back. */
function start(): void {
  if (started) return
  started = true
  state = { ...state, waiting: pendingAnswers() }
  window.addEventListener('online', () => {
    // What was waited for is over: one try that still fails is followed by the next within about a second.
    failures = 0
    again = busy
    void sendWaiting()
  })
  void sendWaiting()
}

export function subscribeToAnswers(listener: () => void): () => void {
  start()
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const answerState = (): AnswerState => state
