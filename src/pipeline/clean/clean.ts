import { detectLanguage, isPlausibly } from '@/core/article/detect-language'
import type { Block, Lang } from '@/core/article/types'
import { err, ok, type Result } from '@/core/result'
import { type Removed, removeFurniture } from './furniture'
import { findHeadings } from './headings'
import { joinLines } from './join-lines'
import type { Line } from './line'
import { readLines } from './read-lines'
import { findTitle } from './title'

export interface CleanText {
  readonly lang: Lang
  readonly title: string
  /** The article's own words, a block a line. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** What was taken for a part of the page, by which rule. */
  readonly removed: readonly Removed[]
}

export interface CleanOptions {
  readonly lang?: Lang | undefined
  readonly title?: string | undefined
}

/** `empty`: nothing but the page's own lines; `unknown-language`: neither Korean nor Japanese, or not the language that was named. */
export type CleanError = { readonly code: 'empty' } | { readonly code: 'unknown-language'; readonly named: Lang | null }

/** Plain text or Markdown (decoded, NFC) without the page around the article, its blocks known for what they are. */
export function clean(raw: string, options: CleanOptions): Result<CleanText, CleanError> {
  const { lines, frontMatterTitle, isMarkdown } = readLines(raw)
  const { kept, removed } = removeFurniture(lines)
  if (kept.length === 0) return err({ code: 'empty' })

  const words = kept.map(({ text }) => text).join('\n')
  const lang = options.lang ?? detectLanguage(words)
  if (lang === null || !isPlausibly(lang, words)) {
    return err({ code: 'unknown-language', named: options.lang ?? null })
  }

  const titled = findTitle(kept, options.title?.trim() || frontMatterTitle)
  const blocks = joinLines(findHeadings(titled.lines, lang), lang, isMarkdown)
  return ok({ lang, title: titled.title, removed, ...assemble(blocks) })
}

function assemble(lines: readonly Line[]): { readonly text: string; readonly blocks: readonly Block[] } {
  let at = 0
  const blocks = lines.map(({ text, kind, level }): Block => {
    const start = at
    at += text.length + 1
    return { start, end: start + text.length, kind, level }
  })
  return { text: lines.map(({ text }) => text).join('\n'), blocks }
}
