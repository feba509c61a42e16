/** The door for terms: what is refused comes out with a code, what is accepted is a Verified term. */
import type { ArticleText } from '@/core/article/types'
import type { Rejection, Verified } from '@/core/bank'
import { headwordKey } from '@/core/glossary/concept-id'
import type { GlossaryTerm } from '@/core/glossary/types'
import { accept } from './accept'
import { TERM_RULES } from './terms/rules'

export interface VerifiedTerms {
  /** In the order given. */
  readonly accepted: readonly Verified<GlossaryTerm>[]
  readonly rejected: readonly Rejection[]
}

/**
 * A concept stands once, and so does a headword of the article's language: the first of the candidates is kept. Both headwords are compared
 * without spaces and marks.
 */
export function verifyTerms(
  article: ArticleText,
  translation: ArticleText | null,
  candidates: readonly GlossaryTerm[],
): VerifiedTerms {
  const context = { article, texts: translation ? [article, translation] : [article] }
  const concepts = new Set<string>()
  const headwords = new Set<string>()
  const accepted: Verified<GlossaryTerm>[] = []
  const rejected: Rejection[] = []
  for (const term of candidates) {
    const headword = headwordKey(term[term.lang].headword)
    const code =
      TERM_RULES.find(({ refuses }) => refuses(term, context))?.code ??
      (concepts.has(term.id) ? 'duplicate-concept' : headwords.has(headword) ? 'duplicate-headword' : null)
    if (code) {
      rejected.push({ what: 'term', subject: term[term.lang].headword, kind: term.category, code })
      continue
    }
    concepts.add(term.id)
    headwords.add(headword)
    accepted.push(accept(term))
  }
  return { accepted, rejected }
}
