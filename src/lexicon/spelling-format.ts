/** The compiled model of spelling: its tree in one file, costs to two decimals. */
import type { UnitTree } from '@/lang/unit-tree'
import { costsOfHundredths, hundredths, openArrays, writeArrays } from './packed-arrays'

export function writeSpelling(
  path: string,
  { units, start, firsts, nexts, shorter, edgeUnits, costs, backOffs }: UnitTree,
): void {
  writeArrays(path, [
    Buffer.from(units.join('\n')),
    Uint32Array.of(start),
    firsts,
    nexts,
    shorter,
    edgeUnits,
    Uint16Array.from(costs, hundredths),
    Uint16Array.from(backOffs, hundredths),
  ])
}

export function openSpelling(path: string): UnitTree {
  const { bytes, shorts, words } = openArrays(path)
  return {
    units: bytes(0).toString().split('\n'),
    start: words(1)[0] ?? 0,
    firsts: words(2),
    nexts: words(3),
    shorter: words(4),
    edgeUnits: shorts(5),
    costs: costsOfHundredths(shorts(6)),
    backOffs: costsOfHundredths(shorts(7)),
  }
}
