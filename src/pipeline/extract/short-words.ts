/** Nouns of one syllable or character that are terms: 炭, 벼 by their field, 繭, 뿔 by their use in the article. */
import type { ArticleText, Lang } from '@/core/article/types'
import type { ExtractDictionaries, LexiconEntry } from '../ports'
import type { Candidate } from './candidates'
import { hasRole } from './roles'

/** Times that a noun of one syllable or character has to stand by itself, where a row gives it a field (炭, 벼), and where few texts have it (繭, 뿔). */
const OFTEN = { ofField: 3, rare: 2 }
/** Commonness under which it is what this article is about; lists of characters have all of them, so that 年 and 値 have none. */
const RARE_SYLLABLE: Readonly<Record<Lang, number>> = { ko: 0.6, ja: 0.4 }

/** In Korean only what has one sense: 조 and 성 are five words each. */
export function isShortWord(
  { headword, alone, category, mentions }: Candidate,
  entries: readonly LexiconEntry[],
  { lang, sentences }: ArticleText,
  commonness: ExtractDictionaries['commonness'],
): boolean {
  if ((category ?? 'concept') !== 'concept' || (lang === 'ko' && entries.length > 1)) return false
  const isOfField = entries.some(({ domain }) => lang === 'ko' || domain !== '')
  if (isOfField && alone >= OFTEN.ofField) return true
  const common = commonness(lang, headword)
  const isRare = common > 0 && common < RARE_SYLLABLE[lang]
  // 李外相: it has to be somebody or something in its sentences
  const inRoles = mentions.filter(({ sentence, end }) => hasRole(lang, sentences[sentence]?.text.slice(end) ?? ''))
  return isRare && entries.length > 0 && new Set(inRoles.map(({ sentence }) => sentence)).size >= OFTEN.rare
}
