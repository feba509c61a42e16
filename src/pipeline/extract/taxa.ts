/** Taxa in a row, each inside the one before, as what is written on a living thing begins: 節足動物門|鞘甲綱|蔓脚亜綱. */
import type { Span } from '@/core/article/types'

/** Ranks of 国際動物命名規約 and 国際藻類・菌類・植物命名規約. */
const RANK = '(?:上|亜|下|小)?(?:門|綱|目|科)|亜?属'
const TAXON = new RegExp(`[一-龯ァ-ヺー]{2,}?(?:${RANK})`, 'gu')
const CHAIN = new RegExp(`(?:[一-龯ァ-ヺー]{2,}?(?:${RANK})・?){2,}`, 'gu')
/** 呼吸器科循環器科 are wards. */
const IS_OF_TAXA = /[門綱目][^門綱目]/u

/** None where a taxon stands alone: that is a word to the analyser, or none. */
export const taxaIn = (text: string): readonly Span[] =>
  [...text.matchAll(CHAIN)]
    .filter(([chain]) => IS_OF_TAXA.test(chain))
    .flatMap(({ index, 0: chain }) =>
      [...chain.matchAll(TAXON)].map((taxon) => ({
        start: index + taxon.index,
        end: index + taxon.index + taxon[0].length,
      })),
    )
