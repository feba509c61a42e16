/** The raw file as lines whose Markdown (and plain-text) marks are known: headings, list items, quotations. */
import type { BlockKind } from '@/core/article/types'
import { stripInlineMarks } from './inline-marks'
import type { Line } from './line'

interface Mark {
  readonly kind: BlockKind
  /** The mark, and what it leaves of the line. */
  readonly read: (raw: string) => { readonly text: string; readonly level: number } | null
}

const MAX_HEADING_LEVEL = 6
const INDENT = 2

/** Marks at the beginning of a line, in the order in which they are tried. */
const MARKS: readonly Mark[] = [
  {
    kind: 'heading', // ## 소제목
    read: (raw) => {
      const match = /^ {0,3}(#{1,6})\s+(.+?)(?:\s+#+)?\s*$/.exec(raw)
      return match ? { text: match[2] ?? '', level: Math.min(match[1]?.length ?? 1, MAX_HEADING_LEVEL) } : null
    },
  },
  {
    kind: 'quotation', // > 인용
    read: (raw) => {
      const match = /^ {0,3}>\s?(.*)$/.exec(raw)
      return match ? { text: match[1] ?? '', level: 0 } : null
    },
  },
  {
    kind: 'list-item', // - 항목, • 항목, ・項目
    read: (raw) => {
      const match = /^(\s*)(?:[-*+•·◦▪‣∙–]\s+|[・•◦▪‣]\s*)(\S.*)$/.exec(raw)
      return match ? { text: match[2] ?? '', level: 1 + Math.floor((match[1]?.length ?? 0) / (INDENT * 2)) } : null
    },
  },
  {
    kind: 'list-item', // 1. 항목, (2) 項目, ③ 항목; a lone one between blank lines becomes a heading later
    read: (raw) => {
      const match = /^(\s*)(?:\d{1,2}[.)]\s+|\(\d{1,2}\)\s*|[①-⑳]\s*)(\S.*)$/.exec(raw)
      return match ? { text: match[2] ?? '', level: 1 + Math.floor((match[1]?.length ?? 0) / (INDENT * 2)) } : null
    },
  },
]

const RULE = /^\s*(?:[-*_=─━―]\s*){3,}$/
const TABLE_ROW = /^\s*\|.*\|\s*$/
const TABLE_RULE = /^\s*\|?[\s:|-]+\|[\s:|-]*$/
const FENCE = /^\s*(?:```|~~~)/

interface FrontMatter {
  readonly title: string | null
  /** Lines that it takes, its fences included. */
  readonly length: number
}

function frontMatter(lines: readonly string[]): FrontMatter {
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1
  const body = lines.slice(1, Math.max(end, 1))
  if (end < 0 || !body.some((line) => /^[\w-]+:/.test(line))) return { title: null, length: 0 }
  const title = body.map((line) => /^title:\s*(.+)$/.exec(line)?.[1]?.trim()).find((value) => value)
  return { title: title?.replace(/^(["'])(.*)\1$/, '$2') ?? null, length: end + 1 }
}

export interface ReadLines {
  readonly lines: readonly Line[]
  readonly frontMatterTitle: string | null
  /** Line breaks inside a paragraph mean nothing, as Markdown has it. */
  readonly isMarkdown: boolean
}

const MARKDOWN_SIGNS = [
  /^#{1,6}\s+\S/m,
  /\[[^\]\n]+\]\(https?:[^)\s]+\)/,
  /\*\*[^*\s][^*\n]*\*\*/,
  /^---\n[\s\S]*?^[\w-]+:[\s\S]*?^---$/m,
]

export function readLines(raw: string): ReadLines {
  const rawLines = raw.split('\n')
  const { title, length } = frontMatter(rawLines)
  const lines: Line[] = []
  let isCode = false
  rawLines.forEach((rawLine, i) => {
    if (FENCE.test(rawLine)) isCode = !isCode
    if (i < length || isCode || FENCE.test(rawLine)) return
    const underline = rawLines[i + 1] ?? ''
    const isBlank = (line: string | undefined) => line === undefined || stripInlineMarks(line) === ''
    if (RULE.test(rawLine) || TABLE_RULE.test(rawLine) || isBlank(rawLine)) return
    const place = { number: i + 1, blankBefore: isBlank(rawLines[i - 1]), blankAfter: isBlank(rawLines[i + 1]) }
    if (TABLE_ROW.test(rawLine)) {
      const cells = rawLine.split('|').map(stripInlineMarks).filter(Boolean)
      lines.push(...cells.map((text): Line => ({ ...place, text, kind: 'list-item', level: 1 })))
      return
    }
    if (/^(?:=+|-{3,})\s*$/.test(underline) && isBlank(rawLines[i - 1])) {
      lines.push({
        ...place,
        text: stripInlineMarks(rawLine),
        kind: 'heading',
        level: underline.startsWith('=') ? 1 : 2,
      })
      return
    }
    lines.push({ ...place, ...markedLine(rawLine) })
  })
  return {
    lines: lines.filter(({ text }) => text !== ''),
    frontMatterTitle: title,
    isMarkdown: MARKDOWN_SIGNS.some((sign) => sign.test(raw)),
  }
}

function markedLine(raw: string): Pick<Line, 'text' | 'kind' | 'level'> {
  for (const { kind, read } of MARKS) {
    const marked = read(raw)
    if (marked) return { text: stripInlineMarks(marked.text), kind, level: marked.level }
  }
  return { text: stripInlineMarks(raw), kind: 'paragraph', level: 0 }
}
