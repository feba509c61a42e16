/** 까닭은 무엇입니까; のはなぜか: a cause that the text names as one. Distractors are causes of other things. */
import type { Lang } from '@/core/article/types'
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { rememberedWith } from '@/core/remembered'
import { turnedWords } from '../contrary-words'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { isAnswerable, isSpecific, speaksOfMore } from '../grounded'
import { hasFigure } from '../in-digits'
import { askedAfter, paragraphOf, STANDS_ALONE } from '../introduction'
import { type Material, pointsOutsideClause } from '../material'
import { clauseSpan, type ReadSentence, type StatedCause } from '../sentence'
import { couldBeReason, toldElsewhere } from '../told-elsewhere'

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

/** What the article gives as causes of other things, in the form that the answer has. */
function otherCauses(
  material: Material,
  answered: ReadSentence,
  { cause: answer, form }: StatedCause,
  stem: string,
): readonly Candidate[] {
  return [...statedCauses(material)].flatMap(([sentence, causes]): Candidate[] => {
    // Of what one paragraph tells, another thing may be a reason as well.
    if (sentence.sentence.block === answered.sentence.block || /["“”「」?？]/.test(sentence.text)) return []
    const far = sentence.sentence.section === answered.sentence.section ? 0 : OTHER_SECTION
    const stated = causes.flatMap((own) => (own.form === form ? own.cause : []))
    const span = { start: 0, end: sentence.text.length }
    return stated.flatMap((text): Candidate[] => {
      if (OPEN_CAUSE.test(text) || Math.abs(text.length - answer.length) > LENGTH_DIFFERENCE) return []
      const words = bigrams(text)
      const isClose = [stem, answer].some((other) => shareWithin(words, bigrams(other)) > TOO_CLOSE)
      return isClose ? [] : [{ text, at: { sentence, span }, strange: far }]
    })
  })
}

/** 추산한 까닭, 予測するのはなぜ: the cause is of what is foretold, not of the telling. なくなったわけではない: what is not so has no cause. */
const OPEN_EFFECT =
  /(?:원리|셈|것|점|뜻|수준|편)인$|므로 |(?:추산|예측|전망|예상|밝히|밝힌|말한|설명한|분석한|내다본)\S*$|(?:아닌|않은|없는)$|(?:한계|것)인$|[을를] \S*(?:운|은 편인)$|기가 하는$|を(?:ある|ない|いる)$|[たるい]である$|(?:사정|까닭|이유|배경)[이가] 있는$|(?:予測|推計|発表|説明|指摘|分析)(?:する|した|している)$|(?:ではない|ではなかった)$/
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
  effect: string,
  form: StatedCause['form'],
): string | null {
  const { lexis, lang, subject } = material
  const isPlaced = PLACED.test(about.text)
  // 月95万円で貸し出す方式を用意する: who means to is not said.
  const saysWho = isPlaced || (lang === 'ja' ? /[がで]/.test(effect) : /[가-힣][이가에서] /.test(effect))
  if (form === 'purpose' && !saysWho) return null
  // 마지막 한 판은 남긴다: the topic is what is left, and who leaves it is not said.
  if (about.clauses.some((_, i) => about.forms.lacksObject(i))) return null
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

/** Options that share this much are one option. */
const ALIKE = 0.5

/** Causes of other things, and what is told near by, each unlike the others. */
function optionsFor(
  material: Material,
  sentence: ReadSentence,
  cause: StatedCause,
  stem: string,
): readonly Candidate[] {
  const turned = turnedWords(material, cause.cause).map(
    (text): Candidate => ({ text, at: { sentence, span: { start: 0, end: sentence.text.length } }, strange: 0.5 }),
  )
  const others = [
    ...otherCauses(material, sentence, cause, stem),
    ...toldElsewhere(material, sentence, stem, cause.cause, cause.form),
  ]
    .filter(({ text, at }) => at !== null && couldBeReason(material, at.sentence, text, stem))
    .sort((a, b) => (a.strange ?? 0) - (b.strange ?? 0))
  const apart: Candidate[] = []
  for (const one of others) {
    const words = bigrams(one.text)
    const isAlike = apart.some(({ text }) => {
      const other = bigrams(text)
      return Math.max(shareWithin(words, other), shareWithin(other, words)) > ALIKE
    })
    if (!isAlike) apart.push(one)
  }
  return [...turned, ...apart]
}

const ENDING = /(?:ため|から)$/
const POLITE = { ko: '입니다.', ja: 'です。' } as const

/** 축이 기울었기 때문입니다: all options end as the answer does, and in the style of questions, in which none stands in the article letter by letter. */
const asAnswer = (lang: Lang, cause: string, ending: string): string => cause.replace(ENDING, ending) + POLITE[lang]

/** …때문이다 alone: the effect is what the sentence before says. */
const isOfSentenceBefore = (sentence: ReadSentence, said: string): boolean =>
  shareWithin(bigrams(said), bigrams(sentence.text)) <= 0.6

/** Asked of the effect as a clause before a noun, where that says enough. */
function askedOf(material: Material, about: ReadSentence, effect: string, form: StatedCause['form']): string | null {
  const { lexis, lang } = material
  // 보증 대상에서 제외하는: what is excluded is not said.
  if (about.forms.lacksObject(about.clauses.length - 1)) return null
  if (OPEN_EFFECT.test(effect) || TANGLED.test(effect) || TWO_SUBJECTS.test(effect)) return null
  const question = lexis.prompts.why(effect)
  const stem = askedFor(material, about, question, effect, form)
  // 적중률이 46%에 그친: a bare attribute, but of a figure that can be found.
  const isFound = speaksOfMore(material, about) || (hasFigure(effect) && effect.length >= TELLS[lang])
  return isFound ? stem : null
}

/** Of a quotation this long one sees where it stands. UTF-16 units. */
const QUOTED = { ko: { least: 14, most: 70 }, ja: { least: 11, most: 55 } } as const

/** 第3段落に「…」とありますが、それはなぜですか: asked of the article's own words, in the paragraph that has them (JLPT). */
function askedOfQuote(material: Material, about: ReadSentence, quote: string): string | null {
  const { lexis, lang } = material
  const paragraph = paragraphOf(material, about)
  const { least, most } = QUOTED[lang]
  if (paragraph === null || quote.length < least || quote.length > most) return null
  const start = about.text.indexOf(quote)
  const points = about.pointers.some((pointer) => pointer.start >= start && pointer.start < start + quote.length)
  if (start < 0 || points || UNQUOTABLE[lang].test(quote)) return null
  return lexis.prompts.whySaid(quote, paragraph)
}

/** 방안이 연구되고 있다고 한다, 셈이다: how it is said, of which no reason is given. */
const UNQUOTABLE = {
  ko: /때문|므로|(?:[다라]고 (?:말|밝|전|설명|덧붙|했|한|내다)\S*|(?:셈|것|점|뜻|원리)(?:이다|이었다|도 \S+다)|(?:예상|전망|추산|예측|추정)\S*)$|^(?:도|은|는|이|가|을|를) |[?]/,
  ja: /ため|ので、|参照|と(?:[述話語]|い[うっ]|指摘|説明|発表|予測|み)[^、]*$|(?:わけ|はず|の)(?:だ|である)$|^[はがをにもで]|か$/,
} as const

export function why(material: Material): readonly Draft[] {
  const { lang, body } = material
  const stated = statedCauses(material)
  return body.flatMap((sentence, i) =>
    (stated.get(sentence) ?? []).flatMap((cause): readonly Draft[] => {
      if (/^(?:그|그녀|이|저)[는가] |^(?:彼|彼女|これ|それ)[はが]/.test(cause.cause)) return []
      if (OPEN_CAUSE.test(cause.cause)) return []
      const about = (said: string): ReadSentence =>
        isOfSentenceBefore(sentence, said) ? (body[i - 1] ?? sentence) : sentence
      const draft = (stem: string, of: ReadSentence, told: string): Draft => {
        const ending = ENDING.exec(told)?.[0] ?? ''
        const answer = asAnswer(lang, told, ending)
        // そのため…: the cause is what the sentence before says.
        const before = isOfSentenceBefore(sentence, told) ? body[i - 1] : undefined
        const shown = before ? [before] : []
        const others = optionsFor(material, sentence, { ...cause, cause: told }, stem)
        return {
          kind: 'why',
          basis: 'text',
          lang,
          stem,
          answer,
          distractors: choose(
            { material, stem, answer, answered: sentence, code: 'other-cause' },
            others.map((one) => ({ ...one, text: asAnswer(lang, one.text, ending) })),
          ),
          evidence: [...new Set([sentence, of, ...shown])].map((own) => evidenceOf(lang, own.sentence)),
          worth: 3.5,
        }
      }
      const { effect, quoted, form } = cause
      const asked = effect === null ? null : askedOf(material, about(effect), effect, form)
      if (effect !== null && asked !== null) return [draft(asked, about(effect), cause.cause)]
      const said = quoted === null ? null : askedOfQuote(material, about(quoted.effect), quoted.effect)
      return quoted !== null && said !== null ? [draft(said, about(quoted.effect), quoted.cause)] : []
    }),
  )
}
