import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { OpenAttempts } from '@/components/quiz/OpenAttempts'
import { SendWaiting } from '@/components/quiz/SendWaiting'
import { type StartArticle, StartForm } from '@/components/quiz/StartForm'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { PageHeading } from '@/components/ui/PageHeading'
import { MODES } from '@/core/quiz/mode'
import { alternates } from '@/i18n/alternates'
import { learnerLanguages } from '@/server/languages/queries'
import { hasAnswered, quizArticles } from '@/server/quiz/queries'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('QuizPage'), getLocale()])
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/quiz') }
}

export default async function QuizPage({ searchParams }: Props) {
  const [t, locale, { QuizStart, QuizMode, QuizLevel }, { article, mode }, available, languages, answeredBefore] =
    await Promise.all([
      getTranslations('QuizPage'),
      getLocale(),
      getMessages(),
      searchParams,
      quizArticles(),
      learnerLanguages(),
      hasAnswered(),
    ])
  const [first, ...rest] = available.map(
    ({ article: { id, lang, titles }, available: numbers }): StartArticle => ({
      id,
      lang,
      title: titles[lang] ?? id,
      available: numbers,
    }),
  )
  if (!first)
    return (
      <Notice heading={t('empty')} text={t('emptyHint')}>
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </Notice>
    )
  return (
    <>
      <PageHeading lead={t('lead')} title={t('title')} />
      <SendWaiting />
      <OpenAttempts />
      <NextIntlClientProvider messages={{ QuizStart, QuizMode, QuizLevel }}>
        <StartForm
          answeredBefore={answeredBefore}
          articles={[first, ...rest]}
          chosen={{
            article: typeof article === 'string' ? article : first.id,
            mode: MODES.find((each) => each === mode) ?? 'mixed',
          }}
          locale={locale}
          offered={languages.quiz}
        />
      </NextIntlClientProvider>
    </>
  )
}
