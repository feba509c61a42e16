/** What a statement speaks of, exchanged for another of its kind that the article speaks of as well: 쇠못은 녹이 슨다 → 나무못은 녹이 슨다. */
import type { Span } from '@/core/article/types'
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import { type Offer, SHOWS } from './altered'
import { fitsElsewhere } from './distractors'
import { nameOf } from './entities'
import type { Material } from './material'
import { contains, isOwnSubject, type Phrase, type ReadSentence } from './sentence'

/** What follows says it of this one, and of no other besides. */
const OF = /^[은는이가はが]$/

/** A thing that is named by its own word alone, null for all else. */
function thingIn({ lexis, entities }: Material, sentence: ReadSentence, phrase: Phrase): string | null {
  const name = nameOf(lexis, sentence, phrase)
  const isThing = (entities.find(name)?.type ?? lexis.typeByForm(name) ?? 'thing') === 'thing'
  const isBare = !phrase.relative && !phrase.coordinated && phrase.nounEnd - phrase.start === name.length
  const isOwn = isOwnSubject(sentence.words, phrase) && OF.test(phrase.particle)
  return isOwn && isBare && isThing && name.length > 1 && !lexis.isVague(name) && !lexis.isAttribute(name) ? name : null
}

/** What the article speaks of, each where it first does. */
const spokenOf = rememberedWith((material: Material): ReadonlyMap<string, ReadSentence> => {
  const found = new Map<string, ReadSentence>()
  for (const sentence of material.body)
    for (const phrase of sentence.phrases) {
      const name = thingIn(material, sentence, phrase)
      if (name !== null && !found.has(name)) found.set(name, sentence)
    }
  return found
})

/** 水素 and 炭素 are called alike, and nothing else of the one is the other's. */
const ELEMENT = /素$/
/** Of one head the names are about as long. UTF-16 units. */
const LONGER = 2

/** 전기 가마 and 장작 가마, 회분식 and 연속식, 新型機 and 旧型機: two of one head. */
function areOfOneHead({ lang }: Material, a: string, b: string): boolean {
  const head = lang === 'ko' && a.includes(' ') ? /\S+$/ : /.$/
  return (
    a.length > 2 &&
    b.length > 2 &&
    Math.abs(a.length - b.length) <= LONGER &&
    a.includes(' ') === b.includes(' ') &&
    head.exec(a)?.[0] === head.exec(b)?.[0] &&
    !ELEMENT.test(a)
  )
}

export function otherTopics(material: Material, sentence: ReadSentence, span: Span): readonly Offer[] {
  const { entities, random, subject } = material
  const { text, phrases } = sentence
  const [phrase] = phrases.filter((own) => contains(span, own) && isOwnSubject(sentence.words, own))
  const name = phrase ? thingIn(material, sentence, phrase) : null
  if (!phrase || name === null || text.split(name).length > 2) return []
  const others = [...spokenOf(material).keys()].filter(
    (other) =>
      other !== name &&
      !text.includes(other) &&
      !subject?.endsWith(other) &&
      !other.includes(name) &&
      !name.includes(other) &&
      !entities.same(name, other) &&
      areOfOneHead(material, name, other) &&
      !fitsElsewhere(material, text.replace(name, ''), other, sentence),
  )
  return shuffle(others, random)
    .slice(0, 1)
    .map((to) => ({
      exchanged: { sort: 'thing', target: { start: phrase.start, end: phrase.nounEnd }, to },
      shows: SHOWS.actor,
      aside: false,
    }))
}
