import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardState, RATINGS, type Rating } from './card'
import { createScheduler, newCard, preview } from './schedule'
import { DEFAULT_PARAMETERS, DEFAULT_SCHEDULER, type SchedulerSettings } from './settings'
import { fsrs6 } from './testing/fsrs6'

const START = new Date('2026-03-02T00:00:00Z')
const DAY = 86_400_000
const FIRST_DAY = START.getTime() / DAY
const REF = { conceptId: 'bus', task: 'ja-ko' } as const
const exact: SchedulerSettings = { ...DEFAULT_SCHEDULER, fuzz: false, leechLapses: 0 }
const onDay = (days: number) => ({
  reviewedAt: new Date(START.getTime() + days * DAY),
  day: FIRST_DAY + Math.floor(days),
})

/** Rates a new card at its due dates; the cards after each rating. */
function study(ratings: readonly Rating[], settings = exact): CardState[] {
  const scheduler = createScheduler(settings)
  const cards: CardState[] = []
  let card = newCard(START)
  for (const rating of ratings) {
    card = scheduler.rate(REF, card, { rating, reviewedAt: card.due, day: Math.floor(card.due.getTime() / DAY) })
    cards.push(card)
  }
  return cards
}

describe('the formulas written a second time', () => {
  // Published with the reference (fsrs-rs, src/model_v6.rs, tests of its forward pass), in single precision.
  it.each([
    ['again', 1, 0.10088589, 8.806304],
    ['hard', 1, 3.2494123, 6.7404594],
    ['good', 1, 7.3153, 2.1112142],
    ['easy', 1, 18.014914, 1.0],
    ['again', 2, 0.112798266, 8.806304],
    ['hard', 2, 4.4694576, 6.7404594],
  ] as const)(
    'give what the reference publishes: %s, and again after %d days',
    (rating, days, stability, difficulty) => {
      const model = fsrs6(DEFAULT_PARAMETERS)
      const memory = model.after(model.after(null, rating, 0), rating, days)
      expect(memory.stability).toBeCloseTo(stability, 4)
      expect(memory.difficulty).toBeCloseTo(difficulty, 4)
    },
  )

  it.each([
    [0, 1, 1],
    [1, 2, 0.9403443],
    [2, 3, 0.9253786],
    [3, 4, 0.9185229],
    [4, 4, 0.9],
    [5, 2, 0.8261359],
  ])('after %d days a stability of %d leaves a recall of %f', (days, stability, recall) => {
    expect(fsrs6(DEFAULT_PARAMETERS).retrievability(days, stability)).toBeCloseTo(recall, 5)
  })
})

describe('a scheduler', () => {
  it('gives the intervals that py-fsrs publishes (tests/test_basic.py, test_review_card)', () => {
    const ratings = 'good good good good good good again again good good good good good'.split(' ') as Rating[]
    const days = study(ratings).map(({ due, lastReview }) => Math.floor((due.getTime() - Number(lastReview)) / DAY))
    expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  })

  it('gives the memory that py-fsrs publishes (tests/test_basic.py, test_memo_state)', () => {
    const scheduler = createScheduler(exact)
    const waits = [0, 0, 1, 3, 8, 21]
    let card = newCard(START)
    let day = 0
    for (const [i, rating] of (['again', 'good', 'good', 'good', 'good', 'good'] as const).entries()) {
      day += waits[i] ?? 0
      card = scheduler.rate(REF, card, { rating, ...onDay(day) })
    }
    expect(card.stability).toBeCloseTo(53.62691, 4)
    expect(card.difficulty).toBeCloseTo(6.3574867, 4)
  })

  // Parameters of FSRS-6 as published, and those that were its defaults before.
  const EARLIER = [
    0.2172, 1.1771, 3.2602, 16.1507, 7.0114, 0.57, 2.0966, 0.0069, 1.5261, 0.112, 1.0178, 1.849, 0.1133, 0.3127, 2.2934,
    0.2191, 3.0004, 0.7536, 0.3332, 0.1437, 0.2,
  ]
  const LATER = { again: 0.51, hard: 0.51, good: 1.51, easy: 2.51 }
  it.each([
    ['the default parameters', DEFAULT_PARAMETERS],
    ['the earlier ones', EARLIER],
  ])('gives the memory and the intervals of the second implementation, with %s', (_which, parameters) => {
    const model = fsrs6(parameters)
    const ratings = fc.array(fc.tuple(fc.constantFrom(...RATINGS), fc.integer({ min: 0, max: 400 })), { maxLength: 20 })
    fc.assert(
      fc.property(ratings, fc.double({ min: 0.7, max: 0.97, noNaN: true }), (log, retention) => {
        const scheduler = createScheduler({ ...exact, parameters, retention })
        let card = newCard(START)
        let memory: { stability: number; difficulty: number } | null = null
        let day = 0
        for (const [rating, wait] of log) {
          day += wait
          const forgot = memory ? model.retrievability(wait, card.stability) : 0
          expect(scheduler.recall(card, FIRST_DAY + day)).toBeCloseTo(forgot, 6)
          card = scheduler.rate(REF, card, { rating, ...onDay(day) })
          memory = model.after(memory, rating, wait)
          expect(card.stability / memory.stability).toBeCloseTo(1, 5)
          expect(card.difficulty).toBeCloseTo(memory.difficulty, 5)
          const forgotten = Math.min(exact.maximumInterval, model.interval(retention, memory.stability))
          const interval = card.scheduledDays === 0 ? 0 : Math.max(1, forgotten)
          // Rounded, and moved where two ratings would come to the same day: “hard” to that of “good”, “good” and “easy” a day on.
          expect(card.scheduledDays).toBeGreaterThanOrEqual(rating === 'hard' ? 0 : Math.floor(interval - 0.51))
          expect(card.scheduledDays).toBeLessThanOrEqual(interval + LATER[rating])
        }
      }),
    )
  })

  it.each([
    ['again', 1],
    ['hard', 6],
    ['good', 10],
    ['easy', 8 * 1440],
  ] as const)('brings a new card rated %s back in %d minutes', (rating, minutes) => {
    expect(study([rating])[0]?.due).toEqual(new Date(START.getTime() + minutes * 60_000))
  })

  it.each([
    [[], ['good'], 1, 'without steps a card is known at once'],
    [[5], ['again'], 0, 'one step'],
    [[1, 10, 60], ['good', 'good'], 0, 'two of three steps'],
    [[1, 10, 60], ['good', 'good', 'good'], 1, 'three of three steps'],
  ] satisfies [number[], Rating[], number, string][])(
    'with learning steps of %j, rated %j: %s',
    (learningSteps, ratings, reviewed, _why) => {
      const card = study(ratings, { ...exact, learningSteps }).at(-1)
      expect(card?.phase).toBe(reviewed ? 'review' : 'learning')
    },
  )

  it('counts a lapse when a known card is forgotten, and relearns it by its steps', () => {
    const [, , forgotten] = study(['good', 'good', 'again'], { ...exact, relearningSteps: [25] })
    expect(forgotten).toMatchObject({ phase: 'relearning', lapses: 1, reps: 3 })
    expect(Number(forgotten?.due) - Number(forgotten?.lastReview)).toBe(25 * 60_000)
  })

  it('counts time in the learner’s days: ten minutes over midnight of UTC are no day in Seoul', () => {
    const scheduler = createScheduler(exact)
    const before = { reviewedAt: new Date('2026-03-02T23:55:00Z'), day: FIRST_DAY + 1 }
    const after = { reviewedAt: new Date('2026-03-03T00:05:00Z'), day: FIRST_DAY + 1 }
    const learning = scheduler.rate(REF, newCard(START), { rating: 'good', ...before })
    const { stability } = scheduler.rate(REF, learning, { rating: 'good', ...after })
    const memory = fsrs6(DEFAULT_PARAMETERS)
    expect(stability).toBeCloseTo(memory.after(memory.after(null, 'good', 0), 'good', 0).stability, 6)
  })

  it('does not let days run backwards', () => {
    const scheduler = createScheduler(exact)
    const card = scheduler.rate(REF, newCard(START), { rating: 'good', ...onDay(3) })
    expect(
      scheduler.rate(REF, card, { rating: 'good', reviewedAt: onDay(3).reviewedAt, day: FIRST_DAY + 2 }).lastDay,
    ).toBe(FIRST_DAY + 3)
  })

  it('sets a leech aside at the limit and at every half more', () => {
    const settings = { ...exact, leechLapses: 4, relearningSteps: [] }
    const ratings = ['easy', ...Array.from({ length: 8 }, () => 'again' as const)] as const
    const scheduler = createScheduler(settings)
    let card = newCard(START)
    const setAside: number[] = []
    for (const [i, rating] of ratings.entries()) {
      card = scheduler.rate(REF, card, { rating, ...onDay(i * 10) })
      if (card.leech) setAside.push(card.lapses)
      card = { ...card, leech: false, suspended: false }
    }
    expect(setAside).toEqual([4, 6, 8])
  })
})

describe('fuzz', () => {
  const fuzzy = { ...exact, fuzz: true }
  /** FSRS's published ranges: from 2.5 days on 15 %, from 7 days 10 %, from 20 days 5 %, and one day. */
  const spread = (days: number) =>
    1 +
    0.15 * Math.max(Math.min(days, 7) - 2.5, 0) +
    0.1 * Math.max(Math.min(days, 20) - 7, 0) +
    0.05 * Math.max(days - 20, 0)

  it('stays within the published range, spreads cards, and is the same again', () => {
    const [scheduler, plain] = [createScheduler(fuzzy), createScheduler(exact)]
    const days = new Set<number>()
    for (let i = 0; i < 60; i++) {
      const ref = { conceptId: `c${i}`, task: 'ja-ko' } as const
      const rated = { rating: 'good', ...onDay(30) } as const
      const known = plain.rate(ref, newCard(START), { rating: 'easy', ...onDay(0) })
      const expected = plain.rate(ref, known, rated).scheduledDays
      const { scheduledDays } = scheduler.rate(ref, known, rated)
      expect(Math.abs(scheduledDays - expected)).toBeLessThanOrEqual(spread(expected) + 0.5)
      expect(createScheduler(fuzzy).rate(ref, known, rated).scheduledDays).toBe(scheduledDays)
      days.add(scheduledDays)
    }
    expect(days.size).toBeGreaterThan(5)
  })
})

describe('preview', () => {
  it('says for each rating the date that the rating then gives, in rising order', () => {
    const scheduler = createScheduler(DEFAULT_SCHEDULER)
    const card = study(['good', 'good'], DEFAULT_SCHEDULER).at(-1) as CardState
    const now = onDay(3)
    const dates = preview(scheduler, REF, card, now)
    for (const rating of RATINGS) expect(dates[rating]).toEqual(scheduler.rate(REF, card, { ...now, rating }).due)
    const times = RATINGS.map((rating) => dates[rating].getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })
})
