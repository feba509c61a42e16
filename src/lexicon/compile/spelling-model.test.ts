import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { hangulSymbols, katakanaSymbols } from '@/lang/spelling-symbols'
import { contextAfter, costAfter, END, JOINT, START, shorter, treeOf } from '@/lang/unit-tree'
import type { SpellByModel } from '@/pipeline/ports'
import { spellByModel } from '../spell-by-model'
import { openSpelling, writeSpelling } from '../spelling-format'
import { align, learnUnits } from './align-pairs'
import { countUnits } from './count-units'
import { readEntries } from './entries'
import { spellingPairs, spellingTree } from './spelling-model'

describe('pairs of a row', () => {
  it.each([
    [['마테오 코바치치'], ['マテオ・コバチッチ'], ['마테오', '코바치치'], 'the parts of a name'],
    [['데이터 센터', '데이터센터'], ['データセンター'], ['데이터센터'], 'words that one language writes as one'],
    [['여권'], ['パスポート', '旅券'], [], 'a translation'],
    [['팀 쿡'], ['クック・ジュニア・ティム'], [], 'parts that do not stand for each other'],
  ])('%s and %s give %s (%s)', (ko, ja, words) => {
    expect(spellingPairs([{ ko, ja }]).map((pair) => pair.ko)).toEqual(words.map(hangulSymbols))
  })
})

const letters = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 5 })
const pairs = fc.array(fc.record({ ko: letters('abc'), ja: letters('xyz') }), { minLength: 1, maxLength: 8 })

it('cuts a pair into units that give it back, by chances that are 1 in all', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      const units = learnUnits(list)
      expect(units.chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
      for (const pair of list) {
        const sides = align(pair, units)?.map((unit) => unit.split(':')) ?? [[pair.ko, pair.ja]]
        expect(sides.map(([ko]) => ko).join('')).toBe(pair.ko)
        expect(sides.map(([, ja]) => ja).join('')).toBe(pair.ja)
      }
    }),
  )
})

it('shares 1 among the units after every context', () => {
  const cuts = fc.array(fc.array(fc.constantFrom('a:x', 'b:y', 'c:z'), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(cuts, (list) => {
      const contexts = countUnits(list)
      const chance = (context: string, unit: string): number => {
        const found = contexts.get(context)
        const cost = found?.costs.get(unit)
        if (cost !== undefined) return Math.exp(-cost)
        return context === '' ? 0 : Math.exp(-(found?.backOff ?? 0)) * chance(shorter(context), unit)
      }
      const units = [...(contexts.get('')?.costs.keys() ?? [])]
      expect(units).toContain(END)
      for (const context of contexts.keys())
        expect(units.reduce((sum, unit) => sum + chance(context, unit), 0)).toBeCloseTo(1)
    }),
  )
})

describe('the tree of contexts', () => {
  const cuts = fc.array(fc.array(fc.constantFrom('a:x', 'b:y', 'c:z'), { maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  })

  it('says of every unit after every context what the contexts say', () => {
    fc.assert(
      fc.property(cuts, (list) => {
        const contexts = countUnits(list)
        const tree = treeOf(contexts)
        const costOf = (context: string, unit: string): number => {
          const found = contexts.get(context)
          return found?.costs.get(unit) ?? (found?.backOff ?? 0) + costOf(shorter(context), unit)
        }
        const numberOf = (context: string): number =>
          context === ''
            ? 0
            : context
                .split(JOINT)
                .reduce(
                  (at, unit) => (unit === START ? tree.start : contextAfter(tree, at, tree.units.indexOf(unit))),
                  0,
                )
        for (const context of contexts.keys())
          for (const [unit, name] of tree.units.entries())
            expect(costAfter(tree, numberOf(context), unit)).toBeCloseTo(costOf(context, name), 10)
      }),
    )
  })

  it('is read as it was written, costs to two decimals', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yogo-spelling-'))
    const path = join(folder, 'spelling.bin')
    const tree = treeOf(countUnits([['a:x', 'b:y'], ['b:y', 'b:y', 'c:z'], ['c:z']]))
    const rounded = (costs: Float64Array): Float64Array => costs.map((cost) => Number(cost.toFixed(2)))
    writeSpelling(path, tree)
    expect(openSpelling(path)).toEqual({ ...tree, costs: rounded(tree.costs), backOffs: rounded(tree.backOffs) })
    rmSync(folder, { recursive: true })
  })
})

describe('learned from the reviewed rows', () => {
  let spell: SpellByModel = () => null
  beforeAll(() => {
    spell = spellByModel(spellingTree(spellingPairs(readEntries(fileURLToPath(new URL('../data/', import.meta.url))))))
  }, 90_000)

  it.each<['ko' | 'ja', string, string, string]>([
    ['ko', '패스', 'パス', 'a short vowel'],
    ['ko', '코바치치', 'コバチッチ', 'ッ before the last チ'],
    ['ko', '스털링', 'スターリング', '-er- is long'],
    ['ja', 'ピットマン', '피트만', 'ッ before ト is not written'],
    ['ja', 'モリナリ', '모리나리', 'not 머리말'],
    ['ja', 'タイラー', '타일러', 'ㄹㄹ, and -er'],
  ])('%s %s may be %s (%s)', (lang, word, spelling) => {
    expect(
      spell(lang, word)
        ?.spellings.slice(0, 3)
        .map((other) => other.word),
    ).toContain(spelling)
  })

  it.each<['ko' | 'ja', string, string, string]>([
    ['ko', '패스', 'パス', 'ペース'],
    ['ko', '스털링', 'スターリング', 'シトリン'],
    ['ja', 'クリック', '클릭', '쿨리크'],
  ])('%s %s is rather %s than %s', (lang, word, right, wrong) => {
    const costOf = spell(lang, word)?.costOf
    expect(costOf?.(right) ?? 99).toBeLessThan(costOf?.(wrong) ?? 99)
  })

  it('reads hangul and katakana only', () => {
    expect(spell('ko', 'AI')).toBeNull()
    expect(spell('ja', '漢字')).toBeNull()
    expect(katakanaSymbols('ー')).toBe('L')
  })
})
