/** In which sentence a word of the glossary is asked. */
import type { ArticleText, Evidence, Lang } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { evidenceOf } from './draft'

/** What of a word is asked: its writing, its counterpart, its sense. One question of each at most is kept of a word. */
export const ASPECTS = ['writing', 'counterpart', 'sense'] as const
export type Aspect = (typeof ASPECTS)[number]

export type Contexts = Readonly<Record<Aspect, ReadonlyMap<string, Evidence>>>

/**
 * For each term and what is asked of it a sentence that uses it, whole: a word is asked in its context. Of several the one that was taken least
 * so far, so that a quiz leads through the text. A heading says too little to be one where there is a sentence.
 */
export function contextsOf(
  { sentences }: ArticleText,
  lang: Lang,
  terms: readonly Pick<GlossaryTerm, 'id' | 'evidence'>[],
): Contexts {
  const taken = new Map<number, number>()
  const takenOf = ({ sentence }: Evidence): number => taken.get(sentence) ?? 0
  const contexts = { writing: new Map(), counterpart: new Map(), sense: new Map() } satisfies Record<
    Aspect,
    Map<string, Evidence>
  >
  for (const term of terms)
    for (const aspect of ASPECTS) {
      const uses = term.evidence.filter((evidence) => evidence.lang === lang && sentences[evidence.sentence])
      const isHeading = ({ sentence }: Evidence): number =>
        Number(/heading|title/.test(sentences[sentence]?.kind ?? ''))
      const [use] = uses.toSorted((a, b) => isHeading(a) - isHeading(b) || takenOf(a) - takenOf(b))
      const sentence = sentences[use?.sentence ?? -1]
      if (!use || !sentence) continue
      taken.set(use.sentence, takenOf(use) + 1)
      contexts[aspect].set(term.id, evidenceOf(lang, sentence))
    }
  return contexts
}

export const contextOf = (
  { contexts }: { readonly contexts: Contexts },
  { id }: GlossaryTerm,
  aspect: Aspect,
): Evidence | null => contexts[aspect].get(id) ?? null
