import { phraseStarts } from '@/components/ui/phrase-starts'
import type { Span } from '@/core/article/types'
import type { Gloss } from '@/core/quiz/gloss'

/** A stretch of a stem that begins and ends where its line may, and the glosses inside. No piece with a gloss has a space at either end: a box would drop it. */
export interface StemPiece extends Span {
  readonly glosses: readonly Gloss[]
}

/** Where a piece may begin or end: between Japanese phrases, or else before and after every space. */
function edgesOf(stem: string, starts: readonly number[]): readonly number[] {
  const places =
    starts.length > 0 ? starts : [...stem.matchAll(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/gu)].map(({ index }) => index)
  return [...new Set([0, ...places, stem.length])]
}

/**
 * The stem in pieces, in order and without a gap. A browser may break a line on either side of a button, even before the particle
 * behind it, so that whatever a gloss touches up to the next place where a line may begin is one piece with it.
 */
export function stemPieces(stem: string, glosses: readonly Gloss[], starts = phraseStarts(stem)): readonly StemPiece[] {
  const edges = edgesOf(stem, starts)
  const groups: StemPiece[] = []
  for (const gloss of glosses) {
    const start = edges.findLast((edge) => edge <= gloss.start) ?? 0
    const end = edges.find((edge) => edge >= gloss.end) ?? stem.length
    const last = groups.at(-1)
    if (last && start < last.end)
      groups.splice(-1, 1, { start: last.start, end: Math.max(last.end, end), glosses: [...last.glosses, gloss] })
    else groups.push({ start, end, glosses: [gloss] })
  }
  const pieces = groups.flatMap((group, i) => [
    { start: groups[i - 1]?.end ?? 0, end: group.start, glosses: [] },
    group,
  ])
  return [...pieces, { start: groups.at(-1)?.end ?? 0, end: stem.length, glosses: [] }].filter(
    ({ start, end }) => start < end,
  )
}
