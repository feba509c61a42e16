/** What a statement speaks of, exchanged for another of its kind that the article speaks of as well: 쇠못은 녹이 슨다 → 나무못은 녹이 슨다. */
import type { Span } from '@/core/article/types'
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import { type Offer, SHOWS } from './altered'
import { isOneOfSeveral } from './contrary-words'
import { fitsElsewhere } from './distractors'
import { nameOf } from './entities'
import { withDigits } from './in-digits'
import type { Material } from './material'
import { contains, isOwnSubject, type Phrase, type ReadSentence } from './sentence'

/** What follows says it of this one, and of no other besides. */
const OF = /^[은는이가はが]$/

/** 中国船, 일본판유리: a firm, or what another one of its kind could be as well. */
const OF_COUNTRY =
  /^(?:한국|일본|중국|미국|영국|독일|프랑스|러시아|유럽|국산|외국|日本|中国|韓国|米国|英国|独|仏|欧州|国産|外国)/

/** A thing that a sentence speaks of by its own word; null for all else. What is done with one of two (왁스, 밀랍) may be said of the other. */
function thingIn({ lexis, entities }: Material, sentence: ReadSentence, phrase: Phrase): string | null {
  const name = nameOf(lexis, sentence, phrase)
  const isThing = (entities.find(name)?.type ?? lexis.typeByForm(name) ?? 'thing') === 'thing'
  const isOwn = isOwnSubject(sentence.words, phrase) && OF.test(phrase.particle)
  const isOne =
    isThing &&
    !phrase.coordinated &&
    !OF_COUNTRY.test(name) &&
    !/^\d/.test(withDigits(name)) &&
    name.length > 1 &&
    !lexis.isVague(name) &&
    !lexis.isAttribute(name)
  return isOne && isOwn ? name : null
}

/** 半透明のシリカエアロゲル: what describes it would describe the other one. */
const isBare = ({ relative, start, nounEnd }: Phrase, name: string): boolean =>
  !relative && nounEnd - start === name.length

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

/**
 * A kanji or a syllable that is a head by itself (회분식, 가연성). 보험 and 시험, モンサント and ブランケット only rhyme, 消費電力 and 潜在力 are of no kind, and
 * 構成成分 is 主成分 in other words.
 */
const HEAD = {
  ko: /(?:[식형법기판층염강로탑성관]|[가-힣]{2})$/,
  ja: /(?:(?![力量度率数者人分部点所地的化目体])\p{Script=Han}|(?![自全])\p{Script=Han}[力量度率数者人分部点所地的化目体]|[ァ-ヴー]{3})$/u,
} as const

/** 전기 가마 and 장작 가마, 회분식 and 연속식, 新型機 and 旧型機: two of one head. */
function areOfOneHead({ lang }: Material, a: string, b: string): boolean {
  const head = lang === 'ko' && a.includes(' ') ? /\S+$/ : HEAD[lang]
  return (
    a.length > 2 &&
    b.length > 2 &&
    Math.abs(a.length - b.length) <= LONGER &&
    a.includes(' ') === b.includes(' ') &&
    head.exec(a)?.[0] === head.exec(b)?.[0] &&
    head.test(a) &&
    !ELEMENT.test(a)
  )
}

export function otherTopics(material: Material, sentence: ReadSentence, span: Span): readonly Offer[] {
  const { entities, random, subject } = material
  const { text, phrases } = sentence
  return phrases
    .filter((own) => contains(span, own))
    .flatMap((phrase): readonly Offer[] => {
      const name = thingIn(material, sentence, phrase)
      // What the entry is of is said of nothing else.
      if (name === null || name === subject || !isBare(phrase, name) || text.split(name).length > 2) return []
      if (isOneOfSeveral(sentence, phrase)) return []
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
    })
}
