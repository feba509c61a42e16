import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { matches, searchKeys, searchQueries } from '@/core/search/search-keys'
import { saveBank } from './bank'
import { libraryBank } from './fixtures/bank'
import { findConceptIds } from './search'
import { onEachDatabase } from './testing/each-database'

const { terms } = libraryBank()

/** What the search must find, one term after the other. */
const oracle = (input: string): string[] =>
  terms.filter((term) => matches(searchKeys(term), searchQueries(input))).map(({ id }) => id)

onEachDatabase('the search box', (database) => {
  beforeAll(async () => {
    await saveBank(database(), libraryBank(), { source: 'file:///a.md', contentHash: 'a', now: new Date(0) })
  })
  const found = (input: string) => findConceptIds(database(), input)

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

  it('finds what comparing every key of every term finds, and each concept once', async () => {
    const spelling = fc
      .constantFrom(...terms.flatMap((term) => searchKeys(term).map(({ key }) => key)))
      .chain((key) =>
        fc
          .tuple(fc.nat(key.length - 1), fc.integer({ min: 1, max: 6 }))
          .map(([at, length]) => key.slice(at, at + length)),
      )
    const anything = fc.string({ unit: 'binary', maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: spelling }, anything), async (input) => {
        expect((await found(input)).sort()).toEqual(oracle(input).sort())
      }),
      { numRuns: 60 },
    )
  })
})
