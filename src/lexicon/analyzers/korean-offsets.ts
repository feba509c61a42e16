/** garu-ko says where an eojeol stands, not where its morphemes stand: this rebuilds their offsets. */
import type { KoreanToken } from '@/pipeline/ports'

/** A morpheme of garu-ko; `start` and `end` are those of its eojeol, in code points. */
export interface GaruToken {
  readonly text: string
  readonly pos: string
  readonly start: number
  readonly end: number
}

/** UTF-16 offset of every code point of the text, and of its end. */
function codePointOffsets(text: string): readonly number[] {
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  offsets.push(at)
  return offsets
}

interface Morpheme {
  readonly text: string
  readonly tag: string
}

interface Placed {
  readonly start: number
  readonly end: number
}

/**
 * Places morphemes in the eojeol that they were read from. A morpheme that is written out has exactly its own characters; morphemes that are
 * contracted (하 + 았 in 했) share the syllables that they are written in.
 */
export function placeMorphemes(eojeol: string, morphemes: readonly string[]): readonly Placed[] {
  const placed: Placed[] = []
  let at = 0
  let i = 0
  while (i < morphemes.length) {
    const text = morphemes[i] ?? ''
    if (eojeol.startsWith(text, at)) {
      placed.push({ start: at, end: at + text.length })
      at += text.length
      i += 1
      continue
    }
    const group = contraction(eojeol, at, morphemes, i)
    placed.push(...placeContracted(eojeol, { start: at, end: group.end }, morphemes.slice(i, group.next)))
    at = group.end
    i = group.next
  }
  return placed
}

/** The end of the contraction that starts at morpheme `i`: the next morpheme from which the rest of the eojeol can be written out. */
function contraction(
  eojeol: string,
  at: number,
  morphemes: readonly string[],
  i: number,
): { readonly end: number; readonly next: number } {
  for (let next = i + 1; next < morphemes.length; next++) {
    const anchor = morphemes[next] ?? ''
    const found = eojeol.indexOf(anchor, at + 1)
    if (
      found > at &&
      found - at <= morphemes.slice(i, next).join('').length &&
      isRunFrom(eojeol, found, morphemes, next)
    ) {
      return { end: found, next }
    }
  }
  return { end: eojeol.length, next: morphemes.length }
}

/** Two written-out morphemes in a row, or one up to the end, are an anchor; a lone syllable may be a coincidence. */
function isRunFrom(eojeol: string, at: number, morphemes: readonly string[], i: number): boolean {
  const first = morphemes[i] ?? ''
  const second = morphemes[i + 1]
  const end = at + first.length
  return second === undefined ? end === eojeol.length : first.length > 1 || sharesSyllable(eojeol.slice(end), second)
}

const jamo = (text: string): string => text.normalize('NFD')
const sharesSyllable = (rest: string, morpheme: string): boolean => jamo(rest).startsWith(jamo(morpheme).slice(0, 1))

/** Leading syllables that are written out belong to the first morpheme alone (만나 + 았 in 만났: 만나 is 만났, 았 is 났). */
function placeContracted(eojeol: string, span: Placed, morphemes: readonly string[]): readonly Placed[] {
  const written = eojeol.slice(span.start, span.end)
  const stem = morphemes[0] ?? ''
  let own = 0
  while (own < written.length - 1 && own < stem.length && written[own] === stem[own]) own += 1
  return morphemes.map((_, i) => (i === 0 ? span : { start: span.start + own, end: span.end }))
}

/** All morphemes of a text with exact UTF-16 offsets. */
export function withOffsets(text: string, tokens: readonly GaruToken[]): readonly KoreanToken[] {
  const offsets = codePointOffsets(text)
  const result: KoreanToken[] = []
  let eojeol = -1
  // A name of two eojeols is one token, at the place of the first: the second has only what is left of it.
  let consumed = 0
  // Of a name that runs into the next eojeol (후쿠시마 제|1원전) the first has a piece too many.
  let carried: readonly Morpheme[] = []
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i]
    if (!first) break
    let next = i
    const morphemes: Morpheme[] = [...carried]
    carried = []
    while (tokens[next]?.start === first.start && tokens[next]?.end === first.end) {
      morphemes.push({ text: tokens[next]?.text ?? '', tag: tokens[next]?.pos ?? '' })
      next += 1
    }
    const start = Math.max(consumed, offsets[first.start] ?? text.length)
    // with its particle where the analyser has both at the first (다니엘 스터리지 + 가)
    const joined = morphemes.map((morpheme) => morpheme.text).join('')
    const spanning = first.text.includes(' ') && text.startsWith(joined, start)
    const end = spanning ? start + joined.length : (offsets[first.end] ?? text.length)
    consumed = Math.max(consumed, end)
    const written = text.slice(start, end)
    const piece = morphemes.at(-1)
    const isWhole =
      morphemes
        .slice(0, -1)
        .map((morpheme) => morpheme.text)
        .join('') === written
    if (piece && isWhole && text.slice(end).trimStart().startsWith(piece.text)) {
      morphemes.pop()
      carried = [piece]
    }
    eojeol += 1
    const places = placeMorphemes(
      written,
      morphemes.map((morpheme) => morpheme.text),
    )
    morphemes.forEach((morpheme, k) => {
      const place = places[k] ?? { start: 0, end: written.length }
      result.push({
        surface: morpheme.text,
        start: start + place.start,
        end: start + place.end,
        tag: morpheme.tag,
        eojeol,
      })
    })
    i = next
  }
  return result
}
