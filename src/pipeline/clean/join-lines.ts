/** Which lines are one paragraph: those that Markdown joins, and those of plain text that was wrapped at a fixed width. */
import type { Lang } from '@/core/article/types'
import { endsSentence, type Line } from './line'

const MIN_WRAP_WIDTH = { ko: 28, ja: 18 }
const MAX_WRAP_WIDTH = 110
/** A wrapped line is at least this full: the word that did not fit went to the next line. */
const MIN_FILL = 0.75
const MIN_WRAPPED_LINES = 3

const isContinued = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  line.kind === next.kind &&
  (line.kind === 'paragraph' || line.kind === 'quotation') &&
  next.number === line.number + 1

/** Runs of lines that no blank line parts. */
function groups(lines: readonly Line[]): readonly (readonly Line[])[] {
  const result: Line[][] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (before && isContinued(before, line)) result.at(-1)?.push(line)
    else result.push([line])
  })
  return result
}

function isHardWrapped(group: readonly Line[], lang: Lang): boolean {
  const full = group.slice(0, -1)
  const width = Math.max(...group.map(({ text }) => text.length))
  return (
    group.length >= MIN_WRAPPED_LINES &&
    width >= MIN_WRAP_WIDTH[lang] &&
    width <= MAX_WRAP_WIDTH &&
    full.every(({ text }) => text.length >= width * MIN_FILL) &&
    full.filter(({ text }) => endsSentence(text)).length < full.length / 2
  )
}

export function joinLines(lines: readonly Line[], lang: Lang, isMarkdown: boolean): readonly Line[] {
  return groups(lines).flatMap((group): readonly Line[] => {
    const [first] = group
    if (!first || group.length === 1 || !(isMarkdown || isHardWrapped(group, lang))) return group
    const space = lang === 'ko' || isMarkdown ? ' ' : ''
    const text = group.map((line) => line.text).reduce((joined, next) => joined + separator(joined, next, space) + next)
    return [{ ...first, text }]
  })
}

/** Japanese has no space between words, so a line break in Markdown says nothing either; Latin words keep theirs. */
const separator = (before: string, next: string, space: string): string =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。」』）]$/u.test(before) ||
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（]/u.test(next)
    ? ''
    : space
