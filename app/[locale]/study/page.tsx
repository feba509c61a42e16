import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { StudyDesk } from '@/components/study/StudyDesk'
import { StudyTools } from '@/components/study/StudyTools'
import { TellTimeZone } from '@/components/study/TellTimeZone'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { PageHeading } from '@/components/ui/PageHeading'
import { alternates } from '@/i18n/alternates'
import { articleList } from '@/server/articles/queries'
import { learnerLanguages } from '@/server/languages/queries'
import { browserTimeZone } from '@/server/study/day'
import { studyView } from '@/server/study/queries'
import { readStudySearch } from '@/server/study/scope'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('StudyPage'), getLocale()])
  return { title: t('title'), description: t('description'), alternates: alternates(locale, '/study') }
}

export default async function StudyPage({ searchParams }: Props) {
  const [t, parameters, articles, timeZone, languages] = await Promise.all([
    getTranslations('StudyPage'),
    searchParams,
    articleList(),
    browserTimeZone(),
    learnerLanguages(),
  ])
  if (articles.length === 0)
    return (
      <Notice heading={t('empty')} text={t('emptyHint')}>
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </Notice>
    )
  const asked = readStudySearch(parameters, languages.direction)
  const search = { ...asked, article: articles.some(({ id }) => id === asked.article) ? asked.article : null }
  return (
    <>
      <TellTimeZone assumed={timeZone} />
      <PageHeading title={t('title')} />
      <StudyDesk search={search} view={await studyView(search)} />
      <StudyTools articles={articles} search={search} />
    </>
  )
}
