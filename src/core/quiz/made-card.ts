import type { SaidStatus } from '../study/status'

/** A concept that the end of a quiz put among the learner's cards, with what was said of it before: enough to take it back. */
export interface MadeCard {
  readonly conceptId: string
  readonly said: SaidStatus | null
}
