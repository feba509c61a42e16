/** Quantities among the terms of an article: few, however many it has. */
import type { ArticleText } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { TermCandidate } from '@/core/glossary/types'
import { evidenceOf } from './evidence-of'
import { type Quantity, quantitiesIn } from './quantities'

/** At most one term in so many is a quantity. */
const QUANTITY_SHARE = 18

/** Counts of quantities never outrun their share of the list. */
export function withQuantities(
  terms: readonly TermCandidate[],
  quantities: readonly TermCandidate[],
): readonly TermCandidate[] {
  const result: TermCandidate[] = []
  const queue = [...quantities]
  for (const term of terms) {
    result.push(term)
    const next = queue[0]
    if (next && result.length % QUANTITY_SHARE === QUANTITY_SHARE - 1) {
      result.push({ ...next, worth: term.worth })
      queue.shift()
    }
  }
  return result
}

/** The quantities of an article that its text makes something of, the weightiest first. */
export function quantityTerms(article: ArticleText): readonly TermCandidate[] {
  const found = article.sentences.flatMap((sentence) => quantitiesIn(sentence, article.lang))
  const byKey = new Map<string, Quantity[]>()
  for (const quantity of found)
    byKey.set(headwordKey(quantity.text), [...(byKey.get(headwordKey(quantity.text)) ?? []), quantity])
  return [...byKey.values()]
    .flatMap((same): readonly TermCandidate[] => {
      const [first] = same
      if (!first || first.weight < 0.5) return []
      return [
        {
          lang: article.lang,
          headword: first.text,
          category: 'quantity',
          worth: first.weight,
          evidence: same.map((quantity) => evidenceOf(article.lang, quantity)),
          aliases: [],
          parts: [first.text],
          original: null,
        },
      ]
    })
    .toSorted((a, b) => b.worth - a.worth)
}
