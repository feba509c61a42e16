import { getLocale, getTranslations } from 'next-intl/server'
import type { ArticleSection, AttemptView } from '@/core/quiz/attempt'
import { localTitle } from './local-title'

interface Props {
  readonly section: ArticleSection
  /** All that the attempt asked of: where they are several, the article's title says which one it is. */
  readonly articles: AttemptView['articles']
  readonly titleClass: string | undefined
}

/** The name of a part of an article. */
export async function SectionName({ section: { articleId, lang, heading }, articles, titleClass }: Props) {
  const [t, locale] = await Promise.all([getTranslations('QuizResult'), getLocale()])
  const article = articles.length > 1 ? articles.find(({ id }) => id === articleId) : undefined
  const title = article && localTitle(article.titles, locale)
  return (
    <>
      {title ? (
        <span className={titleClass} lang={title.lang}>
          {title.text}
        </span>
      ) : null}
      {heading === '' ? t('opening') : <span lang={lang}>{heading}</span>}
    </>
  )
}
