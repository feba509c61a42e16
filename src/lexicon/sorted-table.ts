/**
 * A table as a text file, a line a key, sorted by the bytes of the key, and beside it a file of where the lines begin: opened by reading
 * both, looked up by binary search.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const TAB = 0x09

/** Where the lines begin and, last, where the file ends; 32 bits each in the order of this machine, on which the tables are made. */
const linesFile = (path: string): string => `${path}.lines`

/** Writes the rows; a key comes once and, like the value, holds no line break, and no tab. */
export function writeTable(path: string, rows: Iterable<readonly [key: string, value: string]>): void {
  const sorted = [...rows].map(([key, value]) => ({ key: Buffer.from(key), value }))
  sorted.sort((a, b) => Buffer.compare(a.key, b.key))
  const lines = new Uint32Array(sorted.length + 1)
  for (const [i, { key, value }] of sorted.entries())
    lines[i + 1] = (lines[i] ?? 0) + key.length + 1 + Buffer.byteLength(value) + 1
  writeFileSync(path, sorted.map(({ key, value }) => `${key}\t${value}\n`).join(''))
  writeFileSync(linesFile(path), lines)
}

export type Table = (key: string) => string | null

/** The value of a key, null where there is none. */
export function openTable(path: string): Table {
  const bytes = readFileSync(path)
  const { buffer, byteOffset, byteLength } = readFileSync(linesFile(path))
  const lines = new Uint32Array(buffer.slice(byteOffset, byteOffset + byteLength))
  return (key) => {
    const wanted = Buffer.from(key)
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = lines[middle] ?? 0
      const order = compareToKey(wanted, bytes, start)
      if (order === 0) return bytes.toString('utf8', start + wanted.length + 1, (lines[middle + 1] ?? 0) - 1)
      if (order > 0) low = middle + 1
      else high = middle
    }
    return null
  }
}

/** As Buffer.compare does, with the key that begins at `start`. */
function compareToKey(wanted: Uint8Array, bytes: Uint8Array, start: number): number {
  for (let i = 0; i < wanted.length; i++) {
    const byte = bytes[start + i] ?? TAB
    if (byte === TAB) return 1
    const order = (wanted[i] ?? 0) - byte
    if (order !== 0) return order
  }
  return bytes[start + wanted.length] === TAB ? 0 : -1
}
