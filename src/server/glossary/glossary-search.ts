/** What of the glossary is looked at, as its address says it. */
import { GLOSSARY_ORDERS, type GlossaryOrder } from '@/core/glossary/entry'
import { CATEGORIES, type Category } from '@/core/glossary/types'

export interface GlossarySearch {
  readonly q: string
  readonly article: string | null
  readonly category: Category | null
  readonly order: GlossaryOrder
  /** A heading of the index: ㄱ, あ. */
  readonly initial: string | null
  /** The page begins after this concept, or ends before that one; null for the first page. */
  readonly after: string | null
  readonly before: string | null
}

export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

const LONGEST_QUERY = 100

const oneOf = <T extends string>(allowed: readonly T[], value: string): T | null =>
  allowed.find((each) => each === value) ?? null

/** Whatever makes no sense is taken as not said. `order` is the reader's own alphabet where the address has none. */
export function readSearch(params: SearchParams, order: GlossaryOrder): GlossarySearch {
  const text = (name: string): string => {
    const value = params[name]
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
  }
  return {
    q: text('q').slice(0, LONGEST_QUERY),
    article: text('article') || null,
    category: oneOf(CATEGORIES, text('category')),
    order: oneOf(GLOSSARY_ORDERS, text('order')) ?? order,
    initial: text('initial') || null,
    after: text('after') || null,
    before: text('before') || null,
  }
}

const parametersOf = ({ q, article, category, order, initial, after, before }: GlossarySearch): URLSearchParams => {
  const given = { q, article, category, order, initial, after, before }
  return new URLSearchParams(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** The address of a search changed in some points; any change goes back to the first page, but one of the page. */
export const searchAddress = (search: GlossarySearch, changes: Partial<GlossarySearch> = {}): string =>
  `/glossary?${parametersOf({ ...search, after: null, before: null, ...changes })}`

/** The address of all that the search lists, for paper. */
export const printAddress = (search: GlossarySearch): string => `${searchAddress(search)}&print=1`

export const isForPrint = ({ print }: SearchParams): boolean => print === '1'

/** The address of a term as the search lists it, so that its neighbours are the list's. */
export const termAddress = (search: GlossarySearch, id: string): string =>
  `/glossary/${id}?${parametersOf({ ...search, after: null, before: null })}`
