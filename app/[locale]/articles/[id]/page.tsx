import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ArticleReader } from '@/components/article/ArticleReader'
import styles from '@/components/article/article.module.css'
import { RubySwitch } from '@/components/article/RubySwitch'
import { TextSwitch } from '@/components/article/TextSwitch'
import { isTogether, textChoice } from '@/components/article/text-choice'
import { ButtonLink } from '@/components/ui/Button'
import { alternates } from '@/i18n/alternates'
import { articleById, articleEntries } from '@/server/articles/queries'
import { articleKnowledge, rubyLanguages } from '@/server/reading/queries'

interface Props {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const [article, locale, t] = await Promise.all([articleById(id), getLocale(), getTranslations('ArticlePage')])
  if (!article) return {}
  const text = article.texts.find(({ lang }) => lang === locale) ?? article.texts[0]
  return {
    title: text?.title ?? '',
    description: t('description', { questions: article.questions, terms: article.terms }),
    alternates: alternates(locale, `/articles/${id}`),
  }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const { id } = await params
  const article = await articleById(id)
  if (!article) notFound()
  const [entries, knowledge, ruby, { text: asked }, t] = await Promise.all([
    articleEntries(id),
    articleKnowledge(id),
    rubyLanguages(),
    searchParams,
    getTranslations('ArticlePage'),
  ])
  const choice = textChoice(article, asked)
  const shown = article.texts.map(({ lang }) => lang).filter((lang) => choice === lang || isTogether(choice))
  return (
    <ArticleReader article={article} choice={choice} entries={entries} knowledge={knowledge} ruby={ruby}>
      <div className={styles.tools} data-print="none">
        <div className={styles.views}>
          <TextSwitch article={article} choice={choice} />
          <RubySwitch over={ruby.filter((lang) => shown.includes(lang))} />
        </div>
        <div className={styles.actions}>
          <ButtonLink href={`/glossary?article=${id}`}>{t('terms', { count: article.terms })}</ButtonLink>
          <ButtonLink href={`/study?article=${id}`}>{t('study')}</ButtonLink>
          <ButtonLink href={`/quiz?article=${id}`} variant="primary">
            {t('quiz')}
          </ButtonLink>
        </div>
      </div>
    </ArticleReader>
  )
}
