/** Terms that a definition could be taken to explain: what they are is the same sort of thing (a technology, a loan, a person). */

import type { Lang } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { bigrams, comparisonKey, similarity } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import type { LexiconEntry } from '../ports'
import { DISTRACTORS, type Distractor } from './draft'
import { isHeardOf } from './heard-of'
import type { Material } from './material'
import { endsOtherwise, sortOfThing } from './sort-of-thing'
import { scriptOf } from './vocabulary'

/** What a definition says that its term is, the last noun of its first sentence: …하는 기술 → 기술. Null where it ends in no noun. */
export function headNoun(definition: string, lang: Lang): string | null {
  const first = definition.split(/(?<=[.。])/)[0]?.replace(/[.。]$/, '') ?? ''
  const head =
    lang === 'ko'
      ? /([가-힣]+)$/.exec(first)?.[1]
      : /([\p{Script=Han}\p{Script=Katakana}ー]+|こと|もの|お金)$/u.exec(first)?.[1]
  return head ?? null
}

interface Written {
  readonly ko: string
  readonly ja: string
}

interface Rival extends Written {
  readonly headword: string
  readonly definition: string
  /** Lower is nearer. */
  readonly distance: number
}

/** Null where the article may mean something else by the same letters: 로아, a hotel, is not ROA. */
export const definitionOf = ({ definitions, ko, ja }: GlossaryTerm, lang: Lang): string | null =>
  scriptOf(ko.headword) === 'hangul' && scriptOf(ja.headword) === 'latin'
    ? null
    : (definitions.find((own) => own.lang === lang && own.origin !== 'article')?.text ?? null)

/** Only the first sentence: what follows names the word (「安全保障」の略). */
export const firstSentence = (definition: string): string => definition.split(/(?<=[.。])/)[0]?.trim() ?? definition

/** Rows of the lexicon as rivals: which of a field have the same head noun, and of which field a headword is. */
interface RivalRows {
  readonly like: (domain: string, head: string) => readonly Rival[]
  readonly domainOf: (headword: string) => string | null
}

function rivalRows(entries: readonly LexiconEntry[], lang: Lang): RivalRows {
  const rivals = new Map<string, Rival[]>()
  const domains = new Map<string, string>()
  const keyOf = (domain: string, head: string): string => `${domain}|${head}`
  for (const entry of entries) {
    for (const headword of entry[lang]) if (!domains.has(headword)) domains.set(headword, entry.domain)
    const definition = entry.definitions[lang]
    const [headword] = entry[lang]
    const { ko: [ko] = [], ja: [ja] = [] } = entry
    const head = definition ? headNoun(definition, lang) : null
    if (!definition || !headword || !ko || !ja || head === null) continue
    const key = keyOf(entry.domain, head)
    const alike = rivals.get(key) ?? []
    alike.push({ headword, ko, ja, definition, distance: 1 })
    rivals.set(key, alike)
  }
  return {
    like: (domain, head) => rivals.get(keyOf(domain, head)) ?? [],
    domainOf: (headword) => domains.get(headword) ?? null,
  }
}

/** Put in order once for a lexicon. */
const rivalRowsOf = {
  ko: rememberedWith((entries: readonly LexiconEntry[]) => rivalRows(entries, 'ko')),
  ja: rememberedWith((entries: readonly LexiconEntry[]) => rivalRows(entries, 'ja')),
} as const satisfies Record<Lang, (entries: readonly LexiconEntry[]) => RivalRows>

/** A term of the article with a definition, and the head noun of that. */
interface Defined {
  readonly term: GlossaryTerm
  readonly definition: string
  readonly head: string | null
}

const definedTerms = rememberedWith(({ pool, lang }: Material): readonly Defined[] =>
  pool.flatMap((term): Defined[] => {
    const definition = definitionOf(term, lang)
    return definition ? [{ term, definition, head: headNoun(definition, lang) }] : []
  }),
)

/** What a term is called, in the text and in its rows: AI for 인공지능. */
const namesOf = ({ lang, dictionaries }: Material, term: GlossaryTerm): readonly string[] => [
  term[lang].headword,
  ...term.aliases,
  ...term.alternatives.map(({ headword }) => headword),
  ...dictionaries.lookUp(lang, term[lang].headword).flatMap((row) => row[lang]),
]

/** The article's own first, then those of the lexicon that are of the term's field: 블록체인 beside a dyke is ruled out without reading. */
function rivalsOf(material: Material, term: GlossaryTerm, definition: string): readonly Rival[] {
  const { dictionaries, lang, random } = material
  const head = headNoun(definition, lang)
  if (head === null) return []
  const names = namesOf(material, term)
  const barred = new Set(names.map(comparisonKey))
  const rows = rivalRowsOf[lang](dictionaries.definedEntries())
  const domain = rows.domainOf(term[lang].headword)
  const own = definedTerms(material)
    .filter((other) => other.head === head && other.term.id !== term.id)
    .map(({ term: { ko, ja }, definition: text }): Rival => {
      const written = { ko: ko.headword, ja: ja.headword }
      return { ...written, headword: written[lang], definition: text, distance: 0 }
    })
  const others = domain ? rows.like(domain, head) : []
  // 지분 and 지분율: what one explains fits the other too.
  const isNested = (headword: string): boolean =>
    headword.includes(term[lang].headword) || term[lang].headword.includes(headword)
  // …경쟁시켜 성능을 높이는 AI 기술, among what 인공지능 may mean, names the term.
  const says = ({ definition: text }: Rival): boolean => names.some((name) => name.length > 1 && text.includes(name))
  return shuffle([...own, ...others], random)
    .filter((rival) => !barred.has(comparisonKey(rival.headword)) && !isNested(rival.headword) && !says(rival))
    .sort((a, b) => a.distance - b.distance)
}

/** What is an act, a state or a sum may be of any sort: what it is, its word has to say. */
const GENERAL = /(?:일|것|상태|경우|돈|현상|방식|방법|사람|こと|もの|状態|場合|お金|現象|方式|方法|人)$/

/** 장려금 (奨励金) beside 보조금 (補助金), and none of 매입채무 (買掛金), 기축통화 (基軸通貨): the same last character in both languages, or the same known sort. */
function isOfSort(own: Written, other: Written): boolean {
  const sort = sortOfThing(own.ja)
  const isOfHead =
    own.ja.at(-1) === other.ja.at(-1) &&
    own.ko.at(-1) === other.ko.at(-1) &&
    !endsOtherwise(own.ja) &&
    !endsOtherwise(other.ja)
  return isOfHead || (NARROW.has(sort) && sortOfThing(other.ja) === sort)
}
/** Sorts whose words can be mistaken whatever they end in; 債 and 金 are both money, and nothing alike. */
const NARROW: ReadonlySet<string | null> = new Set(['illness', 'disaster', 'conflict', 'joining', 'quality'])

/** レームダック beside 黒字 is ruled out by its looks, which a Korean reader hears too, and 골디락스 by being heard of nowhere. */
const isLikely = ({ dictionaries }: Material, { ko, ja }: GlossaryTerm, rival: Rival): boolean =>
  isOfSort({ ko: ko.headword, ja: ja.headword }, rival) &&
  scriptOf(rival.ja) === scriptOf(ja.headword) &&
  (rival.distance === 0 || isHeardOf(rival.ko, dictionaries))

const NEARLY_THE_SAME = 0.4

/** Up to three, as headwords or as definitions; those that look like the answer first. */
export function distractorsFromRivals(
  material: Material,
  term: GlossaryTerm,
  definition: string,
  as: 'headword' | 'definition',
): readonly Distractor[] {
  const { lang } = material
  const [answer, code] =
    as === 'headword' ? ([term[lang].headword, 'other-term'] as const) : ([definition, 'other-definition'] as const)
  const unlike = (text: string): number =>
    as === 'headword'
      ? Number(scriptOf(text) !== scriptOf(answer)) + Math.min(2, Math.abs(text.length - answer.length) / 3)
      : Math.min(2, Math.abs(text.length - answer.length) / 15)
  const isGeneral = GENERAL.test(headNoun(definition, lang) ?? '')
  const chosen: Distractor[] = []
  const ordered = rivalsOf(material, term, definition)
    .filter((rival) => as === 'definition' || !isGeneral || isLikely(material, term, rival))
    .map((rival) => ({ ...rival, text: as === 'headword' ? rival.headword : firstSentence(rival.definition) }))
    .sort((a, b) => a.distance + unlike(a.text) - b.distance - unlike(b.text))
  const explained = [definition]
  for (const { headword, text, definition: own } of ordered) {
    // GDP and 国内総生産: what is explained in the same words is the same.
    if (explained.some((other) => similarity(bigrams(other), bigrams(own)) > NEARLY_THE_SAME)) continue
    const keys = [answer, ...chosen.map((one) => one.text)].map(comparisonKey)
    const key = comparisonKey(text)
    if (keys.some((taken) => taken.includes(key) || key.includes(taken))) continue
    chosen.push({ text, reason: { code, detail: headword, evidence: null } })
    explained.push(own)
    if (chosen.length === DISTRACTORS) break
  }
  return chosen
}
