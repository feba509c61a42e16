import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standing } from '@/core/study/log'
import { createMemoryModel } from '@/core/study/memory'
import { byCard, replayCard, schedulersOf } from '@/core/study/replay'
import { SCHEDULERS, someLog } from '@/core/study/testing/logs'
import { calibration, recallsOf, retentionByMonth, retentionOf } from './retention'

const schedulers = schedulersOf(SCHEDULERS)
const models = new Map([...SCHEDULERS].map(([id, settings]) => [id, createMemoryModel(settings)]))
function fail(): never {
  throw new Error('every scheduler has a model')
}
const logs = someLog(['ko-ja', 'ja-ko'], ['c1', 'c2'])

describe('recalls', () => {
  it('are the standing ratings on a later day than the one before, each with what the card then promised', () => {
    fc.assert(
      fc.property(logs, (log) => {
        for (const own of byCard(log).values()) {
          const kept = standing(own)
          const naive = kept.flatMap((entry, at) => {
            const card = replayCard(new Date(0), kept.slice(0, at), schedulers)
            return entry.action === 'rate' && card.lastDay !== null && card.lastDay < entry.day
              ? {
                  day: entry.day,
                  predicted: schedulers(entry.schedulerId).recall(card, entry.day),
                  recalled: entry.rating !== 'again',
                }
              : []
          })
          const ratings = kept.flatMap((entry) =>
            entry.action === 'rate' ? { ...entry, model: models.get(entry.schedulerId) ?? fail() } : [],
          )
          expect(recallsOf(ratings)).toEqual(naive)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('shares', () => {
  const recall = fc.record({
    day: fc.integer({ min: 20_000, max: 20_400 }),
    predicted: fc.double({ min: 0, max: 1, noNaN: true }),
    recalled: fc.boolean(),
  })

  it('count every recall in one bin and one month, and mean the same as a plain count', () => {
    fc.assert(
      fc.property(fc.array(recall, { minLength: 1 }), (recalls) => {
        const bins = calibration(recalls)
        for (const shares of [bins, retentionByMonth(recalls)])
          expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(recalls.length)
        for (const { from, to, count, recalled } of bins) {
          const own = recalls.filter(({ predicted }) => predicted >= from && (predicted < to || to === 1))
          expect(count).toBe(own.length)
          expect(recalled).toBeCloseTo(own.filter((each) => each.recalled).length / own.length)
        }
      }),
    )
  })

  it('are none where nothing was recalled', () => {
    expect(retentionOf([])).toEqual({ all: null, bins: [], months: [] })
  })

  it('put the two ends of a scale into its bins', () => {
    const at = (predicted: number) => ({ day: 20_500, predicted, recalled: true })
    expect(calibration([at(0), at(1), at(0.95), at(0.9)]).map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [0.9, 1],
      [0.95, 2],
    ])
  })
})
