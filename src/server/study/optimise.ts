/**
 * Parameters of FSRS from a learner's own log, by the optimiser of open-spaced-repetition (fsrs-rs, through its binding for Node). It is
 * loaded when first asked for; where npm has no binary for the system there is none, and the defaults stay.
 */
import type { LogEntry } from '@/core/study/log'
import { DEFAULT_PARAMETERS, parametersFrom } from '@/core/study/settings'
import { countRatings, ENOUGH_RATINGS, lessonsOf, logLoss } from '@/core/study/training'

/** `unchanged`: nothing foretells the log better than what is used. `too-few`: the log is too short. */
export type Optimised =
  | { readonly code: 'optimised'; readonly parameters: readonly number[] }
  | { readonly code: 'unchanged' | 'too-few' | 'unavailable' }

async function fitTo(log: readonly LogEntry[], relearningSteps: number): Promise<readonly number[]> {
  const { computeParameters, FSRSBindingItem, FSRSBindingReview } = await import('@open-spaced-repetition/binding')
  const items = lessonsOf(log).map(
    (lessons) => new FSRSBindingItem(lessons.map(({ rating, days }) => new FSRSBindingReview(rating, days))),
  )
  return computeParameters(items, { enableShortTerm: true, numRelearningSteps: relearningSteps })
}

/** Parameters that foretell the log better than those in use. */
export async function optimise(
  log: readonly LogEntry[],
  { parameters: used, relearningSteps }: { readonly parameters: readonly number[]; readonly relearningSteps: number },
): Promise<Optimised> {
  if (countRatings(log) < ENOUGH_RATINGS) return { code: 'too-few' }
  let fitted: readonly number[]
  try {
    // In single precision: as many digits as mean something.
    fitted = (await fitTo(log, relearningSteps)).map((w) => Number(w.toFixed(6)))
  } catch {
    return { code: 'unavailable' }
  }
  const parameters = parametersFrom(fitted)
  const better = parameters !== DEFAULT_PARAMETERS && logLoss(log, parameters) < logLoss(log, used)
  return better ? { code: 'optimised', parameters } : { code: 'unchanged' }
}
