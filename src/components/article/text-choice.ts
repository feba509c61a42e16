import { LANGS, type Lang } from '@/core/article/types'
import type { ArticleView } from '@/core/article/view'

/** The two texts together: in columns, or sentence by sentence. */
export const TOGETHER = ['both', 'lines'] as const

/** Which text of an article is shown, or both and how. */
export type TextChoice = Lang | (typeof TOGETHER)[number]

export const isTogether = (choice: TextChoice): choice is (typeof TOGETHER)[number] =>
  TOGETHER.some((each) => each === choice)

/** What the address asks for where the article has it, else the article's own language. */
export function textChoice(article: ArticleView, asked: string | readonly string[] | undefined): TextChoice {
  const together = TOGETHER.find((each) => each === asked)
  if (together && article.texts.length > 1) return together
  const lang = LANGS.find((each) => each === asked && article.texts.some((text) => text.lang === each))
  return lang ?? article.lang
}
