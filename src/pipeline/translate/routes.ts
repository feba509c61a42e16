/** The route of a compound is that of its weakest part. */
import { ROUTES, type Route } from '@/core/glossary/types'
import type { Rendering } from './rendering'

/** Weakest first; numbers and Latin are sure, so that they never decide. */
const BY_WEAKNESS: readonly Route[] = [
  'transliterate',
  'loan',
  'sino',
  'cldr',
  'lexicon',
  'attested',
  'number',
  'latin',
]

export function weakest(parts: readonly Pick<Rendering, 'route'>[]): Route {
  return BY_WEAKNESS.find((route) => parts.some((part) => part.route === route)) ?? ROUTES[0]
}
