/** The glossary's list and search keys: made from what is stored, and made again when that changes. */
import type { Lang } from '@/core/article/types'
import type { GlossaryOrder } from '@/core/glossary/entry'
import { keyBeginnings, keyEnds } from '@/core/search/key-ends'
import { orderHead, worthHead } from '@/core/search/order-key'
import { BEGINNING, joinKeys, searchKeys, splitKeys } from '@/core/search/search-keys'
import type { Database, Transaction } from './client'
import { Prisma } from './generated/sqlite/client'
import { writing } from './write'

/** What is listed of a concept, but for its number. */
export interface Listed {
  readonly conceptId: string
  readonly category: string
  readonly koOrder: string
  readonly jaOrder: string
  readonly rank: number
  readonly keys: string
}

const RANK_DIGITS = 7
/** As long for every rank, so that places compare as text. */
const rankPlace = (rank: number): string => String(rank).padStart(RANK_DIGITS, '0')

export const placeIn = (order: GlossaryOrder, { koOrder, jaOrder, rank }: Listed): string =>
  ({ ko: koOrder, ja: jaOrder, worth: rankPlace(rank) })[order]

const ORDERS = ['ko', 'ja', 'worth'] as const satisfies readonly GlossaryOrder[]

export const placeRows = (listed: Listed) =>
  ORDERS.map((order) => ({
    order,
    place: placeIn(order, listed),
    conceptId: listed.conceptId,
    category: listed.category,
    keys: listed.keys,
  }))

/** A beginning as an order reads it: no key has small letters there. */
export const beginningIn = (order: GlossaryOrder, beginning: string): string =>
  `${BEGINNING}${order}${beginning.slice(BEGINNING.length)}`

/** The search keys of a concept, each with the number that it is sorted by. */
export function keyRows(listed: Listed) {
  const keys = splitKeys(listed.keys)
  const heads = {
    ko: orderHead('ko', listed.koOrder),
    ja: orderHead('ja', listed.jaOrder),
    worth: worthHead(listed.rank, listed.conceptId),
  }
  const beginnings = keyBeginnings(keys)
  const inOrders = ORDERS.flatMap((order) => beginnings.map((key) => [beginningIn(order, key), heads[order]] as const))
  const members = Object.fromEntries([...keyEnds(keys).map((key) => [key, heads.ko] as const), ...inOrders])
  return { members, jaHead: heads.ja, rank: listed.rank }
}

/** Puts a concept's search keys in. A row at a time Prisma takes ten times as long as the databases do. */
export async function insertKeys(tx: Transaction, number: number, listed: Listed): Promise<void> {
  const { members, jaHead, rank } = keyRows(listed)
  const same = Prisma.join([jaHead, rank, number].map((value) => Prisma.raw(String(value))))
  // Both databases call what an object has "key" and "value".
  await tx.$executeRaw`INSERT INTO "SearchKey" ("key", "koHead", "jaHead", "rank", "number") SELECT "key", CAST(CAST("value" AS TEXT) AS FLOAT), ${same} FROM json_each(${JSON.stringify(members)})`
}

const SOURCE = {
  terms: true,
  listing: true,
  articles: { where: { version: { current: true } }, select: { rank: true, aliases: true } },
} satisfies Prisma.ConceptInclude
type Source = Prisma.ConceptGetPayload<{ include: typeof SOURCE }>

/** Null where no current article has the concept. */
function listedOf({ id, category, koOrder, jaOrder, terms, articles }: Source): Listed | null {
  const inLang = (lang: Lang) => terms.find((term) => term.lang === lang)
  const [ko, ja] = [inLang('ko'), inLang('ja')]
  if (!ko || !ja || articles.length === 0) return null
  const rank = Math.min(...articles.map((article) => article.rank))
  const term = {
    ko: { headword: ko.headword, hanja: ko.hanja, romanization: ko.romanization },
    ja: { headword: ja.headword, reading: ja.reading, romaji: ja.romanization, koreanReading: ja.koreanReading },
    // In one order, whatever the order of the articles.
    aliases: articles.flatMap(({ aliases }) => aliases as string[]).sort(),
  }
  return { conceptId: id, category, koOrder, jaOrder, rank, keys: joinKeys(searchKeys(term)) }
}

const FIELDS = ['category', 'koOrder', 'jaOrder', 'rank', 'keys'] as const satisfies readonly (keyof Listed)[]
/** At most so many concepts, and keys, in one statement. */
const CONCEPTS = 500
const KEYS = 5000

function* chunks<T>(values: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size)
}

/** Lists these concepts as they are stored now; takes those off the list that no current article has. */
export async function refreshListings(tx: Transaction, conceptIds: readonly string[]): Promise<void> {
  for (const ids of chunks([...new Set(conceptIds)], CONCEPTS)) {
    const stored = await tx.concept.findMany({ where: { id: { in: [...ids] } }, include: SOURCE })
    const stale: (Listed & { readonly number: number })[] = []
    const fresh: Listed[] = []
    for (const source of stored) {
      const { listing } = source
      const listed = listedOf(source)
      if (listing && listed && FIELDS.every((field) => listing[field] === listed[field])) continue
      if (listing) stale.push(listing)
      if (listed) fresh.push(listed)
    }
    await takeOff(tx, stale)
    await putOn(tx, fresh)
  }
}

async function takeOff(tx: Transaction, stale: readonly (Listed & { readonly number: number })[]): Promise<void> {
  for (const { number, ...listed } of stale) {
    for (const some of chunks(Object.keys(keyRows(listed).members), KEYS))
      await tx.searchKey.deleteMany({ where: { number, key: { in: [...some] } } })
    for (const { order, place, conceptId } of placeRows(listed))
      await tx.listingPlace.deleteMany({ where: { order, place, conceptId } })
  }
  if (stale.length > 0) await tx.listing.deleteMany({ where: { number: { in: stale.map(({ number }) => number) } } })
}

async function putOn(tx: Transaction, fresh: readonly Listed[]): Promise<void> {
  if (fresh.length === 0) return
  const numbered = await tx.listing.createManyAndReturn({ data: [...fresh] })
  await tx.listingPlace.createMany({ data: fresh.flatMap(placeRows) })
  for (const { number, ...listed } of numbered) await insertKeys(tx, number, listed)
}

/** Makes the whole list anew, a part at a time; until it is done the glossary lacks what has not been listed yet. */
export async function rebuildListings(db: Database): Promise<number> {
  await writing(db, async (tx) => {
    await tx.searchKey.deleteMany()
    await tx.listingPlace.deleteMany()
    await tx.listing.deleteMany()
  })
  const concepts = await db.concept.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  for (const some of chunks(concepts, CONCEPTS))
    await writing(db, async (tx) => {
      // The first statement has to write.
      await tx.listing.deleteMany({ where: { conceptId: { in: [] } } })
      await refreshListings(
        tx,
        some.map(({ id }) => id),
      )
    })
  return concepts.length
}
