import type { Lang } from '@/core/article/types'
import { readSearch, searchAddress } from '@/server/glossary/glossary-search'
import { glossaryPage } from '@/server/glossary/queries'
import { articleById, articleEntries } from './queries'

/** Addresses without the language of what belongs to an article: its glossary, page by page, then its terms. */
export async function articleCompanions(id: string, locale: Lang): Promise<readonly string[] | null> {
  if ((await articleById(id)) === null) return null
  const search = readSearch({ article: id }, locale)
  const lists = [`/glossary?article=${id}`]
  let { next } = await glossaryPage(search)
  while (next !== null) {
    lists.push(searchAddress(search, { after: next }))
    next = (await glossaryPage({ ...search, after: next })).next
  }
  const terms = [...(await articleEntries(id)).keys()]
  return [...lists, ...terms.map((term) => `/glossary/${term}`)]
}
