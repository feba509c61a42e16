/** What a Japanese sentence is turned into: every form is the sentence's own text with edits, and another form of its predicate. */
import type { Span } from '@/core/article/types'
import { attributiveForm, type JapanesePredicate, plainForm, politeForm, teForm } from '@/lang/ja/predicate'
import {
  type Asked,
  type Edit,
  edited,
  isLongPast,
  isOwnSubject,
  overlaps,
  type Phrase,
  relativeStart,
  type SentenceContext,
  type SentenceForms,
  yearsIn,
} from '../sentence'
import { actedOn, purposeBody, verbOf } from './acting'
import { additives } from './additive'
import { readPredicate } from './read-predicate'
import { BOUND_TO_DENIAL, NO_DENIAL, ONLY_DENIED, STANDING, TRANSITIVE } from './verbs'
import type { JapaneseWord, ParsedJapanese } from './words'

/** 接続詞 and the like: they link to the sentence before, and a question stands alone. */
const DISCOURSE =
  /^(?:また|しかし|そして|さらに|ただ|ただし|なお|一方|一方で|だが|つまり|すなわち|例えば|たとえば|特に|とくに|ところが|したがって|よって|しかも|その後|もっとも|ちなみに|加えて|そのうえ|そのうえで|逆に|実際|結局|まず|次に|最後に|他方|もちろん|このため|そのため|これに対し|それでも|それ以来|当面は|でも|但し|しかしながら|事実|ほか|そのほか|このほか|これまで|具体的には|とりわけ|なかでも|中でも|例えば|あわせて|併せて|同時に|これに合わせ|これに合わせて)$/

const ASKED: Readonly<Record<Asked, string>> = {
  person: 'のは誰ですか。',
  organisation: 'のはどこですか。',
  place: 'のはどこですか。',
  thing: 'のは何ですか。',
  time: 'のはいつですか。',
}

/** Of these the next verb is seldom said. */
const PROCESS = /(?:工事|作業|建設|整備|調査|準備|計画|操作)$/

/** 当初は: a time, which becomes no subject. */
const TIME_TOPIC = /^(?:当初|現在|当時|将来|今後|以前|以後|昨年|今年|来年|昨年度|今年度|最近|近年|普段|ふだん)$/

interface Frame {
  readonly start: number
  readonly predicateStart: number
  readonly lead: string
  readonly predicate: JapanesePredicate
}

const questionForm = (predicate: JapanesePredicate): string =>
  predicate.kind === 'verb' && !predicate.past && !predicate.negative && STANDING.test(verbOf(predicate))
    ? `${predicate.before}${teForm(predicate.lemma, predicate.type)}います`
    : politeForm(predicate)

const tidy = (text: string): string =>
  text
    .replace(/^[、\s]+/, '')
    .replace(/[（(][ぁ-んー・\s]+[)）]/g, '')
    .replace(/^(?:一方で?|また|さらに|ただし?|しかし|なお|そして|その一方で)、/, '')
    .replace(/、、+/g, '、')
    .replace(/(?:約|およそ)(?=いくら)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[ァ-ヶー一-龠]) (?=[はがをにでとのも])/g, '')
    .trim()

function startOf(words: readonly JapaneseWord[], text: string): number {
  let first = 0
  while (first < words.length - 1) {
    const word = words[first]
    if (!word || !DISCOURSE.test(text.slice(word.start, word.bodyEnd))) break
    first++
  }
  return first
}

/** The clause's last word without its connective particle (〜が、〜し、). */
function withoutConnective(word: JapaneseWord): JapaneseWord {
  const last = word.tokens.at(-1)
  return last?.pos[1] === '接続助詞' ? { ...word, tokens: word.tokens.slice(0, -1) } : word
}

export function japaneseForms(parsed: ParsedJapanese, context: SentenceContext): SentenceForms {
  const { text, words, clauses, phrases } = parsed
  const sentenceStart = startOf(words, text)
  const finalWord = words.at(-1)
  const final = finalWord ? readPredicate(text, finalWord) : null

  const isSubject = (phrase: Phrase): boolean => phrase.role === 'topic' || phrase.role === 'subject'
  const isMainSubject = (phrase: Phrase): boolean => isOwnSubject(words, phrase)
  const ownSubject = (first: number, last: number): boolean =>
    phrases.some((phrase) => phrase.first >= first && phrase.last <= last && isMainSubject(phrase))

  /** 排熱は温室に送る: a topic that is no actor, of a verb that acts on something, with no object beside it. */
  function isActedOn(topic: Phrase): boolean {
    const clause = clauses.find(({ first, last }) => topic.first >= first && topic.last <= last)
    const word = words[clause?.last ?? -1]
    const own = word ? readPredicate(text, withoutConnective(word)) : null
    const others = phrases.some(
      (phrase) =>
        phrase !== topic &&
        clause !== undefined &&
        phrase.first >= clause.first &&
        phrase.last <= clause.last &&
        (phrase.role === 'object' || (phrase.role === 'subject' && words[phrase.governor ?? -1]?.join !== 'adnominal')),
    )
    return topic.tagged === null && own?.kind === 'verb' && TRANSITIVE.test(own.lemma) && !others
  }

  function predicateOf(clause: number): JapanesePredicate | null {
    const { last, join, connective } = clauses[clause] ?? { last: -1, join: 'final', connective: '' }
    if (join === 'final') return final
    const word = words[last]
    const own = word ? readPredicate(text, withoutConnective(word)) : null
    if (!own || !final) return null
    // 応じ、…拡充してきた: the first verb goes on as the last does, which its own past would not say.
    if (connective === '連用' && /[てで]$/.test(final.before) && /^(?:くる|いる|いく|おる)$/.test(final.lemma))
      return null
    const years = yearsIn(parsed, clause)
    const takesTense = connective === '連用' && own.kind !== 'copula'
    const isPast = own.past || (takesTense && (final.past || years.some(isLongPast)))
    // 2025年7月、…損傷し、…だ: it was then, though no verb after it says so.
    if (connective === '連用' && !isPast && years.length > 0) return null
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
      // 全長は187.4メートル、幅員は…: two things in one phrase.
      if (shared && /、/.test(text.slice(shared.start, shared.nounEnd))) return null
      // 工事は…始まり、…開通した: what begins and ends is not what opens.
      if (shared && alone && PROCESS.test(text.slice(shared.start, shared.nounEnd))) return null
      const topic = shared ? edited(text, shared, context.resolved) : null
      if (alone && !shared) return frame(clause, true)
      // 排熱は温室に送り、…: the topic is what the first verb acts on, not who does the next thing.
      if (shared && alone && isActedOn(shared)) return null
      lead = topic ?? ''
    }
    return { start, predicateStart: predicateWord.start, lead, predicate }
  }

  const clauseAt = (offset: number): number =>
    clauses.findIndex(({ first, last }) => offset >= (words[first]?.start ?? 0) && offset < (words[last]?.end ?? 0))

  const { additiveEdits, leadingTopic } = additives(parsed, final)

  const resolving = (edits: readonly Edit[]): readonly Edit[] => [
    ...edits,
    ...context.resolved.filter((resolved) => !edits.some((edit) => overlaps(edit, resolved))),
  ]

  /** 行員35人を充てた → 行員を何人充てましたか: the counter stands after the noun's particle. */
  function afterNoun(target: Span, interrogative: string): Edit | null {
    const word = words.find(({ start, end }) => target.start > start && target.end <= end)
    // 企業5社が共同で: beside another word the counter stays where it is.
    const isBeforeVerb = word !== undefined && words[words.indexOf(word) + 1]?.role === 'predicate'
    const match = (isBeforeVerb ? /^(?:を|が)(?!、)/ : /^を(?!、)/).exec(text.slice(target.end))
    const counted = /(?:[\p{Script=Han}\p{Script=Katakana}ー]{2,})(?:約|およそ)?$/u.exec(
      text.slice(word?.start ?? 0, target.start),
    )
    if (!word || !match || !counted || !/^何[人名台基社件回店校本隻機棟軒戸枚頭匹]/.test(interrogative)) return null
    const about = /(?:約|およそ)$/.exec(text.slice(0, target.start))?.[0] ?? ''
    return { start: target.start - about.length, end: target.end + 1, text: `${match[0]}${about}${interrogative}` }
  }

  /** 行員|35人: no particle between the noun and what counts it. */
  function isAfterNoun(target: Span): boolean {
    const word = words.find(({ start, end }) => target.start > start && target.end <= end)
    const before = text.slice(word?.start ?? target.start, target.start).replace(/(?:約|およそ)$/, '')
    return (
      /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(before) &&
      !/(?:平均|合計|総計|月額|年間|最大|最多|最低|延べ|先着|全国|毎分|毎秒|毎時|時速)$/.test(before)
    )
  }

  /** No figure that is asked for is a topic (何割は). */
  function inPlace(target: Span, interrogative: string): Edit | null {
    const after = text.slice(target.end)
    const moved = afterNoun(target, interrogative)
    if (moved) return moved
    // 風車何基から, 整備士何人でした: a counter right after its noun is no Japanese question.
    if (/^何/.test(interrogative) && isAfterNoun(target)) return null
    if (interrogative === 'いつ') {
      const dropped = /^(?:頃|ごろ)?(?:には|に|は)?(?:、|(?=[^なよの]))/.exec(after)?.[0].length ?? 0
      return { start: target.start, end: target.end + dropped, text: 'いつ' }
    }
    const topic = /^[はも]、?/.exec(after)?.[0]
    if (topic && !/^(?:誰|何|どこ)$/.test(interrogative)) return null
    if (topic && /^(?:誰|何|どこ)$/.test(interrogative)) {
      return { start: target.start, end: target.end + topic.length, text: `${interrogative}が` }
    }
    // An interrogative is no topic: どこで, not どこでは.
    const adverbial = /^([でに])は、?/.exec(after)
    if (adverbial)
      return { start: target.start, end: target.end + adverbial[0].length, text: interrogative + adverbial[1] }
    return { ...target, text: interrogative }
  }

  /** いつ stands after the topic, not before it: 会社はいつ工場を建てましたか。 */
  function whenAfterTopic(frameStart: number, edit: Edit): readonly Edit[] {
    if (edit.text !== 'いつ' || edit.start !== frameStart) return [edit]
    const next = phrases.find((phrase) => phrase.start >= edit.end && isSubject(phrase) && phrase.particle !== 'も')
    if (!next || clauseAt(next.start) !== clauseAt(edit.start) || next.relative) {
      return [{ ...edit, text: 'いつ、' }]
    }
    const comma = text[next.end] === '、' ? 1 : 0
    return [
      { ...edit, text: '' },
      { start: next.end, end: next.end + comma, text: 'いつ' },
    ]
  }

  function askInPlace(target: Span, interrogative: string): string | null {
    const clause = clauseAt(target.start)
    let own = clause < 0 ? null : frame(clause)
    if (own && target.start < own.start) own = frame(clause, true)
    if (!own || target.start < own.start) return null
    if (target.end > own.predicateStart) {
      if (own.predicate.kind !== 'copula') return null
      const rest = text.slice(target.end, own.predicateStart + own.predicate.before.length)
      if (/^何/.test(interrogative) && isAfterNoun(target)) return null
      const before = edited(text, { start: own.start, end: target.start }, resolving([]))
      if (before === null || !/^(?:以上|以下|程度|前後|未満|余り|強|弱)?$/.test(rest)) return null
      return tidy(`${own.lead}${before}${politeForm({ ...own.predicate, before: interrogative + rest })}か。`)
    }
    const edit = inPlace(target, interrogative)
    if (!edit) return null
    const additive = additiveEdits({ start: own.start, end: own.predicateStart }, 'は')
    if (additive === null) return null
    const edits = resolving([...whenAfterTopic(own.start, edit), ...additive.filter((other) => !overlaps(other, edit))])
    const body = edited(text, { start: own.start, end: own.predicateStart }, edits)
    return body === null ? null : tidy(`${own.lead}${body}${questionForm(own.predicate)}か。`)
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
    return body === null
      ? null
      : tidy(`${own.lead}${body.replace(/約$/, '')}${interrogative}${past ? 'でした' : 'です'}か。`)
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
    const comma = text[topic.end] === '、' ? 1 : 0
    return [{ start: topic.nounEnd, end: topic.end + comma, text: isActedOn(topic) ? 'を' : 'が' }]
  }

  /** A place or time is no topic once its clause stands before の: 港では … 運ぶのは → 港で … 運ぶのは. */
  function adverbialEdits(span: Span, except: Phrase | null): readonly Edit[] {
    return phrases
      .filter((phrase) => phrase !== except && phrase.start >= span.start && phrase.end <= span.end)
      .filter(({ particle }) => /^[でに]は$/.test(particle))
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
    const whole = body.replace(/(?<=\d[年月日])、$/, 'に')
    return lead === null ? null : tidy(`${lead}${whole}${attributiveForm(predicate)}${ASKED[asked]}`)
  }

  /** 開いたのはいつですか。 where the clause has one date only; else いつ stands in its place, so that it is clear which is asked. */
  function askTime(target: Span): string | null {
    const clause = clauseAt(target.start)
    const own = clause < 0 ? null : frame(clause)
    if (!own || target.start < own.start || target.end > own.predicateStart) return askInPlace(target, 'いつ')
    const span = { start: own.start, end: own.predicateStart }
    const dated = parsed.dates.filter(({ start, end }) => start >= span.start && end <= span.end).length
    const after = text.slice(target.end)
    const dropped = /^(?:頃|ごろ)?(?:には|に|は)?(?:、|(?=[^なよのはもが]))/.exec(after)?.[0].length
    const subjects = subjectEdits(span, null)
    const additive = additiveEdits(span, 'が')
    if (subjects === null) return null
    if (dated !== 1 || dropped === undefined || additive === null) return askInPlace(target, 'いつ')
    const date = { start: target.start, end: target.end + dropped, text: '' }
    const edits = resolving([
      date,
      ...[...subjects, ...adverbialEdits(span, null), ...additive].filter((edit) => !overlaps(edit, date)),
    ])
    const body = edited(text, span, edits)
    const lead = own.lead.replace(/は、?$/, 'が')
    return body === null ? null : tidy(`${lead}${body}${attributiveForm(own.predicate)}${ASKED.time}`)
  }

  function leadAsSubject(first: number, clause: number): string | null {
    const shared = clause > 0 ? phrases.findLast((phrase) => phrase.role === 'topic' && phrase.last < first) : undefined
    const noun = shared ? edited(text, { start: shared.start, end: shared.nounEnd }, context.resolved) : null
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
    const kept = leadingTopic(span).filter((other) => !edits.some((edit) => overlaps(edit, other)))
    const body = edited(text, span, resolving([...edits, ...kept]))
    return body === null
      ? null
      : tidy(`${own.lead}${body}${parsed.polite ? plainForm(predicate) : questionForm(predicate)}。`)
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

  /** 60センチ空ける必要があり、狭い敷地には向かない: with another predicate beside it the opposite would not make sense. */
  const isLinked = (clause: number): boolean => {
    const { first = 0, last = 0 } = clauses[clause] ?? {}
    return words.slice(first, last).some(({ role, join }) => role === 'predicate' && join !== 'adnominal')
  }

  function affirm(clause: number): string | null {
    const own = frame(clause)
    const said = state(clause)
    if (!own?.predicate.negative || said === null || own.predicate.kind === 'copula') return null
    if (isLinked(clause)) return null
    if (ONLY_DENIED.test(own.predicate.before + own.predicate.lemma) || BOUND_TO_DENIAL.test(said)) return null
    if (NO_DENIAL.test(said)) return null
    const form = parsed.polite ? plainForm : politeForm
    const denied = `${form(own.predicate)}。`
    return said.endsWith(denied)
      ? `${said.slice(0, -denied.length)}${form({ ...own.predicate, negative: false })}。`
      : null
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

  function inOrderTo(clause: number): string | null {
    const own = frame(clause)
    const body = own && purposeBody(parsed, own, clauses[clause], resolving([]))
    return body === null || !own ? null : tidy(`${body}${attributiveForm({ ...own.predicate, past: false })}ため`)
  }

  function because(clause: number): string | null {
    const stated = beforeNoun(clause)
    return stated === null ? null : `${stated}ため`
  }

  return {
    askInPlace,
    askAmount,
    askTime,
    askByCleft,
    isDoneTo: (clause, subject) => topicAsObject(clause, subject) !== null,
    state,
    lacksObject,
    affirm,
    because,
    inOrderTo,
    beforeNoun,
  }
}
