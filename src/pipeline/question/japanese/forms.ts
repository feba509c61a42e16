/** What a Japanese sentence is turned into: every form is the sentence's own text with edits, and another form of its predicate. */
import type { Span } from '@/core/article/types'
import { attributiveForm, type JapanesePredicate, plainForm, politeForm } from '@/lang/ja/predicate'
import {
  type Asked,
  type Edit,
  edited,
  isLongPast,
  isOwnSubject,
  openingPlace,
  overlaps,
  type Phrase,
  relativeStart,
  type SentenceContext,
  type SentenceForms,
  yearsIn,
} from '../sentence'
import { actedOn, comesAbout, isActedOn, isOfCondition } from './acting'
import { additives } from './additive'
import { affirmed, isLinked } from './affirmed'
import { politeBeforeBut } from './before-but'
import { asFigure, counters, LIMITS, SPENT } from './counters'
import { startOf, tidy } from './discourse'
import { firstOfPlan } from './first-of-plan'
import { readPredicate, withoutConnective } from './read-predicate'
import { isTimeTopic, PROCESS, questionForm, STANDING, TIME_TOPIC, TRANSITIVE, verbOf } from './verbs'
import { whenInPlace } from './when-in-place'
import { whenItWas } from './when-it-was'
import type { ParsedJapanese } from './words'

const ASKED: Readonly<Record<Asked, string>> = {
  person: 'のは誰ですか。',
  organisation: 'のはどこですか。',
  place: 'のはどこですか。',
  thing: 'のは何ですか。',
  time: 'のはいつですか。',
}

interface Frame {
  readonly start: number
  readonly predicateStart: number
  readonly lead: string
  readonly predicate: JapanesePredicate
}

/** 凍って板のように立ったという: what is heard is told as heard, whoever told it. */
const HEARD = /(?<=[るたいだうくすむぶつぬぐ])という。$/

export function japaneseForms(parsed: ParsedJapanese, context: SentenceContext): SentenceForms {
  const { text, words, clauses, phrases } = parsed
  const sentenceStart = startOf(words, text)
  const finalWord = words.at(-1)
  const final = finalWord ? readPredicate(text, finalWord) : null

  const isSubject = (phrase: Phrase): boolean => phrase.role === 'topic' || phrase.role === 'subject'
  const isMainSubject = (phrase: Phrase): boolean => isOwnSubject(words, phrase)
  const ownSubject = (first: number, last: number): boolean =>
    phrases.some(
      (phrase) =>
        phrase.first >= first && phrase.last <= last && isMainSubject(phrase) && !isOfCondition(parsed, phrase, last),
    )

  function predicateOf(clause: number): JapanesePredicate | null {
    const { first, last, join, connective } = clauses[clause] ?? { first: -1, last: -1, join: 'final', connective: '' }
    if (join === 'final') return final
    const word = words[last]
    const own = word ? readPredicate(text, withoutConnective(word)) : null
    if (!own || !final) return null
    // 応じ、…拡充してきた: the first verb goes on as the last does, which its own past would not say.
    if (connective === '連用' && /[てで]$/.test(final.before) && /^(?:くる|いる|いく|おる)$/.test(final.lemma))
      return null
    const years = yearsIn(parsed, clause)
    const takesTense = connective === '連用' && own.kind !== 'copula'
    // 伝えたとされ、…となった: it is said so today.
    const isSaidSo = /と(?:され|いわれ|言われ|伝えられ|みられ|見られ|考えられ)、?$/.test(
      text.slice(0, words[last]?.end),
    )
    const isPast = own.past || (takesTense && !isSaidSo && (final.past || years.some(isLongPast)))
    // 過去200年間に1割ほど弱まり: until now.
    if (!isPast && /過去約?[\d一二三四五六七八九十百]/.test(text.slice(words[first]?.start ?? 0, words[last]?.start)))
      return null
    // 2025年7月、…損傷し、…だ: it was then, though no verb after it says so.
    if (connective === '連用' && !isPast && years.length > 0 && !isSaidSo) return null
    // 生息し、…を記録した: what lives there still does.
    return isPast && !own.past && STANDING.test(verbOf(own)) ? null : { ...own, past: isPast }
  }

  function frame(clause: number, whole = false): Frame | null {
    const own = clauses[clause]
    const predicate = predicateOf(clause)
    if (!own || !predicate) return null
    const alone = clause > 0 && !whole
    const first = alone ? own.first : sentenceStart
    const start = words[first]?.start
    const predicateWord = words[own.last]
    if (start === undefined || !predicateWord || own.last < first) return null
    let lead = ''
    // 職員数は134人で、うち86人が…: of those that were named before.
    if (alone && /^(?:この|その)?うち(?!\S{0,2}[側外])/.test(text.slice(start))) return frame(clause, true)
    if (!ownSubject(first, own.last)) {
      const shared = alone
        ? phrases.findLast((phrase) => phrase.role === 'topic' && phrase.last < own.first)
        : undefined
      // 植民地は日本軍が撤退し、…: who does the next thing is open.
      const hasOther = phrases.some(
        (phrase) =>
          phrase.role === 'subject' &&
          phrase.last < own.first &&
          phrase.start > (shared?.start ?? text.length) &&
          words[phrase.governor ?? -1]?.join !== 'adnominal',
      )
      if (hasOther) return frame(clause, true)
      if (alone && !shared && phrases.some((phrase) => isSubject(phrase) && phrase.last < own.first))
        return frame(clause, true)
      if (shared?.relative) return frame(clause, true)
      if (shared && isTimeTopic(text.slice(shared.start, shared.nounEnd))) return frame(clause, true)
      // 全長は187.4メートル、幅員は…: two things in one phrase.
      if (shared && /、/.test(text.slice(shared.start, shared.nounEnd))) return null
      // 工事は…始まり、…開通した: what begins and ends is not what opens.
      if (shared && alone && PROCESS.test(text.slice(shared.start, shared.nounEnd))) return null
      const topic = shared ? edited(text, shared, context.resolved) : null
      if (alone && !shared) return frame(clause, true)
      // 排熱は温室に送り、…: the topic is what the first verb acts on, not who does the next thing.
      if (shared && alone && isActedOn(parsed, shared)) return null
      lead = topic ?? ''
    } else if (alone) {
      const place = openingPlace(parsed, sentenceStart, own, { opens: /^(?:に|で)は$/, own: /^[にで]は?$/ })
      lead = (place && edited(text, place, context.resolved)) ?? ''
    }
    return { start, predicateStart: predicateWord.start, lead, predicate }
  }

  const clauseAt = (offset: number): number =>
    clauses.findIndex(({ first, last }) => offset >= (words[first]?.start ?? 0) && offset < (words[last]?.end ?? 0))

  const { additiveEdits, leadingCase, leadingTopic } = additives(parsed, final)
  const { afterNoun, isAfterNoun } = counters(parsed)

  const whenAfterTopic = whenInPlace(parsed, clauseAt)

  const resolving = (edits: readonly Edit[]): readonly Edit[] => [
    ...edits,
    ...context.resolved.filter((resolved) => !edits.some((edit) => overlaps(edit, resolved))),
  ]

  /** 住民の7割は歩いて渡る → 何割が: a figure that is the topic is who or what does it, unless somebody else does, or it is what is acted on. */
  function isCountedSubject(target: Span): boolean {
    const clause = Math.max(0, clauseAt(target.start))
    const { first, last } = clauses[clause] ?? { first: 0, last: words.length - 1 }
    const own = phrases.find((phrase) => phrase.role === 'topic' && phrase.nounEnd === target.end)
    const others = phrases.some(
      (phrase) => phrase !== own && phrase.first >= first && phrase.last <= last && isMainSubject(phrase),
    )
    const predicate = predicateOf(clause)
    // 260億円は借り入れで賄う: money does nothing; it is left or spent.
    const isSpent =
      /円|ドル|元|ウォン|ユーロ|ポンド/.test(text.slice(target.start, target.end)) &&
      !SPENT.test(predicate?.lemma ?? '')
    return own?.particle === 'は' && !others && !isSpent && !lacksObject(clause)
  }

  /** No figure that is asked for is a topic (何割は). */
  function inPlace(target: Span, interrogative: string): Edit | null {
    const after = text.slice(target.end)
    const moved = afterNoun(target, interrogative)
    if (moved) return moved
    // 風車何基から, 整備士何人でした: a counter right after its noun is no Japanese question.
    if (/^何/.test(interrogative) && isAfterNoun(target, interrogative)) return null
    if (interrogative === 'いつ') {
      const dropped = /^(?:(から|まで)は、?|(?:頃|ごろ)?(?:には|に|は)?(?:、|(?=[^なよの])))/.exec(after)
      return { start: target.start, end: target.end + (dropped?.[0].length ?? 0), text: `いつ${dropped?.[1] ?? ''}` }
    }
    const topic = /^[はも]、?/.exec(after)?.[0]
    if (topic && !/^(?:誰|何|どこ)$/.test(interrogative) && !isCountedSubject(target)) return null
    if (topic) return { start: target.start, end: target.end + topic.length, text: `${interrogative}が` }
    // An interrogative is no topic: どこで, not どこでは.
    const adverbial = /^([でに])は、?/.exec(after)
    if (adverbial)
      return { start: target.start, end: target.end + adverbial[0].length, text: interrogative + adverbial[1] }
    return asFigure(text, target, interrogative)
  }

  /** 会員は1,200人だ, 機械は4200万円した: the figure is in the word that ends the clause. */
  function askInPredicate(
    { start, lead, predicate, predicateStart }: Frame,
    target: Span,
    interrogative: string,
  ): string | null {
    const rest = text.slice(target.end, predicateStart + predicate.before.length)
    if (/^何/.test(interrogative) && isAfterNoun(target, interrogative)) return null
    const before = edited(text, { start, end: target.start }, resolving([]))
    if (before === null || target.end > predicateStart + predicate.before.length) return null
    if (predicate.kind !== 'copula')
      return tidy(`${lead}${before}${questionForm({ ...predicate, before: interrogative + rest })}か。`)
    if (!/^(?:以上|以下|程度|前後|未満|余り|あまり|ほど|近く|強|弱|だけ|きり)?$/.test(rest)) return null
    const kept = rest.replace(/^(?:だけ|きり)$/, '')
    return tidy(`${lead}${before}${politeForm({ ...predicate, before: interrogative + kept })}か。`)
  }

  /** 減少は1割に満たない → 減少は何割未満ですか: undefined where no such words follow the figure, null where nothing is said to be so large. */
  function askOfLimit(
    { start, lead, predicate, predicateStart }: Frame,
    target: Span,
    interrogative: string,
  ): string | null | undefined {
    const [, about = '', words = ''] = /^(ほど|程度|前後|余り)?(.*)$/s.exec(text.slice(target.end)) ?? []
    const limit = LIMITS.find(([form]) => form.test(words))
    if (!predicate.negative || !limit || words.search(/[^にを]/) + about.length + target.end !== predicateStart)
      return undefined
    const topic = phrases.findLast((phrase) => isSubject(phrase) && phrase.start >= start && phrase.end <= target.start)
    const before = edited(text, { start, end: target.start }, resolving([]))
    if (before === null || (topic?.role !== 'topic' && lead === '') || isAfterNoun(target, interrogative)) return null
    return tidy(`${lead}${before}${interrogative}${about}${limit[1]}${predicate.past ? 'でした' : 'です'}か。`)
  }

  function askInPlace(target: Span, interrogative: string, cut: readonly Edit[] = []): string | null {
    const clause = clauseAt(target.start)
    let own = clause < 0 ? null : frame(clause)
    if (own && target.start < own.start) own = frame(clause, true)
    if (!own || target.start < own.start) return null
    if (target.end > own.predicateStart) return askInPredicate(own, target, interrogative)
    const limited = askOfLimit(own, target, interrogative)
    if (limited !== undefined) return limited
    const edit = inPlace(target, interrogative)
    if (!edit) return null
    const additive = additiveEdits({ start: own.start, end: own.predicateStart }, 'は')
    if (additive === null) return null
    const changes = [...whenAfterTopic(own.start, edit), ...cut]
    const edits = resolving([...changes, ...additive.filter((other) => !changes.some((own) => overlaps(other, own)))])
    const body = edited(text, { start: own.start, end: own.predicateStart }, edits)
    return body === null ? null : tidy(`${own.lead}${body}${questionForm(own.predicate)}か。`)
  }

  function askOfFirst(target: Span, interrogative: string): string | null {
    const cut = firstOfPlan(parsed, target)
    return cut && askInPlace(target, interrogative, [cut])
  }

  /** 人材は6月末で2860人と、5年前の3.4倍に増えた: what the figure is, without where it went from there. */
  function askAmount(target: Span, interrogative: string): string | null {
    const own = frame(Math.max(0, clauseAt(target.start)))
    const after = text.slice(target.end)
    if (!own || !/^(?:と|で)、/.test(after)) return askInPlace(target, interrogative)
    const named = phrases.findLast(
      (phrase) => isSubject(phrase) && phrase.start >= own.start && phrase.end <= target.start,
    )
    if (!named || named.tagged === 'person' || named.tagged === 'organisation' || named.tagged === 'place') return null
    const span = { start: own.start, end: target.start }
    const additive = additiveEdits(span, 'は')
    const body = additive === null ? null : edited(text, span, resolving(additive))
    const past = own.predicate.past && !/現在|今は/.test(body ?? '')
    return body === null ? null : tidy(`${own.lead}${body}${interrogative}${past ? 'でした' : 'です'}か。`)
  }

  /** Inside a clause before a noun the topic is a subject: 会社は、 → 会社が. */
  function subjectEdits(span: Span, except: Phrase | null): readonly Edit[] | null {
    const named = phrases.filter(
      (phrase) => phrase.role === 'topic' && phrase !== except && phrase.start >= span.start && phrase.end <= span.end,
    )
    // 工場は…方式も用意する: what も follows is acted on, beside a topic.
    const topics = named.length > 1 ? named.filter(({ particle }) => particle !== 'も') : named
    const [topic] = topics
    if (topics.length > 1) return null
    if (topic?.particle !== 'は' || TIME_TOPIC.test(text.slice(topic.start, topic.nounEnd))) return []
    const pause = text[topic.end] === '、' ? 1 : 0
    // 平時は橋を閉じる → 平時に橋を閉じるのは.
    if (isTimeTopic(text.slice(topic.start, topic.nounEnd)))
      return [{ start: topic.nounEnd, end: topic.end + pause, text: 'に' }]
    // 同社は氏が創業した: beside a subject the topic can't become one.
    const another = phrases.some(
      (phrase) =>
        phrase.role === 'subject' &&
        phrase !== except &&
        phrase.start >= span.start &&
        phrase.end <= span.end &&
        isMainSubject(phrase),
    )
    if (another) return null
    return [{ start: topic.nounEnd, end: topic.end + pause, text: isActedOn(parsed, topic) ? 'を' : 'が' }]
  }

  /** A place or time is no topic once its clause stands before の: 港では … 運ぶのは → 港で … 運ぶのは. */
  function adverbialEdits(span: Span, except: Phrase | null): readonly Edit[] {
    return phrases
      .filter((phrase) => phrase !== except && phrase.start >= span.start && phrase.end <= span.end)
      .filter(({ particle }) => /^[でにへ]は$/.test(particle))
      .map(({ end }) => ({ start: end - 1, end: end + (text[end] === '、' ? 1 : 0), text: '' }))
  }

  const topicAsObject = (clause: number, subject: Phrase): Phrase | null =>
    actedOn(parsed, predicateOf(clause), clauses[clause], subject)

  /** 基礎を掘っていた穂垂宗吉が: who is asked for is not described. */
  const described = (phrase: Phrase, asked: Asked, start: number): number =>
    phrase.relative && (asked === 'person' || asked === 'organisation')
      ? Math.max(start, relativeStart(parsed, phrase))
      : phrase.start

  function askByCleft(clause: number, phrase: Phrase, asked: Asked): string | null {
    const own = clauses[clause]
    const predicate = predicateOf(clause)
    const predicateWord = words[own?.last ?? -1]
    if (!own || !predicate || !predicateWord) return null
    const first = clause === 0 ? sentenceStart : own.first
    const start = words[first]?.start ?? 0
    const span = { start, end: predicateWord.start }
    if (phrase.end > span.end) return null
    const comma = text[phrase.end] === '、' ? 1 : 0
    const from = described(phrase, asked, start)
    const removed = phrase.start >= start ? [{ start: from, end: phrase.end + comma, text: '' }] : []
    const isKept = (edit: Edit): boolean => edit.end <= from || edit.start >= phrase.end
    const object = phrase.role === 'subject' ? topicAsObject(clause, phrase) : null
    const subjects = object
      ? [{ start: object.nounEnd, end: object.end + (text[object.end] === '、' ? 1 : 0), text: 'を' }]
      : subjectEdits(span, phrase)
    if (subjects === null) return null
    const additive = additiveEdits({ start: phrase.start >= start ? phrase.end : start, end: span.end }, 'が')
    if (additive === null) return null
    const edits = [...removed, ...[...subjects, ...adverbialEdits(span, phrase), ...additive].filter(isKept)]
    const body = edited(text, span, resolving(edits))
    if (body === null) return null
    const needsSubject = phrase.role !== 'topic' && phrase.role !== 'subject' && !ownSubject(first, own.last)
    const lead = needsSubject ? leadAsSubject(own.first, clause) : ''
    // フロストリンクは2014年、X氏が創業した → フロストリンクを2014年に創業した.
    const whole = body.replace(/(?<=[\d〇一二三四五六七八九十][年月日])、$/, 'に')
    return lead === null ? null : tidy(`${lead}${whole}${attributiveForm(predicate)}${ASKED[asked]}`)
  }

  /** 2030年度 is a year of accounts, not a time. */
  const timeWord = ({ start, end }: Span): string => (text.slice(start, end).endsWith('年度') ? '何年度' : 'いつ')

  /** 開いたのはいつですか。 where the clause has one date only; else いつ stands in its place, so that it is clear which is asked. */
  const askTime = (target: Span): string | null => whenItWas(parsed, target, sentenceStart) ?? askWhen(target)

  function askWhen(target: Span): string | null {
    const clause = clauseAt(target.start)
    const own = clause < 0 ? null : frame(clause)
    // 2010年から: since when stands where it stood.
    if (/^(?:から|までに)/.test(text.slice(target.end))) return askInPlace(target, timeWord(target))
    // 2013年の実験で: of which year it was.
    if (/^の/.test(text.slice(target.end)))
      return askInPlace(target, '何年')?.replace(/(何年の[^、]{2,9}で)は、?/, '$1') ?? null
    if (!own || target.start < own.start || target.end > own.predicateStart) return askInPlace(target, timeWord(target))
    const span = { start: own.start, end: own.predicateStart }
    const isOnlyTime = parsed.dates.every(
      ({ start, end }) => start < span.start || end > span.end || (start === target.start && end === target.end),
    )
    const after = text.slice(target.end)
    const dropped = /^(?:頃|ごろ)?(?:には|に|は)?(?:、|(?=[^なよのはもが]))/.exec(after)?.[0].length
    const subjects = subjectEdits(span, null)
    const additive = additiveEdits(span, 'が')
    if (subjects === null) return null
    if (!isOnlyTime || dropped === undefined || additive === null) return askInPlace(target, timeWord(target))
    const date = { start: target.start, end: target.end + dropped, text: '' }
    const edits = resolving([
      date,
      ...[...subjects, ...adverbialEdits(span, null), ...additive].filter((edit) => !overlaps(edit, date)),
    ])
    const body = edited(text, span, edits)
    const asked = `${attributiveForm(own.predicate)}${ASKED.time.replace('いつ', timeWord(target))}`
    return body === null ? null : tidy(`${own.lead.replace(/は、?$/, 'が')}${body}${asked}`)
  }

  function leadAsSubject(first: number, clause: number): string | null {
    const shared = clause > 0 ? phrases.findLast((phrase) => phrase.role === 'topic' && phrase.last < first) : undefined
    const noun = shared ? edited(text, { start: shared.start, end: shared.nounEnd }, context.resolved) : null
    if (noun !== null && isTimeTopic(noun)) return null
    return noun ? `${noun}が` : null
  }

  function withEdits({ predicate, predicateStart }: Frame, edits: readonly Edit[]): JapanesePredicate | null {
    const touching = edits.filter(({ end }) => end > predicateStart)
    if (touching.length === 0) return predicate
    const noun = { start: predicateStart, end: predicateStart + predicate.before.length }
    const before = touching.every((edit) => edit.start >= noun.start) ? edited(text, noun, touching) : null
    return before === null || before === predicate.before ? null : { ...predicate, before }
  }

  function state(clause: number | null, edits: readonly Edit[] = []): string | null {
    const own = frame(clause ?? clauses.length - 1, clause === null)
    const predicate = own ? withEdits(own, edits) : null
    if (!own || !predicate) return null
    const span = { start: own.start, end: own.predicateStart }
    const topic = leadingTopic(span)
    if (topic === null) return null
    const leading = [...topic, ...leadingCase(span)]
    const all = [...edits, ...leading.filter((other) => !edits.some((edit) => overlaps(edit, other)))]
    const body = edited(text, span, resolving([...all, ...politeBeforeBut(parsed, span, all, frame)]))
    if (body === null) return null
    const heard = clause === null || clause === clauses.length - 1 ? HEARD.exec(text) : null
    const isHeard = heard !== null && own.predicateStart < heard.index
    const said = isHeard ? edited(text, { start: own.predicateStart, end: heard.index }, edits) : null
    if (said !== null) return tidy(`${own.lead}${body}${said}といいます。`)
    const polite = comesAbout(parsed, own.predicateStart) ? politeForm(predicate) : questionForm(predicate)
    return tidy(`${own.lead}${body}${parsed.polite ? plainForm(predicate) : polite}。`)
  }

  function lacksObject(clause: number): boolean {
    const own = clauses[clause]
    const predicate = predicateOf(clause)
    if (!own || predicate?.kind !== 'verb' || !TRANSITIVE.test(verbOf(predicate))) return false
    const inside = phrases.filter((phrase) => phrase.first >= own.first && phrase.last <= own.last)
    // 契約も用意する: what も follows is acted on, and who acts is not said.
    const actors = inside.filter((phrase) => isMainSubject(phrase) && phrase.particle !== 'も')
    const isOwn = ({ role, governor }: Phrase): boolean =>
      role === 'object' && words[governor ?? -1]?.join !== 'adnominal'
    // 修理代は出品者が負担する: of two, the topic is acted on.
    return (
      actors.length < 2 && !inside.some((phrase) => isOwn(phrase) || (phrase.particle === 'も' && actors.length > 0))
    )
  }

  function affirm(clause: number): string | null {
    const own = frame(clause)
    const said = state(clause)
    return own && said !== null && !isLinked(parsed, clause) ? affirmed(own.predicate, said, parsed.polite) : null
  }

  /** The clause before a noun, its topic made a subject. */
  function beforeNoun(clause: number, edits: readonly Edit[] = []): string | null {
    const own = frame(clause)
    if (!own) return null
    const span = { start: own.start, end: own.predicateStart }
    // 象が鼻が長いのは…: with a subject of its own the topic stays one.
    const hasOwn = phrases.some(
      ({ role, start, end, governor }) =>
        role === 'subject' && start >= span.start && end <= span.end && governor === clauses[clause]?.last,
    )
    const subjects = hasOwn ? [] : subjectEdits(span, null)
    const additive = additiveEdits(span, 'が')
    if (subjects === null || additive === null) return null
    const changes = [...edits, ...subjects, ...adverbialEdits(span, null), ...additive]
    const kept = changes.filter((edit, i) => !changes.slice(0, i).some((other) => overlaps(other, edit)))
    const body = edited(text, span, resolving(kept))
    if (body === null) return null
    // 痛みはない → 痛みがない.
    const form = attributiveForm(own.predicate).replace(/(?<!で)は(?=な(?:い|かった)$)/, 'が')
    return tidy(`${own.lead.replace(/は、?$/, 'が')}${body}${form}`)
  }

  function because(clause: number): string | null {
    const stated = beforeNoun(clause)
    return stated === null ? null : `${stated}ため`
  }

  return {
    askInPlace,
    askAmount,
    askOfFirst,
    askTime,
    askByCleft,
    isDoneTo: (clause, subject) => topicAsObject(clause, subject) !== null,
    state,
    lacksObject,
    affirm,
    because,
    beforeNoun,
  }
}
