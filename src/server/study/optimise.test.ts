import { expect, it } from 'vitest'
import { seededRandom } from '@/core/random'
import type { LogEntry } from '@/core/study/log'
import { DEFAULT_PARAMETERS } from '@/core/study/settings'
import { fsrs6 } from '@/core/study/testing/fsrs6'
import { logLoss } from '@/core/study/training'
import { optimise } from './optimise'

const DAY = 86_400_000

/** A learner whose memory is that of these parameters, and who reviews when they should. */
function logOf(parameters: readonly number[], cards: number, reviews: number): LogEntry[] {
  const random = seededRandom(6)
  const model = fsrs6(parameters)
  return Array.from({ length: cards }, (_, card) => {
    let memory = model.after(null, 'good', 0)
    let day = 20_000
    return Array.from({ length: reviews }, (_, i): LogEntry => {
      const wait = i === 0 ? 0 : Math.max(1, Math.round(memory.stability * (0.5 + random())))
      day += wait
      const recalled = i === 0 || random() < model.retrievability(wait, memory.stability)
      const rating = recalled ? 'good' : 'again'
      if (i > 0) memory = model.after(memory, rating, wait)
      return {
        id: `${card}-${i}`,
        conceptId: `c${card}`,
        task: 'ja-ko',
        action: 'rate',
        rating,
        reviewedAt: new Date(day * DAY),
        day,
        took: null,
        schedulerId: 's',
      }
    })
  }).flat()
}

const used = { parameters: DEFAULT_PARAMETERS, relearningSteps: 1 }

it('finds parameters that foretell a forgetful learner better than the defaults', { timeout: 60_000 }, async () => {
  const log = logOf(
    DEFAULT_PARAMETERS.map((w, i) => (i === 2 ? 0.6 : i === 8 ? w * 0.7 : w)),
    300,
    8,
  )
  const found = await optimise(log, used)
  expect(found).toMatchObject({ code: 'optimised' })
  const parameters = 'parameters' in found ? found.parameters : []
  expect(logLoss(log, parameters)).toBeLessThan(logLoss(log, DEFAULT_PARAMETERS))
  expect(await optimise(log, { ...used, parameters })).toEqual({ code: 'unchanged' })
})

it('leaves the defaults where the log is short', async () => {
  expect(await optimise(logOf(DEFAULT_PARAMETERS, 100, 9), used)).toEqual({ code: 'too-few' })
})
