/** Effects that are called after who found them or after what they are like: ドップラー効果, 마그누스 효과. */
import type { Span } from '@/core/article/types'
import { looksForeign } from '@/lang/ko/sino-syllables'

const EFFECT = /([ァ-ヺー・]{3,})効果|([가-힣]{3,}) 효과/gu

export const effectsIn = (text: string): readonly Span[] =>
  [...text.matchAll(EFFECT)].flatMap(({ index, 0: whole, 2: korean }) =>
    korean === undefined || (looksForeign(korean) && !/[은는이가을를의한된인]$/.test(korean))
      ? [{ start: index, end: index + whole.length }]
      : [],
  )
