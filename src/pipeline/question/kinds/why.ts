/** 까닭은 무엇입니까; のはなぜか: a cause that the text names as one. Distractors are other things that the article says, put as causes. */
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { isGrounded, isSpecific } from '../grounded'
import { type Material, pointsOutside } from '../material'
import type { ReadSentence, StatedCause } from '../sentence'

const LENGTH_DIFFERENCE = 26
/** What another section says has less to do with the question. */
const OTHER_SECTION = 2.5
/** …위해서다, …ためだ: put as a cause it would be one of a cause. */
const STATES_CAUSE =
  /(?:때문|위해서|까닭|이유)(?:이다|다|입니다)\.$|(?:ため|から)(?:だ|である|です)。$|[（(][\s,、]*[,、]/
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
    if (pointsOutside(sentence, span) || STATES_CAUSE.test(sentence.text)) return []
    const clause = sentence.clauses.length - 1
    const far = sentence.sentence.section !== answered.sentence.section
    const made = form === 'purpose' ? sentence.forms.inOrderTo(clause) : sentence.forms.because(clause)
    // All options end as the answer does.
    const text = answer.endsWith('から') ? made?.replace(/ため$/, 'から') : made
    if (!text || Math.abs(text.length - answer.length) > LENGTH_DIFFERENCE) return []
    const words = bigrams(text)
    const isClose = [stem, answer].some((other) => shareWithin(words, bigrams(other)) > TOO_CLOSE)
    return isClose ? [] : [{ text, at: { sentence, span }, strange: far ? OTHER_SECTION : 0 }]
  })
}

export function why(material: Material): readonly Draft[] {
  const { lexis, lang, body } = material
  return body.flatMap((sentence, i) =>
    sentence.causes(body[i - 1] ?? null).flatMap((cause): readonly Draft[] => {
      const stem = lexis.prompts.why(cause.effect)
      // …때문이다 alone: the effect is what the sentence before says.
      const isHere = shareWithin(bigrams(cause.effect), bigrams(sentence.text)) > 0.6
      const about = isHere ? sentence : (body[i - 1] ?? sentence)
      if (!isGrounded(material, about, { start: 0, end: about.text.length }) || !isSpecific(material, stem)) return []
      const candidates = statementsAsCauses(material, sentence, cause, stem)
      return [
        {
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
        },
      ]
    }),
  )
}
