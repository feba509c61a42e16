/** 까닭은 무엇입니까; のはなぜか: a cause that the text names as one. Distractors are other things that the article says, put as causes. */
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { isAnswerable, isSpecific, speaksOfMore } from '../grounded'
import { type Asked, askedAfter, STANDS_ALONE } from '../introduction'
import { type Material, pointsOutside, pointsOutsideClause } from '../material'
import { clauseSpan, type ReadSentence, type StatedCause } from '../sentence'

const LENGTH_DIFFERENCE = 26
/** What another section says has less to do with the question. */
const OTHER_SECTION = 2.5
/** …위해서다, …ためだ, 탓이었다: put as a cause it would be one of a cause. */
const STATES_CAUSE =
  /(?:때문|위해서|까닭|이유|탓|덕분|덕)(?:이다|다|입니다|이었다)\.$|[아어여]서(?:였다|이다)\.$|(?:ため|から)(?:だ|である|です)。$|[（(][\s,、]*[,、]/
/** One that holds a cause of its own, leans on what stands before it, tells that something is, or is a figure's bare half. */
const UNFIT =
  /야 하기 위해서|다가 (?:것|점|사실|뜻|말)|때문에|려고 |[기을를] 위[해하]|까닭|이유|탓|덕분|(?:ため|ので|ことから)、|벌써|이미|차례나|すでに|^(?:대신|또한?|그리고|특히|현재|이때|이후|그때|당시|이날|지금|그러나|첫째|둘째|셋째|그해|以後|以降|その|この|当時|現在|今|また)|(?:논쟁|예|경우|까닭|말|반론|사례|문제)[이가도은는] (?:있|없|나오)|지[는도] (?:않|못)|(?:例|声|反論|批判|問題)[がもは](?:あ|な|出)|(?:것|셈|뜻|일|때|점|수준|정도|차이)이(?:었)?기$|(?:わけ|もの|こと|の|ところ)(?:である|だった)ため$|^[\d,.]+\s?[%％]|(?:[다라]고|기로|[다라]며) \S+기(?: 때문)?$|기로 \S+[다라]고|と(?:発表|説明|し|述べ|みて|言)[^、]{0,6}(?:ため|から)$|데가|(?:말했|말하|밝혔|전했|덧붙였|설명했)기$|^(?:그|그녀|이|저)[는가] |\d[%％], |^(?:\S+\s){0,2}\S+도\s|^[^、]{1,14}も/
/** What something is, when something happened once, and what is only planned, put as a cause, is ruled out without reading. */
const NO_CAUSE =
  /\d{4}[년年]|(?:[가-힣]|\d%?)이(?:었|였)?기 때문$|(?:である|だった)(?:ため|から)$|(?:배경에는|背景には)/

/** A distractor that shares this much with the stem or the cause may be a cause too. */
const TOO_CLOSE = 0.45
/** What says not who acts is ruled out more easily. */
const NO_SUBJECT = 1

/** Clauses of other sentences put as causes, and what others mean to do as purposes, in the form that the answer has. */
function statementsAsCauses(
  { body, lexis }: Material,
  answered: ReadSentence,
  { cause: answer, form }: StatedCause,
  stem: string,
): readonly Candidate[] {
  const asked = new Set(lexis.contentWords(stem + answer))
  return body.flatMap((sentence): Candidate[] => {
    // Of what one paragraph tells, another thing may be a reason as well.
    if (sentence.sentence.block === answered.sentence.block) return []
    if (Math.abs(sentence.sentence.index - answered.sentence.index) < 2 || /["“”「」?？]/.test(sentence.text)) return []
    if (STATES_CAUSE.test(sentence.text)) return []
    const far = sentence.sentence.section === answered.sentence.section ? 0 : OTHER_SECTION
    const said = sentence.clauses.flatMap((clause, i) => {
      const span = clauseSpan(sentence, clause)
      if (pointsOutside(sentence, span)) return []
      const made =
        form === 'purpose' ? sentence.forms.inOrderTo(i) : isWhole(sentence, i) ? sentence.forms.because(i) : null
      // All options end as the answer does.
      const text = answer.endsWith('から') ? made?.replace(/ため$/, 'から') : made
      return text ? [{ text, hasSubject: form === 'purpose' || hasSubject(sentence, i) }] : []
    })
    const aims = form === 'purpose' ? sentence.aims().map((text) => ({ text, hasSubject: true })) : []
    const span = { start: 0, end: sentence.text.length }
    return [...aims, ...said].flatMap((option): Candidate[] => {
      const { text } = option
      if (
        UNFIT.test(text.replace(/ (?:위해서|때문)$/, '')) ||
        OPEN_CAUSE.test(text) ||
        NO_CAUSE.test(text) ||
        Math.abs(text.length - answer.length) > LENGTH_DIFFERENCE
      )
        return []
      const words = bigrams(text)
      const isClose = [stem, answer].some((other) => shareWithin(words, bigrams(other)) > TOO_CLOSE)
      const related = lexis.contentWords(text).some((word) => asked.has(word))
      const strange = far + (option.hasSubject ? 0 : NO_SUBJECT)
      // What speaks of other things than the question does is no cause of it at first sight.
      return isClose || !related ? [] : [{ text, at: { sentence, span }, strange }]
    })
  })
}

const inClause = (sentence: ReadSentence, clause: number, role: RegExp): boolean => {
  const own = sentence.clauses[clause]
  return sentence.phrases.some(
    (phrase) =>
      own !== undefined &&
      phrase.first >= own.first &&
      phrase.last <= own.last &&
      role.test(phrase.role) &&
      (phrase.role === 'topic' || sentence.words[phrase.governor ?? -1]?.join !== 'adnominal'),
  )
}
const hasSubject = (sentence: ReadSentence, clause: number): boolean =>
  inClause(sentence, clause, /^(?:topic|subject)$/)

/** 이름은 ‘다미크라이오’로 정했다: a verb with a topic and nothing else may act on it; what is left out of a cause makes it odd. */
function isWhole(sentence: ReadSentence, clause: number): boolean {
  // 대표이사는 다온극저온이 지명한다: as a cause its topic would be a second subject.
  if (sentence.phrases.some((phrase) => phrase.role === 'subject' && sentence.forms.isDoneTo(clause, phrase)))
    return false
  const isVerb = !(sentence.stative && clause === sentence.clauses.length - 1)
  return !sentence.forms.lacksObject(clause) && (!isVerb || inClause(sentence, clause, /^(?:subject|object)$/))
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

interface AskedWhy {
  readonly stem: string
  readonly sentences: readonly ReadSentence[]
}

const askedWhy = ({ stem, introduction }: Asked): AskedWhy => ({ stem, sentences: introduction.sentences })

/** The question with what a reader has to know before it, null where that can't be told. */
function askedFor(
  material: Material,
  about: ReadSentence,
  question: string,
  { effect, form }: StatedCause,
): AskedWhy | null {
  const { lexis, lang, subject } = material
  const isPlaced = PLACED.test(about.text)
  // 月95万円で貸し出す方式を用意する: who means to is not said.
  const saysWho = isPlaced || (lang === 'ja' ? /[がで]/.test(effect) : /[가-힣][이가에서] /.test(effect))
  if (form === 'purpose' && !saysWho) return null
  const spans = about.clauses.map((clause) => clauseSpan(about, clause))
  const asked = askedAfter(material, about, spans, question)
  if (asked?.introduction.about && effect.length >= SHORT_OF_ENTRY)
    return isAnswerable(material, question) ? askedWhy(asked) : null
  if (effect.length < SHORTEST[lang]) return null
  if (asked) {
    const isClear = asked.alone
      ? isSpecific(material, question)
      : isAnswerable(material, question, asked.introduction.text)
    return isClear ? askedWhy(asked) : null
  }
  const points = spans.some((span) => pointsOutsideClause(material, about, span))
  if (!isPlaced || points || !isSpecific(material, question) || lexis.leansBack(about.text)) return null
  const isNamed = subject === null || question.includes(subject)
  return {
    stem: isNamed ? question : lexis.prompts.ask(question, { ...STANDS_ALONE, about: subject }),
    sentences: [about],
  }
}

export function why(material: Material): readonly Draft[] {
  const { lexis, lang, body } = material
  return body.flatMap((sentence, i) =>
    sentence.causes(body[i - 1] ?? null).flatMap((cause): readonly Draft[] => {
      if (/^(?:그|그녀|이|저)[는가] |^(?:彼|彼女|これ|それ)[はが]/.test(cause.cause)) return []
      if (OPEN_EFFECT.test(cause.effect) || TANGLED.test(cause.effect) || TWO_SUBJECTS.test(cause.effect)) return []
      if (OPEN_CAUSE.test(cause.cause)) return []
      const question = lexis.prompts.why(cause.effect)
      // …때문이다 alone: the effect is what the sentence before says.
      const isHere = shareWithin(bigrams(cause.effect), bigrams(sentence.text)) > 0.6
      const about = isHere ? sentence : (body[i - 1] ?? sentence)
      const asked = askedFor(material, about, question, cause)
      // 적중률이 46%에 그친: a bare attribute, but of a figure that can be found.
      const isFound = speaksOfMore(material, about) || (/\d/.test(cause.effect) && cause.effect.length >= TELLS[lang])
      if (!asked || !isFound) return []
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
          evidence: [...new Set([sentence, ...asked.sentences])].map((own) => evidenceOf(lang, own.sentence)),
          worth: 3.5,
        },
      ]
    }),
  )
}
