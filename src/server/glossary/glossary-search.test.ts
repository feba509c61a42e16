import { describe, expect, test } from 'vitest'
import {
  type GlossarySearch,
  isForPrint,
  printAddress,
  readSearch,
  type SearchParams,
  searchAddress,
  termAddress,
} from './glossary-search'

const NOTHING: GlossarySearch = {
  q: '',
  article: null,
  category: null,
  order: 'ko',
  initial: null,
  after: null,
  before: null,
}

describe('the address of a glossary search', () => {
  test.each<[params: SearchParams, expected: GlossarySearch, why: string]>([
    [{}, NOTHING, 'nothing said'],
    [{ q: ' 전력 ' }, { ...NOTHING, q: '전력' }, 'spaces around the words do not count'],
    [{ q: ['電力', '전력'] }, { ...NOTHING, q: '電力' }, 'said twice, the first counts'],
    [{ category: 'person', order: 'ja' }, { ...NOTHING, category: 'person', order: 'ja' }, 'known values'],
    [{ category: 'animal', order: 'size' }, NOTHING, 'unknown values are not said'],
    [{ initial: 'ㄱ', after: 'c1' }, { ...NOTHING, initial: 'ㄱ', after: 'c1' }, 'a heading and a page'],
  ])('%j is read as a search (%#)', (params, expected) => {
    expect(readSearch(params, 'ko')).toEqual(expected)
  })

  test('reads back as the search it was made of', () => {
    const search: GlossarySearch = {
      q: 'はんどう & 전력',
      article: 'a1',
      category: 'place',
      order: 'worth',
      initial: 'あ',
      after: null,
      before: 'c4',
    }
    const { searchParams } = new URL(searchAddress(search, { before: 'c4' }), 'http://localhost')
    expect(readSearch(Object.fromEntries(searchParams), 'ko')).toEqual(search)
  })

  test('goes back to the first page when anything else changes', () => {
    expect(searchAddress({ ...NOTHING, after: 'c5' }, { order: 'ja' })).toBe('/glossary?order=ja')
  })

  test('goes with a term, but for the page', () => {
    expect(termAddress({ ...NOTHING, q: '전력', after: 'c5' }, 'c6')).toBe(
      `/glossary/c6?q=${encodeURIComponent('전력')}&order=ko`,
    )
  })

  test('of the print has everything that narrows the list, and no page', () => {
    const search = { ...NOTHING, article: 'a1', after: 'c5' }
    const { searchParams } = new URL(printAddress(search), 'http://localhost')
    const params = Object.fromEntries(searchParams)
    expect(isForPrint(params)).toBe(true)
    expect(readSearch(params, 'ja')).toEqual({ ...search, after: null })
    expect(isForPrint(Object.fromEntries(new URL(searchAddress(search), 'http://localhost').searchParams))).toBe(false)
  })
})
