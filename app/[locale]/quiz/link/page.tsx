import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SharedStart } from '@/components/quiz/SharedStart'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { sharedQuiz } from '@/server/quiz/queries'

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('SharedQuiz')
  return { title: t('title'), robots: { index: false } }
}

/** What somebody sent: a quiz whose settings are settled. */
export default async function SharedQuizPage({ searchParams }: Props) {
  const [{ s }, t] = await Promise.all([searchParams, getTranslations('SharedQuiz')])
  const link = typeof s === 'string' ? s : ''
  const shared = await sharedQuiz(link)
  if (!shared.ok)
    return (
      <Notice heading={t(`${shared.error}.title`)} text={t(`${shared.error}.text`)}>
        <ButtonLink href="/quiz">{t('own')}</ButtonLink>
      </Notice>
    )
  return <SharedStart link={link} shared={shared.value} />
}
