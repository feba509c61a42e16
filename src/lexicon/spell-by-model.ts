/** The learned model of spelling behind the function type of the pipeline's ports. */
import type { Lang } from '@/core/article/types'
import { remembered } from '@/core/remembered'
import { type Speller, spellerOf } from '@/lang/joint-sequence'
import {
  hangulMayFollow,
  hangulSymbols,
  katakanaMayFollow,
  katakanaSymbols,
  spellHangul,
  spellKatakana,
} from '@/lang/spelling-symbols'
import type { UnitTree } from '@/lang/unit-tree'
import type { ModelSpelling, SpellByModel } from '@/pipeline/ports'

const MOST_SPELLINGS = 5

interface Direction {
  readonly speller: Speller
  readonly read: (word: string) => string | null
  readonly readTarget: (word: string) => string | null
  readonly write: (symbols: string) => string | null
}

export function spellByModel(tree: UnitTree): SpellByModel {
  const directions: Readonly<Record<Lang, Direction>> = {
    ko: {
      speller: spellerOf(tree, 'ko', katakanaMayFollow),
      read: hangulSymbols,
      readTarget: katakanaSymbols,
      write: spellKatakana,
    },
    ja: {
      speller: spellerOf(tree, 'ja', hangulMayFollow),
      read: katakanaSymbols,
      readTarget: hangulSymbols,
      write: spellHangul,
    },
  }
  return (lang, word) => {
    const { speller, read, readTarget, write } = directions[lang]
    const source = read(word)
    const spelled = source === null ? [] : speller.spell(source)
    if (source === null || spelled.length === 0) return null
    const all = -Math.log(spelled.reduce((sum, { cost }) => sum + Math.exp(-cost), 0))
    return {
      spellings: spelled.slice(0, MOST_SPELLINGS).flatMap(({ symbols, cost }): ModelSpelling['spellings'] => {
        const written = write(symbols)
        return written === null ? [] : [{ word: written, cost: cost - all }]
      }),
      costOf: remembered((spelling) => {
        const target = readTarget(spelling)
        const cost = target === null ? null : speller.costOf(source, target)
        return cost === null ? null : Math.max(0, cost - all)
      }),
      strangeness: all / source.length,
    }
  }
}
