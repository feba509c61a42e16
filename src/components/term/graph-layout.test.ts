import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPair, layOutGraph } from './graph-layout'

const ties = fc
  .array(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((sets) => sets.map((terms, i) => ({ name: String(i), terms })))

test('a term stands once, a line leads from every tie to each of its terms', () => {
  fc.assert(
    fc.property(ties, (given) => {
      const { terms, lines } = layOutGraph(given)
      expect(terms.map(({ id }) => id)).toEqual([...new Set(given.flatMap((tie) => tie.terms))])
      expect(lines.map(({ tie, term }) => `${tie} ${term}`)).toEqual(
        given.flatMap(({ name, terms: own }) => own.map((term) => `${name} ${term}`)),
      )
    }),
  )
})

test('nothing stands upon another or outside', () => {
  fc.assert(
    fc.property(ties, (given) => {
      const { height, ...layout } = layOutGraph(given)
      for (const [places, least] of [
        [layout.ties.map(({ y }) => y), 44],
        [layout.terms.map(({ y }) => y), 30],
      ] as const) {
        const sorted = places.toSorted((a, b) => a - b)
        for (const [i, y] of sorted.entries()) {
          expect(y).toBeGreaterThanOrEqual(least / 2 - 1e-6)
          expect(y).toBeLessThanOrEqual(height - least / 2 + 1e-6)
          expect(y - (sorted[i - 1] ?? -least)).toBeGreaterThanOrEqual(least - 1e-6)
        }
      }
    }),
  )
})

test.each([
  ['반도체', '半導体', '반도체', '半導体', 'both fit'],
  ['정보통신기술정책', 'メッセージアプリ', '정보통신기술정책', 'メッセージアプリ', 'together they just fit'],
  ['경제산업성', '経済産業省製造産業局長室', '경제산업성', '経済産業省製造産業局…', 'the shorter one stays whole'],
  ['크리스털 인텔리전스', 'クリスタル・インテリジェンス', '크리스털 인텔…', 'クリスタル・イ…', 'both are too long'],
])('%s %s is shown as %s %s: %s', (ko, ja, shownKo, shownJa) => {
  expect(fitPair(ko, ja, 16)).toEqual([shownKo, shownJa])
})
