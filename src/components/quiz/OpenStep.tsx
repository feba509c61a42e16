import { getLocale, getTranslations } from 'next-intl/server'
import { shownKeys } from '@/components/commands/shown-keys'
import { type AttemptView, type OpenQuestion, openPlaces } from '@/core/quiz/attempt'
import { tellsAtOnce } from '@/core/quiz/mode'
import { localized } from '@/i18n/localized'
import { AnswerForm } from './AnswerForm'
import { NextLink } from './NextLink'
import question from './question.module.css'
import { Runs } from './Runs'

interface Props {
  readonly attempt: AttemptView
  readonly place: number
  readonly question: OpenQuestion
}

/** Where an exam goes on: the next question without an answer, else the first one; null for its end. */
function nextOpen(attempt: AttemptView, place: number): number | null {
  const open = openPlaces(attempt).filter((at) => at !== place)
  return open.find((at) => at > place) ?? open[0] ?? null
}

/** What to answer a question with, or what an exam's was answered with. */
export async function OpenStep({ attempt, place, question: { kind, lang, options, given } }: Props) {
  const [t, failure, locale, keys] = await Promise.all([
    getTranslations('QuestionStep'),
    getTranslations('Failure'),
    getLocale(),
    shownKeys(),
  ])
  const next = nextOpen(attempt, place)
  const onward = next === null ? `/quiz/${attempt.id}` : `/quiz/${attempt.id}?q=${next + 1}`
  const texts = options.map((text, at) => ({
    place: at,
    content: <Runs key={text} kind={kind} lang={lang} text={text} />,
  }))
  if (given !== null)
    return (
      <>
        <ol aria-label={t('options')} className={question.options}>
          {texts.map(({ place: at, content }) => (
            <li className={question.option} data-chosen={at === given ? '' : undefined} key={at}>
              <span aria-hidden="true" className={question.number}>
                {at + 1}
              </span>
              <span className={question.text}>
                {content}
                {at === given ? <span className={question.note}> {t('chosen')}</span> : null}
              </span>
            </li>
          ))}
        </ol>
        <p className={question.stands}>{t('stands')}</p>
        <p className={question.actions}>
          <NextLink href={onward} label={t('next')} />
        </p>
      </>
    )
  return (
    <>
      <AnswerForm
        attempt={attempt.id}
        chosenLabel={t('chosen')}
        key={place}
        label={t('options')}
        locale={locale}
        open={openPlaces(attempt)}
        onward={tellsAtOnce(attempt.mode) ? null : localized(locale, onward)}
        options={texts}
        position={place}
        texts={{
          waiting: t('waiting'),
          retry: failure('retry'),
          ahead: t('ahead'),
          refused: {
            'not-found': failure('notFound'),
            invalid: failure('invalid'),
            'no-such-option': failure('invalid'),
          },
        }}
      />
      {keys.option === '' ? null : <p className={question.keys}>{t('keysOpen', { count: options.length })}</p>}
    </>
  )
}
