/** Statuses as a page shows them while what the learner says is still on its way to the database. */
import { type Knowledge, type TermStatus, UNKNOWN } from './status'

/** By concept id. */
type ById<T> = ReadonlyMap<string, T>

export interface StatusBoard {
  /** What the database is known to hold. */
  readonly stored: ById<Knowledge>
  /** The change whose answer that is; where none is there, it is from before. */
  readonly answered: ById<number>
  /** The last thing said of a concept that was not answered yet, and which change said it. */
  readonly said: ById<{ readonly change: number; readonly status: TermStatus }>
}

export const startBoard = (stored: ById<Knowledge>): StatusBoard => ({ stored, answered: new Map(), said: new Map() })

/** What is shown of a concept: what was said last, even before it is stored. */
export function knowledgeOn({ stored, said }: StatusBoard, id: string): Knowledge {
  const { status, unsaid } = stored.get(id) ?? UNKNOWN
  const pending = said.get(id)?.status
  return { status: pending === 'new' ? unsaid : (pending ?? status), unsaid }
}

/** That of every concept that is stored or that something was said of. */
export const boardKnowledge = (board: StatusBoard): ById<Knowledge> =>
  new Map([...board.stored.keys(), ...board.said.keys()].map((id) => [id, knowledgeOn(board, id)]))

/** Something is said of concepts and shown at once. `change` is a number above that of every change before. */
export function say(board: StatusBoard, change: number, ids: readonly string[], status: TermStatus): StatusBoard {
  return { ...board, said: new Map([...board.said, ...ids.map((id) => [id, { change, status }] as const)]) }
}

const without = ({ said }: StatusBoard, change: number) =>
  new Map([...said].filter(([, pending]) => pending.change !== change))

/**
 * The change is stored; what was said of the same concepts since is still shown. Answers may come in another order than the changes were
 * stored in: the latest change's stands.
 */
export function stored(board: StatusBoard, change: number, answer: ById<Knowledge>): StatusBoard {
  const newer = [...answer].filter(([id]) => (board.answered.get(id) ?? change) <= change)
  return {
    stored: new Map([...board.stored, ...newer]),
    answered: new Map([...board.answered, ...newer.map(([id]) => [id, change] as const)]),
    said: without(board, change),
  }
}

/** The change was not stored: what it said is shown no more. */
export const lost = (board: StatusBoard, change: number): StatusBoard => ({ ...board, said: without(board, change) })
