/** What the address of the study page says: which article's cards, and how many new ones though the day's limit is less. */
import { z } from 'zod'

export interface StudySearch {
  /** Null for every article. */
  readonly article: string | null
  /** New cards that the day may have though its limit is less. */
  readonly upTo: number
}

const MOST_NEW = 1000

const search = z.object({
  article: z.string().min(1).max(64).nullable().catch(null),
  upTo: z.coerce.number().int().min(0).max(MOST_NEW).catch(0),
})

/** Reads search parameters; what makes no sense counts as not said. */
export function readStudySearch(fields: Readonly<Record<string, unknown>>): StudySearch {
  return search.parse({ article: fields.article ?? null, upTo: fields.new ?? 0 })
}

/** The search part of a study page's address. */
export function studySearch({ article, upTo }: StudySearch): string {
  const parameters = new URLSearchParams()
  if (article !== null) parameters.set('article', article)
  if (upTo > 0) parameters.set('new', String(upTo))
  return parameters.size > 0 ? `?${parameters}` : ''
}
