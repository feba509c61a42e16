/** O or X: a statement of the article, true or altered in one detail. */
import { ASIDE } from '../altered'
import { isView } from '../argument'
import { type Draft, evidenceOf } from '../draft'
import { frameOf, paragraphOf } from '../introduction'
import type { Material } from '../material'
import type { Statement } from '../statements'

/**
 * From this length on a statement says of what it speaks, when, and under what condition: of 163 that strict teachers judged they signed 62% of the
 * shorter and 81% of the longer ones. UTF-16 units.
 */
const SAYS_ENOUGH = { ko: 48, ja: 56 } as const
const FOR_LENGTH = 0.4
/** What could have been otherwise is worth a check though it is so; of a commonplace there is nothing to exchange. */
const FOR_DETAIL = 0.15

export function trueOrFalse(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang } = material
  return statements.flatMap((statement): Draft[] => {
    const { sentence, introduction, text, alterations } = statement
    // Where to look is told of every statement: a teacher names the paragraph, and who was meant there is clear.
    const paragraph = paragraphOf(material, sentence)
    const isSaid = introduction.about !== null && text.includes(introduction.about)
    const about = paragraph !== null && isSaid ? null : introduction.about
    const frame = { ...frameOf(introduction), about, paragraph, argued: isView(material, sentence, text) }
    const evidence = [evidenceOf(lang, sentence.sentence)]
    const draft = { kind: 'true-false', basis: 'text', lang, evidence } as const
    const forLength = FOR_LENGTH * Math.min(1, text.length / SAYS_ENOUGH[lang])
    const isTrue: Draft = {
      ...draft,
      stem: lexis.prompts.trueFalse(text, frame),
      answer: lexis.trueMark,
      distractors: [
        {
          text: lexis.falseMark,
          reason: { code: 'agrees-with-text', detail: sentence.text, evidence: evidence[0] ?? null },
        },
      ],
      worth: 0.4 + forLength + (alterations.some(({ aside, edits }) => !aside && edits !== null) ? FOR_DETAIL : 0),
    }
    const [wrong] = alterations
    if (!wrong) return [isTrue]
    const isFalse: Draft = {
      ...draft,
      stem: lexis.prompts.trueFalse(wrong.text, frame),
      answer: lexis.falseMark,
      distractors: [
        {
          text: lexis.trueMark,
          reason: { code: 'contradicts-text', detail: wrong.said, evidence: evidence[0] ?? null },
        },
      ],
      worth: 0.9 + forLength - wrong.shows - (wrong.aside ? ASIDE : 0),
    }
    return [isTrue, isFalse]
  })
}
