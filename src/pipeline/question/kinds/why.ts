/** 까닭은 무엇입니까; のはなぜか: a cause that the text names as one. Distractors are other things that the article says, put as causes. */
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { type Material, pointsOutside } from '../material'
import type { ReadSentence, StatedCause } from '../sentence'

const LENGTH_DIFFERENCE = 26
/** A distractor that shares this much with the stem or the cause may be a cause too. */
const TOO_CLOSE = 0.45

function statementsAsCauses(
  material: Material,
  answered: ReadSentence,
  { cause: answer, form }: StatedCause,
  stem: string,
): readonly Candidate[] {
  return material.body.flatMap((sentence): Candidate[] => {
    if (Math.abs(sentence.sentence.index - answered.sentence.index) < 2 || /["“”「」?？]/.test(sentence.text)) return []
    const span = { start: 0, end: sentence.text.length }
    if (pointsOutside(sentence, span)) return []
    const clause = sentence.clauses.length - 1
    const text = form === 'purpose' ? sentence.forms.inOrderTo(clause) : sentence.forms.because(clause)
    if (!text || Math.abs(text.length - answer.length) > LENGTH_DIFFERENCE) return []
    const words = bigrams(text)
    const isClose = [stem, answer].some((other) => shareWithin(words, bigrams(other)) > TOO_CLOSE)
    return isClose ? [] : [{ text, at: { sentence, span } }]
  })
}

export function why(material: Material): readonly Draft[] {
  const { lexis, lang, body } = material
  return body.flatMap((sentence, i) =>
    sentence.causes(body[i - 1] ?? null).map((cause): Draft => {
      const stem = lexis.prompts.why(cause.effect)
      const candidates = statementsAsCauses(material, sentence, cause, stem)
      return {
        kind: 'why',
        basis: 'text',
        lang,
        stem,
        answer: cause.cause,
        distractors: choose(
          { material, stem, answer: cause.cause, answered: sentence, code: 'other-cause' },
          candidates,
        ),
        evidence: [evidenceOf(lang, sentence.sentence)],
        worth: 3.5,
      }
    }),
  )
}
