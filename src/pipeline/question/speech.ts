/** Who says what in the article: quotations and reports with their speakers by name, pronouns among them where one person only can be meant. */
import { rememberedWith } from '@/core/remembered'
import { nameOf } from './entities'
import { isClaimGrounded } from './grounded'
import type { SpokenQuote } from './lexis'
import { type Material, PERSONAL, pointsOutside } from './material'
import type { EntityType, ReadSentence } from './sentence'

export interface Speech {
  /** Without quotation marks; indirect speech as a sentence of its own. */
  readonly words: string
  /** As in `SpokenQuote`. */
  readonly told: string | null
  /** As the sentence, or the one that its pronoun points at, has it. */
  readonly name: string
  /** Null for somebody of whom the article tells nothing but that they speak. */
  readonly type: 'person' | 'organisation' | null
  /** Who speaks is only pointed at in the sentence that has the words. */
  readonly isPointedAt: boolean
  /** Who speaks is the topic of the sentence that has the words. */
  readonly isTopic: boolean
  /** What is reported names what it speaks of, and points at nothing outside it. Direct speech is taken as it is. */
  readonly standsAlone: boolean
  /** The sentence that has the words. */
  readonly sentence: ReadSentence
  /** What shows it, `sentence` among them. */
  readonly shown: readonly ReadSentence[]
}

/** 가일스 of 래리 가일스, ング of ティファニー・ング: one part of a name that the article gives whole; 서안시 of 한정우 서안시 과장 is where he works. */
const isPartOfPerson = ({ entities, lexis }: Material, name: string): boolean =>
  name.length > 1 &&
  entities.all.some(
    (entity) =>
      entity.type === 'person' &&
      lexis
        .untitled(entity.name)
        .split(/[\s・＝=]/)
        .includes(name),
  )

/** 'person', 'organisation', or what else the article takes the name for. */
function typeOf(material: Material, name: string): EntityType | null {
  const { entities, lexis } = material
  const found = entities.find(name)?.type
  if (found === 'person' || found === 'organisation') return found
  if (isPartOfPerson(material, name)) return 'person'
  // 가람의료재단 운영본부장: somebody of that body, and not the body.
  if (found === undefined && lexis.isTitled(name)) return lexis.typeByForm(name)
  // 세림 of 세림엘리베이터.
  const isFirm = entities.all.some(({ type, name: whole }) => type === 'organisation' && entities.same(whole, name))
  return lexis.typeByForm(name) ?? (isFirm ? 'organisation' : (found ?? null))
}

type Speaker = Pick<Speech, 'name' | 'type' | 'isPointedAt'> & { readonly named: readonly ReadSentence[] }

const asSpeaker = (type: EntityType | null): Speech['type'] =>
  type === 'person' || type === 'organisation' ? type : null

/** A pronoun is whoever spoke this many sentences before, at the most. */
const REACH = 2

/** 그가 말했다, 彼は述べた: who spoke last, where nobody else has been named since. */
function lastSpeaker(
  { entities }: Material,
  body: readonly ReadSentence[],
  at: number,
  last: Speech | undefined,
): Speaker | null {
  const from = last ? body.indexOf(last.sentence) : -1
  if (last?.type !== 'person' || from < 0 || at - from > REACH) return null
  const between = body.slice(from, at + 1)
  const isOnly = entities.all
    .filter(({ type, name }) => type === 'person' && name.length > 1 && between.some(({ text }) => text.includes(name)))
    .every(({ name }) => entities.same(name, last.name))
  return isOnly ? { name: last.name, type: last.type, isPointedAt: true, named: last.shown } : null
}

function speakerOf(
  material: Material,
  { speaker, shown }: SpokenQuote,
  sentence: ReadSentence,
  last: Speech | undefined,
): Speaker | null {
  const { lexis, body } = material
  const [naming = sentence] = shown
  const at = body.indexOf(sentence)
  const pronoun = naming.context.resolved.find(({ start, end }) => start <= speaker.start && end >= speaker.nounEnd)
  if (pronoun) {
    const name = lexis.withoutParticle(pronoun.text)
    const meant = body.slice(0, at).findLast(({ text }) => text.includes(name))
    return meant ? { name, type: asSpeaker(typeOf(material, name)), isPointedAt: true, named: [meant] } : null
  }
  if (PERSONAL.test(naming.text.slice(speaker.start, speaker.nounEnd))) return lastSpeaker(material, body, at, last)
  if (pointsOutside(naming, { start: speaker.start, end: speaker.end })) return null
  const name = nameOf(lexis, naming, speaker)
  if (lexis.isVague(name)) return null
  // Who speaks is somebody, though the text gives no title: 하멜은 … 말했다.
  const known = typeOf(material, name)
  if (known === 'place' || known === 'thing') return null
  const type = asSpeaker(known)
  // EU 규정에 따르면: a source may be no one.
  if (type === null && (!speaker.proper || lexis.citesSource.test(naming.text.slice(speaker.nounEnd)))) return null
  return { name, type, isPointedAt: false, named: [] }
}

/** 가람은 올리지 않겠다고 약속했으며, 나래는 …기로 했다: what is promised before another verb is not what the one after it says. */
const SAID_WITHIN = /[다라자냐]고 \S*(?:했|혔|였)\S*(?:며|고|지만|는데),? |と(?:約束|表明|主張|説明|強調|指摘)し、/

function isAnothersClaim({ told, speaker, shown }: SpokenQuote, { text, words }: ReadSentence): boolean {
  if (told !== null && SAID_WITHIN.test(told)) return true
  const start = told === null ? -1 : text.indexOf(told)
  const end = start + (told?.length ?? 0)
  return (
    start >= 0 &&
    shown.every((one) => one.text === text) &&
    words.some(
      ({ role, join, start: at, bodyEnd }) =>
        role === 'predicate' && join !== 'adnominal' && at >= end && bodyEnd < speaker.start,
    )
  )
}

/** Whether what is reported can be understood by itself. */
function standsAlone(material: Material, sentence: ReadSentence, told: string): boolean {
  const { lexis } = material
  const start = sentence.text.indexOf(told.replace(/(?:だ?と|고)$/, ''))
  const claim = { start, end: start + told.length }
  return (
    start >= 0 &&
    !pointsOutside(sentence, claim) &&
    !/["'‘“「]/.test(told) &&
    !lexis.pointsOutside(told) &&
    !lexis.isLinked.test(told) &&
    !lexis.leansBack(told) &&
    isClaimGrounded(material, sentence, claim)
  )
}

/** What is said in the article, in order; sources that are nobody are left out. */
export const speechOf = rememberedWith((material: Material): readonly Speech[] => {
  const { body, lexis } = material
  const speech: Speech[] = []
  body.forEach((sentence, i) => {
    const previous = body[i - 1] ?? null
    const last = speech.at(-1)
    for (const quote of [...lexis.quotes(sentence, previous), ...lexis.reports(sentence)]) {
      if (isAnothersClaim(quote, sentence)) continue
      const speaker = speakerOf(material, quote, sentence, last)
      if (!speaker) continue
      const { words, told } = quote
      const { name, type, isPointedAt, named } = speaker
      speech.push({
        words,
        told,
        name,
        type,
        isPointedAt,
        isTopic: quote.speaker === sentence.topic,
        standsAlone: told === null || standsAlone(material, sentence, told),
        sentence,
        shown: [...new Set([...(isPointedAt ? [sentence] : []), ...quote.shown, ...named])],
      })
    }
  })
  return speech
})
