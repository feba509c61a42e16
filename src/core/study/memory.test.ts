import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RATINGS } from './card'
import { createMemoryModel, type Memory } from './memory'
import { createScheduler, newCard } from './schedule'
import { SCHEDULERS } from './testing/logs'

it('remembers what the scheduler remembers, whatever settings take their turns', () => {
  const models = new Map([...SCHEDULERS].map(([id, settings]) => [id, createMemoryModel(settings)]))
  const schedulers = new Map([...SCHEDULERS].map(([id, settings]) => [id, createScheduler(settings)]))
  const step = fc.record({
    id: fc.constantFrom(...SCHEDULERS.keys()),
    rating: fc.constantFrom(...RATINGS),
    // A clock may go back by a day.
    wait: fc.integer({ min: -1, max: 90 }),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
      let day = 20_000
      let card = newCard(new Date(0))
      let memory: Memory | null = null
      for (const { id, rating, wait } of steps) {
        day += wait
        card =
          schedulers.get(id)?.rate({ conceptId: 'c', task: 'ko-ja' }, card, { rating, reviewedAt: new Date(0), day }) ??
          card
        memory = models.get(id)?.after(memory, rating, day) ?? memory
        expect(memory).toMatchObject({
          state: { stability: card.stability, difficulty: card.difficulty },
          day: card.lastDay,
        })
        const later = day + 7
        expect(memory && models.get(id)?.recall(memory, later)).toBe(schedulers.get(id)?.recall(card, later))
      }
    }),
  )
})
