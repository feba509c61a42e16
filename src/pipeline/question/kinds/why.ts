/** 까닭은 무엇입니까; のはなぜか: a cause that the text names as one. Distractors are causes of other things. */
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { rememberedWith } from '@/core/remembered'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { isAnswerable, isSpecific, speaksOfMore } from '../grounded'
import { hasFigure } from '../in-digits'
import { askedAfter, STANDS_ALONE } from '../introduction'
import { type Material, pointsOutsideClause } from '../material'
import { clauseSpan, type ReadSentence, type StatedCause } from '../sentence'

const LENGTH_DIFFERENCE = 26
/** What another section says has less to do with the question. */
const OTHER_SECTION = 2.5
/** A distractor that shares this much with the stem or the cause may be a cause too. */
const TOO_CLOSE = 0.45

/** What each sentence gives as causes; asked of every sentence for every question. */
const statedCauses = rememberedWith(
  ({ body }: Material): ReadonlyMap<ReadSentence, readonly StatedCause[]> =>
    new Map(body.map((sentence, i) => [sentence, sentence.causes(body[i - 1] ?? null)])),
)

/**
 * What the article gives as causes, or aims, of other things, in the form that the answer has. What is no cause of anything, put as one, is absurd
 * beside it: of five questions with such options strict teachers signed none.
 */
function otherCauses(
  material: Material,
  answered: ReadSentence,
  { cause: answer, form }: StatedCause,
  stem: string,
): readonly Candidate[] {
  const ending = /(?:ため|から)$/.exec(answer)?.[0]
  return [...statedCauses(material)].flatMap(([sentence, causes]): Candidate[] => {
    // Of what one paragraph tells, another thing may be a reason as well.
    if (sentence.sentence.block === answered.sentence.block || /["“”「」?？]/.test(sentence.text)) return []
    const far = sentence.sentence.section === answered.sentence.section ? 0 : OTHER_SECTION
    const stated = causes.flatMap((own) => (own.form === form ? own.cause : []))
    const aims = form === 'purpose' ? sentence.aims() : []
    const span = { start: 0, end: sentence.text.length }
    return [...new Set([...stated, ...aims])].flatMap((told): Candidate[] => {
      // All options end as the answer does.
      const text = ending === undefined ? told : told.replace(/(?:ため|から)$/, ending)
      if (OPEN_CAUSE.test(text) || Math.abs(text.length - answer.length) > LENGTH_DIFFERENCE) return []
      const words = bigrams(text)
      const isClose = [stem, answer].some((other) => shareWithin(words, bigrams(other)) > TOO_CLOSE)
      return isClose ? [] : [{ text, at: { sentence, span }, strange: far }]
    })
  })
}

/** 추산한 까닭, 予測するのはなぜ: the cause is of what is foretold, not of the telling. なくなったわけではない: what is not so has no cause. */
const OPEN_EFFECT =
  /(?:원리|셈|것|점|뜻|수준|편)인$|므로 |(?:추산|예측|전망|예상|밝히|밝힌|말한|설명한|분석한|내다본)\S*$|(?:아닌|않은|없는)$|(?:사정|까닭|이유|배경)[이가] 있는$|(?:予測|推計|発表|説明|指摘|分析)(?:する|した|している)$|(?:ではない|ではなかった)$/
/** 가능성을 줄이려면 시료에 50개, 되도록 80개: a condition, or an aim as a noun, that the cause goes on from. */
const OPEN_CAUSE = /(?:려면|다면|으면) .*, |(?:れば|たら|なら)、|(?:狙い|目的|方針)(?:ため|から)$/
/** 측정 결과가 해석에 주의가 필요한: a topic that became a subject beside another one. */
const TWO_SUBJECTS = /^[^,]*?[가-힣][이가] [^,]*[가-힣][이가] (?:필요|있|없|많|적|크|높|낮|중요)[가-힣]*$/
/** …べきであるが、…は分が悪い: two clauses that are set against each other, or a topic that stayed one before のは. */
const TANGLED = /(?:が|けれど|ものの)、|[^にでとへからや]は(?![じっやめ])[^。]*$|지만,? /
/** Of an entry, whose subject the instruction names: 穴が深い. */
const SHORT_OF_ENTRY = 4
/** An effect with a figure that says enough. UTF-16 units. */
const TELLS = { ko: 16, ja: 14 } as const
/** An effect that is shorter says nothing but its verb: 세운. UTF-16 units. */
const SHORTEST = { ko: 9, ja: 8 } as const

/** 바다 쪽 비탈에, 작업장에서: where the sentence begins by saying where, that is what it tells of. */
const PLACED = /^[^,、]{3,30}?(?:에서|에)(?:는)? |^[^、]{3,24}?[でに]は/

/** The question with what a reader has to be told, null where it is not clear of what it speaks. */
function askedFor(
  material: Material,
  about: ReadSentence,
  question: string,
  { effect, form }: StatedCause,
): string | null {
  const { lexis, lang, subject } = material
  const isPlaced = PLACED.test(about.text)
  // 月95万円で貸し出す方式を用意する: who means to is not said.
  const saysWho = isPlaced || (lang === 'ja' ? /[がで]/.test(effect) : /[가-힣][이가에서] /.test(effect))
  if (form === 'purpose' && !saysWho) return null
  const spans = about.clauses.map((clause) => clauseSpan(about, clause))
  const asked = askedAfter(material, about, spans, question)
  if (asked?.about && effect.length >= SHORT_OF_ENTRY) return isAnswerable(material, question) ? asked.stem : null
  if (effect.length < SHORTEST[lang]) return null
  if (asked) {
    const isClear = asked.alone ? isSpecific(material, question) : isAnswerable(material, question)
    return isClear ? asked.stem : null
  }
  const points = spans.some((span) => pointsOutsideClause(material, about, span))
  if (!isPlaced || points || !isSpecific(material, question) || lexis.leansBack(about.text)) return null
  const isNamed = subject === null || question.includes(subject)
  return isNamed ? question : lexis.prompts.ask(question, { ...STANDS_ALONE, about: subject })
}

export function why(material: Material): readonly Draft[] {
  const { lexis, lang, body } = material
  const stated = statedCauses(material)
  return body.flatMap((sentence, i) =>
    (stated.get(sentence) ?? []).flatMap((cause): readonly Draft[] => {
      if (/^(?:그|그녀|이|저)[는가] |^(?:彼|彼女|これ|それ)[はが]/.test(cause.cause)) return []
      if (OPEN_EFFECT.test(cause.effect) || TANGLED.test(cause.effect) || TWO_SUBJECTS.test(cause.effect)) return []
      if (OPEN_CAUSE.test(cause.cause)) return []
      const question = lexis.prompts.why(cause.effect)
      // …때문이다 alone: the effect is what the sentence before says.
      const isHere = shareWithin(bigrams(cause.effect), bigrams(sentence.text)) > 0.6
      const about = isHere ? sentence : (body[i - 1] ?? sentence)
      const stem = askedFor(material, about, question, cause)
      // 적중률이 46%에 그친: a bare attribute, but of a figure that can be found.
      const isFound = speaksOfMore(material, about) || (hasFigure(cause.effect) && cause.effect.length >= TELLS[lang])
      if (!stem || !isFound) return []
      return [
        {
          kind: 'why',
          basis: 'text',
          lang,
          stem,
          answer: cause.cause,
          distractors: choose(
            { material, stem, answer: cause.cause, answered: sentence, code: 'other-cause' },
            otherCauses(material, sentence, cause, stem),
          ),
          evidence: [...new Set([sentence, about])].map((own) => evidenceOf(lang, own.sentence)),
          worth: 3.5,
        },
      ]
    }),
  )
}
