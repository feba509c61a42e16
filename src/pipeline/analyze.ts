import type { ArticleText } from '@/core/article/types'
import type { AnalyzeDictionaries, JapaneseToken, KoreanToken } from './ports'
import { recutSuffixes } from './recut-suffixes'
import { settleJapaneseNames } from './settle-japanese-names'
import { settleJapanesePlaces } from './settle-japanese-places'
import { settleJapaneseStems } from './settle-japanese-stems'
import { settleKoreanNouns } from './settle-korean-nouns'

/** An article with the morphemes of each sentence, in the order of `article.sentences`. */
export type AnalyzedArticle =
  | { readonly lang: 'ko'; readonly article: ArticleText; readonly tokens: readonly (readonly KoreanToken[])[] }
  | { readonly lang: 'ja'; readonly article: ArticleText; readonly tokens: readonly (readonly JapaneseToken[])[] }

export function analyze(article: ArticleText, dictionaries: AnalyzeDictionaries): AnalyzedArticle {
  if (article.lang === 'ja') {
    const tokens = article.sentences.map(({ text }) =>
      settleJapanesePlaces(settleJapaneseStems(dictionaries.analyzeJapanese(text))),
    )
    return { lang: 'ja', article, tokens: settleJapaneseNames(article, tokens) }
  }
  const tokens = article.sentences.map(({ text }) => dictionaries.analyzeKorean(text))
  return { lang: 'ko', article, tokens: recutSuffixes(settleKoreanNouns(article, tokens, dictionaries)) }
}
