import fc from 'fast-check'
import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { type CardState, RATINGS, type Rating, ratingNumber } from './card'
import { newCard, preview, rate } from './schedule'

const START = new Date('2026-03-02T00:00:00Z')
const DAY = 86_400_000
const onDay = (days: number) => new Date(START.getTime() + days * DAY)

/** Rates a new card at its due dates; returns the days from the first rating to each due date. */
function dueDays(ratings: readonly Rating[]): number[] {
  const days: number[] = []
  let card: CardState = newCard(START)
  for (const rating of ratings) {
    card = rate(card, rating, card.due)
    days.push((card.due.getTime() - START.getTime()) / DAY)
  }
  return days
}

describe('rate', () => {
  it.each([
    ['again', 1 / 1440],
    ['hard', 6 / 1440],
    ['good', 10 / 1440],
    ['easy', 8],
  ] as const)('a new card rated %s is due in %d days', (rating, days) => {
    expect(dueDays([rating])[0]).toBeCloseTo(days, 6)
  })

  it('a card that is known comes back later and later', () => {
    const [first = 0, second = 0, third = 0, fourth = 0] = dueDays(['good', 'good', 'good', 'good'])
    expect([second - first, third - second, fourth - third]).toEqual(
      [second - first, third - second, fourth - third].sort((a, b) => a - b),
    )
    expect(third - second).toBeGreaterThan(5)
  })

  it('a forgotten card counts a lapse and is relearned in ten minutes', () => {
    let card = newCard(START)
    for (const rating of ['good', 'good'] as const) card = rate(card, rating, card.due)
    const forgotten = rate(card, 'again', card.due)
    expect(forgotten).toMatchObject({ phase: 'relearning', lapses: 1, reps: 3 })
    expect(forgotten.due.getTime() - card.due.getTime()).toBe(600_000)
  })

  it('gives what ts-fsrs gives for a card that never left memory', () => {
    const oracle = fsrs({ enable_fuzz: false })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.integer({ min: 0, max: 400 })), { maxLength: 12 }),
        (log) => {
          let ours = newCard(START)
          let theirs = createEmptyCard(START)
          let day = 0
          for (const [rating, wait] of log) {
            day += wait
            ours = rate(ours, rating, onDay(day))
            theirs = oracle.next(theirs, onDay(day), ratingNumber(rating) as Grade).card
          }
          expect(ours).toMatchObject({
            due: theirs.due,
            stability: theirs.stability,
            difficulty: theirs.difficulty,
            reps: theirs.reps,
            lapses: theirs.lapses,
            lastReview: theirs.last_review ?? null,
          })
        },
      ),
    )
  })
})

describe('preview', () => {
  it('says for each rating the date that the rating then gives, in rising order', () => {
    const card = rate(rate(newCard(START), 'good', START), 'good', onDay(0.01))
    const now = onDay(3)
    const dates = preview(card, now)
    for (const rating of RATINGS) expect(dates[rating]).toEqual(rate(card, rating, now).due)
    const times = RATINGS.map((rating) => dates[rating].getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })
})
