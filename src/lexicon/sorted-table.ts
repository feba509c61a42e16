/** A table as one text file, a line a key, sorted by the bytes of the key: opened by reading it, looked up by binary search. */
import { readFileSync, writeFileSync } from 'node:fs'

const NEWLINE = 0x0a
const TAB = 0x09

/** Writes the rows; a key comes once and, like the value, holds no line break, and no tab. */
export function writeTable(path: string, rows: Iterable<readonly [key: string, value: string]>): void {
  const sorted = [...rows].map(([key, value]) => ({ key: Buffer.from(key), value }))
  sorted.sort((a, b) => Buffer.compare(a.key, b.key))
  writeFileSync(path, sorted.map(({ key, value }) => `${key}\t${value}\n`).join(''))
}

export type Table = (key: string) => string | null

/** The value of a key, null where there is none. */
export function openTable(path: string): Table {
  const bytes = readFileSync(path)
  return (key) => {
    const wanted = Buffer.from(key)
    let low = 0
    let high = bytes.length
    while (low < high) {
      const start = bytes.lastIndexOf(NEWLINE, Math.floor((low + high) / 2) - 1) + 1
      const lineStart = Math.max(start, low)
      const tab = bytes.indexOf(TAB, lineStart)
      const end = bytes.indexOf(NEWLINE, tab)
      const order = bytes.compare(wanted, 0, wanted.length, lineStart, tab)
      if (order === 0) return bytes.toString('utf8', tab + 1, end)
      if (order < 0) low = end + 1
      else high = lineStart
    }
    return null
  }
}
