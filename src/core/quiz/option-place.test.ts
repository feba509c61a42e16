import { expect, it } from 'vitest'
import { optionOrder } from './option-order'

const OPTIONS = 4
const ATTEMPTS = 4000
/** Chi-squared with three degrees of freedom exceeds this once in a thousand. */
const LIMIT = 16.27

it('the place of an option says nothing of whether it is the key', () => {
  const shown = Array.from({ length: ATTEMPTS }, (_, seed) =>
    optionOrder(seed * 7919, { id: `q${seed % 50}`, kind: 'who', options: Array(OPTIONS).fill(null) }).indexOf(0),
  )
  const expected = ATTEMPTS / OPTIONS
  const distance = Array.from({ length: OPTIONS }, (_, place) => shown.filter((each) => each === place).length).reduce(
    (sum, count) => sum + (count - expected) ** 2 / expected,
    0,
  )
  expect(distance).toBeLessThan(LIMIT)
})
