import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIRECTION_CHOICES, readStudySearch, studySearch } from './scope'

const NOTHING = { article: null, direction: 'ja-ko' }

describe('the address of the study page', () => {
  it('says the same when read again', () => {
    const search = fc.record({
      article: fc.option(fc.stringMatching(/^[\w-]{1,40}$/)),
      direction: fc.constantFrom(...DIRECTION_CHOICES),
    })
    fc.assert(
      fc.property(search, (said) => {
        expect(readStudySearch(Object.fromEntries(new URLSearchParams(studySearch(said))), 'ja-ko')).toEqual(said)
      }),
    )
  })

  it.each<[Record<string, unknown>, string]>([
    [{}, 'nothing'],
    [{ article: '', direction: 'ko-en' }, 'no article, an unknown direction'],
    [{ article: ['a', 'b'], direction: ['both', 'ko-ja'] }, 'parameters given twice'],
  ])('%o is every article’s cards in the usual direction: %s', (fields) => {
    expect(readStudySearch(fields, 'ja-ko')).toEqual(NOTHING)
  })
})
