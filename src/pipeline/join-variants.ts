/** Terms that one row of the lexicon lists as spellings of one word (생성형 AI, 생성 AI; 경제산업성, 경산성) are one entry of the glossary. */
import { otherLang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { LookUpEntry } from './ports'

const headwordOf = (term: GlossaryTerm): string => term[term.lang].headword

function areVariants(a: GlossaryTerm, b: GlossaryTerm, lookUp: LookUpEntry): boolean {
  const target = otherLang(a.lang)
  if (a[target].headword !== b[target].headword) return false
  const key = headwordKey(headwordOf(b))
  return lookUp(a.lang, headwordOf(a)).some((row) => row[a.lang].some((spelling) => headwordKey(spelling) === key))
}

const joined = (term: GlossaryTerm, variant: GlossaryTerm): GlossaryTerm => ({
  ...term,
  aliases: [...new Set([...term.aliases, headwordOf(variant), ...variant.aliases])],
  evidence: [...term.evidence, ...variant.evidence].toSorted(
    (a, b) =>
      Number(a.lang !== term.lang) - Number(b.lang !== term.lang) || a.sentence - b.sentence || a.start - b.start,
  ),
})

/** The terms in their order; a variant of an earlier one adds its name and its places to that one. */
export function joinVariants(terms: readonly GlossaryTerm[], lookUp: LookUpEntry): readonly GlossaryTerm[] {
  const kept: GlossaryTerm[] = []
  for (const term of terms) {
    const at = kept.findIndex((earlier) => earlier.lang === term.lang && areVariants(earlier, term, lookUp))
    const earlier = kept[at]
    if (earlier) kept[at] = joined(earlier, term)
    else kept.push(term)
  }
  return kept
}
