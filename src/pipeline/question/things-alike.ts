/** Things as options for a thing: of its sort, from the article first, then from the answer's field in the lexicon. */
import type { Lang } from '@/core/article/types'
import { optionKey } from '@/core/quiz/comparison'
import { rememberedWith } from '@/core/remembered'
import type { LexiconEntry } from '../ports'
import { type Candidate, entityCandidates } from './distractors'
import type { Entity } from './entities'
import type { Material } from './material'
import type { ReadSentence } from './sentence'
import { seriesOf } from './series'
import { sortOfThing } from './sort-of-thing'

/** What the article does not have is taken where it has too few. */
const FROM_LEXICON = 4
const FROM_SERIES = 2.5

/** 지방 극장 beside 벽돌 극장, 工場 beside 新工場: what is of the same head may be the same thing. */
export function sharesHead(a: string, b: string): boolean {
  const [x, y] = [a.split(' ').at(-1) ?? a, b.split(' ').at(-1) ?? b]
  return x === y || a.endsWith(b) || b.endsWith(a)
}

export type Sorted = Pick<Entity, 'category' | 'sort'>

/** A Japanese compound shows its sort by its last character, whether the glossary has it or not. */
const COMPOUND = /^(?![一二三四五六七八九十百千万数何両各])[\p{Script=Han}\p{Script=Katakana}ー]{3,12}$/u
const sortByForm = (lang: Lang, name: string): string | null =>
  lang === 'ja' && COMPOUND.test(name) ? sortOfThing(name) : null

/** The sort of a thing that the glossary has, that its form tells (塩田の|操作料), or that stands in a series (금속, 계절); null where nothing is known to stand beside it. */
export function sortedThing({ entities, lang, lexis }: Material, name: string): Sorted | null {
  const entity = entities.find(name)
  if (entity?.type === 'thing' && entity.concept !== null && entity.sort) return entity
  if (entity && entity.type !== 'thing') return null
  const sort = lexis.isVague(name) ? null : sortByForm(lang, name)
  if (sort !== null) return { category: 'concept', sort }
  return seriesOf(lang, name).length > 0 ? { category: 'concept', sort: entity?.sort ?? null } : null
}

/** The nouns of the article, each with the first sentence that has a phrase of it. */
const firstSentences = rememberedWith(({ body }: Material): ReadonlyMap<string, ReadSentence> => {
  const first = new Map<string, ReadSentence>()
  for (const sentence of body)
    for (const { headStart, nounEnd } of sentence.phrases) {
      const noun = sentence.text.slice(headStart, nounEnd)
      if (!first.has(noun)) first.set(noun, sentence)
    }
  return first
})

/** Nouns of the article that their form sorts, each where it first stands. */
const nounsBySort = rememberedWith((material: Material): ReadonlyMap<string, readonly Candidate[]> => {
  const { entities, lang, lexis } = material
  const bySort = new Map<string, Candidate[]>()
  for (const [noun, sentence] of firstSentences(material)) {
    const sort = sortByForm(lang, noun)
    const type = entities.find(noun)?.type ?? lexis.typeByForm(noun)
    const start = sentence.text.indexOf(noun)
    if (sort === null || start < 0 || (type !== null && type !== 'thing') || lexis.isVague(noun)) continue
    if (lexis.isAttribute(noun)) continue
    bySort.set(sort, [
      ...(bySort.get(sort) ?? []),
      { text: noun, at: { sentence, span: { start, end: start + noun.length } } },
    ])
  }
  return bySort
})

/** What stands in one series with the word; where the article has it, there. None that the sentence has. */
export function besideInSeries(material: Material, answered: ReadSentence, answer: string): readonly Candidate[] {
  return seriesOf(material.lang, answer)
    .filter((word) => !answered.text.includes(word))
    .map((word) => {
      const sentence = firstSentences(material).get(word)
      const start = sentence?.text.indexOf(word) ?? -1
      return sentence
        ? { text: word, at: { sentence, span: { start, end: start + word.length } } }
        : { text: word, at: null, strange: FROM_SERIES }
    })
}

/** Entries of the lexicon by their headwords, the first of each, and by their domains. */
const definedBy = (lang: Lang) =>
  rememberedWith((entries: readonly LexiconEntry[]) => {
    const byHeadword = new Map<string, LexiconEntry>()
    const byDomain = new Map<string, LexiconEntry[]>()
    for (const entry of entries) {
      for (const headword of entry[lang]) if (!byHeadword.has(headword)) byHeadword.set(headword, entry)
      const beside = byDomain.get(entry.domain) ?? []
      beside.push(entry)
      byDomain.set(entry.domain, beside)
    }
    return { byHeadword, byDomain }
  })
const defined = { ko: definedBy('ko'), ja: definedBy('ja') } as const

/** Candidates for a term, none of the same head: 電池 is no wrong option for 全固体電池. */
export function thingsAlike(
  material: Material,
  answered: ReadSentence,
  answer: string,
  { category, sort }: Sorted,
): readonly Candidate[] {
  const { subject, lang, dictionaries, articleKey, lexis } = material
  const own = entityCandidates(
    material,
    answered,
    (other) =>
      sort !== null &&
      other.type === 'thing' &&
      other.concept !== null &&
      other.category === category &&
      other.sort === sort &&
      // What all of the entry is of may be meant too.
      !subject?.endsWith(other.name) &&
      !sharesHead(other.name, answer) &&
      !lexis.isAttribute(other.name),
  )
  const unlisted = (sort === null ? [] : (nounsBySort(material).get(sort) ?? [])).filter(
    ({ text }) =>
      !answered.text.includes(text) &&
      !subject?.endsWith(text) &&
      !sharesHead(text, answer) &&
      own.every((other) => other.text !== text),
  )
  const { byHeadword, byDomain } = defined[lang](dictionaries.definedEntries())
  const domain = sort === null ? undefined : byHeadword.get(answer)?.domain
  const ofDomain = (domain && byDomain.get(domain)) || []
  const others = ofDomain.flatMap((entry): readonly Candidate[] => {
    const [headword] = entry[lang]
    const [japanese] = entry.ja
    if (!headword || !japanese) return []
    const isAlike = entry.category === category && sortOfThing(japanese) === sort && !sharesHead(headword, answer)
    return isAlike && !articleKey.includes(optionKey(headword))
      ? [{ text: headword, at: null, strange: FROM_LEXICON }]
      : []
  })
  const series = besideInSeries(material, answered, answer)
  const ofArticle = [...own, ...unlisted].filter(({ text }) => series.every((other) => other.text !== text))
  return [...series, ...ofArticle, ...others]
}
