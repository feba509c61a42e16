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
  overlaps,
  type Phrase,
  type SentenceContext,
  type SentenceForms,
} from '../sentence'
import { GAP } from './phrases'
import { readPredicate } from './read-predicate'
import type { KoreanWord, ParsedKorean } from './words'

/** 접속 부사: they link to the sentence before, and a question stands alone. */
const DISCOURSE =
  /^(?:하지만|그러나|특히|다만|그리고|또|또한|한편|그래서|따라서|즉|그런데|그럼에도|반면|반면에|결국|이미|이어|이어서|아울러|더구나|게다가|그러면서|물론|실제로|그러자|이에|이로써|그래도|나아가|먼저|우선|더불어|마지막으로|그만큼|이처럼|이렇게|이와|함께)$/

const ASKED: Readonly<Record<Asked, string>> = {
  person: '사람은 누구입니까?',
  organisation: '곳은 어디입니까?',
  place: '곳은 어디입니까?',
  thing: '것은 무엇입니까?',
  time: '때는 언제입니까?',
}

/** 늘릴 계획이다: the predicate of a co-ordinate clause before it is planned too. */
const PLAN = /^(?:계획|방침|예정|구상|목표|생각)$/
/** Nouns whose copula says how something is meant, not what it is. */
const MODAL_NOUN = /(?:^|\s)?(?:모습|셈|편|때문|의문|때|시점|상황|판단|뜻|것|점|터|차원|전략|이유)$/

interface Frame {
  readonly start: number
  readonly predicateStart: number
  /** Written before the frame's text: the topic of an earlier clause or sentence. */
  readonly lead: string
  /** Written before the predicate where it was shared with the next clause. */
  readonly gap: string
  readonly predicate: KoreanPredicate
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?])/g, '$1')
    .replace(/^[,\s]+/, '')
    .trim()

/** Where the sentence begins after 그러나, 또한, … */
function startOf(words: readonly KoreanWord[], text: string): number {
  let first = 0
  while (first < words.length - 1) {
    const word = words[first]
    if (!word || !DISCOURSE.test(text.slice(word.start, word.bodyEnd))) break
    // 이에 대해, 이에 따라: two words that link.
    const next = words[first + 1]
    const isPair =
      next !== undefined && /^(?:대해|따라|관련해|비해|반해|앞서|대응해)$/.test(text.slice(next.start, next.bodyEnd))
    first += isPair ? 2 : 1
  }
  return Math.max(first, afterLabel(words, text))
}

/** 독자를 위한 안내: … |: a label before a colon is no part of what is said. */
function afterLabel(words: readonly KoreanWord[], text: string): number {
  const label = words.findIndex(({ start, end, quoted }) => !quoted && text.slice(start, end).endsWith(':'))
  return label >= 0 && label < words.length / 2 ? label + 1 : 0
}

export function koreanForms(parsed: ParsedKorean, context: SentenceContext): SentenceForms {
  const { text, words, clauses, phrases } = parsed
  const sentenceStart = startOf(words, text)
  const finalWord = words.at(-1)
  const final = finalWord ? readPredicate(text, finalWord, words.slice(-2, -1)) : null

  const topicBefore = (word: number): Phrase | null =>
    phrases.findLast(({ role, last }) => role === 'topic' && last < word) ?? null
  const ownSubject = (first: number, last: number): boolean =>
    phrases.some(
      (phrase) =>
        phrase.first >= first &&
        phrase.last <= last &&
        (phrase.role === 'topic' || (phrase.role === 'subject' && phrase.governor === last)),
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
    return { ...own, past: own.past || (inherits && final.past), presumed: false }
  }

  /** A clause alone, with the topic that it shares. */
  function frame(clause: number, whole = false): Frame | null {
    const own = clauses[clause]
    const predicate = predicateOf(clause)
    if (!own || !predicate) return null
    const predicateWord = words[own.last]
    const alone = clause > 0 && !whole
    const first = alone ? own.first : sentenceStart
    const start = words[first]?.start
    if (start === undefined || !predicateWord || own.last < first) return null
    let lead = ''
    if (!ownSubject(first, own.last)) {
      const shared = alone
        ? (topicBefore(own.first) ?? phrases.find((p) => p.role === 'subject' && p.last < own.first))
        : null
      if (shared?.relative) return frame(clause, true)
      const topic = shared ? edited(text, shared, context.resolved) : null
      if (alone && !shared && !context.lead) return frame(clause, true)
      lead = topic ? `${topic} ` : context.lead ? `${withParticle(context.lead, '은')} ` : ''
    }
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

  /** The edits with pointing words resolved where no edit already covers them. */
  const resolving = (edits: readonly Edit[]): readonly Edit[] => [
    ...edits,
    ...context.resolved.filter((resolved) => !edits.some((edit) => overlaps(edit, resolved))),
  ]

  /** The particle that follows an answer, in the form that the interrogative takes. No interrogative is a topic (몇 %는). */
  function inPlace(target: Span, interrogative: string): Edit | null {
    const word = words.find(({ start, end }) => target.end > start && target.end <= end)
    const after = word ? text.slice(target.end, word.bodyEnd) : ''
    if (/^(?:은|는|도)(?=$|[^가-힣])/.test(after)) return null
    const particle = /^(?:이라는|이라고|라는|라고|으로|로|은|는|이|가|을|를|과|와)(?=$|[^가-힣])/.exec(after)?.[0] ?? ''
    if (interrogative === '언제' || interrogative === '몇 년') {
      const time = interrogative === '언제' ? (/^(?:에는|에)/.exec(after)?.[0] ?? '') : ''
      const comma = interrogative === '언제' && after === '' && word?.comma ? (word?.end ?? target.end) - target.end : 0
      return { start: target.start, end: target.end + time.length + comma, text: interrogative }
    }
    if (interrogative === '누구' && /^[이가은는]$/.test(particle)) {
      return { start: target.start, end: target.end + particle.length, text: '누가' }
    }
    return {
      start: target.start,
      end: target.end + particle.length,
      text: particle ? withParticle(interrogative, particle) : interrogative,
    }
  }

  /** 언제 stands after the topic, not before it: 회사는 언제 공장을 지었습니까? */
  function whenAfterTopic(frameStart: number, edit: Edit): readonly Edit[] {
    if (edit.text !== '언제' || edit.start !== frameStart) return [edit]
    const next = phrases.find(
      ({ role, start, particle }) => start >= edit.end && (role === 'topic' || role === 'subject') && particle !== '도',
    )
    const clause = clauseAt(edit.start)
    const sameClause =
      next &&
      clauseAt(next.start) === clause &&
      next.governor === (next.role === 'topic' ? words.length - 1 : clauses[clause]?.last)
    if (!next || !sameClause) return [edit]
    return [
      { ...edit, text: '' },
      { start: next.end, end: next.end, text: ' 언제' },
    ]
  }

  function askInPlace(target: Span, interrogative: string): string | null {
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
    const edit = inPlace(target, interrogative)
    if (!edit) return null
    const edits = resolving(whenAfterTopic(own.start, edit))
    const body = edited(text, { start: own.start, end: own.predicateStart }, edits)
    return body === null ? null : tidy(own.lead + body + own.gap + politeQuestion(predicate, endsInConsonant))
  }

  /** The topic of a clause is its subject once the clause stands before a noun: 회사는 → 회사가. */
  function subjectEdits(span: Span, except: Phrase | null): readonly Edit[] {
    const topics = phrases.filter(({ role, start, end }) => role === 'topic' && start >= span.start && end <= span.end)
    const only = topics.filter((topic) => topic !== except)
    const topic = only[0]
    if (!topic || only.length > 1 || !/^[은는]$/.test(topic.particle)) return []
    const noun = context.resolved.find((edit) => overlaps(edit, topic))?.text ?? text.slice(topic.start, topic.nounEnd)
    const name = noun.replace(/(?:은|는|이|가)$/, '')
    const spoken = context.resolved.some((edit) => overlaps(edit, topic)) ? name : noun
    return [{ start: topic.nounEnd, end: topic.end, text: particleFor(spoken, '이') }]
  }

  /** A place or time is no topic once its clause stands before a noun: 항구에서는 … 나르는 것 → 항구에서 … 나르는 것. */
  function adverbialEdits(span: Span, except: Phrase | null): readonly Edit[] {
    return phrases
      .filter((phrase) => phrase !== except && phrase.start >= span.start && phrase.end <= span.end)
      .filter(({ particle }) => /^(?:에서|에게|에)는$/.test(particle))
      .map(({ end }) => ({ start: end - 1, end, text: '' }))
  }

  function askByCleft(clause: number, phrase: Phrase, asked: Asked): string | null {
    const own = clauses[clause]
    const predicate = predicateOf(clause)
    const predicateWord = words[own?.last ?? -1]
    if (!own || !predicate || !predicateWord) return null
    const first = clause === 0 ? sentenceStart : own.first
    const start = words[first]?.start ?? 0
    const before = adnominal(predicate, endsInConsonant)
    if (before === null) return null
    const isGap = own.connective === GAP
    const span = { start, end: isGap ? predicateWord.bodyEnd : predicateWord.start }
    if (phrase.end > span.end) return null
    const follows = /^[\s,]*/.exec(text.slice(phrase.end))?.[0].length ?? 0
    const removed = phrase.start >= start ? [{ start: phrase.start, end: phrase.end + follows, text: '' }] : []
    const edits = resolving([...removed, ...subjectEdits(span, phrase), ...adverbialEdits(span, phrase)])
    const body = edited(text, span, edits)
    if (body === null) return null
    const lead = phrase.role !== 'topic' && !ownSubject(first, own.last) ? leadAsSubject(own.first, clause) : ''
    return lead === null ? null : tidy(`${lead}${body}${isGap ? ' ' : ''}${before} ${ASKED[asked]}`)
  }

  function leadAsSubject(first: number, clause: number): string | null {
    const shared = clause > 0 ? topicBefore(first) : null
    const noun = shared ? edited(text, { start: shared.start, end: shared.nounEnd }, context.resolved) : context.lead
    return noun ? `${withParticle(noun, '이')} ` : null
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

  function state(clause: number, edits: readonly Edit[] = []): string | null {
    const own = frame(clause)
    if (!own) return null
    const body = edited(text, { start: own.start, end: own.predicateStart }, resolving(edits))
    if (body === null) return null
    const predicate = withEdits(own, edits)
    if (!predicate) return null
    const said = parsed.polite
      ? plainStatement(predicate, endsInConsonant)
      : politeStatement(predicate, endsInConsonant)
    return tidy(own.lead + body + own.gap + said)
  }

  const topicsIn = ({ start, predicateStart }: Frame): number =>
    phrases.filter((phrase) => phrase.role === 'topic' && phrase.start >= start && phrase.end <= predicateStart).length

  function because(clause: number): string | null {
    const own = frame(clause)
    if (!own || own.predicate.presumed || topicsIn(own) > 1) return null
    const span = { start: own.start, end: own.predicateStart }
    const body = edited(text, span, resolving(subjectEdits(span, null)))
    if (body === null) return null
    const lead = own.lead.replace(/^(.*?)(?:은|는) $/, (_, noun: string) => `${withParticle(noun, '이')} `)
    return tidy(`${lead}${body}${own.gap}${nominal(own.predicate, endsInConsonant)} 때문`)
  }

  function inOrderTo(clause: number): string | null {
    const own = frame(clause)
    const last = clauses[clause]?.last
    if (!phrases.some(({ role, governor }) => role === 'object' && governor === last)) return null
    if (own?.predicate.kind !== 'verb' || own.predicate.presumed || topicsIn(own) > 1) return null
    const subject = phrases.find(
      (phrase) =>
        (phrase.role === 'topic' || phrase.role === 'subject') &&
        phrase.start >= own.start &&
        phrase.end <= own.predicateStart,
    )
    const start = subject ? subject.end : own.start
    const body = edited(text, { start, end: own.predicateStart }, resolving([]))
    return body === null
      ? null
      : tidy(`${body}${own.gap}${nominal({ ...own.predicate, past: false }, endsInConsonant)} 위해서`)
  }

  function beforeNoun(clause: number, edits: readonly Edit[] = []): string | null {
    const own = frame(clause)
    if (!own) return null
    if (topicsIn(own) > 1) return null
    const form = adnominal(own.predicate, endsInConsonant)
    const span = { start: own.start, end: own.predicateStart }
    const body = edited(text, span, resolving([...edits, ...subjectEdits(span, null)]))
    if (body === null || form === null) return null
    const lead = own.lead.replace(/^(.*?)(?:은|는) $/, (_, noun: string) => `${withParticle(noun, '이')} `)
    return tidy(lead + body + own.gap + form)
  }

  const askTime = (target: Span): string | null => askInPlace(target, '언제')

  return { askInPlace, askTime, askByCleft, state, because, inOrderTo, beforeNoun }
}
