import { cache } from 'react'
import type { ArticleSummary, ArticleView } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { listArticles, readArticle } from '@/db/articles'
import { database } from '@/db/client'
import { readArticleEntries } from '@/db/glossary'

/** Every article, the newest first. */
export const articleList = cache((): Promise<ArticleSummary[]> => listArticles(database()))

/** An article by its id, null where there is none. */
export const articleById = cache((id: string): Promise<ArticleView | null> => readArticle(database(), id))

/** The glossary of an article by concept id, with that article's confidence and route. */
export const articleEntries = cache(async (id: string): Promise<ReadonlyMap<string, GlossaryEntry>> => {
  const entries = await readArticleEntries(database(), id)
  return new Map(entries.map((entry) => [entry.id, entry]))
})
