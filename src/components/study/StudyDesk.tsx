import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/Button'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import { RATINGS } from '@/core/study/card'
import type { Interval } from '@/core/study/day'
import { DEFAULT_SETTINGS } from '@/core/study/settings'
import type { ShownCard, StudyView } from '@/server/study/queries'
import type { StudySearch } from '@/server/study/scope'
import { Back, Front } from './CardSides'
import { Flashcard } from './Flashcard'
import { NextDue } from './NextDue'
import styles from './study.module.css'
import { UndoForm } from './UndoForm'

interface Props {
  readonly search: StudySearch
  readonly view: StudyView
}

const keyOf = ({ conceptId, task, reps }: ShownCard) => `${task}.${conceptId}.${reps}`

/** The card to study now, the day's count and the way back. */
export async function StudyDesk({ search, view }: Props) {
  const [t, failure] = await Promise.all([getTranslations('StudyDesk'), getTranslations('Failure')])
  const { card, due, newLeft, reviewedToday, newToday, lastRating } = view
  return (
    <FocusOnChange className={styles.desk} token={card ? keyOf(card) : 'done'}>
      <p className={styles.counts}>
        <span>{t('due', { count: due })}</span>
        <span>{t('newLeft', { count: newLeft })}</span>
        <span>{t('today', { count: reviewedToday, fresh: newToday })}</span>
      </p>
      {card ? <CardToRate card={card} key={keyOf(card)} /> : <Done search={search} view={view} />}
      <div className={styles.foot}>
        {lastRating ? (
          <UndoForm
            concept={lastRating.conceptId}
            task={lastRating.task}
            failures={{ lost: failure('lost'), stale: failure('undoStale'), invalid: failure('invalid') }}
            label={t('undo')}
            retryLabel={failure('retry')}
            review={lastRating.id}
          />
        ) : null}
        {card ? <p className={styles.keys}>{t('keys')}</p> : null}
      </div>
    </FocusOnChange>
  )
}

async function CardToRate({ card }: { readonly card: ShownCard }) {
  const [t, failure, locale] = await Promise.all([
    getTranslations('StudyDesk'),
    getTranslations('Failure'),
    getLocale(),
  ])
  const inWords = ({ value, unit }: Interval) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
  return (
    <Flashcard
      back={<Back card={card} />}
      concept={card.conceptId}
      front={<Front card={card} />}
      ratings={RATINGS.map((rating) => ({
        rating,
        label: t(`ratings.${rating}`),
        interval: inWords(card.intervals[rating]),
      }))}
      task={card.task}
      texts={{
        reveal: t('reveal'),
        answer: t('answer'),
        rate: t('rate'),
        retry: failure('retry'),
        failures: {
          lost: failure('lost'),
          'not-found': failure('notFound'),
          invalid: failure('invalid'),
        },
      }}
    />
  )
}

/** Nothing to do now: why, and when there will be. */
async function Done({ search, view: { nextDue, newToday, reviewedToday } }: Props) {
  const [t, locale] = await Promise.all([getTranslations('StudyDesk'), getLocale()])
  return (
    <section className={styles.done}>
      <h2 className={styles.doneTitle} data-arrival="" tabIndex={-1}>
        {reviewedToday > 0 ? t('doneToday') : t('nothing')}
      </h2>
      {nextDue ? (
        <p className={styles.doneText}>
          {t.rich('nextDue', { time: () => <NextDue at={nextDue.toISOString()} locale={locale} /> })}
        </p>
      ) : null}
      {newToday >= DEFAULT_SETTINGS.newADay ? (
        <p className={styles.doneText}>{t('limit', { count: DEFAULT_SETTINGS.newADay })}</p>
      ) : null}
      <p className={styles.ways}>
        <ButtonLink href={search.article ? `/quiz?article=${search.article}` : '/quiz'}>{t('quiz')}</ButtonLink>
        {search.article || search.direction !== 'both' ? (
          <ButtonLink href="/study?direction=both">{t('everything')}</ButtonLink>
        ) : null}
      </p>
    </section>
  )
}
