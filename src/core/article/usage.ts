/** Sentences that show how a term is used, for those that nothing defines. */
import type { Lang } from './types'
import type { ArticleView, Citation } from './view'

/** Headings and items of a list have no end. */
const ENDS = /[.。!?！？…][」』”’"')）]*$/

/** The first whole sentence in that language, else the first of whatever quotes the term; null where none does. */
export function usageIn(citations: readonly Citation[], lang: Lang): Citation | null {
  const own = citations.filter((citation) => citation.lang === lang)
  return own.find(({ text }) => ENDS.test(text)) ?? own[0] ?? null
}

/** Every sentence of the article that quotes a concept, by concept, in the order of the texts. */
export function citationsByConcept({ id, texts }: ArticleView): ReadonlyMap<string, readonly Citation[]> {
  const byConcept = new Map<string, Citation[]>()
  for (const { lang, sentences } of texts)
    for (const { index, text, marks } of sentences)
      for (const conceptId of new Set(marks.map((mark) => mark.conceptId))) {
        const own = marks.filter((mark) => mark.conceptId === conceptId)
        const citations = byConcept.get(conceptId) ?? []
        citations.push({ articleId: id, lang, sentence: index, text, marks: own })
        byConcept.set(conceptId, citations)
      }
  return byConcept
}
