import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/ActionForm'
import { Button } from '@/components/ui/Button'
import type { AttemptView } from '@/core/quiz/attempt'
import { warningMinutes } from '@/core/quiz/time-limit'
import { localized } from '@/i18n/localized'
import { Link } from '@/i18n/navigation'
import { handIn } from '@/server/quiz/actions'
import { ExamClock } from './ExamClock'
import styles from './exam.module.css'

interface Props {
  readonly attempt: AttemptView
  readonly deadline: Date
  readonly now: Date
}

/** The clock of an exam. */
export async function ExamTime({ attempt, deadline, now }: Props) {
  const [t, locale] = await Promise.all([getTranslations('ExamDesk'), getLocale()])
  const whole = (deadline.getTime() - attempt.startedAt.getTime()) / 1000
  return (
    <ExamClock
      attempt={attempt.id}
      label={t('left')}
      left={Math.max(0, Math.ceil((deadline.getTime() - now.getTime()) / 1000))}
      over={t('over')}
      result={localized(locale, `/quiz/${attempt.id}`)}
      warnings={warningMinutes(whole).map((minutes) => ({ at: minutes * 60, text: t('warning', { minutes }) }))}
    />
  )
}

interface PlacesProps {
  readonly attempt: AttemptView
  /** From 0. */
  readonly current: number
}

/** Every question of an exam, to be gone to in any order. */
export async function ExamPlaces({ attempt: { id, outcomes }, current }: PlacesProps) {
  const t = await getTranslations('ExamDesk')
  const places = outcomes.map((outcome, place) => ({ outcome, place }))
  return (
    <nav aria-label={t('places')}>
      <ol className={styles.places}>
        {places.map(({ outcome, place }) => (
          <li key={place}>
            <Link
              aria-current={place === current ? 'step' : undefined}
              aria-label={t(outcome === 'open' ? 'open' : 'given', { number: place + 1 })}
              className={styles.place}
              data-given={outcome === 'open' ? undefined : ''}
              href={`/quiz/${id}?q=${place + 1}`}
              prefetch={false}
            >
              {place + 1}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The way to hand an exam in before its time. */
export async function HandIn({ attempt: { id, outcomes } }: Pick<PlacesProps, 'attempt'>) {
  const [t, shell] = await Promise.all([getTranslations('ExamDesk'), getTranslations('Shell')])
  const open = outcomes.filter((outcome) => outcome === 'open').length
  return (
    <details className={styles.end}>
      <summary>{t('handIn')}</summary>
      <p>{t('handInHint', { open })}</p>
      <ActionForm action={handIn} lost={shell('notSaved')}>
        <input name="attempt" type="hidden" value={id} />
        <Button type="submit" variant="primary">
          {t('handInNow')}
        </Button>
      </ActionForm>
    </details>
  )
}
