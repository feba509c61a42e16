/** 까닭은 무엇입니까; のはなぜか: a cause that the text names as one. Distractors are other things that the article says, put as causes. */
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { isAnswerable, isSpecific } from '../grounded'
import { askedAfter } from '../introduction'
import { type Material, pointsOutside } from '../material'
import { clauseSpan, type ReadSentence, type StatedCause } from '../sentence'

const LENGTH_DIFFERENCE = 26
/** What another section says has less to do with the question. */
const OTHER_SECTION = 2.5
/** …위해서다, …ためだ: put as a cause it would be one of a cause. */
const STATES_CAUSE =
  /(?:때문|위해서|까닭|이유)(?:이다|다|입니다)\.$|(?:ため|から)(?:だ|である|です)。$|[（(][\s,、]*[,、]/
/** One that holds a cause of its own, or leans on what stands before it. */
const UNFIT =
  /때문에|[기을를] 위[해하]|까닭|이유|(?:ため|ので|ことから)、|^(?:이때|이후|그때|당시|이날|지금|以後|以降|その|この|当時|現在|今|また)/
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
    if (!text || UNFIT.test(text) || Math.abs(text.length - answer.length) > LENGTH_DIFFERENCE) return []
    const words = bigrams(text)
    const isClose = [stem, answer].some((other) => shareWithin(words, bigrams(other)) > TOO_CLOSE)
    return isClose ? [] : [{ text, at: { sentence, span }, strange: far ? OTHER_SECTION : 0 }]
  })
}

/** 추산한 까닭, 予測するのはなぜ: the cause is of what is foretold, not of the telling. なくなったわけではない: what is not so has no cause. */
const OPEN_EFFECT =
  /(?:추산|예측|전망|예상|밝히|밝힌|말한|설명한|분석한|내다본)\S*$|(?:아닌|않은|없는)$|(?:予測|推計|発表|説明|指摘|分析)(?:する|した|している)$|(?:ではない|ではなかった)$/
/** An effect that is shorter says nothing but its verb: 세운. UTF-16 units. */
const SHORTEST = { ko: 9, ja: 8 } as const

export function why(material: Material): readonly Draft[] {
  const { lexis, lang, body } = material
  return body.flatMap((sentence, i) =>
    sentence.causes(body[i - 1] ?? null).flatMap((cause): readonly Draft[] => {
      if (cause.effect.length < SHORTEST[lang] || OPEN_EFFECT.test(cause.effect)) return []
      const question = lexis.prompts.why(cause.effect)
      // …때문이다 alone: the effect is what the sentence before says.
      const isHere = shareWithin(bigrams(cause.effect), bigrams(sentence.text)) > 0.6
      const about = isHere ? sentence : (body[i - 1] ?? sentence)
      const spans = about.clauses.map((clause) => clauseSpan(about, clause))
      const asked = askedAfter(material, about, spans, question)
      if (
        !asked ||
        !(asked.alone ? isSpecific(material, question) : isAnswerable(material, question, asked.introduction.text))
      )
        return []
      const { stem } = asked
      return [
        {
          kind: 'why',
          basis: 'text',
          lang,
          stem,
          answer: cause.cause,
          distractors: choose(
            { material, stem, answer: cause.cause, answered: sentence, code: 'other-cause' },
            statementsAsCauses(material, sentence, cause, stem),
          ),
          evidence: [...new Set([sentence, ...asked.introduction.sentences])].map((own) =>
            evidenceOf(lang, own.sentence),
          ),
          worth: 3.5,
        },
      ]
    }),
  )
}
