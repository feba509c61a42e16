/** Paragraphs as a reader takes them: many news sites give each sentence a line of its own. */
import type { ArticleText } from '@/core/article/types'

/** With fewer a new line is no new paragraph. Sentences a block. */
const IN_LINES = 1.4
/** Of a shorter text nothing is known. Sentences. */
const LEAST = 8

/** The article with all that stands between two headings as one paragraph, where it has a line for each sentence, or nearly; else as it is. */
export function inParagraphs(article: ArticleText): ArticleText {
  const body = article.sentences.filter(({ kind }) => kind === 'paragraph')
  if (body.length < LEAST || body.length >= IN_LINES * new Set(body.map(({ block }) => block)).size) return article
  let block = 0
  const sentences = article.sentences.map((sentence, i, all) => {
    const goesOn = sentence.kind === 'paragraph' && all[i - 1]?.kind === 'paragraph'
    block = goesOn && all[i - 1]?.section === sentence.section ? block : sentence.block
    return { ...sentence, block }
  })
  return { ...article, sentences }
}
