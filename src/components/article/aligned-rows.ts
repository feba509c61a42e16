import { paragraphNumbers } from '@/core/article/paragraphs'
import type { BlockKind, Lang } from '@/core/article/types'
import type { ArticleView } from '@/core/article/view'
import { type RunSentence, runsOf } from './runs'

/** What says the same in both texts. */
export interface AlignedRow {
  readonly key: string
  readonly kind: BlockKind
  /** Whether a new block of the article's own text begins with it. */
  readonly opens: boolean
  /** The number of the paragraph that begins in the cell; null where none does, or none is counted. */
  readonly numbers: Readonly<Record<Lang, number | null>>
  /** Either may be empty. */
  readonly cells: Readonly<Record<Lang, readonly RunSentence[]>>
}

/** The two texts in rows, in the order of the article; titles stand above it. */
export function alignedRows(article: ArticleView): AlignedRow[] {
  const sentences = new Map(article.texts.map((text) => [text.lang, runsOf(text)]))
  const cell = (lang: Lang, indexes: readonly number[]): RunSentence[] =>
    indexes.flatMap((index) => sentences.get(lang)?.[index] ?? [])

  const counted = new Map(article.texts.map((text) => [text.lang, paragraphNumbers(text)]))
  const begun: Record<Lang, number> = { ko: 0, ja: 0 }
  const numberIn = (lang: Lang, sentences: readonly RunSentence[]): number | null => {
    const number = counted.get(lang)?.get(sentences.at(-1)?.sentence.block ?? -1) ?? null
    if (number === null || number <= begun[lang]) return null
    begun[lang] = number
    return number
  }

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
    const numbers = { ko: numberIn('ko', cells.ko), ja: numberIn('ja', cells.ja) }
    return [{ key: `${source[0] ?? ''}-${target[0] ?? ''}`, kind: first.kind, opens, numbers, cells }]
  })
}
