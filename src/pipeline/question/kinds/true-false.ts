/** O or X: a statement of the article, true or altered in one detail. */
import { alteredInPlace } from '../alterations'
import { type Draft, evidenceOf } from '../draft'
import { frameOf, isQuoting } from '../introduction'
import type { Material } from '../material'
import type { Statement } from '../statements'

/**
 * From this length on a statement says of what it speaks, when, and under what condition: of 163 that strict teachers judged they signed 62% of the
 * shorter and 81% of the longer ones. UTF-16 units.
 */
const SAYS_ENOUGH = { ko: 48, ja: 56 } as const
const FOR_LENGTH = 0.4

/** What is judged, true and altered: after an excerpt the article's own sentence, in its style. Null where it can't stand in quotation marks. */
function judged(
  statement: Statement,
): { readonly right: string; readonly wrong: string | null; readonly said: string } | null {
  const { sentence, text, introduction, alterations } = statement
  const [altered] = alterations
  if (introduction.text === '') return { right: text, wrong: altered?.text ?? null, said: altered?.said ?? '' }
  if (isQuoting(introduction.text + sentence.text) || sentence.words.at(-1)?.join !== 'final') return null
  const inPlace = alterations.find(({ edits }) => edits !== null)
  return { right: sentence.text, wrong: inPlace ? alteredInPlace(sentence, inPlace) : null, said: inPlace?.said ?? '' }
}

export function trueOrFalse(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang } = material
  return statements.flatMap((statement): Draft[] => {
    const { sentence, introduction } = statement
    const found = judged(statement)
    if (!found) return []
    const frame = frameOf(material, introduction)
    const evidence = introduction.sentences.map((own) => evidenceOf(lang, own.sentence))
    const draft = { kind: 'true-false', basis: 'text', lang, evidence } as const
    const forLength = FOR_LENGTH * Math.min(1, found.right.length / SAYS_ENOUGH[lang])
    const isTrue: Draft = {
      ...draft,
      stem: lexis.prompts.trueFalse(found.right, frame),
      answer: lexis.trueMark,
      distractors: [
        {
          text: lexis.falseMark,
          reason: { code: 'agrees-with-text', detail: sentence.text, evidence: evidence[0] ?? null },
        },
      ],
      worth: 1.4 + forLength,
    }
    // A gesture or a mood is nothing that a reader looks up.
    const isOfMatter =
      /\d/.test(sentence.text) || material.terms.some((term) => sentence.text.includes(term[lang].headword))
    if (found.wrong === null) return introduction.text === '' || isOfMatter ? [isTrue] : []
    const isFalse: Draft = {
      ...draft,
      stem: lexis.prompts.trueFalse(found.wrong, frame),
      answer: lexis.falseMark,
      distractors: [
        {
          text: lexis.trueMark,
          reason: { code: 'contradicts-text', detail: found.said, evidence: evidence[0] ?? null },
        },
      ],
      worth: 1.6 + forLength,
    }
    return [isTrue, isFalse]
  })
}
