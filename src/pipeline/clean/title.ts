import { endsSentence, type Line } from './line'

const MAX_TITLE_LENGTH = 100
/** A section of a site (경제, 国際) before the title. */
const MAX_SECTION_LENGTH = 6
/** Lines among which the title may stand twice, as the page's and as the article's. */
const HEAD_LINES = 12

export interface Titled {
  readonly title: string
  /** Lines without what stands before the title and without its repetitions; the title's own line has the kind `title`. */
  readonly lines: readonly Line[]
}

const canBeTitle = ({ text, kind }: Line): boolean =>
  text.length <= MAX_TITLE_LENGTH && kind !== 'list-item' && kind !== 'quotation' && !endsSentence(text)

const isSection = ({ text, kind }: Line): boolean =>
  kind === 'paragraph' && text.length <= MAX_SECTION_LENGTH && !/\s/.test(text)

/** Index of the line that is the article's title, -1 where none is. */
function titleLine(lines: readonly Line[], given: string | null): number {
  const head = lines.slice(0, HEAD_LINES)
  if (given !== null) return head.findIndex(({ text }) => text === given)
  const topHeading = head.findIndex(({ kind, level }) => kind === 'heading' && level === 1)
  if (topHeading >= 0) return topHeading
  const repeated = head.findIndex(
    (line, i) => canBeTitle(line) && !isSection(line) && head.some(({ text }, k) => k > i && text === line.text),
  )
  if (repeated >= 0) return repeated
  const [first, second, third] = head
  if (!first || !second || !canBeTitle(first)) return -1
  const hasTitleBelow =
    third !== undefined && isSection(first) && canBeTitle(second) && !isSection(second) && second.blankAfter
  return hasTitleBelow ? 1 : 0
}

/** The title is what the caller gives, the front matter, the first `#` heading, the first line that is repeated, else the first short line. */
export function findTitle(lines: readonly Line[], given: string | null): Titled {
  const at = titleLine(lines, given)
  const line = lines[at]
  if (!line) return { title: given ?? lines[0]?.text.slice(0, MAX_TITLE_LENGTH) ?? '', lines }
  const rest = lines.filter(({ text }, i) => i > at && text !== line.text)
  const before = lines.slice(0, at).filter((other) => !isSection(other) && other.text !== line.text)
  return { title: line.text, lines: [...before, { ...line, kind: 'title', level: 0 }, ...rest] }
}
