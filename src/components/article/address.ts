import type { Lang } from '@/core/article/types'

/** Id of a sentence on the article's page. */
export const sentenceId = (lang: Lang, sentence: number): string => `${lang}-${sentence}`

/** Where a sentence stands, without the interface's language: the page shows that text and marks the sentence. */
export const sentenceAddress = (articleId: string, lang: Lang, sentence: number): string =>
  `/articles/${articleId}?text=${lang}#${sentenceId(lang, sentence)}`
