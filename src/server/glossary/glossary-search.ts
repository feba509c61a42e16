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
  /** From 1. */
  readonly page: number
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
  const page = Number(text('page'))
  return {
    q: text('q').slice(0, LONGEST_QUERY),
    article: text('article') || null,
    category: oneOf(CATEGORIES, text('category')),
    order: oneOf(GLOSSARY_ORDERS, text('order')) ?? order,
    initial: text('initial') || null,
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  }
}

/** The address of a search changed in some points; any change but of the page goes back to the first page. */
export function searchAddress(search: GlossarySearch, changes: Partial<GlossarySearch> = {}): string {
  const { q, article, category, order, initial, page } = { ...search, page: 1, ...changes }
  const params = new URLSearchParams()
  if (q) params.set('q', q)
  if (article) params.set('article', article)
  if (category) params.set('category', category)
  params.set('order', order)
  if (initial) params.set('initial', initial)
  if (page > 1) params.set('page', String(page))
  return `/glossary?${params}`
}
