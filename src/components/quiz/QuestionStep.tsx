import { getLocale, getTranslations } from 'next-intl/server'
import { shownKeys } from '@/components/commands/shown-keys'
import { ButtonLink } from '@/components/ui/Button'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import { type AttemptView, openPlaces } from '@/core/quiz/attempt'
import { instructionOf } from '@/core/quiz/instruction'
import { Link } from '@/i18n/navigation'
import type { AttemptStep } from '@/server/quiz/queries'
import { AttemptProgress } from './AttemptProgress'
import styles from './attempt.module.css'
import { ExamPlaces, ExamTime, HandIn } from './ExamDesk'
import { Feedback } from './Feedback'
import { localTitle } from './local-title'
import { NextLink } from './NextLink'
import { OfflineRun } from './OfflineRun'
import { OpenStep } from './OpenStep'
import { PauseButton } from './Pause'
import question from './question.module.css'
import { Report } from './Report'
import { Glosses, Stem } from './Stem'

interface Props {
  readonly attempt: AttemptView
  /** From 0. */
  readonly place: number
  readonly step: AttemptStep
  readonly now: Date
}

/** One question of an attempt, to be answered or with its answer. */
export async function QuestionStep({ attempt, place, step, now }: Props) {
  const [t, instruct, locale] = await Promise.all([
    getTranslations('QuestionStep'),
    getTranslations('Instruction'),
    getLocale(),
  ])
  const { id, outcomes, deadline, completedAt } = attempt
  const { kind, lang, stem, article } = step.question
  const title = localTitle(article.titles, locale)
  const glosses = step.answered ? [] : step.glosses
  const instruction = instructionOf({ kind, lang, stem }, locale)
  const isExam = deadline !== null && completedAt === null
  return (
    <div className={styles.frame}>
      {isExam ? (
        <div className={styles.time}>
          <ExamTime attempt={attempt} deadline={deadline} now={now} />
        </div>
      ) : null}
      <OfflineRun
        attempt={id}
        locale={locale}
        open={openPlaces(attempt)}
        place={place}
        texts={{ options: t('options'), waiting: t('waiting'), kept: t('kept'), end: t('localEnd') }}
        total={outcomes.length}
      >
        <div className={styles.head}>
          <h1 className={styles.count}>{t('place', { number: place + 1, total: outcomes.length })}</h1>
          {completedAt === null && !isExam ? <PauseButton attempt={id} /> : null}
          <Link className={styles.article} href={`/articles/${article.id}`} lang={title.lang} prefetch={false}>
            {title.text}
          </Link>
        </div>
        {isExam ? (
          <ExamPlaces attempt={attempt} current={place} />
        ) : (
          <AttemptProgress current={place} outcomes={outcomes} />
        )}
        <FocusOnChange className={question.question} comes="led" token={`${place} ${step.answered}`}>
          {instruction ? <p className={question.instruction}>{instruct(instruction)}</p> : null}
          <h2 className={question.stem} data-arrival={step.answered ? undefined : ''} tabIndex={-1}>
            <Stem glosses={glosses} question={step.question} />
          </h2>
          <Glosses glosses={glosses} />
          {step.answered ? (
            <>
              <Feedback question={step.question} terms={step.terms} />
              <Onward attempt={attempt} place={place} />
              <Report attempt={id} position={place} reported={step.reported} />
            </>
          ) : (
            <>
              <OpenStep attempt={attempt} place={place} question={step.question} />
              {isExam ? <HandIn attempt={attempt} /> : null}
            </>
          )}
        </FocusOnChange>
      </OfflineRun>
    </div>
  )
}

async function Onward({ attempt: { id, outcomes }, place }: { readonly attempt: AttemptView; readonly place: number }) {
  const [t, keys] = await Promise.all([getTranslations('QuestionStep'), shownKeys()])
  const isLast = place + 1 === outcomes.length
  return (
    <>
      <p className={question.actions}>
        <NextLink
          href={isLast ? `/quiz/${id}` : `/quiz/${id}?q=${place + 2}`}
          label={isLast ? t('result') : t('next')}
        />
        {place > 0 ? (
          <ButtonLink href={`/quiz/${id}?q=${place}`} prefetch={false} variant="quiet">
            {t('previous')}
          </ButtonLink>
        ) : null}
      </p>
      {keys.onward === '' ? null : <p className={question.keys}>{t('keysAnswered')}</p>}
    </>
  )
}
