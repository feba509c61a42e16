/** An article of paragraphs as the kinds read it, with these terms: Korean, Japanese, reading. */
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { materialOf } from '../make-questions'
import type { Material } from '../material'
import { NO_DICTIONARIES } from './dictionaries'
import { analyzedOf, articleOf, termOf } from './read'

export async function materialFor(
  lang: Lang,
  paragraphs: readonly (readonly string[])[],
  words: readonly [string, string, string][] = [],
): Promise<Material> {
  const article = articleOf(lang, paragraphs)
  const terms = words.map((word) => termOf(article, word))
  const analyzed = await analyzedOf(article)
  return materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
}
