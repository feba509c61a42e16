import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStudySearch, studySearch } from './scope'

describe('the address of the study page', () => {
  it('says the same when read again', () => {
    const search = fc.record({ article: fc.option(fc.stringMatching(/^[\w-]{1,40}$/)), upTo: fc.nat(1000) })
    fc.assert(
      fc.property(search, (said) => {
        expect(readStudySearch(Object.fromEntries(new URLSearchParams(studySearch(said))))).toEqual(said)
      }),
    )
  })

  it.each<[Record<string, unknown>, string]>([
    [{}, 'nothing'],
    [{ article: '' }, 'no article'],
    [{ article: ['a', 'b'], new: ['1', '2'] }, 'parameters given twice'],
    [{ new: '-1' }, 'a negative number'],
    [{ new: '1001' }, 'more than anyone learns'],
  ])('%o is every article’s cards of the day: %s', (fields) => {
    expect(readStudySearch(fields)).toEqual({ article: null, upTo: 0 })
  })
})
