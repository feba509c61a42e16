/** What the address of the study page says: which article's cards, in which direction. */
import { z } from 'zod'
import { DIRECTIONS, type Direction } from '@/core/study/card'

export const DIRECTION_CHOICES = ['both', ...DIRECTIONS] as const
export type DirectionChoice = (typeof DIRECTION_CHOICES)[number]

export const directionsOf = (choice: DirectionChoice): readonly Direction[] =>
  choice === 'both' ? DIRECTIONS : [choice]

/** A card as it was at some number of ratings: after an undo it is shown again, though another may be due first. */
export interface CardKey {
  readonly direction: Direction
  readonly conceptId: string
  readonly sequence: number
}

export const cardKey = ({ direction, conceptId, sequence }: CardKey): string => `${direction}.${conceptId}.${sequence}`

function parseCardKey(text: string): CardKey | null {
  const [direction, conceptId, sequence] = text.split('.')
  const known = DIRECTIONS.find((each) => each === direction)
  return known && conceptId && /^\d{1,6}$/.test(sequence ?? '')
    ? { direction: known, conceptId, sequence: Number(sequence) }
    : null
}

export interface StudySearch {
  /** Null for every article. */
  readonly article: string | null
  readonly direction: DirectionChoice
  readonly card: CardKey | null
}

const search = z.object({
  article: z.string().min(1).max(64).nullable().catch(null),
  direction: z.enum(DIRECTION_CHOICES).nullable().catch(null),
  card: z.string().max(80).transform(parseCardKey).nullable().catch(null),
})

/** Reads search parameters or a form's fields; what makes no sense counts as not said. `usual` is the direction of who says none. */
export function readStudySearch(fields: Readonly<Record<string, unknown>>, usual: DirectionChoice): StudySearch {
  const { article, direction, card } = fields
  const said = search.parse({ article: article ?? null, direction: direction ?? null, card: card ?? null })
  return { ...said, direction: said.direction ?? usual }
}

/** The search part of a study page's address. */
export function studySearch({ article, direction, card }: StudySearch): string {
  const parameters = new URLSearchParams()
  if (article !== null) parameters.set('article', article)
  parameters.set('direction', direction)
  if (card) parameters.set('card', cardKey(card))
  return `?${parameters}`
}
