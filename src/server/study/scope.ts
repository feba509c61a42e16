/** What the address of the study page says: which article's cards, in which direction. */
import { z } from 'zod'
import { DIRECTIONS, type Direction } from '@/core/study/card'

export const DIRECTION_CHOICES = ['both', ...DIRECTIONS] as const
export type DirectionChoice = (typeof DIRECTION_CHOICES)[number]

export const directionsOf = (choice: DirectionChoice): readonly Direction[] =>
  choice === 'both' ? DIRECTIONS : [choice]

export interface StudySearch {
  /** Null for every article. */
  readonly article: string | null
  readonly direction: DirectionChoice
}

const search = z.object({
  article: z.string().min(1).max(64).nullable().catch(null),
  direction: z.enum(DIRECTION_CHOICES).nullable().catch(null),
})

/** Reads search parameters or a form's fields; what makes no sense counts as not said. `usual` is the direction of who says none. */
export function readStudySearch(fields: Readonly<Record<string, unknown>>, usual: DirectionChoice): StudySearch {
  const { article, direction } = fields
  const said = search.parse({ article: article ?? null, direction: direction ?? null })
  return { ...said, direction: said.direction ?? usual }
}

/** The search part of a study page's address. */
export function studySearch({ article, direction }: StudySearch): string {
  const parameters = new URLSearchParams()
  if (article !== null) parameters.set('article', article)
  parameters.set('direction', direction)
  return `?${parameters}`
}
