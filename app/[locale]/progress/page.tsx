import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { Accuracy } from '@/components/progress/Accuracy'
import { Characters } from '@/components/progress/Characters'
import { Forecast } from '@/components/progress/Forecast'
import { HeatMap } from '@/components/progress/HeatMap'
import { Hint } from '@/components/progress/Hint'
import styles from '@/components/progress/progress.module.css'
import { RetentionCharts } from '@/components/progress/RetentionCharts'
import { Summary } from '@/components/progress/Summary'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { PageHeading } from '@/components/ui/PageHeading'
import { Section } from '@/components/ui/Section'
import { LANGS } from '@/core/article/types'
import { alternates } from '@/i18n/alternates'
import { Link } from '@/i18n/navigation'
import { currentLearner } from '@/server/learner'
import { progressView } from '@/server/progress/queries'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('Progress'), getLocale()])
  return { title: t('title'), description: t('description'), alternates: alternates(locale, '/progress') }
}

export default async function ProgressPage() {
  const [t, learner] = await Promise.all([getTranslations('Progress'), currentLearner()])
  const view = learner === null ? null : await progressView(learner, new Date())
  const { terms } = view ?? {}
  if (!learner || !view || (view.ratings === 0 && view.accuracy.length === 0 && !terms?.known && !terms?.learning))
    return (
      <Notice heading={t('empty')} text={t('emptyHint')}>
        <ButtonLink href="/study" variant="primary">
          {t('toStudy')}
        </ButtonLink>
        <ButtonLink href="/quiz">{t('toQuiz')}</ButtonLink>
      </Notice>
    )
  const begun = view.ratings > 0
  const toStudy = (text: string) => <Hint href="/study" link={t('toStudy')} text={text} />
  return (
    <>
      <PageHeading lead={t('description')} title={t('title')} />
      <Summary view={view} />
      <Section heading={t('heatMap.heading')}>
        {begun ? <HeatMap weeks={view.weeks} /> : toStudy(t('heatMap.none'))}
      </Section>
      <Section heading={t('forecast.heading')}>
        {begun ? <Forecast forecast={view.forecast} /> : toStudy(t('forecast.none'))}
      </Section>
      <Section heading={t('retention.heading')}>
        <Suspense fallback={<p className={styles.lead}>{t('retention.loading')}</p>}>
          <RetentionCharts learnerId={learner} />
        </Suspense>
      </Section>
      <Section heading={t('accuracy.heading')}>
        {view.accuracy.length > 0 ? (
          <Accuracy accuracy={view.accuracy} />
        ) : (
          <Hint href="/quiz" link={t('toQuiz')} text={t('accuracy.none')} />
        )}
      </Section>
      <Section heading={t('characters.heading')}>
        {LANGS.some((lang) => view.characters[lang].length > 0) ? (
          <div className={styles.pair}>
            {LANGS.map((lang) => (
              <Characters characters={view.characters[lang]} key={lang} lang={lang} />
            ))}
          </div>
        ) : (
          toStudy(t('characters.none'))
        )}
      </Section>
      <p className={styles.data}>
        <Link href="/settings#data" prefetch={false}>
          {t('data')}
        </Link>
      </p>
    </>
  )
}
