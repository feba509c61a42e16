import { Button, ButtonLink } from '@/components/ui/Button'
import { nextStep } from '@/core/study/session'
import styles from './Done.module.css'
import { counts, type Desk } from './desk'
import type { StudyTexts } from './texts'
import type { Loading } from './use-desk'

/** New cards that are added to a day at a time. */
const MORE = 10

interface Props {
  readonly desk: Desk
  readonly loading: Loading
  readonly article: string | null
  readonly locale: string
  readonly texts: StudyTexts
  readonly onRetry: () => void
}

/** Nothing to do now: why, when there will be, and what else there is. */
export function Done({ desk, loading, article, locale, texts, onRetry }: Props) {
  const { queue, session, unread } = desk
  if (loading === 'partial' && (unread.due + unread.fresh > 0 || session.steps.length > 0))
    return (
      <p className={styles.done} role="status">
        {texts.loading}
      </p>
    )
  if (loading === 'lost')
    return (
      <div className={styles.done} role="alert">
        <p>{texts.lost}</p>
        <p className={styles.ways}>
          <Button onClick={onRetry}>{texts.retry}</Button>
        </p>
      </div>
    )
  const { doneRatings, doneFresh } = counts(desk)
  const step = nextStep(session)
  const next = step?.getTime() ?? queue.nextDue
  const more = new URLSearchParams({ ...(article && { article }), new: String(doneFresh + MORE) })
  return (
    <section className={styles.done}>
      <h2 className={styles.doneTitle} data-arrival="" tabIndex={-1}>
        {step ? texts.later : doneRatings > 0 ? texts.done : texts.nothing}
      </h2>
      {next ? (
        <NextDue at={next} locale={locale} text={step ? texts.soon : texts.nextDue} timeZone={queue.day.timeZone} />
      ) : null}
      {queue.moreNew ? <p className={styles.doneText}>{texts.limit}</p> : null}
      <p className={styles.ways}>
        {queue.moreNew ? <ButtonLink href={`/study?${more}`}>{texts.learnMore}</ButtonLink> : null}
        <ButtonLink href={article ? `/quiz?article=${article}` : '/quiz'}>{texts.quiz}</ButtonLink>
        {article ? <ButtonLink href="/study">{texts.everything}</ButtonLink> : null}
      </p>
    </section>
  )
}

interface Moment {
  readonly at: number
  readonly locale: string
  readonly text: string
  /** The learner's own. */
  readonly timeZone: string
}

/** A moment as clocks show it where the learner lives. */
function NextDue({ at, locale, text, timeZone }: Moment) {
  const [before, after] = text.split('{time}')
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone })
  return (
    <p className={styles.doneText}>
      {before}
      <time dateTime={new Date(at).toISOString()}>{format.format(new Date(at))}</time>
      {after}
    </p>
  )
}
