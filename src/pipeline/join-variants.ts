/** Terms that one row of the lexicon lists as spellings of one word (생성형 AI, 생성 AI; 경제산업성, 경산성) are one entry of the glossary. */
import { otherLang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { LookUpEntry } from './ports'

const headwordOf = (term: GlossaryTerm): string => term[term.lang].headword

const counterpartOf = (term: GlossaryTerm): string => term[otherLang(term.lang)].headword

/** Of two terms of one language with one counterpart. */
function areVariants(a: GlossaryTerm, b: GlossaryTerm, lookUp: LookUpEntry): boolean {
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
  const placesByCounterpart = new Map<string, number[]>()
  for (const term of terms) {
    const key = `${term.lang} ${counterpartOf(term)}`
    const places = placesByCounterpart.get(key) ?? []
    const at = places.find((place) => kept[place] && areVariants(kept[place], term, lookUp))
    const earlier = at === undefined ? undefined : kept[at]
    if (at !== undefined && earlier) kept[at] = joined(earlier, term)
    else placesByCounterpart.set(key, [...places, kept.push(term) - 1])
  }
  return kept
}
