/** Headings that plain text writes without a mark of Markdown. */
import { endsSentence, type Line, looksLikeSentence } from './line'

const MAX_LENGTH = { ko: 60, ja: 45 }
/** Share of paragraphs that stand between blank lines from which on a text is one that separates its paragraphs so. */
const SPACED_SHARE = 0.4

const MARKER = /^[◇◆■□▣▶►▷●◎★☆]\s*(\S.*)$/u
const BRACKETED = /^(?:【(.+)】|\[(.+)\]|<(.+)>|〈(.+)〉|■(.+)■)$/u
const isQuoted = (text: string): boolean => /^["“「『'‘].*["”」』'’]$/u.test(text)

const isAlone = ({ blankBefore, blankAfter }: Line): boolean => blankBefore && blankAfter

/**
 * A question may be a heading, and so may a quoted sentence; any other sentence, or the words before a list, may not. Where every long paragraph ends
 * in a full stop, a line without one is no sentence of theirs, though it ends as one does: 앱은 아무도 쓰지 않았다.
 */
const hasHeadingEnd = (text: string, isPunctuated: boolean): boolean =>
  (!(isPunctuated ? endsSentence(text) : looksLikeSentence(text)) || isQuoted(text)) && !/[,、:：;；]$/u.test(text)

/**
 * Finds the headings of plain text: `◇ 소제목`, `【見出し】`, `1. 소제목` alone between blank lines, and a short line alone between blank
 * lines before a longer one.
 */
export function findHeadings(lines: readonly Line[], lang: 'ko' | 'ja'): readonly Line[] {
  const isSpaced = lines.filter(isAlone).length >= lines.length * SPACED_SHARE
  const long = lines.filter(({ kind, text }) => kind === 'paragraph' && text.length > MAX_LENGTH[lang])
  const isPunctuated = long.length > 1 && long.every(({ text }) => endsSentence(text))
  return lines.map((line, i) => {
    if (line.text.length > MAX_LENGTH[lang] || !hasHeadingEnd(line.text, isPunctuated)) return line
    const next = lines[i + 1]
    if (line.kind === 'list-item') {
      return isAlone(line) && line.level === 1 && next && next.kind === 'paragraph' && isLonger(next, line)
        ? { ...line, kind: 'heading', level: 3 }
        : line
    }
    if (line.kind !== 'paragraph') return line
    const marked = MARKER.exec(line.text)?.[1]
    if (marked !== undefined) {
      const isList = isMarked(lines[i - 1], line) || isMarked(next, line)
      return { ...line, text: marked, ...(isList ? { kind: 'list-item', level: 1 } : { kind: 'heading', level: 2 }) }
    }
    const bracketed = BRACKETED.exec(line.text)?.slice(1).find(Boolean)
    if (bracketed !== undefined && isAlone(line) && next)
      return { ...line, text: bracketed.trim(), kind: 'heading', level: 2 }
    const isShortLine = isSpaced && i > 0 && isAlone(line) && next && next.kind !== 'heading'
    return isShortLine && (isLonger(next, line) || next.kind === 'list-item')
      ? { ...line, kind: 'heading', level: 2 }
      : line
  })
}

const isMarked = (other: Line | undefined, line: Line): boolean =>
  other !== undefined && MARKER.test(other.text) && Math.abs(other.number - line.number) === 1

const isLonger = (next: Line, line: Line): boolean =>
  looksLikeSentence(next.text) || next.text.length > line.text.length * 1.5
