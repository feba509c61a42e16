/** Which statement agrees with the text: one does, three of other sentences are altered in one detail each. */
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'
import type { Statement } from '../statements'

const LENGTH_DIFFERENCE = 34

export function agree(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang, random } = material
  return statements.flatMap((statement): Draft[] => {
    if (shareWithin(bigrams(statement.text), bigrams(statement.sentence.text)) < 0.7) return []
    const { section } = statement.sentence.sentence
    const others = shuffle(
      statements.filter(({ sentence, alterations }) => sentence !== statement.sentence && alterations.length > 0),
      random,
    ).sort((a, b) => Number(b.sentence.sentence.section === section) - Number(a.sentence.sentence.section === section))
    const chosen = new Map<number, Distractor>()
    for (const { sentence, alterations } of others) {
      const altered = alterations[Math.floor(random() * alterations.length)]
      const { index } = sentence.sentence
      if (!altered || chosen.has(index) || Math.abs(altered.text.length - statement.text.length) > LENGTH_DIFFERENCE)
        continue
      const reason = {
        code: 'contradicts-text',
        detail: altered.said,
        evidence: evidenceOf(lang, sentence.sentence),
      } as const
      chosen.set(index, { text: altered.text, reason })
      if (chosen.size === DISTRACTORS) break
    }
    return [
      {
        kind: 'agree',
        basis: 'text',
        lang,
        stem: lexis.prompts.agree,
        answer: statement.text,
        distractors: [...chosen.values()],
        evidence: [evidenceOf(lang, statement.sentence.sentence)],
        worth: 2.1,
      },
    ]
  })
}
