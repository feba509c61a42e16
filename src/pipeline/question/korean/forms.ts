/** What a Korean sentence is turned into: every form is the sentence's own text with edits, and another form of its predicate. */
import type { Span } from '@/core/article/types'
import {
  adnominal,
  type KoreanPredicate,
  nominal,
  plainStatement,
  politeQuestion,
  politeStatement,
  prospective,
} from '@/lang/ko/predicate'
import { endsInConsonant, particleFor, withParticle } from '@/lang/ko/with-particle'
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
import { asAbout } from './about'
import { actedOn, asOwner, isOfAnother } from './acting'
import { additives } from './additive'
import { affirmed } from './affirmed'
import { startOf, tidy } from './discourse'
import { embedded } from './embedded'
import { firstOfPlan } from './first-of-plan'
import { GAP } from './phrases'
import { readPredicate, states } from './read-predicate'
import { isKoreanName } from './titles'
import { topics } from './topics'
import { actsOnSomething, CHANGE, MODAL_NOUN, PLAN, SPENT } from './verbs'
import { whenInPlace } from './when-in-place'
import { whenItWas } from './when-it-was'
import type { ParsedKorean } from './words'

const ASKED: Readonly<Record<Asked, string>> = {
  person: '사람은 누구입니까?',
  organisation: '곳은 어디입니까?',
  place: '곳은 어디입니까?',
  thing: '것은 무엇입니까?',
  time: '때는 언제입니까?',
}

interface Frame {
  readonly start: number
  readonly predicateStart: number
  /** Written before the frame's text: the topic of an earlier clause or sentence. */
  readonly lead: string
  /** Written before the predicate where it was shared with the next clause. */
  readonly gap: string
  readonly predicate: KoreanPredicate
}

/** Null for 보고 나서였다, which says when and is said of no noun. */
const asAdnominal = (predicate: KoreanPredicate): string | null =>
  predicate.kind === 'copula' && /서$/.test(predicate.before) ? null : adnominal(predicate, endsInConsonant)

export function koreanForms(parsed: ParsedKorean, context: SentenceContext): SentenceForms {
  const { text, words, clauses, phrases } = parsed
  const sentenceStart = startOf(words, text)
  const finalWord = words.at(-1)
  const final = finalWord && states(text, finalWord) ? readPredicate(text, finalWord, words.slice(-2, -1)) : null

  const { isCountedSubject, ownerBefore } = topics(parsed)

  const topicBefore = (word: number): Phrase | null =>
    phrases.findLast(({ role, last }) => role === 'topic' && last < word) ?? null
  const isMainSubject = (phrase: Phrase): boolean => isOwnSubject(words, phrase)
  const ownSubject = (first: number, last: number): boolean =>
    phrases.some(
      (phrase) =>
        phrase.first >= first && phrase.last <= last && isMainSubject(phrase) && !isOfAnother(parsed, phrase, last),
    )

  function predicateOf(clause: number): KoreanPredicate | null {
    const { last, join, connective } = clauses[clause] ?? { last: -1, join: 'final', connective: '' }
    if (join === 'final') return final
    if (connective === GAP) return predicateOf(clause + 1)
    const word = words[last]
    const own = word ? readPredicate(text, word, words.slice(Math.max(0, last - 1), last)) : null
    if (!own || !final) return null
    if (final.kind === 'copula' && PLAN.test(final.before) && own.kind === 'verb') {
      return { ...final, before: `${prospective(own)} ${final.before}` }
    }
    const inherits = own.kind === 'verb' && !/^(?:지만|는데|ㄴ데|은데|나|으나)$/.test(connective)
    const years = yearsIn(parsed, clause)
    const past = own.past || (inherits && (final.past || years.some(isLongPast)))
    // 2022년 …이 확인되어, …이다: it was then, though no verb says so.
    return inherits && !past && years.length > 0 ? null : { ...own, past, presumed: false }
  }

  /** 저장고가 무너져 자원을 잃었으며, …: the subject of what led to the first clause is not that of the next. */
  const isOfClause = ({ role, governor }: Phrase): boolean =>
    role === 'subject' && clauses.some(({ last }) => last === governor)

  /** 작업은 조금 때만 하며, 한 달에 일하는 날이 8일이다: a common noun as the subject says something of the topic before it. */
  const isUnderTopic = (first: number, last: number): boolean => {
    const subjects = phrases.filter((phrase) => phrase.first >= first && phrase.last <= last && isMainSubject(phrase))
    const topic = topicBefore(first)
    return (
      topic !== null &&
      /^[은는]$/.test(topic.particle) &&
      subjects.length > 0 &&
      subjects.every(({ role, proper, tagged }) => role === 'subject' && !proper && tagged === null)
    )
  }

  /** 3월에 착공하는 것이 목표다: whose, and of what, the sentence does not say. */
  const isPlanOfNobody = ({ kind, before }: KoreanPredicate): boolean =>
    kind === 'copula' &&
    PLAN.test(before) &&
    phrases
      .filter(({ role }) => role === 'topic' || role === 'subject')
      .every(({ headStart, nounEnd, role }) => role === 'subject' && /^(?:것|게)$/.test(text.slice(headStart, nounEnd)))

  /** A clause alone, with the topic that it shares. */
  function frame(clause: number, whole = false): Frame | null {
    const own = clauses[clause]
    const predicate = predicateOf(clause)
    if (!own || !predicate) return null
    const predicateWord = words[own.last]
    if (isPlanOfNobody(predicate)) return null
    const alone = clause > 0 && !whole
    const first = alone ? own.first : sentenceStart
    const start = words[first]?.start
    if (start === undefined || !predicateWord || own.last < first) return null
    let lead = ''
    if (alone && isUnderTopic(first, own.last)) return frame(clause, true)
    // 두 차례로 나눠 치르며, 이 가운데 500억 원은 …: of what was named before.
    if (alone && /^(?:(?:이|그) (?:가운데|중)\s|[이그]중\s)/.test(text.slice(start))) return frame(clause, true)
    const owner = alone && !ownSubject(first, own.last) ? ownerBefore(own.first, topicBefore(own.first)) : null
    if (owner) lead = `${withParticle(owner, '은')} `
    else if (!ownSubject(first, own.last)) {
      const shared = alone ? (topicBefore(own.first) ?? phrases.find((p) => p.last < own.first && isOfClause(p))) : null
      if (shared?.relative) return frame(clause, true)
      // 아래 지름이 5.2m, 위 지름이 …: two things in one phrase.
      if (shared && /,/.test(text.slice(shared.start, shared.nounEnd))) return null
      // 계약 규모는 68억 원이며, 장치를 단다: what something is, is said of something else.
      const isCopular = shared && /(?:이며|이고|으로|로),?$/.test(text.slice(0, start).trimEnd())
      if (isCopular && predicate.kind === 'verb' && !CHANGE.test(predicate.stem)) return null
      const topic = shared ? edited(text, shared, context.resolved) : null
      if (alone && !shared) return frame(clause, true)
      lead = topic ? `${topic} ` : ''
    } else if (alone) {
      const place = openingPlace(parsed, sentenceStart, own, { opens: /^에(?:서)?는$/, own: /^에/ })
      lead = place ? `${edited(text, place, context.resolved) ?? ''} ` : ''
    }
    // 조은별이 that the analyser took for something else: it has a subject of its own.
    const hasName = words
      .slice(first, own.last)
      .some((word) => isKoreanName(/^([가-힣]{3})[이가]$/.exec(text.slice(word.start, word.bodyEnd))?.[1] ?? ''))
    if (lead && hasName) return null
    // 김씨는 that the analyser took for one word: two topics in one sentence.
    if (lead && /^(?!\S*(?:에|에서|에게|으로|로)는\s)[가-힣]{2,5}[은는]\s/.test(text.slice(start))) return null
    const isGap = own.connective === GAP
    return {
      start,
      predicateStart: isGap ? predicateWord.bodyEnd : predicateWord.start,
      gap: isGap ? ' ' : '',
      lead,
      predicate,
    }
  }

  const clauseAt = (offset: number): number =>
    clauses.findIndex(({ first, last }) => offset >= (words[first]?.start ?? 0) && offset < (words[last]?.end ?? 0))

  const { additiveEdits, leadingTopic } = additives(parsed, (offset) => predicateOf(Math.max(0, clauseAt(offset))))

  const whenAfterTopic = whenInPlace(parsed, clauseAt)

  /** The edits with pointing words resolved where no edit already covers them. */
  const resolving = (edits: readonly Edit[]): readonly Edit[] => [
    ...edits,
    ...context.resolved.filter((resolved) => !edits.some((edit) => overlaps(edit, resolved))),
  ]

  const isCounted = (target: Span): boolean => {
    const clause = Math.max(0, clauseAt(target.start))
    return isCountedSubject(target, clause, predicateOf(clause)) && !lacksObject(clause)
  }

  /** The particle that follows an answer, in the form that the interrogative takes. No interrogative is a topic (몇 %는). */
  function inPlace(target: Span, interrogative: string): Edit | null {
    const word = words.find(({ start, end }) => target.end > start && target.end <= end)
    const after = word ? text.slice(target.end, word.bodyEnd) : ''
    if (/^(?:은|는|도)(?=$|[^가-힣])/.test(after) && !isCounted(target)) return null
    if (/^[은는]/.test(after) && /^(?:얼마|몇)/.test(interrogative)) {
      // 500억 원은 회사채를 발행해 마련한다: money does nothing.
      const stem = predicateOf(Math.max(0, clauseAt(target.start)))?.stem ?? ''
      const particle = interrogative === '얼마' && !SPENT.test(stem) ? '를' : '이'
      return { start: target.start, end: target.end + 1, text: withParticle(interrogative, particle) }
    }
    const particle =
      /^(?:이라는|이라고|라는|라고|이라|이면|으로|로|은|는|이|가|을|를|과|와)(?=$|[^가-힣])/.exec(after)?.[0] ?? ''
    if (interrogative === '언제' && after.startsWith('부터는'))
      return { start: target.start, end: target.end + '부터는'.length, text: '언제부터' }
    if (interrogative === '언제' || interrogative === '몇 년') {
      const time = interrogative === '언제' ? (/^(?:에는|에|으(?=로))/.exec(after)?.[0] ?? '') : ''
      const comma = interrogative === '언제' && after === '' && word?.comma ? (word?.end ?? target.end) - target.end : 0
      return { start: target.start, end: target.end + time.length + comma, text: interrogative }
    }
    if (interrogative === '누구' && /^[이가은는]$/.test(particle)) {
      return { start: target.start, end: target.end + particle.length, text: '누가' }
    }
    const about = asAbout(text, target, interrogative)
    if (about) return about
    return {
      start: target.start,
      end: target.end + particle.length,
      text: particle ? withParticle(interrogative, particle) : interrogative,
    }
  }

  function askInPlace(target: Span, interrogative: string, cut: readonly Edit[] = []): string | null {
    const clause = clauseAt(target.start)
    let own = clause < 0 ? null : frame(clause)
    if (own && target.start < own.start) own = frame(clause, true)
    if (!own || target.start < own.start) return null
    const { predicate } = own
    if (predicate.kind === 'copula' && MODAL_NOUN.test(predicate.before)) return null
    if (target.end > own.predicateStart) {
      if (predicate.kind !== 'copula') return null
      const before = edited(text, { start: own.start, end: target.start }, resolving([]))
      return before === null
        ? null
        : tidy(own.lead + before + politeQuestion({ ...predicate, before: interrogative }, endsInConsonant))
    }
    // 2대에 불과하다: the number is all that is said.
    if (/^에 불과하/.test(text.slice(target.end)) && predicate.before === '불과') {
      const before = edited(text, { start: own.start, end: target.start }, resolving([]))
      const number = { ...predicate, before: interrogative, stem: '이', kind: 'copula', presumed: false } as const
      return before === null ? null : tidy(own.lead + before + politeQuestion(number, endsInConsonant))
    }
    const edit = inPlace(target, interrogative)
    if (!edit) return null
    // 카드론 600만원이 시작이었다: what it is that began stands in one phrase with the figure.
    const inSubject = phrases.some(
      // 월 1회 자체점검 의무는 그대로다: nor does it where it is part of the topic.
      (own) =>
        (own.role === 'subject' && target.start > own.start && target.end <= own.nounEnd) ||
        (own.role === 'topic' && target.start >= own.start && target.end < own.nounEnd && text[target.end] !== '의'),
    )
    if (predicate.kind === 'copula' && inSubject) return null
    const additive = additiveEdits({ start: own.start, end: own.predicateStart }, '은')
    if (additive === null) return null
    const changes = [...whenAfterTopic(own.start, edit), ...cut]
    const edits = resolving([...changes, ...additive.filter((other) => !changes.some((own) => overlaps(other, own)))])
    const body = edited(text, { start: own.start, end: own.predicateStart }, edits)
    return body === null ? null : tidy(own.lead + body + own.gap + politeQuestion(predicate, endsInConsonant))
  }

  function askOfFirst(target: Span, interrogative: string): string | null {
    const cut = firstOfPlan(parsed, target)
    return cut && askInPlace(target, interrogative, [cut])
  }

  /** 잔액은 42조 원으로 1년 전보다 5% 늘었다: what the figure is, without where it went from there. */
  function askAmount(target: Span, interrogative: string): string | null {
    const word = words.find(({ start, end }) => target.end > start && target.end <= end)
    const own = frame(Math.max(0, clauseAt(target.start)))
    const leads =
      word !== undefined &&
      // 1720년 4기에서 1790년 29기로, 열흘에서 두 달로: where it went is asked for as it stands.
      !parsed.numbers.some(
        ({ start, end }) => start >= (own?.start ?? 0) && end < target.start && text.startsWith('에서', end),
      ) &&
      /^(?:으로|로)$/.test(text.slice(target.end, word.bodyEnd))
    const rest = own && word ? text.slice(word.bodyEnd, own.predicateStart) : ''
    if (!own || !leads || !/\d/.test(rest)) return askInPlace(target, interrogative)
    const named = phrases.findLast(
      ({ role, start, end }) => (role === 'topic' || role === 'subject') && start >= own.start && end <= target.start,
    )
    if (!named || target.start < own.start) return null
    const span = { start: own.start, end: target.start }
    const additive = additiveEdits(span, '은')
    const body = additive === null ? null : edited(text, span, resolving(additive))
    if (body === null) return null
    const past = own.predicate.past && !/현재|지금/.test(body)
    const predicate = {
      ...own.predicate,
      past,
      before: interrogative,
      stem: '이',
      kind: 'copula',
      presumed: false,
    } as const
    return tidy(own.lead + body.replace(/약\s$/, '') + politeQuestion(predicate, endsInConsonant))
  }

  const { canBeSubject, subjectEdits, adverbialEdits } = embedded(parsed, context, predicateOf, lacksObject)

  const topicAsObject = (clause: number, subject: Phrase): Phrase | null =>
    actedOn(parsed, predicateOf(clause), clauses[clause], subject)

  /** 음향 장비를 설계하던 봉지혜가: who is asked for is not described. */
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
    const before = asAdnominal(predicate)
    if (before === null) return null
    const isGap = own.connective === GAP
    const span = { start, end: isGap ? predicateWord.bodyEnd : predicateWord.start }
    if (phrase.end > span.end) return null
    const follows = /^[\s,]*/.exec(text.slice(phrase.end))?.[0].length ?? 0
    const from = described(phrase, asked, start)
    const removed =
      phrase.start >= start ? [{ start: from, end: Math.min(span.end, phrase.end + follows), text: '' }] : []
    const isKept = (edit: Edit): boolean => edit.end <= from || edit.start >= phrase.end
    const additive = additiveEdits({ start: phrase.start >= start ? phrase.end : start, end: span.end }, '이')
    if (additive === null) return null
    const object = phrase.role === 'subject' ? topicAsObject(clause, phrase) : null
    const topics = object
      ? [{ start: object.nounEnd, end: object.end, text: particleFor(text.slice(object.start, object.nounEnd), '을') }]
      : subjectEdits(span, phrase, clause)
    const adverbial = adverbialEdits(span, phrase)
    if (topics === null || adverbial === null) return null
    const edits = resolving([...removed, ...[...topics, ...adverbial, ...additive].filter(isKept)])
    const body = edited(text, span, edits)
    if (body === null) return null
    const lead = phrase.role !== 'topic' && !ownSubject(first, own.last) ? leadAsSubject(own.first, clause) : ''
    return lead === null ? null : tidy(`${lead}${body}${isGap ? ' ' : ''}${before} ${ASKED[asked]}`)
  }

  function leadAsSubject(first: number, clause: number): string | null {
    const shared = clause > 0 ? topicBefore(first) : null
    const noun = shared ? edited(text, { start: shared.start, end: shared.nounEnd }, context.resolved) : null
    return noun && canBeSubject(noun, shared, clause) ? `${withParticle(noun, '이')} ` : null
  }

  /** The noun of a copula with the edits made: 10%였다 → 20%였다. Null where an edit touches the inflected part. */
  function withEdits({ predicate, predicateStart }: Frame, edits: readonly Edit[]): KoreanPredicate | null {
    const touching = edits.filter(({ end }) => end > predicateStart)
    if (touching.length === 0) return predicate
    const noun = { start: predicateStart, end: predicateStart + predicate.before.length }
    if (text.slice(noun.start, noun.end) !== predicate.before) return null
    const before = touching.every((edit) => edit.start >= noun.start) ? edited(text, noun, touching) : null
    return before === null || before === predicate.before ? null : { ...predicate, before }
  }

  function state(clause: number | null, edits: readonly Edit[] = []): string | null {
    const own = frame(clause ?? clauses.length - 1, clause === null)
    if (!own) return null
    const span = { start: own.start, end: own.predicateStart }
    const leading = leadingTopic(span)
    if (leading === null) return null
    const kept = leading.filter((other) => !edits.some((edit) => overlaps(edit, other)))
    const body = edited(text, span, resolving([...edits, ...kept]))
    if (body === null) return null
    const predicate = withEdits(own, edits)
    if (!predicate) return null
    const said = parsed.polite
      ? plainStatement(predicate, endsInConsonant)
      : politeStatement(predicate, endsInConsonant)
    return tidy(own.lead + body + own.gap + said)
  }

  /** 를 필요로 하는 동사: 높이다, 늘리다, 넓히다 …, and the causatives of -시키다. */
  function lacksObject(clause: number): boolean {
    const own = clauses[clause]
    const predicate = predicateOf(clause)
    if (!own || predicate?.kind !== 'verb') return false
    if (!actsOnSomething(predicate)) return false
    const inside = phrases.filter(({ first, last }) => first >= own.first && last <= own.last)
    // 시스템도 가동한다: what 도 follows is acted on, and who acts is not said.
    const actors = inside.filter((phrase) => isMainSubject(phrase) && phrase.particle !== '도')
    const isOwn = ({ role, governor, end }: Phrase): boolean =>
      role === 'object' &&
      words[governor ?? -1]?.join !== 'adnominal' &&
      // 밀을 보관하기 위해 세웠다: what is kept is not what was built.
      !/^\s?\S*기\s위(?:해|하여)/.test(text.slice(end))
    // 표시기는 라온디스플레이가 공급한다: of two, the topic is acted on.
    return (
      actors.length < 2 && !inside.some((phrase) => isOwn(phrase) || (phrase.particle === '도' && actors.length > 0))
    )
  }

  function affirm(clause: number): string | null {
    const said = state(clause)
    return said === null || parsed.polite ? null : affirmed(said)
  }

  const topicsIn = ({ start, predicateStart }: Frame): number =>
    phrases.filter((phrase) => phrase.role === 'topic' && phrase.start >= start && phrase.end <= predicateStart).length

  /** The shared topic, as the subject that it is before a noun; null where it is none. */
  function leadBefore({ lead }: Frame, clause: number): string | null {
    const noun = /^(.*?)(?:은|는) $/.exec(lead)?.[1]
    if (noun === undefined) return lead
    return canBeSubject(noun, topicBefore(clauses[clause]?.first ?? 0), clause) ? `${withParticle(noun, '이')} ` : null
  }

  function because(clause: number): string | null {
    const own = frame(clause)
    if (!own || own.predicate.presumed || topicsIn(own) > 1) return null
    const span = { start: own.start, end: own.predicateStart }
    const [topics, lead] = [subjectEdits(span, null, clause), leadBefore(own, clause)]
    const body = topics === null ? null : edited(text, span, resolving(topics))
    if (body === null || lead === null) return null
    return tidy(`${lead}${body}${own.gap}${nominal(own.predicate, endsInConsonant)} 때문`)
  }

  function beforeNoun(clause: number, edits: readonly Edit[] = []): string | null {
    const own = frame(clause)
    if (!own) return null
    if (topicsIn(own) > 1) return null
    const form = asAdnominal(own.predicate)
    const span = { start: own.start, end: own.predicateStart }
    const additive = additiveEdits(span, '이')
    const [topics, adverbial] = [subjectEdits(span, null, clause), adverbialEdits(span, null)]
    const lead = leadBefore(own, clause)
    if (additive === null || topics === null || adverbial === null || lead === null) return null
    const changes = [
      ...edits,
      ...topics.map((edit) => asOwner(parsed, clauses[clause], edits, edit)),
      ...adverbial,
      ...additive,
    ]
    const kept = changes.filter((edit, i) => !changes.slice(0, i).some((other) => overlaps(other, edit)))
    const body = edited(text, span, resolving(kept))
    if (body === null || form === null) return null
    return tidy(lead + body + own.gap + form)
  }

  /** 비로소 언제 …: a word that says at last is not asked with. */
  const askTime = (target: Span): string | null =>
    whenItWas(parsed, target, sentenceStart) ??
    askInPlace(target, '언제')?.replace(/(?:^|(?<=\s))(?:비로소|마침내|드디어|이미|결국)\s/g, '') ??
    null

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
