import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { StudySession } from '@/components/study/StudySession'
import { StudyTools } from '@/components/study/StudyTools'
import styles from '@/components/study/study.module.css'
import { TellTimeZone } from '@/components/study/TellTimeZone'
import { studyTexts } from '@/components/study/texts'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { PageHeading } from '@/components/ui/PageHeading'
import { alternates } from '@/i18n/alternates'
import { articleList } from '@/server/articles/queries'
import { learnerLanguages } from '@/server/languages/queries'
import { browserTimeZone } from '@/server/study/day'
import { studyQueue } from '@/server/study/queries'
import { readStudySearch, studySearch } from '@/server/study/scope'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/** Cards that come with the page; the others are read once it is there. */
const FIRST = 3

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('StudyPage'), getLocale()])
  return { title: t('title'), description: t('description'), alternates: alternates(locale, '/study') }
}

export default async function StudyPage({ searchParams }: Props) {
  const [t, locale, parameters, articles, timeZone, { learned }, texts] = await Promise.all([
    getTranslations('StudyPage'),
    getLocale(),
    searchParams,
    articleList(),
    browserTimeZone(),
    learnerLanguages(),
    studyTexts(),
  ])
  if (articles.length === 0)
    return (
      <Notice heading={t('empty')} text={t('emptyHint')}>
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </Notice>
    )
  const asked = readStudySearch(parameters)
  const search = { ...asked, article: articles.some(({ id }) => id === asked.article) ? asked.article : null }
  return (
    <>
      <TellTimeZone assumed={timeZone} />
      <div className={styles.title}>
        <PageHeading title={t('title')} />
      </div>
      <StudySession
        article={search.article}
        first={await studyQueue(search, { locale, first: FIRST })}
        // Another zone has other days.
        key={`${studySearch(search)} ${timeZone}`}
        learned={learned}
        locale={locale}
        search={`?${new URLSearchParams([...new URLSearchParams(studySearch(search)), ['locale', locale]])}`}
        texts={texts}
      />
      <StudyTools article={search.article} articles={articles} />
    </>
  )
}
