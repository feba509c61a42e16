/** What other paragraphs tell, as a reason or an aim: wrong options for a question that a clause answers. */
import { bigrams, shareWithin } from '@/core/quiz/comparison'
import { rememberedWith } from '@/core/remembered'
import { heldByOthers } from './argument'
import type { Candidate } from './distractors'
import { mainSubjects } from './grounded'
import { hasFigure } from './in-digits'
import { type Material, pointsOutside, pointsOutsideClause } from './material'
import { namesByRelation } from './relations'
import { setsScene } from './scenes'
import { clauseSpan, contains, type ReadSentence } from './sentence'

interface Told {
  readonly sentence: ReadSentence
  readonly reason: string
}

/** 밝혔다, 述べた, 計画だ: that somebody says or means it is no reason for anything. */
const REPORTS =
  /(?:[다라냐자]고 |(?:계획|예정|방침|전망|목표|셈|뿐|편|수준|것|때문|까닭|이유|뜻)(?:이기|이었기|였기) |[아어여해]야 (?:옳|하|한)기? |면 [^,]*[가-힣]+[았었였했졌]기 때문)|(?:と(?:い[うっ]|み|し|述|話|語|考|され|発表|説明|指摘)|(?:計画|予定|方針|見通し|目標|見込み|はず|わけ|の|から|ため)である)[^、]*ため$|(?:かもしれない|だろう|という)ため$|に(?:よると|よれば)|에 따르면/

/** 인력도 뽑기 때문: besides what. */
const ADDS = {
  ko: /[가-힣](?:도|만) |기[도만]? 하기/,
  ja: /[^とてで]も(?![のうっ])|^(?:いずれ|どちら|それぞれ|両者|なお|何故)/,
} as const
/** 가장 활발하기 때문, 最大である: what is the most of its kind, what something is, or what goes on is seldom a reason. */
const NO_REASON = {
  ko: /가장|최대|최초|대표적|[가-힣]이기 때문$|기 (?:시작|계속)|고 있(?:었)?기 때문$/,
  ja: /最も|もっとも|最[大小初高低]|代表|であるため$|ているところである/,
} as const
/** 운동장에서는, 2017년 2월, 수천 년 전부터; 北欧で, 中国では: of another place or time than what is asked. */
const ELSEWHERE = {
  ko: /^[^,]{1,24}(?:에서는|에서|에는|으로는|로는) |\d{3,4}년(?!\S*\s?(?:동안|간))|\d월|(?:년|달|세기) 전|년대/,
  ja: /^[^、]{1,20}(?:では|には|で(?=[^あき]))|\d{2,4}年(?!間)|\d月|世紀|[年月]前|年代/,
} as const

/** Whether the sentence tells what is so: a question, somebody's words or a scene could be no reason. */
const tells = (material: Material, sentence: ReadSentence): boolean =>
  !/["“”「」?？]|(?:[가까자]|か)[.。]$/.test(sentence.text) &&
  !material.lexis.isSaying.test(sentence.text) &&
  !setsScene(material, sentence)

const toldIn = rememberedWith((material: Material): readonly Told[] => {
  const held = heldByOthers(material)
  return material.body.flatMap((sentence): readonly Told[] => {
    if (held.has(sentence) || !tells(material, sentence)) return []
    return sentence.clauses.flatMap((clause, i): readonly Told[] => {
      const span = clauseSpan(sentence, clause)
      // 운영은 공단이 맡고 있다: before a noun, it would have two subjects.
      const isPlain = mainSubjects(sentence).filter((phrase) => contains(span, phrase)).length === 1
      const isWhole = isPlain && !sentence.forms.lacksObject(i)
      const reason = isWhole && !pointsOutsideClause(material, sentence, span) ? sentence.forms.because(i) : null
      if (reason === null || REPORTS.test(reason) || ADDS[material.lang].test(reason)) return []
      const isOpen =
        material.lexis.isLinked.test(reason) ||
        material.lexis.leansBack(reason) ||
        namesByRelation(material.lang, `${reason}.`)
      return isOpen ? [] : [{ sentence, reason }]
    })
  })
})

/** What the article says that is done, as an aim: whoever does it is left out. */
const aimsIn = rememberedWith(({ body }: Material): readonly Told[] =>
  body.flatMap((sentence) => {
    const isSaid =
      /["“”「」?？]/.test(sentence.text) || pointsOutside(sentence, { start: 0, end: sentence.text.length })
    return isSaid ? [] : sentence.aims().map((reason) => ({ sentence, reason }))
  }),
)

/**
 * Whether what is told of this could be a reason for what is asked: not if it tells of somebody or something by name that the question does not name
 * (달래초가 졸업생을 내보냈기 때문), of another place or time, or how things are.
 */
export function couldBeReason(
  { lang, entities }: Material,
  { text }: ReadSentence,
  reason: string,
  stem: string,
): boolean {
  const names = entities.all.some(
    ({ name, type }) => type !== 'thing' && name.length > 1 && reason.includes(name) && !stem.includes(name),
  )
  const isOfSomebody = entities.all.some(({ name, type }) => type === 'person' && stem.includes(name))
  // What somebody did has a reason of his own: nothing told of something else could be one.
  const isOfOne =
    isOfSomebody &&
    !entities.all.some(({ name, type }) => type === 'person' && stem.includes(name) && text.includes(name))
  return !names && !isOfOne && !NO_REASON[lang].test(reason) && !ELSEWHERE[lang].test(reason)
}

/** Of what is as long as the answer, by how much. */
const LENGTHS = { least: 0.5, most: 1.7 } as const
/** What shares more with the stem or the answer may be a reason too. */
const TOO_CLOSE = 0.45
/** What is told this many paragraphs away has little to do with what is asked. */
const FAR = 3
const COST = { elsewhere: 1.5, paragraph: 0.5, like: 4, weak: 1 } as const

/**
 * What is told near the sentence that answers, though in another paragraph, since of what one paragraph tells another thing may be a reason as well; that
 * first which has words of the question.
 */
export function toldElsewhere(
  material: Material,
  { sentence: answered }: ReadSentence,
  stem: string,
  answer: string,
  form: 'cause' | 'purpose',
): readonly Candidate[] {
  const asked = bigrams(`${stem} ${answer}`)
  return (form === 'cause' ? toldIn(material) : aimsIn(material)).flatMap(({ sentence, reason }): Candidate[] => {
    const away = Math.abs(sentence.sentence.block - answered.block)
    const length = reason.length / answer.length
    if (away === 0 || length < LENGTHS.least || length > LENGTHS.most) return []
    const words = bigrams(reason)
    if ([stem, answer].some((other) => shareWithin(words, bigrams(other)) > TOO_CLOSE)) return []
    const isWeak = hasFigure(reason) && !hasFigure(answer)
    const near = COST.paragraph * Math.min(FAR, away - 1) - COST.like * shareWithin(words, asked)
    const strange = COST.elsewhere + near + (isWeak ? COST.weak : 0)
    return [{ text: reason, at: { sentence, span: { start: 0, end: sentence.text.length } }, strange }]
  })
}
