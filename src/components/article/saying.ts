/** What a learner says of terms, as it is sent. */
import { STATUSES, type TermStatus } from '@/core/study/status'

export const ABOUT = ['term', 'study', 'others', 'take-back'] as const

export interface Saying {
  readonly about: (typeof ABOUT)[number]
  readonly concepts: readonly string[]
  /** What is shown until the answer comes. */
  readonly status: TermStatus
}

const isSaying = (value: unknown): value is Saying =>
  typeof value === 'object' &&
  value !== null &&
  'about' in value &&
  ABOUT.some((about) => about === value.about) &&
  'status' in value &&
  STATUSES.some((status) => status === value.status) &&
  'concepts' in value &&
  Array.isArray(value.concepts) &&
  value.concepts.every((concept) => typeof concept === 'string')

/** What was said and not answered, by a key each, in the order it was said; what does not read as that is left out. */
export function parseUnanswered(value: unknown): ReadonlyMap<string, Saying> {
  if (!Array.isArray(value)) return new Map()
  return new Map(
    value.flatMap((entry: unknown) =>
      Array.isArray(entry) && typeof entry[0] === 'string' && isSaying(entry[1]) ? [[entry[0], entry[1]]] : [],
    ),
  )
}
