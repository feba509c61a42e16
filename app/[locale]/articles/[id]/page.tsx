import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ArticleAside } from '@/components/article/ArticleAside'
import { ArticleText } from '@/components/article/ArticleText'
import { ArticleTitle } from '@/components/article/ArticleTitle'
import styles from '@/components/article/article.module.css'
import { PrintedGlossary } from '@/components/article/PrintedGlossary'
import { SideBySide } from '@/components/article/SideBySide'
import { TermCards } from '@/components/article/TermCards'
import { TextSwitch } from '@/components/article/TextSwitch'
import { textChoice } from '@/components/article/text-choice'
import { FuriganaSwitch } from '@/components/term/FuriganaSwitch'
import { TermCard } from '@/components/term/TermCard'
import { ButtonLink } from '@/components/ui/Button'
import { citationsByConcept } from '@/core/article/usage'
import { alternates } from '@/i18n/alternates'
import { articleById, articleEntries } from '@/server/articles/queries'

const IMPORTANT = 12

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
  const [entries, { text: asked }, t] = await Promise.all([
    articleEntries(id),
    searchParams,
    getTranslations('ArticlePage'),
  ])
  const choice = textChoice(article, asked)
  const text = article.texts.find(({ lang }) => lang === choice)
  const citations = citationsByConcept(article)
  const cards = Object.fromEntries(
    [...entries].map(([key, entry]) => [
      key,
      <TermCard citations={citations.get(key) ?? []} entry={entry} key={key} />,
    ]),
  )
  const labels = Object.fromEntries([...entries].map(([key, { ko, ja }]) => [key, `${ko.headword} ${ja.headword}`]))
  return (
    <TermCards cards={cards} close={t('close')} labels={labels}>
      <article className={styles.page}>
        <ArticleTitle article={article} entries={entries} />
        <div className={styles.tools} data-print="none">
          <div className={styles.views}>
            <TextSwitch article={article} choice={choice} />
            {choice === 'ko' ? null : <FuriganaSwitch />}
          </div>
          <div className={styles.actions}>
            <ButtonLink href={`/glossary?article=${id}`}>{t('terms', { count: article.terms })}</ButtonLink>
            <ButtonLink href={`/study?article=${id}`}>{t('study')}</ButtonLink>
            <ButtonLink href={`/quiz?article=${id}`} variant="primary">
              {t('quiz')}
            </ButtonLink>
          </div>
        </div>
        {text ? (
          <div className={styles.body}>
            <ArticleText entries={entries} text={text} />
            <ArticleAside article={article} terms={[...entries.values()].slice(0, IMPORTANT)} text={text} />
          </div>
        ) : (
          <SideBySide article={article} entries={entries} />
        )}
        <PrintedGlossary entries={[...entries.values()]} lang={text?.lang ?? article.lang} />
      </article>
    </TermCards>
  )
}
