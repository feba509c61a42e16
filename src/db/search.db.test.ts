import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { GLOSSARY_ORDERS } from '@/core/glossary/entry'
import { joinKeys, type SearchQuery, searchKeys, searchQueries } from '@/core/search/search-keys'
import { saveBank } from './bank'
import { libraryBank } from './fixtures/bank'
import { fillListings, syntheticListing } from './fixtures/listings'
import { placeIn } from './listing'
import { countListed, findPage, type PageQuery, readerOf } from './search'
import { onEachDatabase } from './testing/each-database'

const { terms } = libraryBank()
const EVERYTHING = { category: null, order: 'ko', range: null, from: null, backward: false, take: 10_000 } as const

/** What must be found, one key of one term after the other. */
const isFound = (keys: readonly string[], queries: readonly SearchQuery[]): boolean =>
  queries.some(({ key: asked, whole }) => keys.some((key) => (whole ? key === asked : key.includes(asked))))

onEachDatabase('the search box', (database) => {
  beforeAll(async () => {
    await saveBank(database(), libraryBank(), { source: 'file:///a.md', contentHash: 'a', now: new Date(0) })
  })
  const found = async (input: string) =>
    (await findPage(readerOf(database()), { ...EVERYTHING, queries: searchQueries(input) })).map(
      ({ conceptId }) => conceptId,
    )

  it.each<[input: string, headwords: string[]]>([
    ['도서관은', ['도서관']],
    ['ㄷㅇㅌ', ['데이터']],
    ['ジンコウ', ['인공지능']],
    ['zinkoutinou', ['인공지능']],
    ['ai', ['인공지능']],
    ['圖書', ['도서관']],
    ['ROBOT', ['로봇']],
    ['%', []],
    ['_', []],
    ["'; --", []],
    ['', []],
  ])('%j finds %j', async (input, headwords) => {
    const ids = await found(input)
    expect(terms.filter(({ id }) => ids.includes(id)).map(({ ko }) => ko.headword)).toEqual(headwords)
  })

  it('finds what comparing every key of every term finds, and each concept once', { timeout: 120_000 }, async () => {
    const spelling = fc
      .constantFrom(
        ...terms.flatMap(({ ko, ja }) => [ko.headword, ja.headword, ja.reading, ja.romaji, ko.romanization]),
      )
      .chain((text) =>
        fc
          .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 6 }))
          .map(([at, length]) => text.slice(at, at + length)),
      )
    const anything = fc.string({ unit: 'binary', maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: spelling }, anything), async (input) => {
        const expected = terms.filter((term) => isFound(searchKeys(term), searchQueries(input))).map(({ id }) => id)
        expect((await found(input)).sort()).toEqual(expected.sort())
      }),
      { numRuns: 60 },
    )
  })
})

const MANY = 600
/** So that a query of one letter is walked for and one of three is gathered. */
const FEW = 100

onEachDatabase('a long list', (database) => {
  const listed = Array.from({ length: MANY }, (_, i) => syntheticListing(i))
  beforeAll(() => fillListings(database(), listed), 120_000)

  it('is found page by page as by brute force, in every order and both ways', { timeout: 120_000 }, async () => {
    const part = fc
      .tuple(fc.constantFrom(...listed), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 10 }))
      .map(([{ keys }, which, at, length]) => {
        const key = [...(keys[which % keys.length] ?? '')]
        const from = at % key.length
        return key.slice(from, from + length).join('')
      })
    const query: fc.Arbitrary<Omit<PageQuery, 'from'> & { readonly after: number }> = fc.record({
      queries: fc.array(fc.record({ key: part, whole: fc.boolean() }), { minLength: 1, maxLength: 3 }),
      category: fc.constantFrom(null, 'concept' as const, 'person' as const),
      order: fc.constantFrom(...GLOSSARY_ORDERS),
      range: fc.constantFrom(null),
      backward: fc.boolean(),
      take: fc.integer({ min: 1, max: 60 }),
      after: fc.integer({ min: -1, max: MANY - 1 }),
    })
    await fc.assert(
      fc.asyncProperty(query, async ({ after, ...asked }) => {
        const start = listed[after]
        const place = ({ entry }: (typeof listed)[number]) => ({
          place: placeIn(asked.order, entry),
          conceptId: entry.conceptId,
        })
        const text = (at: { place: string; conceptId: string }) => `${at.place} ${at.conceptId}`
        const matching = listed
          .filter(
            ({ keys, entry }) =>
              isFound(keys, asked.queries ?? []) && (!asked.category || asked.category === entry.category),
          )
          .map(place)
          .sort((a, b) => (text(a) < text(b) ? -1 : 1))
        const beyond = matching.filter((at) => {
          if (!start) return true
          return asked.backward ? text(at) < text(place(start)) : text(at) > text(place(start))
        })
        const expected = (asked.backward ? beyond.toReversed() : beyond).slice(0, asked.take)
        const reader = { ...readerOf(database()), fewKeys: FEW }
        expect(await findPage(reader, { ...asked, from: start ? place(start) : null })).toEqual(expected)
        const { count, orMore } = await countListed(reader, asked)
        expect(orMore ? Math.min(count, matching.length) : matching.length).toBe(count)
      }),
      { numRuns: 80 },
    )
  })
})

it('keys of the synthetic list are those of terms', () => {
  const { entry, keys } = syntheticListing(7)
  expect(entry.keys).toBe(joinKeys(keys))
})
