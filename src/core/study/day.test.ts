import { describe, expect, it } from 'vitest'
import { dayStart, interval, knownTimeZone } from './day'

describe('dayStart', () => {
  it.each([
    ['2026-11-23T14:59:59Z', 'Asia/Seoul', '2026-11-22T15:00:00Z', 'one second before midnight'],
    ['2026-11-23T15:00:00Z', 'Asia/Seoul', '2026-11-23T15:00:00Z', 'at midnight'],
    ['2026-11-23T15:00:00Z', 'UTC', '2026-11-23T00:00:00Z', 'no offset'],
    ['2026-11-23T02:00:00.789Z', 'America/New_York', '2026-11-22T05:00:00Z', 'behind UTC, with milliseconds'],
    ['2026-03-08T20:00:00Z', 'America/New_York', '2026-03-08T05:00:00Z', 'the clock went forward at two'],
    ['2026-11-01T20:00:00Z', 'America/New_York', '2026-11-01T04:00:00Z', 'the clock went back at two'],
    ['2026-11-23T12:00:00Z', 'Asia/Kathmandu', '2026-11-22T18:15:00Z', 'an offset in quarters of an hour'],
  ])('%s in %s began at %s: %s', (now, timeZone, start) => {
    expect(dayStart(new Date(now), timeZone)).toEqual(new Date(start))
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
