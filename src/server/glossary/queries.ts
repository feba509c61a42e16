import { cache } from 'react'
import type { Lang } from '@/core/article/types'
import type { ArticleSummary, Citation } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { INDEX_INITIALS } from '@/core/glossary/index-headings'
import { formsOf } from '@/core/search/fold'
import { type Found, foundParts } from '@/core/search/found-part'
import { orderKey } from '@/core/search/order-key'
import { searchQueries } from '@/core/search/search-keys'
import { database } from '@/db/client'
import { citationsOf, neighboursOf, readEntries } from '@/db/glossary'
import { conceptsWith, countConcepts, type GlossaryQuery, listConcepts, occupiedRanges } from '@/db/glossary-list'
import type { PlaceRange } from '@/db/search'
import { articleList } from '@/server/articles/queries'
import { type GlossarySearch, readSearch } from './glossary-search'

const PAGE_SIZE = 30
/** Terms of one print, about ten sheets. */
const PRINTED = 300
const SHARING_A_CHARACTER = 6
const NEIGHBOURS = 12

function rangesOf(lang: Lang): PlaceRange[] {
  const starts = INDEX_INITIALS[lang].map(({ first }) => orderKey(lang, first))
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? null }))
}

function rangeOf({ initial, order }: GlossarySearch): PlaceRange | null {
  if (initial === null || order === 'worth') return null
  const index = INDEX_INITIALS[order].findIndex((heading) => heading.initial === initial)
  return rangesOf(order)[index] ?? null
}

const queryOf = (search: GlossarySearch): GlossaryQuery => ({
  queries: search.q === '' ? null : searchQueries(search.q),
  articleId: search.article,
  category: search.category,
  order: search.order,
  range: rangeOf(search),
})

export interface ListedEntry {
  readonly entry: GlossaryEntry
  /** What the search found it by; null without a search. */
  readonly found: Found | null
}

export interface GlossaryPage {
  readonly entries: readonly ListedEntry[]
  readonly count: number
  /** Whether there may be more than `count`. */
  readonly orMore: boolean
  /** What the pages beside this one end before and begin after; null where there is none. */
  readonly previous: string | null
  readonly next: string | null
}

export const glossaryPage = (search: GlossarySearch): Promise<GlossaryPage> => readPage(search, PAGE_SIZE)

/** All that the search lists, as far as it is printed at once. */
export const printedGlossary = (search: GlossarySearch): Promise<GlossaryPage> =>
  readPage({ ...search, after: null, before: null }, PRINTED)

async function readPage(search: GlossarySearch, size: number): Promise<GlossaryPage> {
  const query = queryOf(search)
  const [{ ids, previous, next }, { count, orMore }] = await Promise.all([
    pageOf(query, search, size),
    countConcepts(database(), query),
  ])
  const entries = await readEntries(database(), ids)
  const { queries } = query
  const listed = entries.map((entry) => ({ entry, found: queries && foundParts(entry, queries) }))
  return { entries: listed, count, orMore, previous, next }
}

const FOUND_AT_ONCE = 8

/** The most important terms that a search finds, for who only wants to go to one; none for an empty search. */
export async function foundTerms(text: string): Promise<readonly GlossaryEntry[]> {
  const search = readSearch({ q: text }, 'worth')
  if (search.q === '') return []
  const ids = await listConcepts(database(), queryOf(search), { from: null, backward: false, take: FOUND_AT_ONCE })
  return readEntries(database(), ids)
}

async function pageOf(query: GlossaryQuery, { after, before }: Pick<GlossarySearch, 'after' | 'before'>, size: number) {
  const backward = before !== null
  // One more than is shown tells whether the list goes on.
  const read = (from: string | null) => listConcepts(database(), query, { from, backward, take: size + 1 })
  const found = await read(before ?? after)
  const more = found.length > size
  if (backward && !more) return pageOf(query, { after: null, before: null }, size)
  const shown = found.slice(0, size)
  const ids = backward ? shown.toReversed() : shown
  const isFirst = after === null && !backward
  return { ids, previous: isFirst ? null : (ids[0] ?? null), next: more || backward ? (ids.at(-1) ?? null) : null }
}

export interface ListNeighbours {
  readonly previous: GlossaryEntry | null
  readonly next: GlossaryEntry | null
}

/** The terms before and after one in the list that the search makes. */
export async function listNeighbours(id: string, search: GlossarySearch): Promise<ListNeighbours> {
  const beside = (backward: boolean) => listConcepts(database(), queryOf(search), { from: id, backward, take: 1 })
  const [[previous], [next]] = await Promise.all([beside(true), beside(false)])
  const entries = await readEntries(
    database(),
    [previous, next].flatMap((each) => each ?? []),
  )
  const byId = (wanted: string | undefined) => entries.find((entry) => entry.id === wanted) ?? null
  return { previous: byId(previous), next: byId(next) }
}

export interface IndexHeading {
  readonly initial: string
  readonly occupied: boolean
}

/** The thumb index of the alphabet in use; none where the order is not alphabetical, nor for what a search found. */
export async function indexHeadings(search: GlossarySearch): Promise<IndexHeading[]> {
  if (search.order === 'worth' || search.q !== '') return []
  const occupied = await occupiedRanges(database(), queryOf(search), rangesOf(search.order))
  return INDEX_INITIALS[search.order]
    .map(({ initial, native }, i) => ({ initial, native, occupied: occupied[i] ?? false }))
    .filter(({ native, occupied: some }) => native || some)
}

export const entryById = cache(async (id: string): Promise<GlossaryEntry | null> => {
  const [entry] = await readEntries(database(), [id])
  return entry ?? null
})

export interface ArticleCitations {
  readonly article: ArticleSummary
  readonly citations: readonly Citation[]
}

/** The sentences that quote a concept, by article. */
export async function citationsByArticle(id: string): Promise<ArticleCitations[]> {
  const [citations, articles] = await Promise.all([citationsOf(database(), id), articleList()])
  return articles.flatMap((article) => {
    const own = citations.filter(({ articleId }) => articleId === article.id)
    return own.length > 0 ? [{ article, citations: own }] : []
  })
}

export interface SharedCharacter {
  /** In the forms of Japan, and in those of Korea where they differ. */
  readonly kanji: string
  readonly hanja: string | null
  readonly entries: readonly GlossaryEntry[]
}

export interface RelatedTerms {
  /**
   * By character, in the order of the headword; characters that no other term has are left out, those that the same terms have
   * stand together.
   */
  readonly byCharacter: readonly SharedCharacter[]
  /** Quoted in the same sentences. */
  readonly neighbours: readonly GlossaryEntry[]
}

/** 々 stands for another character. */
const HAN = /(?!々)\p{Script=Han}/gu

/** The characters of either headword, a form of each. */
function charactersOf({ ko, ja }: GlossaryEntry): readonly string[] {
  const found = `${ja.headword}${ko.hanja ?? ''}`.match(HAN) ?? []
  return [...new Set(found.map((character) => formsOf(character)[0] ?? character))]
}

export async function relatedTerms(entry: GlossaryEntry): Promise<RelatedTerms> {
  const db = database()
  const characters = charactersOf(entry)
  const [sharing, neighbours] = await Promise.all([
    Promise.all(characters.map((character) => conceptsWith(db, character, entry.id, SHARING_A_CHARACTER))),
    neighboursOf(db, entry.id, NEIGHBOURS),
  ])
  const entries = await readEntries(db, [...new Set([...sharing.flat(), ...neighbours])])
  const byId = new Map(entries.map((each) => [each.id, each]))
  const only = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const inKorea = new Map(entry.alignment.map(({ kanji, hanja }) => [kanji, hanja]))
  const byCharacter = new Map<string, SharedCharacter>()
  characters.forEach((character, i) => {
    const own = only(sharing[i] ?? [])
    if (own.length === 0) return
    const key = own.map(({ id }) => id).join(' ')
    const before = byCharacter.get(key)
    const kanji = (before?.kanji ?? '') + character
    const hanja = [...kanji].map((each) => inKorea.get(each) ?? each).join('')
    byCharacter.set(key, { kanji, hanja: hanja === kanji ? null : hanja, entries: own })
  })
  return { byCharacter: [...byCharacter.values()], neighbours: only(neighbours) }
}
