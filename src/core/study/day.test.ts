import { describe, expect, it } from 'vitest'
import { dayBeginning, dayNumber, interval, knownTimeZone, startOfDay } from './day'

describe('a learner’s day', () => {
  it.each([
    ['2026-11-23T14:59:59Z', 'Asia/Seoul', 0, '2026-11-23', '2026-11-22T15:00:00Z', 'one second before midnight'],
    ['2026-11-23T15:00:00Z', 'Asia/Seoul', 0, '2026-11-24', '2026-11-23T15:00:00Z', 'at midnight'],
    ['2026-11-23T18:59:59Z', 'Asia/Seoul', 4, '2026-11-23', '2026-11-22T19:00:00Z', 'at night, before four'],
    ['2026-11-23T19:00:00Z', 'Asia/Seoul', 4, '2026-11-24', '2026-11-23T19:00:00Z', 'at four'],
    ['2026-11-23T15:00:00Z', 'UTC', 0, '2026-11-23', '2026-11-23T00:00:00Z', 'no offset'],
    ['2026-11-23T02:00:00.789Z', 'America/New_York', 0, '2026-11-22', '2026-11-22T05:00:00Z', 'behind UTC'],
    [
      '2026-03-08T20:00:00Z',
      'America/New_York',
      0,
      '2026-03-08',
      '2026-03-08T05:00:00Z',
      'the clock goes forward at two',
    ],
    [
      '2026-03-08T20:00:00Z',
      'America/New_York',
      4,
      '2026-03-08',
      '2026-03-08T08:00:00Z',
      'it went forward before four',
    ],
    ['2026-11-01T20:00:00Z', 'America/New_York', 0, '2026-11-01', '2026-11-01T04:00:00Z', 'the clock goes back at two'],
    ['2026-11-01T20:00:00Z', 'America/New_York', 4, '2026-11-01', '2026-11-01T09:00:00Z', 'it went back before four'],
    [
      '2026-11-23T12:00:00Z',
      'Asia/Kathmandu',
      0,
      '2026-11-23',
      '2026-11-22T18:15:00Z',
      'an offset in quarters of an hour',
    ],
  ])('%s in %s with days from %d o’clock is of %s, which began at %s: %s', (now, timeZone, rollover, date, start) => {
    const rule = { timeZone, rollover }
    const day = dayNumber(new Date(now), rule)
    expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(date)
    expect(startOfDay(day, rule)).toEqual(new Date(start))
    expect(dayBeginning(new Date(now), rule)).toEqual(new Date(start))
    expect(dayNumber(startOfDay(day, rule), rule)).toBe(day)
  })
})

describe('knownTimeZone', () => {
  it.each([
    ['Asia/Tokyo', 'Asia/Tokyo'],
    ['Nowhere/Else', 'Asia/Seoul'],
    ['', 'Asia/Seoul'],
    [undefined, 'Asia/Seoul'],
  ])('%s is %s', (name, zone) => {
    expect(knownTimeZone(name)).toBe(zone)
  })
})

describe('interval', () => {
  const at = new Date('2026-01-01T00:00:00Z')
  it.each([
    [0, 1, 'minute'],
    [10, 10, 'minute'],
    [59.4, 59, 'minute'],
    [60, 1, 'hour'],
    [23 * 60, 23, 'hour'],
    [24 * 60, 1, 'day'],
    [30 * 1440, 30, 'day'],
    [61 * 1440, 2, 'month'],
    [365 * 1440, 1, 'year'],
    [900 * 1440, 2, 'year'],
  ])('%d minutes are %d %s', (minutes, value, unit) => {
    expect(interval(at, new Date(at.getTime() + minutes * 60_000))).toEqual({ value, unit })
  })
})
