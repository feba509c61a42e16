import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spellerOf } from './joint-sequence'
import { END, START, treeOf, type UnitContext } from './unit-tree'

const anything = () => true
const context = (backOff: number, costs: Readonly<Record<string, number>>): UnitContext => ({
  backOff,
  costs: new Map(Object.entries(costs)),
})

describe('a model of a few units', () => {
  const tree = treeOf(
    new Map<string, UnitContext>([
      ['', context(0, { 'a:x': 1, 'a:y': 2, 'b:z': 1, 'ab:w': 3, ':q': 5, [END]: 1 })],
      [START, context(0.5, { 'a:y': 0.1 })],
      ['a:y', context(1, { 'b:z': 0.2 })],
    ]),
  )
  const { spell, costOf } = spellerOf(tree, 'ko', anything)

  it.each([
    ['a', 'y', 'at the beginning y is likelier'],
    ['aa', 'yx', 'and nowhere else'],
    ['ab', 'yz', 'what follows its context is likelier than one unit for both'],
  ])('spells %s as %s (%s)', (source, written) => {
    expect(spell(source)[0]?.symbols).toBe(written)
  })

  it('adds up the units, the steps back to shorter contexts and the end', () => {
    expect(costOf('ab', 'yz')).toBeCloseTo(0.1 + 0.2 + 1)
    expect(costOf('ab', 'w')).toBeCloseTo(0.5 + 3 + 1)
    expect(costOf('ab', 'zz')).toBeNull()
  })

  it('reads the other way', () => {
    expect(spellerOf(tree, 'ja', anything).spell('w')[0]?.symbols).toBe('ab')
  })

  it('writes only what may be written', () => {
    const noY = spellerOf(tree, 'ko', (_, symbol) => symbol !== 'y')
    expect(noY.spell('a').map(({ symbols }) => symbols)).not.toContain('y')
  })
})

/** The probability of a spelling when no context counts: over all cuts, with at most one unit in a row that reads nothing. */
function bruteForce(source: string, target: string, chances: ReadonlyMap<string, number>, inserted = false): number {
  let sum = source === '' && target === '' ? (chances.get(END) ?? 0) : 0
  for (let h = 0; h <= Math.min(2, source.length); h++)
    for (let k = 0; k <= Math.min(2, target.length); k++) {
      const chance = chances.get(`${source.slice(0, h)}:${target.slice(0, k)}`)
      if (chance === undefined || h + k === 0 || (h === 0 && inserted)) continue
      sum += chance * bruteForce(source.slice(h), target.slice(k), chances, h === 0)
    }
  return sum
}

it('finds the probability that brute force finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 })
  const other = fc.string({ unit: fc.constantFrom('x', 'y'), minLength: 1, maxLength: 4 })
  const weights = fc.array(fc.integer({ min: 5, max: 9 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(word, other, weights, (source, target, parts) => {
      const names = ['a:x', 'b:y', 'b:x', 'ab:y', 'a:xy', END]
      const total = parts.reduce((sum, part) => sum + part, 0)
      const chances = new Map(names.map((name, i) => [name, (parts[i] ?? 0) / total]))
      const costs = context(0, Object.fromEntries([...chances].map(([name, chance]) => [name, -Math.log(chance)])))
      const { costOf } = spellerOf(treeOf(new Map([['', costs]])), 'ko', anything)
      const cost = costOf(source, target)
      expect(cost === null ? 0 : Math.exp(-cost)).toBeCloseTo(bruteForce(source, target, chances), 8)
    }),
  )
})
