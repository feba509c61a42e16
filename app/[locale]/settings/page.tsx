import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { LearnedChoice } from '@/components/settings/LearnedChoice'
import { OfflineSettings } from '@/components/settings/OfflineSettings'
import { StudySettings } from '@/components/settings/StudySettings'
import styles from '@/components/settings/settings.module.css'
import { ChoiceButtons } from '@/components/ui/ChoiceButtons'
import { PageHeading } from '@/components/ui/PageHeading'
import { Section } from '@/components/ui/Section'
import { alternates } from '@/i18n/alternates'
import { learnerLanguages, saidLearned } from '@/server/languages/queries'
import { chooseFurigana, chooseTheme } from '@/server/preferences/actions'
import { FURIGANA, THEMES } from '@/server/preferences/cookies'
import { preferences } from '@/server/preferences/queries'

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('SettingsPage'), getLocale()])
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/settings') }
}

export default async function SettingsPage() {
  const [t, themes, locale, said, { learned }, { furigana, theme }] = await Promise.all([
    getTranslations('SettingsPage'),
    getTranslations('ThemeSwitch'),
    getLocale(),
    saidLearned(),
    learnerLanguages(),
    preferences(),
  ])
  return (
    <>
      <PageHeading lead={t('lead')} title={t('title')} />
      <Section heading={t('learned')}>
        <LearnedChoice current={said} locale={locale} />
        <div className={styles.hint} role="status">
          {said === null ? <p>{t('unsaid')}</p> : null}
          <p>{t(`follows.${learned}`)}</p>
        </div>
      </Section>
      <Section heading={t('furigana')}>
        <ChoiceButtons
          action={chooseFurigana}
          choices={FURIGANA.map((value) => ({ value, label: t(`furiganas.${value}`) }))}
          current={furigana}
          label={t('furigana')}
          name="furigana"
        />
        <p className={styles.hint}>{t('furiganaHint')}</p>
      </Section>
      <Section heading={themes('label')}>
        <ChoiceButtons
          action={chooseTheme}
          choices={THEMES.map((value) => ({ value, label: themes(value) }))}
          current={theme}
          label={themes('label')}
          name="theme"
        />
      </Section>
      <StudySettings />
      <OfflineSettings locale={locale} />
    </>
  )
}
