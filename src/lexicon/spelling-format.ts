/** How a context of the spelling model stands in a cell: `back-off;unit,cost;unit,cost…`. */
import type { UnitContext } from '@/lang/joint-sequence'

export const encodeContext = ({ backOff, costs }: UnitContext): string =>
  [backOff.toFixed(2), ...[...costs].map(([unit, cost]) => `${unit},${cost.toFixed(2)}`)].join(';')

export function decodeContext(cell: string): UnitContext {
  const [backOff = '', ...units] = cell.split(';')
  return {
    backOff: Number(backOff),
    costs: new Map(
      units.map((item) => {
        const comma = item.indexOf(',')
        return [item.slice(0, comma), Number(item.slice(comma + 1))]
      }),
    ),
  }
}
