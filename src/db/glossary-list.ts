/** The glossary's list: which concepts it has in which order, page by page from a concept on. */
import { foldWriting } from '@/core/search/fold'
import { matches } from '@/core/search/search-keys'
import type { Database } from './client'
import { inCurrentArticle } from './glossary'
import { placeIn } from './listing'
import { type Count, countListed, findPage, inDirection, type ListQuery, type Place, readerOf } from './search'

export interface GlossaryQuery extends ListQuery {
  /** Only what this article's current version has; its own ranks are the order of worth. */
  readonly articleId: string | null
}

export interface PageRequest {
  /** The page begins after this concept, or ends before it where `backward`. One that is not listed any more is taken as null. */
  readonly from: string | null
  readonly backward: boolean
  readonly take: number
}

/** Ids of one page, in the direction asked for. */
export async function listConcepts(
  db: Database,
  query: GlossaryQuery,
  { from, backward, take }: PageRequest,
): Promise<readonly string[]> {
  if (query.articleId === null) {
    const start = from === null ? null : await placeOf(db, query, from)
    const places = await findPage(readerOf(db), { ...query, from: start, backward, take })
    return places.map(({ conceptId }) => conceptId)
  }
  const places = await placesInArticle(db, query, query.articleId)
  const start = places.find(({ conceptId }) => conceptId === from) ?? null
  return inDirection(places, start, backward)
    .slice(0, take)
    .map(({ conceptId }) => conceptId)
}

export async function countConcepts(db: Database, query: GlossaryQuery): Promise<Count> {
  if (query.articleId === null) return countListed(readerOf(db), query)
  return { count: (await placesInArticle(db, query, query.articleId)).length, orMore: false }
}

async function placeOf(db: Database, { order }: GlossaryQuery, conceptId: string): Promise<Place | null> {
  const listed = await db.listing.findUnique({ where: { conceptId } })
  return listed && { conceptId, place: placeIn(order, listed) }
}

/** An article has few enough to look at all. In no order. */
async function placesInArticle(
  db: Database,
  { queries, category, order, range }: GlossaryQuery,
  articleId: string,
): Promise<Place[]> {
  const rows = await db.articleTerm.findMany({
    where: inCurrentArticle(articleId),
    select: { rank: true, concept: { select: { listing: true } } },
  })
  return rows.flatMap(({ rank, concept: { listing } }) => {
    if (!listing || (category !== null && listing.category !== category)) return []
    if (queries !== null && !matches(listing.keys, queries)) return []
    const place = placeIn(order, { ...listing, rank })
    if (range && (place < range.from || (range.to !== null && place >= range.to))) return []
    return { place, conceptId: listing.conceptId }
  })
}

/** For each range, whether it has any of the concepts. */
export async function occupiedRanges(
  db: Database,
  query: Omit<GlossaryQuery, 'range'>,
  ranges: readonly NonNullable<GlossaryQuery['range']>[],
): Promise<boolean[]> {
  const { articleId } = query
  if (articleId !== null) {
    const places = await placesInArticle(db, { ...query, range: null }, articleId)
    return ranges.map(({ from, to }) => places.some(({ place }) => place >= from && (to === null || place < to)))
  }
  const first = (range: GlossaryQuery['range']) => listConcepts(db, { ...query, range }, FIRST)
  return (await Promise.all(ranges.map(first))).map((ids) => ids.length > 0)
}

const FIRST: PageRequest = { from: null, backward: false, take: 1 }

/** Other concepts that are written with the character, in any of its forms, in 가나다 order. */
export async function conceptsWith(db: Database, character: string, except: string, take: number): Promise<string[]> {
  const queries = [{ key: foldWriting(character), whole: false }]
  const query: GlossaryQuery = { queries, articleId: null, category: null, order: 'ko', range: null }
  const ids = await listConcepts(db, query, { ...FIRST, take: take + 1 })
  return ids.filter((id) => id !== except).slice(0, take)
}
