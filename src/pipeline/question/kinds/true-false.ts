/** O or X: a statement of the article, true or altered in one detail. */
import { type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'
import type { Statement } from '../statements'

export function trueOrFalse(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang } = material
  return statements.flatMap(({ sentence, text, about, shown, alterations }): Draft[] => {
    const evidence = shown.map((own) => evidenceOf(lang, own.sentence))
    const draft = { kind: 'true-false', basis: 'text', lang, evidence } as const
    const isTrue: Draft = {
      ...draft,
      stem: lexis.prompts.trueFalse(text, about),
      answer: lexis.trueMark,
      distractors: [
        {
          text: lexis.falseMark,
          reason: { code: 'agrees-with-text', detail: sentence.text, evidence: evidence[0] ?? null },
        },
      ],
      worth: 1.8,
    }
    const altered = alterations[0]
    if (!altered) return [isTrue]
    const isFalse: Draft = {
      ...draft,
      stem: lexis.prompts.trueFalse(altered.text, about),
      answer: lexis.falseMark,
      distractors: [
        {
          text: lexis.trueMark,
          reason: { code: 'contradicts-text', detail: altered.said, evidence: evidence[0] ?? null },
        },
      ],
      worth: 2,
    }
    return [isTrue, isFalse]
  })
}
