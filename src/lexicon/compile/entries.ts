/** The reviewed rows of src/lexicon/data and the pairs of CLDR as entries, and the keys that they are found by. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { LexiconEntry } from '@/pipeline/ports'
import { type LexiconRow, parseRows } from '../rows'
import type { CldrPair } from './cldr'
import type { Rows } from './indexes'

export function readRows(folder: string): readonly LexiconRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const rows = parseRows(name, readFileSync(join(folder, name), 'utf8'))
      if (!rows.ok) throw new Error(`${rows.error.place}: ${rows.error.code}`)
      return rows.value
    })
}

export const entryOfRow = (row: LexiconRow): LexiconEntry => ({ ...row, source: 'lexicon' })

export const entryOfCldr = ({ ko, ja, category }: CldrPair, reading: string): LexiconEntry => ({
  ko: [ko],
  ja: [ja],
  reading,
  category,
  domain: '',
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'cldr',
})

export interface EntryFile {
  /** One JSON value a line. */
  readonly lines: string
  /** `lang key` to the byte ranges `start-end` of its entries, best first, joined by `;`. */
  readonly keys: Rows
}

/** Entries by key: a match of a first alternative outranks one of a later, then the order of the rows. The entries come best first. */
export function entryFile(entries: readonly LexiconEntry[]): EntryFile {
  const found = new Map<string, { range: string; rank: number }[]>()
  let lines = ''
  let offset = 0
  for (const entry of entries) {
    const line = JSON.stringify(entry)
    const end = offset + Buffer.byteLength(line)
    for (const lang of LANGS)
      for (const [rank, headword] of entry[lang].entries()) {
        const key = `${lang} ${headwordKey(headword)}`
        const list = found.get(key) ?? []
        const range = `${offset}-${end}`
        if (!list.some((other) => other.range === range)) list.push({ range, rank })
        found.set(key, list)
      }
    lines += `${line}\n`
    offset = end + 1
  }
  const best = (list: { range: string; rank: number }[]) => list.sort((a, b) => Math.sign(a.rank) - Math.sign(b.rank))
  return {
    lines,
    keys: [...found].map(([key, list]) => [
      key,
      best(list)
        .map(({ range }) => range)
        .join(';'),
    ]),
  }
}
