/** Cleaned text into sentences: Unicode's sentence boundaries (UAX #29), less those that stand inside quotations, brackets and abbreviations. */
import type { ArticleText, Block, Lang, Sentence, Span } from '@/core/article/types'
import { remembered } from '@/core/remembered'
import type { CleanText } from './clean/clean'
import { datelineIn } from './dateline'

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '(': ')',
  '（': '）',
  '[': ']',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '«': '»',
}
const CLOSING = new Set(Object.values(PAIRS))
const MARKS = /["“”‘’「」『』()（）[\]【】《》〈〉«»]/g
/** A quotation longer than this is one whose closing mark was forgotten. */
const MAX_QUOTATION = 600

/** Quotations and brackets of a block, from their opening to behind their closing mark. Straight marks pair in turn. */
function enclosures(text: string): readonly Span[] {
  const spans: Span[] = []
  const open: { readonly mark: string; readonly start: number }[] = []
  let straight = -1
  for (const { 0: mark, index: i } of text.matchAll(MARKS)) {
    if (mark === '"') {
      if (straight >= 0) spans.push({ start: straight, end: i + 1 })
      straight = straight >= 0 ? -1 : i
      continue
    }
    if (PAIRS[mark]) open.push({ mark, start: i })
    if (!CLOSING.has(mark)) continue
    const at = open.findLastIndex((opening) => PAIRS[opening.mark] === mark)
    const opening = open[at]
    if (!opening) continue
    spans.push({ start: opening.start, end: i + 1 })
    open.length = at
  }
  return spans.filter(({ start, end }) => end - start <= MAX_QUOTATION)
}

interface Joint {
  readonly before: string
  readonly after: string
}

/** Places that look like the end of a sentence and are not, each with an example. */
const CONTINUATIONS: readonly { readonly example: string; readonly holds: (joint: Joint, lang: Lang) => boolean }[] = [
  { example: 'J. 김 교수', holds: ({ before }) => /(?:^|[\s(“"])[A-Z]\.\s*$/.test(before) },
  {
    example: 'Dr. Kim, St. Louis, vs. Inc.',
    holds: ({ before }) =>
      /\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|vs|No|Inc|Co|Ltd|Corp|Prof|Vol|Fig|e\.g|i\.e)\.\s*$/.test(before),
  },
  {
    example: '2025. 3. 28.에',
    holds: ({ before, after }) => /\d\.\s*$/.test(before) && (/^\d/.test(after) || before.endsWith('.')),
  },
  {
    example: '"…" 라고 말했다',
    holds: ({ before, after }) =>
      /["”’」』]\s*$/.test(before) && /^(?:이?라고|이?라며|이?라는|하고|고|며|는|은|면서)[\s,]/.test(after),
  },
  {
    example: '"…."며 웃었다',
    holds: ({ before, after }, lang) => lang === 'ko' && /["”’')]$/.test(before) && /^\p{L}/u.test(after),
  },
  {
    example: '「…。」と語る',
    holds: ({ before, after }, lang) =>
      lang === 'ja' &&
      /[」』”"]$/.test(before) &&
      /^(?:と|って|とい|との|など|を|は|が|に|の|も|へ|で|や|だ|、|。)/.test(after),
  },
  { example: '… ？」', holds: ({ after }) => /^["”’」』)）\]】.。]/.test(after) },
]

/** 했다.그러나 and 。「: a full stop that the next sentence follows without a space; 했다. 21m: one before a small letter (SB8). UAX #29 sees neither. */
const UNSEEN = /(?<=[가-힣][다요죠까]\.)(?=[가-힣])|(?<=[가-힣][다요죠까]\.\s)(?=[\da-z])|(?<=[。！？])(?=[「『“])/gu

/** One of each language: making one reads the rules of Unicode anew. */
const segmenterOf = remembered((lang) => new Intl.Segmenter(lang, { granularity: 'sentence' }))

function boundaries(text: string, lang: Lang): readonly number[] {
  const segments = segmenterOf(lang).segment(text)
  const found = [...segments].map(({ index }) => index).filter((index) => index > 0)
  for (const match of text.matchAll(UNSEEN)) found.push(match.index)
  const closed = enclosures(text)
  const isInside = (at: number) => closed.some(({ start, end }) => start < at && at < end)
  const isOpening = (at: number) => closed.some(({ start }) => start === at)
  const isContinued = (at: number) =>
    CONTINUATIONS.some(({ holds }) => holds({ before: text.slice(0, at), after: text.slice(at) }, lang))
  return [...new Set(found)].sort((a, b) => a - b).filter((at) => !isInside(at) && (isOpening(at) || !isContinued(at)))
}

function sentencesOf(text: string, block: Block, lang: Lang): readonly Span[] {
  const body = text.slice(block.start, block.end)
  const isWhole = block.kind === 'title' || block.kind === 'heading'
  const dateline = isWhole ? 0 : datelineIn(body)
  const found = isWhole ? [] : boundaries(body, lang).filter((at) => at > dateline)
  const cuts = dateline > 0 ? [dateline, ...found] : found
  return [0, ...cuts].flatMap((start, i) => {
    const piece = body.slice(start, cuts[i] ?? body.length)
    const words = piece.trim()
    if (words === '') return []
    const from = block.start + start + piece.indexOf(words)
    return [{ start: from, end: from + words.length }]
  })
}

/** Every sentence verbatim and in order; headings and titles are one sentence each, and so is a dateline. */
export function segment(clean: CleanText): ArticleText {
  const sentences: Sentence[] = []
  let section: number | null = null
  clean.blocks.forEach((block, blockIndex) => {
    for (const { start, end } of sentencesOf(clean.text, block, clean.lang)) {
      const index = sentences.length
      const above = section
      if (block.kind === 'heading') section = index
      sentences.push({
        index,
        text: clean.text.slice(start, end),
        start,
        end,
        block: blockIndex,
        kind: block.kind,
        section: above,
      })
    }
  })
  return { lang: clean.lang, title: clean.title, text: clean.text, blocks: clean.blocks, sentences }
}
