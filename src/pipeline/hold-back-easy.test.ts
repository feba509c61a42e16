import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdBackEasy } from './hold-back-easy'

const term = fc.record({
  category: fc.constantFrom('quantity' as const, 'concept' as const, 'place' as const),
  route: fc.constantFrom('number' as const, 'lexicon' as const, 'cldr' as const),
})

test('no term is lost, and the first twenty have at most four easy ones where there are others', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 60 }), (terms) => {
      const ordered = holdBackEasy(terms)
      expect(new Set(ordered)).toEqual(new Set(terms))
      expect(ordered).toHaveLength(terms.length)
      const isEasy = (one: (typeof terms)[number]) => one.category === 'quantity' || one.route === 'cldr'
      const others = terms.filter((one) => !isEasy(one)).length
      // with fewer than sixteen others, easy ones have to fill the head
      const most = Math.max(4, 20 - others)
      expect(ordered.slice(0, 20).filter(isEasy).length).toBeLessThanOrEqual(most)
    }),
  )
})

test('terms that are not easy keep their order', () => {
  const easy = { category: 'quantity', route: 'number', name: '' } as const
  const hard = (name: string) => ({ category: 'concept', route: 'lexicon', name }) as const
  const terms = [easy, easy, easy, easy, easy, hard('a'), hard('b')]
  expect(holdBackEasy(terms).map(({ name }) => name)).toEqual(['', '', '', '', 'a', 'b', ''])
})
