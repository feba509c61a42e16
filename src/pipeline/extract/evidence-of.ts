import type { Evidence, Lang } from '@/core/article/types'
import type { Mention } from './mentions'

/** Where a mention stands, verbatim. */
export const evidenceOf = (
  lang: Lang,
  { sentence, start, end, text }: Pick<Mention, 'sentence' | 'start' | 'end' | 'text'>,
): Evidence => ({
  lang,
  sentence,
  start,
  end,
  quote: text,
})
