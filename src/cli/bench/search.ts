/** A page of search results among many terms: the same as brute force finds, and how long the statements take. */
import { GLOSSARY_ORDERS, type GlossaryOrder } from '@/core/glossary/entry'
import { type Random, seededRandom } from '@/core/random'
import { type Searchable, type SearchQuery, searchQueries, textToFind } from '@/core/search/search-keys'
import type { Engine } from '@/db/bench/engines'
import { type Listed, placeIn } from '@/db/listing'
import { findPage, type Place, type Reader } from '@/db/search'
import { table } from '../terminal'
import { syntheticTerms } from './terms'

const SEED = 5
/** As the glossary asks for them, to know whether there is another page. */
const PAGE = 31
const QUERIES_A_KIND = 12
/** Each page is timed so often, and the least taken: what else the machine does meanwhile only adds. */
const ROUNDS = 5
/** Romanisations as people type them: without the marks. */
const typed = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
const CHOSEONG = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const choseong = (text: string): string =>
  [...text].map((letter) => CHOSEONG[Math.floor(((letter.codePointAt(0) ?? 0) - 0xac00) / 588)] ?? letter).join('')

/** What of a term is typed, and how many letters of it. */
const KINDS: readonly (readonly [name: string, spelling: (term: Searchable) => string, lengths: readonly number[]])[] =
  [
    ['hangul', ({ ko }) => ko.headword, [1, 2, 3, 5]],
    ['choseong', ({ ko }) => choseong(ko.headword), [1, 2, 3]],
    ['kanji', ({ ja }) => ja.headword, [1, 2, 3]],
    ['kana', ({ ja }) => ja.reading, [1, 2, 3, 5]],
    ['romaji', ({ ja }) => typed(ja.romaji), [1, 2, 3, 5, 8]],
    ['Revised Romanization', ({ ko }) => ko.romanization, [1, 2, 3, 5, 8]],
  ]

interface Asked {
  readonly kind: string
  readonly input: string
}

/** Parts of terms that are there, so that what many terms have is asked for more often, as people do. */
function askedFor(terms: readonly Searchable[], random: Random): readonly Asked[] {
  const below = (limit: number): number => Math.floor(random() * limit)
  return KINDS.flatMap(([kind, spelling, lengths]) =>
    lengths.flatMap((length) =>
      Array.from({ length: QUERIES_A_KIND }, () => {
        const letters = [...spelling(terms[below(terms.length)] as Searchable)]
        const from = below(Math.max(1, letters.length - length + 1))
        return { kind: `${kind}, ${length}`, input: letters.slice(from, from + length).join('') }
      }),
    ),
  )
}

/** For each order where every term stands in it. */
function ranksOf(listed: readonly Listed[]): Readonly<Record<GlossaryOrder, Int32Array>> {
  const ranks = (order: GlossaryOrder): Int32Array => {
    const places = listed.map((each) => `${placeIn(order, each)} ${each.conceptId}`)
    const sorted = places.map((_, i) => i).sort((a, b) => ((places[a] ?? '') < (places[b] ?? '') ? -1 : 1))
    const result = new Int32Array(listed.length)
    for (const [rank, i] of sorted.entries()) result[i] = rank
    return result
  }
  return { ko: ranks('ko'), ja: ranks('ja'), worth: ranks('worth') }
}

const bruteForce = (listed: readonly Listed[], queries: readonly SearchQuery[]): number[] => {
  const texts = queries.map(textToFind)
  return listed.flatMap(({ keys }, i) => (texts.some((text) => keys.includes(text)) ? i : []))
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export interface Target {
  readonly engine: Engine
  /** p99, milliseconds. */
  readonly most: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** A reader that runs one statement after the other and keeps what each took. */
function timing({ reader, clock }: Engine): { readonly reader: Reader; readonly times: readonly number[] } {
  const times: number[] = []
  let last: Promise<unknown> = Promise.resolve()
  const rows = <Row>(sql: Parameters<Reader['rows']>[0]): Promise<Row[]> => {
    const own = last.then(async () => {
      const start = clock()
      const result = await reader.rows<Row>(sql)
      times.push(clock() - start)
      return result
    })
    last = own
    return own
  }
  return { reader: { ...reader, rows }, times }
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`

/** Fills the databases, compares every first page and one from the middle with brute force, then times the first pages. */
export async function benchSearch(count: number, targets: readonly Target[]): Promise<void> {
  const random = seededRandom(SEED)
  let began = performance.now()
  const terms: Searchable[] = []
  const listed: Listed[] = []
  for (const { term, listed: each } of syntheticTerms(count, random)) {
    terms.push(term)
    listed.push(each)
  }
  const asked = askedFor(terms, random)
  const ranks = ranksOf(listed)
  const found = asked.map(({ input }) => bruteForce(listed, searchQueries(input)))
  say(`${count} terms, ${asked.length} queries, brute force: ${seconds(began)}`)

  for (const { engine, most } of targets) {
    began = performance.now()
    await engine.fill(listed)
    const size = (await engine.size()) / count
    say(`\n${engine.name}: filled in ${seconds(began)}, ${(size / 1024).toFixed(1)} kB a term`)
    const times = new Map<string, number[]>()
    const statements: number[] = []
    let wrong = 0
    for (const [q, { kind, input }] of asked.entries())
      for (const order of GLOSSARY_ORDERS) {
        const at = ranks[order]
        const expected = (found[q] ?? []).toSorted((a, b) => (at[a] ?? 0) - (at[b] ?? 0))
        const middle = Math.floor(expected.length / 2)
        const page = (from: Place | null) =>
          findPage(timing(engine).reader, { ...EVERYTHING, order, queries: searchQueries(input), from })
        const idsAt = (from: number) => expected.slice(from, from + PAGE).map((i) => listed[i]?.conceptId)
        const before = listed[expected[middle - 1] ?? -1]
        const pages = [
          [idsAt(0), await page(null)],
          ...(before
            ? [[idsAt(middle), await page({ place: placeIn(order, before), conceptId: before.conceptId })] as const]
            : []),
        ] as const
        for (const [ids, places] of pages)
          if (ids.join() !== places.map(({ conceptId }) => conceptId).join()) {
            wrong += 1
            say(`not as brute force: ${input}, ${order}`)
          }
        const own = times.get(kind) ?? []
        times.set(kind, own)
        const rounds: (readonly number[])[] = []
        for (let round = 0; round < ROUNDS; round++) {
          const timed = timing(engine)
          await findPage(timed.reader, { ...EVERYTHING, order, queries: searchQueries(input), from: null })
          rounds.push(timed.times)
        }
        own.push(Math.min(...rounds.map(sum)))
        const [first = []] = rounds
        statements.push(
          ...first.map((_, i) => Math.min(...rounds.map((round) => round[i] ?? Number.POSITIVE_INFINITY))),
        )
      }
    const line = (name: string, values: readonly number[]) => {
      const sorted = values.toSorted((a, b) => a - b)
      return [name, ...[0.5, 0.99, 1].map((share) => percentile(sorted, share).toFixed(2))]
    }
    say(
      table([
        ['a page by query, letters', 'p50 ms', 'p99 ms', 'most ms'],
        ...[...times].map(([kind, values]) => line(kind, values)),
        line('all pages', [...times.values()].flat()),
        line('all statements', statements),
        ['target', '', `at most ${most}`, ''],
      ]),
    )
    say(wrong === 0 ? `all ${asked.length * 6} pages as brute force finds them` : `${wrong} pages differ`)
    if (wrong > 0) process.exitCode = 1
  }
}

const EVERYTHING = { category: null, range: null, backward: false, take: PAGE } as const
