/** Quantities and countries are sure and teach little: at the head of a list they are few. */
import type { GlossaryTerm } from '@/core/glossary/types'

/** At most so many of the first so many terms. */
const HEAD = { easy: 4, terms: 20 }

const isEasy = ({ category, route }: Pick<GlossaryTerm, 'category' | 'route'>): boolean =>
  category === 'quantity' || route === 'cldr'

/** The same terms; easy ones beyond the fourth stand behind the twentieth. */
export function holdBackEasy<T extends Pick<GlossaryTerm, 'category' | 'route'>>(terms: readonly T[]): readonly T[] {
  const head: T[] = []
  const rest: T[] = []
  for (const term of terms) {
    const isFull = head.length === HEAD.terms
    const isHeldBack = isEasy(term) && head.filter(isEasy).length === HEAD.easy
    if (isFull || isHeldBack) rest.push(term)
    else head.push(term)
  }
  return [...head, ...rest]
}
