/** Where term candidates stand: every segment of every chunk, and every run of words inside one. */
import type { Span } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { Category } from '@/core/glossary/types'
import type { Chunk, Word } from './chunk'
import type { Segment, SegmentContext } from './segment-context'
import { segmentsOf } from './segments'
import { WEAK_WORDS } from './weak-words'

export interface Mention extends Span {
  readonly sentence: number
  readonly text: string
  readonly key: string
  readonly parts: readonly string[]
  /** The words it could be cut into. */
  readonly wordTexts: readonly string[]
  readonly category: Category | null
  /** Key of the longer candidate that it is a part of, null where it stands by itself. */
  readonly inside: string | null
  readonly isPredicate: boolean
  readonly isQuoted: boolean
  readonly isDefined: boolean
  /** It ends in a free head (管理, 시장), or goes on behind a name, which the term may have or not. */
  readonly isExtended?: boolean
  /** An original or a short form in brackets explains it. */
  readonly isGlossed?: boolean
  /** The dictionary form of what the article inflects (발이 묶이면서: 발이 묶이다). */
  readonly lemma?: string | undefined
}

const MAX_NESTED_WORDS = 5

export function mentionsIn(chunk: Chunk, context: SegmentContext): readonly Mention[] {
  const segments = segmentsOf(chunk, context)
  const last = chunk.words.at(-1)
  const named = context.lang === 'ja' ? namedWholes(segments, chunk.title !== null) : []
  const wholes = named.map((words) => ({
    ...mentionOf(words, { chunk, context, category: null, inside: null }),
    isExtended: true,
  }))
  const single = segments.flatMap(({ words, category, extended }): readonly Mention[] => {
    const isWhole = words[0]?.start === chunk.words[0]?.start && words.at(-1)?.end === last?.end
    const isLast = words.at(-1)?.end === last?.end
    const whole = mentionOf(words, { chunk, context, category, inside: null })
    const flagged = {
      ...whole,
      isPredicate: isLast && chunk.isPredicate,
      isQuoted: isWhole && chunk.isQuoted,
      isDefined: isLast && chunk.isDefined,
    }
    const longer = extended
      ? [{ ...mentionOf(extended, { chunk, context, category, inside: null }), isExtended: true }]
      : []
    return [
      flagged,
      ...longer,
      ...nestedIn(words, category, context).map((nested) =>
        mentionOf(nested, { chunk, context, category: null, inside: whole.key }),
      ),
    ]
  })
  return [...single, ...wholes]
}

/** Where in a place or when in its history: no term begins with the name before it (米国南西部, 樺太付近). */
const WHERE_OR_WHEN =
  /^(?:東|西|南|北|北東|北西|南東|南西|中|各|全)(?:部|側|岸|海岸|域|地|土|国)$|^(?:中央部|沿岸|沿岸部|沿海|沿海部|沿いの?|付近|地方|地区|本土|大陸|流域|郊外|出身|全域|上空|沖|国境|時代|国内|系列|本社|支社|帰り|行き|発)$/

/** What somebody is, with or without a title in the list (主任, 官房長官, 皇帝), or who speaks for the name (当局, 幹部). */
const BEARER = /(?:[長官相員任取授者人帝佐尉将士師]|国王|女王|王家|監督|代表|代理|補佐|官補|当局|幹部|主演|主導|出演)$/

/** シベリア気団, 国連憲章, 相良油田, 北浜工科大: a name and the nouns behind it may be a term together, beside each alone. */
function namedWholes(segments: readonly Segment[], isTitled: boolean): readonly (readonly Word[])[] {
  const { heads, titles } = WEAK_WORDS.ja
  return segments.flatMap(({ words, category }, i) => {
    const next = segments[i + 1]
    const head = next?.words[0]
    const tail = next?.words.at(-1)
    if (category === null || !next || next.category !== null || !head || !tail) return []
    if (words.at(-1)?.end !== head.start || WHERE_OR_WHEN.test(head.text) || titles.has(tail.text)) return []
    // 郡司和彦教育総務課長: the office of somebody
    if (BEARER.test(tail.text) || (isTitled && category === 'person')) return []
    return next.words.length === 1 && heads.has(head.text) ? [] : [[...words, ...next.words]]
  })
}

/** Shorter runs of words that could be terms themselves. */
function nestedIn(
  words: readonly Word[],
  category: Category | null,
  { lang }: SegmentContext,
): readonly (readonly Word[])[] {
  const { heads, modifiers, titles } = WEAK_WORDS[lang]
  const runs: Word[][] = []
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_NESTED_WORDS); to++) {
      const run = words.slice(from, to)
      const [first] = run
      const last = run.at(-1)
      if (!first || !last || run.length === words.length) continue
      if (modifiers.has(first.text) || heads.has(last.text) || titles.has(last.text)) continue
      runs.push(run)
    }
  }
  // 반도체 in AI 반도체: the words of an entry may be entries themselves
  if (category !== null && category !== 'concept') return runs
  const inner = words
    .flatMap((word) => word.inner ?? [])
    .filter((word) => !modifiers.has(word.text) && !heads.has(word.text))
  return [...runs, ...inner.map((word) => [word])]
}

export interface Placing {
  readonly chunk: Chunk
  readonly context: SegmentContext
  readonly category: Category | null
  readonly inside: string | null
}

/** The words as a mention of what they say. */
export function mentionOf(words: readonly Word[], { chunk, context, category, inside }: Placing): Mention {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? 0
  const text = context.text.slice(start, end)
  return {
    sentence: chunk.sentence,
    start,
    end,
    text,
    key: headwordKey(text),
    parts: words.flatMap(({ parts }) => parts),
    wordTexts: words.map((word) => word.text),
    category,
    inside,
    isPredicate: false,
    isQuoted: false,
    isDefined: false,
  }
}
