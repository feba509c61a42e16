import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { KeepChanges } from '@/components/offline/KeepChanges'
import { Paused } from '@/components/quiz/Pause'
import { QuestionStep } from '@/components/quiz/QuestionStep'
import { Result } from '@/components/quiz/Result'
import { Worksheet } from '@/components/quiz/Worksheet'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import { PageHeading } from '@/components/ui/PageHeading'
import type { AttemptView } from '@/core/quiz/attempt'
import { redirect } from '@/i18n/navigation'
import { attemptById, attemptStep } from '@/server/quiz/queries'
import { attemptResult } from '@/server/quiz/result'

interface Props {
  readonly params: Promise<{ readonly attemptId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/** The question's place that the address asks for, from 0; null for none. */
const askedPlace = (q: string | readonly string[] | undefined): number | null =>
  typeof q === 'string' && /^[1-9]\d{0,3}$/.test(q) ? Number(q) - 1 : null

/** The place to show: a question that is asked for, where it was answered or may be chosen, else the first open one; null for the result. */
function placeIn({ outcomes, mode }: AttemptView, asked: number | null): number | null {
  const outcome = asked === null ? undefined : outcomes[asked]
  if (outcome !== undefined && (outcome !== 'open' || mode === 'exam')) return asked
  const firstOpen = outcomes.indexOf('open')
  return firstOpen === -1 ? null : firstOpen
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ attemptId }, { q }, t] = await Promise.all([params, searchParams, getTranslations('AttemptPage')])
  const attempt = await attemptById(attemptId)
  if (!attempt) return { title: t('notFound') }
  const place = placeIn(attempt, askedPlace(q))
  return {
    title: place === null ? t('result') : t('place', { number: place + 1, total: attempt.outcomes.length }),
    robots: { index: false },
  }
}

export default async function AttemptPage({ params, searchParams }: Props) {
  const [{ attemptId }, { q }, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations('AttemptPage'),
  ])
  const attempt = await attemptById(attemptId)
  if (!attempt) notFound()
  if (attempt.pausedAt !== null && attempt.completedAt === null)
    return (
      <>
        <KeepChanges token="paused" />
        <Paused attempt={attempt} />
      </>
    )
  const place = placeIn(attempt, askedPlace(q))
  // One address a question: after the answer it stays, and the back button comes to it.
  const address = place === null ? undefined : String(place + 1)
  if (q !== address)
    redirect({ href: { pathname: `/quiz/${attemptId}`, query: address ? { q: address } : {} }, locale })

  if (place === null) {
    const result = await attemptResult(attempt)
    if (!result) notFound()
    return (
      <>
        <KeepChanges token="result" />
        <div data-print="none">
          <FocusOnChange comes="led" token="result">
            <PageHeading arrival title={t('result')} />
          </FocusOnChange>
          <Result attempt={attempt} result={result} />
        </div>
        <Worksheet attempt={attempt} result={result} />
      </>
    )
  }
  const step = await attemptStep(attemptId, place)
  if (!step) notFound()
  return (
    <>
      <KeepChanges token={`${place} ${attempt.outcomes[place]}`} />
      <QuestionStep attempt={attempt} now={new Date()} place={place} step={step} />
    </>
  )
}
