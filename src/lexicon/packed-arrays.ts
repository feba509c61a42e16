/** Arrays of numbers and texts in one file, which is opened by reading it: in the byte order of this machine, on which the files are made. */
import { readFileSync, writeFileSync } from 'node:fs'

export type Packed = Uint8Array | Uint16Array | Uint32Array

/** Where an array of numbers of any size may begin. */
const aligned = (bytes: number): number => Math.ceil(bytes / 4) * 4

/** Their lengths in bytes come first, then the arrays one after another. */
export function writeArrays(path: string, arrays: readonly Packed[]): void {
  const head = Uint32Array.from([arrays.length, ...arrays.map(({ byteLength }) => byteLength)])
  const parts = [head, ...arrays]
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  writeFileSync(path, bytes)
}

export interface PackedFile {
  readonly bytes: (place: number) => Buffer
  readonly shorts: (place: number) => Uint16Array
  readonly words: (place: number) => Uint32Array
}

/** The arrays by their places, as views into what was read. */
export function openArrays(path: string): PackedFile {
  const read = readFileSync(path)
  // Small files are read into shared memory, which may begin anywhere.
  const { buffer, byteOffset } = read.byteOffset % 4 === 0 ? read : Uint8Array.from(read)
  const [count = 0] = new Uint32Array(buffer, byteOffset, 1)
  const lengths = new Uint32Array(buffer, byteOffset + 4, count)
  const starts = [byteOffset + aligned(4 + lengths.byteLength)]
  for (const length of lengths) starts.push((starts.at(-1) ?? 0) + aligned(length))
  const start = (place: number): number => starts[place] ?? 0
  const length = (place: number): number => lengths[place] ?? 0
  return {
    bytes: (place) => Buffer.from(buffer, start(place), length(place)),
    shorts: (place) => new Uint16Array(buffer, start(place), length(place) / 2),
    words: (place) => new Uint32Array(buffer, start(place), length(place) / 4),
  }
}

/** Costs are kept to two decimals. */
export const hundredths = (cost: number): number => Math.round(Number(cost.toFixed(2)) * 100)
export const ofHundredths = (cost: number): number => cost / 100

export function costsOfHundredths(cells: Uint16Array): Float64Array {
  const costs = new Float64Array(cells.length)
  for (let i = 0; i < cells.length; i++) costs[i] = ofHundredths(cells[i] ?? 0)
  return costs
}
