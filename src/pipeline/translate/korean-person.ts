/** A Korean whom a Japanese text writes in katakana: パク・ジフン is 박지훈, no 파크. */
import type { TermCandidate } from '@/core/glossary/types'
import { koreanNamesFromKatakana } from '@/lang/korean-names-from-katakana'
import { type Rendering, rendering } from './rendering'

/** Less than any spelling by sound; names that are written alike stand behind the commonest. */
const COST = { first: 2.5, next: 0.8 }

export function koreanPerson({ lang, headword, category }: TermCandidate): readonly Rendering[] {
  const [surname, given, ...rest] = headword.split(/[・･\s]/)
  const isName = lang === 'ja' && category === 'person' && rest.length === 0 && surname !== undefined
  if (!isName || given === undefined) return []
  return koreanNamesFromKatakana(surname, given).map((name, i) =>
    rendering(name, 'transliterate', COST.first + i * COST.next, { reading: null }),
  )
}
