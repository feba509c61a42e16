import type { MarkedText } from '@/core/article/view'
import { isTogether, type TextChoice } from './text-choice'

/** The concepts that the page marks: those of the texts that are shown, and those of all titles, which always are. */
export function conceptsOnPage(texts: readonly MarkedText[], choice: TextChoice): readonly string[] {
  const sentences = texts.flatMap((text) => {
    const isShown = isTogether(choice) || text.lang === choice
    return text.sentences.filter(({ kind }) => isShown || kind === 'title')
  })
  return [...new Set(sentences.flatMap(({ marks }) => marks.map(({ conceptId }) => conceptId)))]
}
