import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ArticleList } from '@/components/home/ArticleList'
import { ContinueList } from '@/components/home/ContinueList'
import { Hero } from '@/components/home/Hero'
import { LearnerLanguages } from '@/components/home/LearnerLanguages'
import { NoArticles } from '@/components/home/NoArticles'
import { Section } from '@/components/ui/Section'
import { alternates } from '@/i18n/alternates'
import { articleList } from '@/server/articles/queries'
import { knownByArticle } from '@/server/reading/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { alternates: alternates(await getLocale(), '') }
}

export default async function HomePage() {
  const [articles, known, t] = await Promise.all([articleList(), knownByArticle(), getTranslations('HomePage')])
  return (
    <>
      <Hero />
      <LearnerLanguages />
      <ContinueList />
      <Section heading={t('articles')}>
        {articles.length > 0 ? <ArticleList articles={articles} known={known} /> : <NoArticles />}
      </Section>
    </>
  )
}
