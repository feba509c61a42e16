import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTable, writeTable } from './sorted-table'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yogo-table-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('answers as a map does, for keys that are there and keys that are not', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab가나전략戦略データ𠮷 '), maxLength: 5 })
  const path = join(folder, 'table.tsv')
  fc.assert(
    fc.property(fc.dictionary(cell, cell), fc.array(cell), (rows, questions) => {
      const map = new Map(Object.entries(rows))
      writeTable(path, map)
      const lookUp = openTable(path)
      for (const key of [...map.keys(), ...questions]) expect(lookUp(key)).toBe(map.get(key) ?? null)
    }),
  )
})
