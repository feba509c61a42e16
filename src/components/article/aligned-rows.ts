import type { BlockKind, Lang } from '@/core/article/types'
import type { ArticleView } from '@/core/article/view'
import { type RunSentence, runsOf } from './runs'

/** What says the same in both texts. */
export interface AlignedRow {
  readonly key: string
  readonly kind: BlockKind
  /** Whether a new block of the article's own text begins with it. */
  readonly opens: boolean
  /** Either may be empty. */
  readonly cells: Readonly<Record<Lang, readonly RunSentence[]>>
}

/** The two texts in rows, in the order of the article; titles stand above it. */
export function alignedRows(article: ArticleView): AlignedRow[] {
  const sentences = new Map(article.texts.map((text) => [text.lang, runsOf(text)]))
  const cell = (lang: Lang, indexes: readonly number[]): RunSentence[] =>
    indexes.flatMap((index) => sentences.get(lang)?.[index] ?? [])

  let lastBlock = -1
  return article.alignment.flatMap(({ source, target }) => {
    const cells = {
      ko: cell('ko', article.lang === 'ko' ? source : target),
      ja: cell('ja', article.lang === 'ja' ? source : target),
    }
    const first = cells[article.lang][0]?.sentence ?? cells.ko[0]?.sentence ?? cells.ja[0]?.sentence
    if (!first || first.kind === 'title') return []
    const opens = cells[article.lang].length > 0 && first.block !== lastBlock
    if (opens) lastBlock = first.block
    return [{ key: `${source[0] ?? ''}-${target[0] ?? ''}`, kind: first.kind, opens, cells }]
  })
}
