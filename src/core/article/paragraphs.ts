/** Paragraphs as a reader takes them, and by number, as teachers name them in a reading test: 4문단, 第4段落. */
import type { ArticleText, Sentence } from './types'

type Text = { readonly sentences: readonly Pick<Sentence, 'kind' | 'block'>[] }

/** With fewer a new line is no new paragraph. Sentences a block. */
const IN_LINES = 1.4
/** Of a shorter text nothing is known. Sentences. */
const LEAST = 8
/** Of fewer paragraphs a number tells little. */
const FEWEST = 3

/** Many news sites give each sentence, or nearly each, a line of its own. */
function isInLines({ sentences }: Text): boolean {
  const body = sentences.filter(({ kind }) => kind === 'paragraph')
  return body.length >= LEAST && body.length < IN_LINES * new Set(body.map(({ block }) => block)).size
}

/** The article with all that stands between two headings as one paragraph, where it has a line for each sentence; else as it is. */
export function inParagraphs(article: ArticleText): ArticleText {
  if (!isInLines(article)) return article
  let block = 0
  const sentences = article.sentences.map((sentence, i, all) => {
    const goesOn = sentence.kind === 'paragraph' && all[i - 1]?.kind === 'paragraph'
    block = goesOn && all[i - 1]?.section === sentence.section ? block : sentence.block
    return { ...sentence, block }
  })
  return { ...article, sentences }
}

/**
 * The number of each paragraph of a text, from 1, by its block. Headings, list items and quotations have none, and no text has that is in lines or too
 * short to be counted.
 */
export function paragraphNumbers(text: Text): ReadonlyMap<number, number> {
  const blocks = text.sentences.filter(({ kind }) => kind === 'paragraph').map(({ block }) => block)
  const numbers = new Map([...new Set(blocks)].map((block, i) => [block, i + 1]))
  return numbers.size < FEWEST || isInLines(text) ? new Map() : numbers
}
