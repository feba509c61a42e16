import { expect, it } from 'vitest'
import { warningMinutes } from './time-limit'

it.each([
  [5 * 60, [1]],
  [10 * 60, [1]],
  [11 * 60, [1, 5]],
  [60, []],
])('an exam of %i seconds warns %j minutes before its end', (seconds, minutes) => {
  expect(warningMinutes(seconds)).toEqual(minutes)
})
