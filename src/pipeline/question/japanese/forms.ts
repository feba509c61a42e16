/** What a Japanese sentence is turned into: every form is the sentence's own text with edits, and another form of its predicate. */
import type { Span } from '@/core/article/types'
import { attributiveForm, type JapanesePredicate, plainForm, politeForm } from '@/lang/ja/predicate'
import {
  type Asked,
  type Edit,
  edited,
  overlaps,
  type Phrase,
  type SentenceContext,
  type SentenceForms,
} from '../sentence'
import { readPredicate } from './read-predicate'
import type { JapaneseWord, ParsedJapanese } from './words'

/** 接続詞 and the like: they link to the sentence before, and a question stands alone. */
const DISCOURSE =
  /^(?:また|しかし|そして|さらに|ただ|ただし|なお|一方|一方で|だが|つまり|すなわち|例えば|たとえば|特に|とくに|ところが|したがって|よって|しかも|その後|もっとも|ちなみに|加えて|そのうえ|そのうえで|逆に|実際|結局|まず|次に|最後に|他方|もちろん|このため|そのため|これに対し|それでも|それ以来|当面は|でも|但し|しかしながら|事実|ほか|そのほか|このほか|これまで)$/

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

const tidy = (text: string): string =>
  text
    .replace(/^[、\s]+/, '')
    .replace(/、、+/g, '、')
    .replace(/\s+/g, ' ')
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
  const ownSubject = (first: number, last: number): boolean =>
    phrases.some(
      (phrase) =>
        phrase.first >= first &&
        phrase.last <= last &&
        (phrase.role === 'topic' || (phrase.role === 'subject' && phrase.governor === last)),
    )

  function predicateOf(clause: number): JapanesePredicate | null {
    const { last, join, connective } = clauses[clause] ?? { last: -1, join: 'final', connective: '' }
    if (join === 'final') return final
    const word = words[last]
    const own = word ? readPredicate(text, withoutConnective(word)) : null
    if (!own || !final) return null
    return { ...own, past: own.past || (connective === '連用' && own.kind === 'verb' && final.past) }
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
      if (alone && !shared && phrases.some((phrase) => isSubject(phrase) && phrase.last < own.first))
        return frame(clause, true)
      if (shared?.relative) return frame(clause, true)
      const topic = shared ? edited(text, shared, context.resolved) : null
      if (alone && !shared && !context.lead) return frame(clause, true)
      lead = topic ?? (context.lead ? `${context.lead}は` : '')
    }
    return { start, predicateStart: predicateWord.start, lead, predicate }
  }

  const clauseAt = (offset: number): number =>
    clauses.findIndex(({ first, last }) => offset >= (words[first]?.start ?? 0) && offset < (words[last]?.end ?? 0))

  const resolving = (edits: readonly Edit[]): readonly Edit[] => [
    ...edits,
    ...context.resolved.filter((resolved) => !edits.some((edit) => overlaps(edit, resolved))),
  ]

  /** No figure that is asked for is a topic (何割は). */
  function inPlace(target: Span, interrogative: string): Edit | null {
    const after = text.slice(target.end)
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
      const before = edited(text, { start: own.start, end: target.start }, resolving([]))
      if (before === null || !/^(?:以上|以下|程度|前後|未満|余り|強|弱)?$/.test(rest)) return null
      return tidy(`${own.lead}${before}${politeForm({ ...own.predicate, before: interrogative + rest })}か。`)
    }
    const edit = inPlace(target, interrogative)
    if (!edit) return null
    const edits = resolving(whenAfterTopic(own.start, edit))
    const body = edited(text, { start: own.start, end: own.predicateStart }, edits)
    return body === null ? null : tidy(`${own.lead}${body}${politeForm(own.predicate)}か。`)
  }

  /** Inside a clause before a noun the topic is a subject: 会社は、 → 会社が. */
  function subjectEdits(span: Span, except: Phrase | null): readonly Edit[] | null {
    const topics = phrases.filter(
      (phrase) => phrase.role === 'topic' && phrase !== except && phrase.start >= span.start && phrase.end <= span.end,
    )
    const [topic] = topics
    if (topics.length > 1) return null
    if (topic?.particle !== 'は') return []
    const comma = text[topic.end] === '、' ? 1 : 0
    return [{ start: topic.nounEnd, end: topic.end + comma, text: 'が' }]
  }

  /** A place or time is no topic once its clause stands before の: 港では … 運ぶのは → 港で … 運ぶのは. */
  function adverbialEdits(span: Span, except: Phrase | null): readonly Edit[] {
    return phrases
      .filter((phrase) => phrase !== except && phrase.start >= span.start && phrase.end <= span.end)
      .filter(({ particle }) => /^[でに]は$/.test(particle))
      .map(({ end }) => ({ start: end - 1, end: end + (text[end] === '、' ? 1 : 0), text: '' }))
  }

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
    const removed = phrase.start >= start ? [{ start: phrase.start, end: phrase.end + comma, text: '' }] : []
    const subjects = subjectEdits(span, phrase)
    if (subjects === null) return null
    const body = edited(text, span, resolving([...removed, ...subjects, ...adverbialEdits(span, phrase)]))
    if (body === null) return null
    const needsSubject = phrase.role !== 'topic' && phrase.role !== 'subject' && !ownSubject(first, own.last)
    const lead = needsSubject ? leadAsSubject(own.first, clause) : ''
    return lead === null ? null : tidy(`${lead}${body}${attributiveForm(predicate)}${ASKED[asked]}`)
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
    if (dated !== 1 || dropped === undefined || subjects === null) return askInPlace(target, 'いつ')
    const edits = resolving([{ start: target.start, end: target.end + dropped, text: '' }, ...subjects])
    const body = edited(text, span, edits)
    const lead = own.lead.replace(/は、?$/, 'が')
    return body === null ? null : tidy(`${lead}${body}${attributiveForm(own.predicate)}${ASKED.time}`)
  }

  function leadAsSubject(first: number, clause: number): string | null {
    const shared = clause > 0 ? phrases.findLast((phrase) => phrase.role === 'topic' && phrase.last < first) : undefined
    const noun = shared ? edited(text, { start: shared.start, end: shared.nounEnd }, context.resolved) : context.lead
    return noun ? `${noun}が` : null
  }

  function withEdits({ predicate, predicateStart }: Frame, edits: readonly Edit[]): JapanesePredicate | null {
    const touching = edits.filter(({ end }) => end > predicateStart)
    if (touching.length === 0) return predicate
    const noun = { start: predicateStart, end: predicateStart + predicate.before.length }
    const before = touching.every((edit) => edit.start >= noun.start) ? edited(text, noun, touching) : null
    return before === null || before === predicate.before ? null : { ...predicate, before }
  }

  function state(clause: number, edits: readonly Edit[] = []): string | null {
    const own = frame(clause)
    const predicate = own ? withEdits(own, edits) : null
    if (!own || !predicate) return null
    const body = edited(text, { start: own.start, end: own.predicateStart }, resolving(edits))
    return body === null
      ? null
      : tidy(`${own.lead}${body}${parsed.polite ? plainForm(predicate) : politeForm(predicate)}。`)
  }

  /** The clause before a noun, its topic made a subject. */
  function beforeNoun(clause: number, edits: readonly Edit[] = []): string | null {
    const own = frame(clause)
    if (!own) return null
    const span = { start: own.start, end: own.predicateStart }
    const subjects = subjectEdits(span, null)
    const body = subjects === null ? null : edited(text, span, resolving([...edits, ...subjects]))
    if (body === null) return null
    return tidy(`${own.lead.replace(/は、?$/, 'が')}${body}${attributiveForm(own.predicate)}`)
  }

  function inOrderTo(clause: number): string | null {
    const own = frame(clause)
    const last = clauses[clause]?.last
    if (!phrases.some(({ role, governor }) => role === 'object' && governor === last)) return null
    if (own?.predicate.kind !== 'verb' || own.predicate.negative) return null
    const subject = phrases.find(
      (phrase) => isSubject(phrase) && phrase.start >= own.start && phrase.end <= own.predicateStart,
    )
    const start = subject ? subject.end : own.start
    const body = edited(text, { start, end: own.predicateStart }, resolving([]))
    return body === null ? null : tidy(`${body}${attributiveForm({ ...own.predicate, past: false })}ため`)
  }

  function because(clause: number): string | null {
    const stated = beforeNoun(clause)
    return stated === null ? null : `${stated}ため`
  }

  return { askInPlace, askTime, askByCleft, state, because, inOrderTo, beforeNoun }
}
