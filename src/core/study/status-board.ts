/** Statuses as a page shows them while what the learner says is still on its way to the database. */
import { type Knowledge, type TermStatus, UNKNOWN } from './status'

/** By concept id. */
type ById<T> = ReadonlyMap<string, T>

export interface StatusBoard {
  /** What the database is known to hold. */
  readonly stored: ById<Knowledge>
  /** The last thing said of a concept that was not answered yet, and which change said it. */
  readonly said: ById<{ readonly change: number; readonly status: TermStatus }>
}

export const startBoard = (stored: ById<Knowledge>): StatusBoard => ({ stored, said: new Map() })

/** What is shown of a concept: what was said last, even before it is stored. */
export function knowledgeOn({ stored, said }: StatusBoard, id: string): Knowledge {
  const { status, unsaid } = stored.get(id) ?? UNKNOWN
  const pending = said.get(id)?.status
  return { status: pending === 'new' ? unsaid : (pending ?? status), unsaid }
}

/** That of every concept that is stored or that something was said of. */
export const boardKnowledge = (board: StatusBoard): ById<Knowledge> =>
  new Map([...board.stored.keys(), ...board.said.keys()].map((id) => [id, knowledgeOn(board, id)]))

/** Something is said of concepts and shown at once. `change` is a number that no other change of this board has. */
export function say(board: StatusBoard, change: number, ids: readonly string[], status: TermStatus): StatusBoard {
  return { ...board, said: new Map([...board.said, ...ids.map((id) => [id, { change, status }] as const)]) }
}

const without = ({ said }: StatusBoard, change: number) =>
  new Map([...said].filter(([, pending]) => pending.change !== change))

/** The change is stored; what was said of the same concepts since is still shown. */
export const stored = (board: StatusBoard, change: number, answer: ById<Knowledge>): StatusBoard => ({
  stored: new Map([...board.stored, ...answer]),
  said: without(board, change),
})

/** The change was not stored: what it said is shown no more. */
export const lost = (board: StatusBoard, change: number): StatusBoard => ({ ...board, said: without(board, change) })
