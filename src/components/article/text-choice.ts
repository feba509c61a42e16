import { LANGS, type Lang } from '@/core/article/types'
import type { ArticleView } from '@/core/article/view'

/** Which text of an article is shown. */
export type TextChoice = Lang | 'both'

/** What the address asks for where the article has it, else the article's own language. */
export function textChoice(article: ArticleView, asked: string | readonly string[] | undefined): TextChoice {
  if (asked === 'both' && article.texts.length > 1) return 'both'
  const lang = LANGS.find((each) => each === asked && article.texts.some((text) => text.lang === each))
  return lang ?? article.lang
}
