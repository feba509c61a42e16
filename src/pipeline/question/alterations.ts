/** Statements made false in one recorded detail: a figure, a date, a name, a place, or a word for its contrary. */
import { bigrams, comparisonKey, similarity } from '@/core/quiz/comparison'
import { otherDates } from './alter-dates'
import { otherFigures } from './alter-figures'
import { otherHistory } from './alter-history'
import { exchangedMembers } from './alter-members'
import { otherActors, otherPlaces } from './alter-names'
import { exchangedClauses } from './alter-parallel'
import { otherQuantifiers } from './alter-quantifiers'
import { otherWay } from './alter-roles'
import { otherThings } from './alter-things'
import { otherTopics } from './alter-topics'
import { type Alteration, ASIDE, type Offer, SHOWS } from './altered'
import { askable } from './askable'
import { affirmed, asDenied, contraries, opposites } from './contrary-words'
import { forbidden } from './demands'
import type { Material } from './material'
import { clauseOf, clauseSpan, contains, type Edit, isDenial, type ReadSentence } from './sentence'

function demands({ lang }: Material, text: string): readonly Alteration[] {
  const altered = forbidden(lang, text)
  return altered === null ? [] : [{ ...altered, exchanged: null, edits: null, shows: SHOWS.ending, aside: false }]
}

/** What shows that it is false, and what is petty. */
const costOf = ({ shows, aside }: Alteration): number => shows + (aside ? ASIDE : 0)

/** Less in common with its sentence, and the statement is another one. */
const LIKE_SENTENCE = 0.28

/**
 * What the statement of a clause (null: of the sentence) becomes with one detail altered, those first that show least and are of what the sentence
 * says. `text` is the statement as it is.
 */
export function alterations(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  text: string,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const { lexis } = material
  const own = clauseOf(sentence, clause)
  if (!own) return []
  const span = clauseSpan(sentence, own)
  const figures = sentence.numbers.filter(
    (quantity) =>
      contains(span, quantity) &&
      (reporting.length > 0 || askable(sentence, quantity)) &&
      !lexis.measuresNoun(quantity.unit, sentence.text.slice(quantity.end)),
  )
  // 1893年(明治26年): not the year in brackets.
  const dates = sentence.dates.filter((date) => contains(span, date) && askable(sentence, date))
  const offers = [
    ...figures.flatMap((quantity) => otherFigures(material, sentence, quantity)),
    ...dates.flatMap((date) => otherDates(material, sentence, date)),
    // 順位を見ていなかった: who else did not, or what else, the article does not say.
    ...(isDenial(sentence, own)
      ? []
      : [
          ...otherActors(material, sentence, span),
          ...otherPlaces(material, sentence, clause, span),
          ...otherThings(material, sentence, clause),
          ...otherTopics(material, sentence, span),
        ]),
  ]
  const exchanged = ({ exchanged: own, shows, aside }: Offer): readonly Alteration[] => {
    const edit = lexis.particleEdit(sentence, own.target, own.to)
    const altered = sentence.forms.state(clause, [...reporting, edit])
    const said = sentence.text.slice(own.target.start, own.target.end)
    return altered === null ? [] : [{ text: altered, said, exchanged: own, edits: [edit], shows, aside }]
  }
  const isSound = (altered: Alteration): boolean =>
    altered.text !== text &&
    !material.articleKey.includes(comparisonKey(altered.text)) &&
    similarity(bigrams(altered.text), bigrams(sentence.text)) >= LIKE_SENTENCE
  return [
    ...offers.flatMap(exchanged),
    ...otherHistory(material, sentence, clause, reporting),
    ...otherQuantifiers(material, sentence, clause, reporting),
    ...otherWay(material, sentence, clause, reporting),
    ...exchangedClauses(material, sentence, clause, reporting),
    ...exchangedMembers(material, sentence, clause, reporting),
    ...opposites(material, sentence, own, text),
    ...contraries(material, sentence, clause, span, text, reporting),
    ...asDenied(material, sentence, text),
    ...demands(material, text),
    ...affirmed(material, sentence, clause, text),
  ]
    .filter(isSound)
    .sort((a, b) => costOf(a) - costOf(b))
}
