/** In which sentences a word of the glossary can be asked. */
import type { ArticleText, Evidence, Lang } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { evidenceOf } from './draft'

/** Sentences that use a term, by the term's id. */
export type Contexts = ReadonlyMap<string, readonly Evidence[]>

/** Of 반도체 in an article about semiconductors the first are enough. */
const MOST_USES = 8

/**
 * For each term the sentences that use it, whole: a word is asked in its context. A question is made of each, of which the choice takes one, so that a
 * bank leads through the text. A heading says too little to be one where there is a sentence.
 */
export function contextsOf(
  { sentences }: ArticleText,
  lang: Lang,
  terms: readonly Pick<GlossaryTerm, 'id' | 'evidence'>[],
): Contexts {
  return new Map(
    terms.map(({ id, evidence }) => {
      const places = new Set(evidence.filter((own) => own.lang === lang).map(({ sentence }) => sentence))
      const uses = [...places].flatMap((place) => sentences[place] ?? [])
      const whole = uses.filter(({ kind }) => !/heading|title/.test(kind))
      const asked = whole.length > 0 ? whole.slice(0, MOST_USES) : uses.slice(0, 1)
      return [id, asked.map((sentence) => evidenceOf(lang, sentence))]
    }),
  )
}

/** None of a term that only the other language's text has. */
export const usesOf = (
  { contexts }: { readonly contexts: Contexts },
  { id }: Pick<GlossaryTerm, 'id'>,
): readonly Evidence[] => contexts.get(id) ?? []
