/** People, organisations and places of a statement, each exchanged for another of the article. */
import type { Span } from '@/core/article/types'
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import { type Offer, SHOWS } from './altered'
import { entityCandidates } from './distractors'
import { type Entity, nameOf } from './entities'
import { hasFigure } from './in-digits'
import type { Material } from './material'
import { clauseOf, contains, type Phrase, type ReadSentence } from './sentence'

/** The name stands alone, or after a place (한국의 한빛); a description before it (米大手の) would be the other one's. */
function isUndescribed({ entities }: Material, { text }: ReadSentence, phrase: Phrase, { start }: Span): boolean {
  const before = text.slice(phrase.start, start).replace(/[의の]\s?$/, '')
  return !phrase.relative && (start === phrase.start || entities.find(before)?.type === 'place')
}

/** 제자 윤세라 씨 beside 강 씨: whoever is described or named in full is not known yet. */
const isNamedAlike = (a: string, b: string): boolean =>
  a.split(' ').length === b.split(' ').length && Math.abs(a.length - b.length) <= 1

/** Sentences that tell what somebody does, from which on he is one of those whom the article is about. */
const ACTS_OFTEN = 2

/** Of how many sentences somebody is the topic or the subject, by any of his names. */
const timesActing = rememberedWith(({ body, lexis, entities }: Material) => {
  const actors = body.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase) =>
      phrase.role === 'topic' || phrase.role === 'subject' ? [nameOf(lexis, sentence, phrase)] : [],
    ),
  )
  return (name: string): number => actors.filter((other) => entities.same(other, name)).length
})

/** 당직의 박정우 씨, 완성차 업체 한빛모터스: what the article says before a name that its bearer is, '' where it says nothing. */
const partsOf = rememberedWith((material: Material) => {
  const { body, entities, lexis } = material
  const told = body.flatMap(({ text, phrases }) =>
    phrases.map(({ start, nounEnd }) => lexis.bareName(text.slice(start, nounEnd))),
  )
  return (name: string): string => {
    const full = lexis.untitled(entities.find(name)?.type === 'person' ? entities.fullName(name) : name)
    const described = told.find((phrase) => phrase.indexOf(full) > 0)
    return described?.slice(0, described.indexOf(full)).trim() ?? ''
  }
})

/** What a doctor does a patient could not have done, nor what a car maker does a recycler. */
const areOfOnePart = (material: Material, a: string, b: string): boolean =>
  partsOf(material)(a) === partsOf(material)(b)

/** 완성차 업체 한빛모터스: the firm alone. */
const bareFirm = ({ entities }: Material, name: string): string =>
  entities.all
    .filter((entity) => entity.type === 'organisation' && entity.name.length > 2 && name.endsWith(` ${entity.name}`))
    .reduce((shortest, entity) => (entity.name.length < shortest.length ? entity.name : shortest), name)

/** A figure, a firm or a place, by which what somebody does is a fact. */
const tellsOfMore = ({ entities }: Material, { text }: ReadSentence): boolean =>
  hasFigure(text) ||
  entities.all.some(
    ({ name, type }) => (type === 'organisation' || type === 'place') && name.length > 1 && text.includes(name),
  )

/** 법원: what a court does a ministry could not. */
const COURT = /(?:재판소|법원|裁判所)$/

interface Named {
  readonly type: 'person' | 'organisation'
  readonly name: string
  readonly target: Span
}

/** Somebody or a firm that the phrase names by that name alone. */
function namedBy(material: Material, sentence: ReadSentence, phrase: Phrase): Named | null {
  const { lexis, entities } = material
  const whole = nameOf(lexis, sentence, phrase)
  const type = entities.find(whole)?.type ?? lexis.typeByForm(whole)
  if (type !== 'person' && type !== 'organisation') return null
  const name = type === 'organisation' ? bareFirm(material, whole) : whole
  const target = { start: phrase.nounEnd - name.length, end: phrase.nounEnd }
  const isWritten = sentence.text.slice(target.start, target.end) === name
  // 新会社は: the same as one of the others by its name. 스타트업 한빛: what describes the name would describe the other one.
  const isPlain = !lexis.isVague(name) && isUndescribed(material, sentence, phrase, target)
  // 나래는 나래가 만든 …: named again, it tells which it was.
  const isOnce = sentence.text.split(name).length === 2
  return isWritten && isPlain && isOnce ? { type, name, target } : null
}

/** Others of the article that are of one sort with it, and are called alike. */
const alike = ({ lexis, entities }: Material, { type, name }: Named, other: Entity): boolean =>
  other.type === type &&
  lexis.sortOf(other.name) === lexis.sortOf(name) &&
  COURT.test(other.name) === COURT.test(name) &&
  lexis.isTitled(other.name) === lexis.isTitled(name) &&
  !entities.same(other.name, name)

/** Who says or does what this clause tells: another person who speaks or acts as well, another organisation of its sort. */
export function otherActors(material: Material, sentence: ReadSentence, span: Span): readonly Offer[] {
  const { lexis, random } = material
  return sentence.phrases.flatMap((phrase): readonly Offer[] => {
    const isEmbedded = phrase.role === 'subject' && sentence.words[phrase.governor ?? -1]?.join === 'adnominal'
    const isActor = phrase.role === 'topic' || phrase.role === 'subject'
    // 정부도 움직이기 시작했다: others have, too.
    const isAdded = /^(?:도|까지|마저|조차|も|さえ|まで)$/.test(phrase.particle)
    if (!contains(span, phrase) || !isActor || phrase.coordinated || isEmbedded || isAdded) return []
    const named = namedBy(material, sentence, phrase)
    if (!named) return []
    const { type, name, target } = named
    const speaks = lexis.isSaying.test(sentence.text)
    // 제작 기간을 줄이겠다고: what a maker means to do, said by who only looks on, is seen to be false.
    if (speaks && lexis.promises.test(sentence.text.replace(/[“”"「」『』]/g, ''))) return []
    // 값을 손가락으로 짚었다: who did it is nothing to look up, but when, where or for whom something was done.
    if (type === 'person' && !speaks && !tellsOfMore(material, sentence)) return []
    const acts = timesActing(material)
    // What a person does another could have done who does something too; what a ministry does a bank could not.
    const isOneOfMany = type === 'organisation' || speaks || acts(name) >= ACTS_OFTEN
    if (!isOneOfMany) return []
    const others = entityCandidates(
      material,
      sentence,
      (entity) =>
        alike(material, named, entity) &&
        (speaks || areOfOnePart(material, entity.name, name)) &&
        (type === 'organisation' || speaks || (acts(entity.name) >= ACTS_OFTEN && isNamedAlike(entity.name, name))),
    )
    return shuffle(others, random)
      .slice(0, 1)
      .map(({ text: to }) => ({
        exchanged: { sort: type, target, to },
        shows: type === 'person' && speaks ? SHOWS.ofArticle : SHOWS.actor,
        aside: false,
      }))
  })
}

/** Places of the clause, each exchanged for another of its level: a city for a city. */
export function otherPlaces(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  span: Span,
): readonly Offer[] {
  const { entities, lexis, random } = material
  const inside = sentence.phrases.filter(
    (phrase) => contains(span, phrase) && !phrase.coordinated && phrase.role !== 'topic' && phrase.role !== 'subject',
  )
  return inside.flatMap((phrase): readonly Offer[] => {
    const name = nameOf(lexis, sentence, phrase)
    const target = { start: phrase.nounEnd - name.length, end: phrase.nounEnd }
    const isMain = phrase.governor === clauseOf(sentence, clause)?.last
    if (
      !isMain ||
      lexis.levelOf(name) === '' ||
      entities.find(name)?.type !== 'place' ||
      sentence.text.slice(target.start, target.end) !== name
    )
      return []
    const others = entityCandidates(
      material,
      sentence,
      (other) =>
        other.type === 'place' && lexis.levelOf(other.name) === lexis.levelOf(name) && !entities.same(other.name, name),
    )
    return shuffle(others, random)
      .slice(0, 1)
      .map(({ text: to }) => ({ exchanged: { sort: 'place', target, to }, shows: SHOWS.ofArticle, aside: false }))
  })
}
