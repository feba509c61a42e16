/** Which of four names is not a person's, or a place's: who reads foreign names has to tell them apart before anything else. */
import type { Category, GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { contextOf } from '../contexts'
import { DISTRACTORS, type Draft } from '../draft'
import type { Material } from '../material'
import { sortOfThing } from '../sort-of-thing'
import { isCertain, scriptOf } from '../vocabulary'

/** What is asked for, and what could be taken for it. A place is none of these: firms and products are called after places. */
const SORTS = [
  { sort: 'person', odd: new Set<Category>(['organisation', 'place', 'product']) },
  { sort: 'place', odd: new Set<Category>(['person', 'organisation']) },
] as const

/** Of reviewed rows and of CLDR the category is known; that of others was told by their neighbours. */
const isKnown =
  (material: Material) =>
  (term: GlossaryTerm): boolean =>
    isCertain(material, term) && (term.route === 'lexicon' || term.route === 'cldr')

/** 교토 대학 is no person, and every reader sees it. */
const shows = (a: string, b: string): boolean =>
  comparisonKey(a).includes(comparisonKey(b)) || comparisonKey(b).includes(comparisonKey(a))

/** 국제 사법 재판소, 京都大学: a name that says what it is comes last. */
const plainness = ({ ko, ja }: GlossaryTerm): number =>
  Number(ko.headword.includes(' ')) + Number(sortOfThing(ja.headword) !== null)

export function oddOneOut(material: Material): readonly Draft[] {
  const { terms, lexis, lang, random } = material
  const known = terms.filter(isKnown(material))
  return SORTS.flatMap(({ sort, odd }): Draft[] => {
    const alike = known.filter(({ category }) => category === sort)
    const candidates = known.filter(({ category }) => odd.has(category)).sort((a, b) => plainness(a) - plainness(b))
    for (const term of candidates) {
      const answer = term[lang].headword
      const evidence = contextOf(material, term, 'sense')
      const others = alike
        .map((other) => other[lang].headword)
        .filter((name) => scriptOf(name) === scriptOf(answer) && !shows(name, answer))
        .filter((name, i, all) => !all.some((one, j) => j !== i && shows(one, name)))
      if (!evidence || others.length < DISTRACTORS) continue
      const chosen = shuffle(others, random).slice(0, DISTRACTORS)
      return [
        {
          kind: 'odd-one-out',
          basis: 'terms',
          lang,
          stem: lexis.prompts.oddOneOut(sort),
          answer,
          distractors: chosen.map((text) => ({
            text,
            reason: { code: sort === 'person' ? 'is-person' : 'is-place', detail: text, evidence: null },
          })),
          evidence: [evidence],
          terms: [term.id],
          worth: 1.6,
        },
      ]
    }
    return []
  })
}
