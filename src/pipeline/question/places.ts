/** Places that the article names, by the form of their names: towns among towns, and the sites of somebody among sites. */

import type { Lang } from '@/core/article/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { rememberedWith } from '@/core/remembered'
import type { Candidate } from './distractors'
import type { Material } from './material'
import type { Phrase, ReadSentence } from './sentence'

/** A town, port or island is a place to be in; a site is what stands there. */
export type PlaceSort = 'town' | 'site'

const TOWN = {
  ko: /^(?:[가-힣]{2,6}(?:시|군|읍|골|섬)|[가-힣]{2,6}(?:항|마을))$/,
  ja: /^[\p{Script=Han}\p{Script=Katakana}ーヶノ々]{1,8}(?:市|町|村|港|島|湾|岬|峠|寺)$/u,
} as const
/** What ends so and is no name: 대도시, 연합군, 国際空港, 離島, 港町. */
const NO_TOWN = {
  ko: /(?:도시|당시|(?<!안)동시|즉시|표시|(?<![거김])제시|지시|게시|전시|감시|무시|연합군|저항군|독립군|(?<!기)장군|(?<!남)해군|육군|공군|공항|사항|저항|고향|산골|시골|윗마을|아랫마을|이웃마을|한마을)$/,
  ja: /^(?:[同各両全本離隣新旧大小]|無人|港|城下|門前|市内|県内)*(?:市|町|村|港|島|湾|寺)$|(?<!京)都市$|諸島$|半島$|列島$|隣町$|港町$|空港$|山寺$/u,
} as const
const SITE = {
  ko: /(?:산업단지|시험장|공장|본사|대학교|연구소|박물관|경로당|작업장|시청|군청|병원|공원|발전소|조선소)$/,
  ja: /(?:工場|本社|試験場|資料館|博物館|美術館|図書館|大学|研究所|病院|公園|倉庫|造船所|発電所|海岸|臨海部|キャンパス)$/,
} as const

/** A town, port or island by the form of its name. */
export const isTown = (lang: Lang, name: string): boolean => TOWN[lang].test(name) && !NO_TOWN[lang].test(name)

/** The sort of a written name, null for what is none; `proper`: it has a proper noun in it. A site is one only where it says whose or where: 오키하마 공장. */
export function placeSort(
  { lang, entities, lexis }: Pick<Material, 'lang' | 'entities' | 'lexis'>,
  name: string,
  proper: boolean,
): PlaceSort | null {
  const bare = name.split(/의?\s|の/).at(-1) ?? name
  if (isTown(lang, bare)) return 'town'
  if (!SITE[lang].test(name)) return null
  const before = name.replace(SITE[lang], '').trim()
  const isNamed =
    before !== '' &&
    (proper ||
      before.split(/의?\s|の/).some((word) => isTown(lang, word)) ||
      entities.all.some(({ name: known, type }) => type === 'organisation' && before.includes(known)))
  return isNamed || lexis.typeByForm(name) === 'organisation' ? 'site' : null
}

/** 加羅島 of 同国南岸の加羅島; 해문시 동항산업단지 whole, 가자키시 of 일본 가자키시. */
export function placeOf(
  { lexis, lang }: Pick<Material, 'lang' | 'lexis'>,
  { text }: Pick<ReadSentence, 'text'>,
  phrase: Phrase,
): string {
  const head = lexis.bareName(text.slice(phrase.headStart, phrase.nounEnd))
  const last = head.split(' ').at(-1) ?? head
  return isTown(lang, last) ? last : head
}

interface Place {
  readonly name: string
  readonly sort: PlaceSort
  readonly sentence: ReadSentence
  readonly start: number
}

const RUNS = /[\p{Script=Han}\p{Script=Katakana}ーヶノ々]{2,10}/gu

/** Nouns that could name a town: runs of kanji and katakana, and words before a particle (반드시 is none). */
const nounsIn = (
  lang: Lang,
  { text, words }: ReadSentence,
): readonly { readonly name: string; readonly start: number }[] =>
  lang === 'ja'
    ? [...text.matchAll(RUNS)].map(({ 0: name, index }) => ({ name, start: index }))
    : words
        .filter(({ role, particle }) => particle !== '' && role !== 'predicate')
        .map(({ start, nounEnd }) => ({ name: text.slice(start, nounEnd), start }))

/** All places of the article, each where it first stands: towns wherever they are written, sites as the phrases that name them. */
const placesOf = rememberedWith((material: Material): readonly Place[] => {
  const found = new Map<string, Place>()
  for (const sentence of material.body) {
    const { text, phrases } = sentence
    for (const { name, start } of nounsIn(material.lang, sentence))
      if (isTown(material.lang, name) && !found.has(name)) found.set(name, { name, sort: 'town', sentence, start })
    for (const phrase of phrases) {
      const name = placeOf(material, sentence, phrase)
      const sort = phrase.coordinated ? null : placeSort(material, name, phrase.proper)
      if (sort && !found.has(name))
        found.set(name, { name, sort, sentence, start: text.lastIndexOf(name, phrase.nounEnd) })
    }
  }
  return [...found.values()]
})

/** Other places of the same sort that the answered sentence does not have. */
export function placeCandidates(
  material: Material,
  answered: ReadSentence,
  answer: string,
  sort: PlaceSort,
): readonly Candidate[] {
  const here = comparisonKey(answered.text)
  const isSame = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
  return placesOf(material)
    .filter((place) => place.sort === sort && !here.includes(comparisonKey(place.name)) && !isSame(place.name, answer))
    .map(({ name, sentence, start }) => ({ text: name, at: { sentence, span: { start, end: start + name.length } } }))
}
