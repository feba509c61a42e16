/**
 * Pages of the glossary's list, with a search or without. Two statements know how to read a page in order (decision 027):
 * `walk` goes through the list and takes what matches, quick where much does; `gather` reads the range of search keys, quick where little
 * does. Which one it is, the number of keys in the range decides.
 */
import type { GlossaryOrder } from '@/core/glossary/entry'
import type { Category } from '@/core/glossary/types'
import { endRange, isShortBeginning } from '@/core/search/key-ends'
import { orderHead, RANK_STEP, worthHead } from '@/core/search/order-key'
import { matches, type SearchQuery, textToFind } from '@/core/search/search-keys'
import { type Database, positionFunction } from './client'
import { Prisma } from './generated/sqlite/client'
import { beginningIn, type Listed, placeIn } from './listing'

/** Half-open range of places; no end for the last heading. */
export interface PlaceRange {
  readonly from: string
  readonly to: string | null
}

export interface Place {
  readonly place: string
  readonly conceptId: string
}

export interface ListQuery {
  /** What the search box asks for; null for everything, an empty list finds nothing. */
  readonly queries: readonly SearchQuery[] | null
  readonly category: Category | null
  readonly order: GlossaryOrder
  /** Null for all. */
  readonly range: PlaceRange | null
}

export interface PageQuery extends ListQuery {
  /** Only what comes after this place, or before it where `backward`; null for the list's beginning, or its end. */
  readonly from: Place | null
  /** From the last to the first. */
  readonly backward: boolean
  readonly take: number
}

/** Runs a statement; the bench times it. */
export interface Reader {
  readonly rows: <Row>(sql: Prisma.Sql) => Promise<Row[]>
  readonly position: string
  /** Up to so many search keys are gathered; of more a page is found sooner by a walk. */
  readonly fewKeys: number
}

/** An estimate: with a million terms both should take about as long there (decision 027). */
export const FEW_KEYS = 6000

export const readerOf = (db: Database): Reader => ({
  rows: (sql) => db.$queryRaw(sql),
  position: positionFunction(db),
  fewKeys: FEW_KEYS,
})

/** One page of places, in the direction asked for. */
export async function findPage(reader: Reader, query: PageQuery): Promise<readonly Place[]> {
  const { queries } = query
  if (queries === null) return walk(reader, query, [])
  if (queries.length === 0) return []
  return (await haveFewKeys(reader, queries)) ? gather(reader, query, queries) : walk(reader, query, queries)
}

async function haveFewKeys({ rows, fewKeys }: Reader, queries: readonly SearchQuery[]): Promise<boolean> {
  let left = fewKeys
  for (const query of queries) {
    // These are read in order, however many there are.
    if (isShortBeginning(query)) continue
    const [counted] = await rows<{ readonly keys: number | bigint }>(
      Prisma.sql`SELECT count(*) AS "keys" FROM (SELECT 1 FROM "SearchKey" WHERE ${inRange(query)} LIMIT ${left + 1}) AS few`,
    )
    left -= Number(counted?.keys ?? 0)
    if (left < 0) return false
  }
  return true
}

function inRange(query: SearchQuery): Prisma.Sql {
  const { from, to } = endRange(query)
  return Prisma.sql`"key" >= ${from} AND "key" < ${to}`
}

const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join([...conditions], ' AND ')

/** What a row of the list has to be. */
function conditionsOf(
  { order, category, range }: ListQuery,
  queries: readonly SearchQuery[],
  position: string,
): Prisma.Sql[] {
  const found = queries.map((query) => Prisma.sql`${Prisma.raw(position)}("keys", ${textToFind(query)}) > 0`)
  return [
    Prisma.sql`"order" = ${order}`,
    ...(range ? [Prisma.sql`"place" >= ${range.from}`] : []),
    ...(range && range.to !== null ? [Prisma.sql`"place" < ${range.to}`] : []),
    ...(category === null ? [] : [Prisma.sql`"category" = ${category}`]),
    ...(found.length > 0 ? [Prisma.sql`(${Prisma.join(found, ' OR ')})`] : []),
  ]
}

function walk(
  { rows, position }: Reader,
  { from, backward, take, ...list }: PageQuery,
  queries: readonly SearchQuery[],
): Promise<Place[]> {
  const conditions = conditionsOf(list, queries, position)
  const side = Prisma.raw(backward ? '<' : '>')
  if (from) conditions.push(Prisma.sql`("place", "conceptId") ${side} (${from.place}, ${from.conceptId})`)
  const direction = Prisma.raw(backward ? 'DESC' : 'ASC')
  return rows(
    Prisma.sql`SELECT "place", "conceptId" FROM "ListingPlace" WHERE ${all(conditions)} ORDER BY "place" ${direction}, "conceptId" ${direction} LIMIT ${take}`,
  )
}

const HEADS = { ko: 'koHead', ja: 'jaHead', worth: 'rank' } as const satisfies Record<GlossaryOrder, string>
/** The column after the key in the index: beginnings have there the head of the order that they are for. */
const SORTED_HEAD = 'koHead'
const headOf = (order: GlossaryOrder, place: string, conceptId = ''): number =>
  order === 'worth' ? worthHead(Number(place), conceptId) : orderHead(order, place)
/** With other keys stands only the rank. */
const inColumn = (order: GlossaryOrder, beginning: boolean, head: number): number =>
  order === 'worth' && !beginning ? Math.floor(head / RANK_STEP) : head
/** The head of a key as far as its column tells, rounded towards where the reading began. */
function fromColumn(order: GlossaryOrder, beginning: boolean, backward: boolean, column: number): number {
  if (order !== 'worth' || beginning) return column
  return column * RANK_STEP + (backward ? RANK_STEP - 1 : 0)
}

/** Keys read for each concept of a page at first: a concept may have a query several times, and the last head is left for later. */
const KEYS_A_CONCEPT = 3
/** A beginning stands but once with each concept: half as many do. */
const OF_BEGINNINGS = 0.5

async function gather(reader: Reader, query: PageQuery, queries: readonly SearchQuery[]): Promise<readonly Place[]> {
  for (let limit = query.take * KEYS_A_CONCEPT; ; limit *= KEYS_A_CONCEPT) {
    const { numbers, complete, isSure } = await firstNumbers(reader, query, queries, limit)
    const places = (await placesOf(reader, numbers, query, queries)).filter(isSure)
    if (complete || places.length >= query.take) return places.slice(0, query.take)
  }
}

/**
 * The concepts of the first so many keys, as far as they may be the first: keys that have the last head in common may have stopped in the
 * middle. Whether a concept is, its place tells.
 */
async function firstNumbers(
  { rows }: Reader,
  { order, range, from, backward }: Omit<PageQuery, 'take'>,
  queries: readonly SearchQuery[],
  limit: number,
): Promise<{
  readonly numbers: readonly number[]
  readonly complete: boolean
  readonly isSure: (place: Place) => boolean
}> {
  const direction = Prisma.raw(backward ? 'DESC' : 'ASC')
  const most = (query: SearchQuery): number => (isShortBeginning(query) ? Math.ceil(limit * OF_BEGINNINGS) : limit)
  const read = (query: SearchQuery) => {
    const beginning = isShortBeginning(query)
    const keys = beginning ? Prisma.sql`"key" = ${beginningIn(order, query.key)}` : inRange(query)
    const head = Prisma.raw(`"${beginning ? SORTED_HEAD : HEADS[order]}"`)
    const bounds = [
      ...(range ? [Prisma.sql`${head} >= ${inColumn(order, beginning, headOf(order, range.from))}`] : []),
      ...(range && range.to !== null
        ? [Prisma.sql`${head} <= ${inColumn(order, beginning, headOf(order, range.to))}`]
        : []),
      ...(from
        ? [
            Prisma.sql`${head} ${Prisma.raw(backward ? '<=' : '>=')} ${inColumn(order, beginning, headOf(order, from.place, from.conceptId))}`,
          ]
        : []),
    ]
    return rows<{ readonly head: number; readonly number: number }>(
      Prisma.sql`SELECT ${head} AS "head", "number" FROM "SearchKey" WHERE ${all([keys, ...bounds])} ORDER BY ${head} ${direction} LIMIT ${most(query)}`,
    )
  }
  const distance = (head: number): number => (backward ? -head : head)
  const found = await Promise.all(
    queries.map(async (query) => {
      const keys = await read(query)
      const beginning = isShortBeginning(query)
      return {
        isCut: keys.length === most(query),
        keys: keys.map(({ head, number }) => ({ at: distance(fromColumn(order, beginning, backward, head)), number })),
      }
    }),
  )
  const stops = found.flatMap(({ isCut, keys }) => (isCut ? (keys.at(-1)?.at ?? []) : []))
  const stop = Math.min(...stops)
  const numbers = found.flatMap(({ keys }) => keys.flatMap(({ at, number }) => (at < stop ? number : [])))
  return {
    numbers: [...new Set(numbers)],
    complete: stops.length === 0,
    isSure: ({ place, conceptId }) => distance(headOf(order, place, conceptId)) < stop,
  }
}

type ListingRow = Listed & { readonly number: number }

/** The places of these concepts that the query is about, in its direction. */
async function placesOf(
  { rows }: Reader,
  numbers: readonly number[],
  { order, category, range, from, backward }: Omit<PageQuery, 'take'>,
  queries: readonly SearchQuery[],
): Promise<Place[]> {
  if (numbers.length === 0) return []
  const listed = await rows<ListingRow>(
    Prisma.sql`SELECT "conceptId", "category", "koOrder", "jaOrder", "rank", "keys" FROM "Listing" WHERE "number" IN (${Prisma.join([...numbers])})`,
  )
  const places = listed
    .filter((row) => (category === null || row.category === category) && matches(row.keys, queries))
    .map((row): Place => ({ place: placeIn(order, row), conceptId: row.conceptId }))
    .filter(({ place }) => !range || (place >= range.from && (range.to === null || place < range.to)))
  return inDirection(places, from, backward)
}

const byPlace = (a: Place, b: Place): number => {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1
  if (a.conceptId === b.conceptId) return 0
  return a.conceptId < b.conceptId ? -1 : 1
}

/** Sorted as the list is, or from its end, and only what comes after `from` that way. */
export function inDirection(places: readonly Place[], from: Place | null, backward: boolean): Place[] {
  const compare = (a: Place, b: Place) => (backward ? byPlace(b, a) : byPlace(a, b))
  return places.filter((place) => from === null || compare(from, place) < 0).sort(compare)
}

export interface Count {
  readonly count: number
  /** Whether there may be more. */
  readonly orMore: boolean
}

/** Matches of a search are counted up to here where every one has to be looked for. */
const COUNTED = 500

/** How many the list has, as far as that can be said quickly. */
export async function countListed(reader: Reader, query: ListQuery): Promise<Count> {
  const { queries } = query
  if (queries !== null && queries.length === 0) return { count: 0, orMore: false }
  if (queries !== null && (await haveFewKeys(reader, queries))) {
    const everything = { ...query, from: null, backward: false }
    const { numbers, complete } = await firstNumbers(reader, everything, queries, reader.fewKeys + 1)
    if (complete) return { count: (await placesOf(reader, numbers, everything, queries)).length, orMore: false }
  }
  const conditions = all(conditionsOf(query, queries ?? [], reader.position))
  const limit = queries === null ? Prisma.empty : Prisma.sql`LIMIT ${COUNTED + 1}`
  const [counted] = await reader.rows<{ readonly count: number | bigint }>(
    Prisma.sql`SELECT count(*) AS "count" FROM (SELECT 1 FROM "ListingPlace" WHERE ${conditions} ${limit}) AS listed`,
  )
  const count = Number(counted?.count ?? 0)
  return queries !== null && count > COUNTED ? { count: COUNTED, orMore: true } : { count, orMore: false }
}
