/** 어둠은 빛이 없는 상태가 아니라 지켜야 할 자원이다; 迷うことは無駄ではなく、…である: what an author says that something is, and that it is not. */
import type { Lang, Span } from '@/core/article/types'
import { rememberedWith } from '@/core/remembered'
import { withParticle } from '@/lang/ko/with-particle'
import { argues, heldByOthers } from '../argument'
import { type Candidate, choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { paragraphOf, STANDS_ALONE } from '../introduction'
import { type Material, pointsOutside } from '../material'
import { edited, overlaps, type ReadSentence, relativeStart } from '../sentence'

interface Thesis {
  readonly sentence: ReadSentence
  /** What it is said of: 필요한 것. */
  readonly subject: Span
  readonly value: Span
  /** What it is said not to be: the one wrong option that a reader is sure to weigh. */
  readonly denied: Span
}

/** Subject, what is denied, value. Links to the sentence before stand outside. */
const LINK = {
  ko: '(?:(?:그러나|하지만|그런데|그리고|또한|결국|즉|곧|따라서|그러므로|그래서|그렇다면|다시 말해|요컨대|정작|사실|어쩌면|아마(?:도)?),? )?',
  ja: '(?:(?:しかし|だが|つまり|すなわち|要するに|そして|むしろ|結局|けれども|ただし?|だから|したがって|実は|もちろん)、?)?',
} as const
/** …일지도 모른다, …ではないだろうか: held with less certainty, or put as a question that means it. */
const HELD = {
  ko: '(?:일 것이다|인지도 모른다|일지도 모른다|[이가] 아닐까)',
  ja: '(?:なの|である)?(?:ではない(?:だろう)?か|ではなかろうか|ではなかったか|だろう|であろう|かもしれない)',
} as const
const IS_HELD = { ko: new RegExp(`${HELD.ko}[.?]$`), ja: new RegExp(`${HELD.ja}。$`) } as const
const FORMS: Readonly<
  Record<Lang, readonly { readonly form: RegExp; readonly denied: number; readonly value: number }[]>
> = {
  ko: [
    {
      form: new RegExp(
        `^${LINK.ko}([^,“”]{1,40}?)(?:은|는),? ([^,“”]{2,40}?)(?:이|가) 아니라 ([^,“”]{3,44}?)(?:${HELD.ko}[.?]|(?:이다|이었다|였다|다)\\.)$`,
        'd',
      ),
      denied: 2,
      value: 3,
    },
  ],
  ja: [
    {
      form: new RegExp(
        `^${LINK.ja}([^、「」]{1,30}?)は、?([^、「」は]{2,36}?)では?なく、?([^「」]{3,40}?)(?:なのだ|なのである|だ|である|だった|であった|だったのである|だったのだ|${HELD.ja})。$`,
        'd',
      ),
      denied: 2,
      value: 3,
    },
    {
      form: new RegExp(
        `^${LINK.ja}([^、「」]{1,30}?)は、?([^、「」は]{3,40}?)で(?:あり|あって)、([^、「」は]{2,36}?)ではない。$`,
        'd',
      ),
      denied: 3,
      value: 2,
    },
  ],
}
/** 셈이다, わけだ: how it is said, and no noun; 그해 봄이다, 人だ: when, or who. */
const NO_VALUE = {
  ko: /(?:셈|뿐|법|때|정도|편|마련|터|노릇|지경|참|중|듯|따름|모양|수|탓|덕분|때문|까닭|대로|마찬가지|사람|이들|봄|여름|가을|겨울|날|해|무렵|시절|차례|단계|수준|부터|까지|에서|에게|해서|아니|아닌|없|있|같|안팎|예정|계획|이상|이하|뜻|의미|전부|하나|대부분)$/,
  ja: /(?:わけ|はず|よう|つもり|ため|から|ところ|べき|ほう|まま|ばかり|だけ|次第|の|そう|ない|春|夏|秋|冬|年|月|日|頃|ころ|とき|時|人|者|たち|ほど|くらい|ぐらい|程度|まで|以上|以下|予定|もの|何か)$/,
} as const
/** Of values, UTF-16 units. */
const SHORTEST = 3
const LONGEST = 36
const SHORTEST_DESCRIBED = 8
/** 중요한 것, 大切なの: of such there may be several in an article. */
const VALUED = /중요|필요|소중|핵심|관건|문제|가장|大切|重要|必要|大事|肝心|問題|課題|本当/
/** …는 것, …こと: of one form with each other. */
const ACT = { ko: /(?:것|일|데|[느으]냐|는가|는지)$/, ja: /(?:こと|か)$/ } as const
/** 무엇을 책임지느냐. */
const QUESTION = /(?:[느으]냐|는가|는지)$/
const CLEFT = { ko: /(?:것|일)$/, ja: /(?:の|問題|課題|本質|要点)$/ } as const
/** 것이다 is a noun only of what is one as well. */
const MODAL = { ko: /것$/, ja: /こと$/ } as const
const OF_THINGS = {
  ko: /(?:것|일|점|문제|과제|목표|방법|길|[가-힣]기)$/,
  ja: /(?:の|こと|問題|課題|本質|要点|目的|役割|仕事|修理|とは)$/,
} as const

/** 할머니에게 밤은 기도의 시간이었다: what something is to somebody is not what the writer says to them. */
const TO_SOMEBODY = /(?:에게|한테|에겐)(?: |$)|にとって/
/** 어려운 것, 怖いの: which of many. */
const OF_ANYTHING = /^[가-힣]+ (?:것|일)$|^[^をがにでと]{1,6}の$/

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })

/** 손님이 |원하는 것은: the topic is a noun, and what the sentence ends in is one. 책임지느냐이다 ends in a question. */
const isWhole = (lang: Lang, { phrases, copula, text }: ReadSentence, subject: Span, value: Span): boolean =>
  phrases.some(
    ({ role, nounEnd }) => (role === 'topic' || role === 'subject' || role === 'adverbial') && nounEnd === subject.end,
  ) &&
  (IS_HELD[lang].test(text) ||
    (copula === null
      ? /[느으]냐$|こと$|\p{Script=Han}$/u.test(text.slice(value.start, value.end))
      : copula >= value.end))

function thesisOf({ lang }: Material, sentence: ReadSentence): Thesis | null {
  for (const { form, denied: no, value: yes } of FORMS[lang]) {
    const { indices } = form.exec(sentence.text) ?? {}
    const [subject, denied, value] = [indices?.[1], indices?.[no], indices?.[yes]]
    if (!subject || !value || !denied) continue
    const said = sentence.text.slice(...value)
    const of = sentence.text.slice(...subject)
    if (NO_VALUE[lang].test(said) || /[\d?？"“”「」]/.test(said)) return null
    if (!isWhole(lang, sentence, spanOf(subject), spanOf(value))) return null
    if (MODAL[lang].test(said) && !OF_THINGS[lang].test(of)) return null
    if (TO_SOMEBODY.test(of) || OF_ANYTHING.test(of)) return null
    return { sentence, subject: spanOf(subject), value: spanOf(value), denied: spanOf(denied) }
  }
  return null
}

const thesesOf = rememberedWith((material: Material): readonly Thesis[] => {
  if (!argues(material)) return []
  const held = heldByOthers(material)
  return material.body.flatMap((sentence) => (held.has(sentence) ? [] : (thesisOf(material, sentence) ?? [])))
})

/** 판단의 훈련이었다, 欠かせない支えである: what other sentences say that something is. */
const valuesOf = rememberedWith((material: Material): readonly Pick<Thesis, 'sentence' | 'value'>[] => {
  const held = heldByOthers(material)
  return material.body.flatMap((sentence) => {
    const { text, copula, phrases } = sentence
    if (copula === null || held.has(sentence)) return []
    const topic = phrases.findLast(({ role, end }) => role === 'topic' && end < copula)
    const from = Math.max(topic?.end ?? copula, text.slice(0, copula).search(/[,、](?=[^,、]*$)/) + 1)
    const start = from + (/^[\s、]*/.exec(text.slice(from))?.[0].length ?? 0)
    const value = text.slice(start, copula)
    const isNoun = value.length >= SHORTEST && value.length <= LONGEST && !/[“”「」]|아니라|では?なく/.test(value)
    return isNoun && !MODAL[material.lang].test(value) ? [{ sentence, value: { start, end: copula } }] : []
  })
})

/** 밤하늘을 되찾는 |일은, 価格を知らせる|ことを: what stands with a clause before it. */
const describedIn = rememberedWith((material: Material): readonly Pick<Thesis, 'sentence' | 'value'>[] => {
  const held = heldByOthers(material)
  return material.body.flatMap((sentence) =>
    held.has(sentence)
      ? []
      : sentence.phrases.flatMap((phrase) => {
          const start = relativeStart(sentence, phrase)
          const value = sentence.text.slice(start, phrase.nounEnd)
          const isNoun = phrase.relative && !phrase.coordinated && phrase.start === phrase.headStart
          const isLong = value.length > SHORTEST_DESCRIBED && value.length <= LONGEST
          return isNoun && isLong && /^(?:object|subject)$/.test(phrase.role) && !/["“”「」]/.test(value)
            ? [{ sentence, value: { start, end: phrase.nounEnd } }]
            : []
        }),
  )
})

/** 회의록을 쓰는 |신입은 → 회의록을 쓰는 것; ねじの種類を減らす|メーカー → ねじの種類を減らすこと: what somebody in the article does, beside another thing to do. */
const actsIn = rememberedWith((material: Material): readonly Candidate[] => {
  const { lang, body } = material
  const held = heldByOthers(material)
  return body.flatMap((sentence) => {
    const { text, words, phrases, pointers } = sentence
    return words.flatMap((word, at): readonly Candidate[] => {
      const verb = text.slice(word.start, word.bodyEnd)
      const object = phrases.find(({ role, governor, last }) => role === 'object' && governor === at && last === at - 1)
      if (word.join !== 'adnominal' || word.quoted || !object || held.has(sentence) || !DOES[lang].test(verb)) return []
      const span = { start: object.start, end: word.bodyEnd }
      const act = text.slice(span.start, span.end)
      const isOpen =
        pointers.some(({ start, end }) => end >= span.start - 1 && start < span.end) || /["“”「」\d]/.test(act)
      return isOpen || act.length > LONGEST ? [] : [{ text: act + AS_ACT[lang], at: { sentence, span } }]
    })
  })
})
// 동료를 나는 …: the writer.
const DOES = { ko: /^(?!나는$)[가-힣]+는$/, ja: /(?<!てい|でい)[うくぐすつぬぶむる]$/ } as const
const AS_ACT = { ko: ' 것', ja: 'こと' } as const

const written = ({ text }: ReadSentence, { start, end }: Span): string => text.slice(start, end)

function asked(lang: Lang, subject: string, isCleft: boolean): string {
  if (lang === 'ko')
    return isCleft
      ? `${/^필자/.test(subject) ? '' : '필자에 따르면 '}${withParticle(subject, '은')} 무엇입니까?`
      : `필자는 ${withParticle(subject, '을')} 무엇이라고 말합니까?`
  return isCleft
    ? `${/^筆者/.test(subject) ? '' : '筆者によると、'}${subject}は何ですか。`
    : `筆者は${subject}を何だと述べていますか。`
}

/** A value that is no word of whoever is asked, and of the same form as the answer where there is one. */
function others(material: Material, own: Thesis): readonly Candidate[] {
  const { lang } = material
  const form = ACT[lang].test(written(own.sentence, own.value))
  const subject = written(own.sentence, own.subject)
  const candidate = (sentence: ReadSentence, span: Span, strange: number): readonly Candidate[] => {
    const text = written(sentence, span)
    // 私の…, その…: of whom the article speaks there.
    if (sentence.context.resolved.some((edit) => overlaps(edit, span)) || pointsOutside(sentence, span)) return []
    const isOpen =
      // 百人が同じ針, …ような気: cut from what goes on.
      /[\d、,]|[はも](?!の)|が[^るたいなうくすつぬぶむぐ]*$|(?:ような|という)[^、]$/.test(text) ||
      material.lexis.pointsOutside(text) ||
      material.lexis.isLinked.test(text)
    if (NO_VALUE[lang].test(text) || isOpen) return []
    // A thing beside things to do is seen to be wrong.
    return ACT[lang].test(text) === form ? [{ text, at: { sentence, span }, strange }] : []
  }
  const isElsewhere = ({ sentence }: Pick<Thesis, 'sentence'>): boolean =>
    sentence.sentence.block !== own.sentence.sentence.block &&
    !thesesOf(material).some((other) => other.sentence === sentence)
  return [
    ...candidate(own.sentence, own.denied, -4),
    ...thesesOf(material).flatMap((other) => {
      if (other === own || other.sentence.sentence.block === own.sentence.sentence.block) return []
      // 중요한 것은 …, 필요한 것은 …: the one may be the other.
      const of = written(other.sentence, other.subject)
      const isAlike = of === subject || (VALUED.test(of) && VALUED.test(subject))
      return [
        ...(isAlike ? [] : candidate(other.sentence, other.value, 0)),
        ...candidate(other.sentence, other.denied, 0.5),
      ]
    }),
    ...valuesOf(material)
      .filter(isElsewhere)
      .flatMap(({ sentence, value }) => candidate(sentence, value, 0.5)),
    ...describedIn(material)
      .filter(isElsewhere)
      .flatMap(({ sentence, value }) => candidate(sentence, value, 1.5)),
    ...(form && !QUESTION.test(written(own.sentence, own.value)) ? actsIn(material) : []).filter(
      ({ at }) => at?.sentence.sentence.block !== own.sentence.sentence.block,
    ),
  ]
}

export function thesis(material: Material): readonly Draft[] {
  const { lang, lexis } = material
  return thesesOf(material).flatMap((own): readonly Draft[] => {
    const { sentence, subject, value } = own
    const paragraph = paragraphOf(material, sentence)
    const of = edited(sentence.text, subject, sentence.context.resolved)
    const isRead = !pointsOutside(sentence, subject) && !pointsOutside(sentence, value)
    const isOfOther = sentence.context.resolved.some((edit) => overlaps(edit, value))
    if (paragraph === null || of === null || !isRead || isOfOther) return []
    const answer = written(sentence, value)
    const question = asked(lang, of, CLEFT[lang].test(of))
    const stem = lexis.prompts.ask(question, { ...STANDS_ALONE, paragraph })
    return [
      {
        kind: 'what',
        basis: 'text',
        lang,
        stem,
        answer,
        distractors: choose({ material, stem, answer, answered: sentence, code: 'other-thing' }, others(material, own)),
        // What it is not is an option, and stands outside what is quoted.
        evidence: [evidenceOf(lang, sentence.sentence, value)],
        worth: 3.6,
      },
    ]
  })
}
