import { cache } from 'react'
import type { Lang } from '@/core/article/types'
import type { ArticleSummary, Citation } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { INDEX_INITIALS } from '@/core/glossary/index-headings'
import { formsOf } from '@/core/search/fold'
import { orderKey } from '@/core/search/order-key'
import { database } from '@/db/client'
import {
  citationsOf,
  conceptsWith,
  type GlossaryFilter,
  type KeyRange,
  listConceptIds,
  neighboursOf,
  occupiedRanges,
  readEntries,
} from '@/db/glossary'
import { findConceptIds } from '@/db/search'
import { articleList } from '@/server/articles/queries'
import type { GlossarySearch } from './glossary-search'

export const PAGE_SIZE = 40
const SHARING_A_CHARACTER = 6
const NEIGHBOURS = 12

export interface GlossaryPage {
  readonly entries: readonly GlossaryEntry[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** What the search box finds is the same for the list and its index. */
const filterOf = cache(
  async (search: GlossarySearch): Promise<GlossaryFilter> => ({
    articleId: search.article,
    category: search.category,
    ids: search.q === '' ? null : await findConceptIds(database(), search.q),
  }),
)

function rangesOf(lang: Lang): KeyRange[] {
  const starts = INDEX_INITIALS[lang].map(({ first }) => orderKey(lang, first))
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? null }))
}

function rangeOf({ initial, order }: GlossarySearch): KeyRange | null {
  if (initial === null || order === 'worth') return null
  const index = INDEX_INITIALS[order].findIndex((heading) => heading.initial === initial)
  return rangesOf(order)[index] ?? null
}

export async function glossaryPage(search: GlossarySearch): Promise<GlossaryPage> {
  const db = database()
  const { ids, total } = await listConceptIds(db, {
    ...(await filterOf(search)),
    order: search.order,
    range: rangeOf(search),
    skip: (search.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  })
  const pages = Math.ceil(total / PAGE_SIZE)
  // An old address may name a page that is no more.
  if (ids.length === 0 && pages > 0) return glossaryPage({ ...search, page: pages })
  return { entries: await readEntries(db, ids), total, page: search.page, pages }
}

export interface IndexHeading {
  readonly initial: string
  readonly occupied: boolean
}

/** The thumb index of the alphabet in use; none where the order is not alphabetical. */
export async function indexHeadings(search: GlossarySearch): Promise<IndexHeading[]> {
  if (search.order === 'worth') return []
  const occupied = await occupiedRanges(database(), search.order, rangesOf(search.order), await filterOf(search))
  return INDEX_INITIALS[search.order]
    .map(({ initial, native }, i) => ({ initial, native, occupied: occupied[i] ?? false }))
    .filter(({ native, occupied: some }) => native || some)
}

export const entryById = cache(async (id: string): Promise<GlossaryEntry | null> => {
  const [entry] = await readEntries(database(), [id])
  return entry ?? null
})

export interface ArticleCitations {
  readonly article: ArticleSummary
  readonly citations: readonly Citation[]
}

/** The sentences that quote a concept, by article. */
export async function citationsByArticle(id: string): Promise<ArticleCitations[]> {
  const [citations, articles] = await Promise.all([citationsOf(database(), id), articleList()])
  return articles.flatMap((article) => {
    const own = citations.filter(({ articleId }) => articleId === article.id)
    return own.length > 0 ? [{ article, citations: own }] : []
  })
}

export interface SharedCharacter {
  /** In the forms of Japan, and in those of Korea where they differ. */
  readonly kanji: string
  readonly hanja: string | null
  readonly entries: readonly GlossaryEntry[]
}

export interface RelatedTerms {
  /**
   * By character, in the order of the headword; characters that no other term has are left out, those that the same terms have
   * stand together.
   */
  readonly byCharacter: readonly SharedCharacter[]
  /** Quoted in the same sentences. */
  readonly neighbours: readonly GlossaryEntry[]
}

/** 々 stands for another character. */
const HAN = /(?!々)\p{Script=Han}/gu

/** The characters of either headword, a form of each. */
function charactersOf({ ko, ja }: GlossaryEntry): readonly string[] {
  const found = `${ja.headword}${ko.hanja ?? ''}`.match(HAN) ?? []
  return [...new Set(found.map((character) => formsOf(character)[0] ?? character))]
}

export async function relatedTerms(entry: GlossaryEntry): Promise<RelatedTerms> {
  const db = database()
  const characters = charactersOf(entry)
  const [sharing, neighbours] = await Promise.all([
    Promise.all(characters.map((character) => conceptsWith(db, formsOf(character), entry.id, SHARING_A_CHARACTER))),
    neighboursOf(db, entry.id, NEIGHBOURS),
  ])
  const entries = await readEntries(db, [...new Set([...sharing.flat(), ...neighbours])])
  const byId = new Map(entries.map((each) => [each.id, each]))
  const only = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const inKorea = new Map(entry.alignment.map(({ kanji, hanja }) => [kanji, hanja]))
  const byCharacter = new Map<string, SharedCharacter>()
  characters.forEach((character, i) => {
    const own = only(sharing[i] ?? [])
    if (own.length === 0) return
    const key = own.map(({ id }) => id).join(' ')
    const before = byCharacter.get(key)
    const kanji = (before?.kanji ?? '') + character
    const hanja = [...kanji].map((each) => inKorea.get(each) ?? each).join('')
    byCharacter.set(key, { kanji, hanja: hanja === kanji ? null : hanja, entries: own })
  })
  return { byCharacter: [...byCharacter.values()], neighbours: only(neighbours) }
}
