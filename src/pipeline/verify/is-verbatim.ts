import type { ArticleText, Evidence } from '@/core/article/types'

/** Whether a quotation stands in that sentence of that text, at those offsets, character for character. */
export function isVerbatim({ lang, sentence, start, end, quote }: Evidence, texts: readonly ArticleText[]): boolean {
  const own = texts.find((text) => text.lang === lang)?.sentences[sentence]
  return own !== undefined && quote.trim() !== '' && own.text.slice(start, end) === quote
}
