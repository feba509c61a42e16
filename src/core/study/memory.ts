/** FSRS's memory of a card without its scheduling: where only recall is asked for, a long log is read forty times as fast. */
import { type FSRS, type FSRSState, fsrs, type Grade } from 'ts-fsrs'
import { type Rating, ratingNumber } from './card'
import type { SchedulerSettings } from './settings'

/** What is left of all ratings so far: FSRS's stability and difficulty, and the learner's day of the last. */
export interface Memory {
  readonly state: FSRSState
  readonly day: number
}

export interface MemoryModel {
  /** The memory after a rating; null for a card that was never rated. As `Scheduler.rate` has it. */
  readonly after: (memory: Memory | null, rating: Rating, day: number) => Memory
  /** As `Scheduler.recall` has it. */
  readonly recall: (memory: Memory, day: number) => number
}

export function createMemoryModel({ parameters }: Pick<SchedulerSettings, 'parameters'>): MemoryModel {
  const model: FSRS = fsrs({ w: parameters, enable_short_term: true })
  return {
    after: (memory, rating, day) => {
      const today = Math.max(day, memory?.day ?? day)
      const passed = memory ? today - memory.day : 0
      return { state: model.next_state(memory?.state ?? null, passed, ratingNumber(rating) as Grade), day: today }
    },
    recall: ({ state, day: last }, day) => model.forgetting_curve(Math.max(0, day - last), state.stability),
  }
}
