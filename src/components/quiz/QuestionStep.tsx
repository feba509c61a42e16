import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/Button'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import type { AttemptView, OpenQuestion } from '@/core/quiz/attempt'
import { instructionOf } from '@/core/quiz/instruction'
import { Link } from '@/i18n/navigation'
import type { AttemptStep } from '@/server/quiz/queries'
import { AnswerForm } from './AnswerForm'
import { AttemptProgress } from './AttemptProgress'
import styles from './attempt.module.css'
import { Feedback } from './Feedback'
import { localTitle } from './local-title'
import { NextLink } from './NextLink'
import question from './question.module.css'
import { Runs } from './Runs'
import { Glosses, Stem } from './Stem'

interface Props {
  readonly attempt: AttemptView
  /** From 0. */
  readonly place: number
  readonly step: AttemptStep
}

/** One question of an attempt, to be answered or with its answer. */
export async function QuestionStep({ attempt, place, step }: Props) {
  const [t, instruct, locale] = await Promise.all([
    getTranslations('QuestionStep'),
    getTranslations('Instruction'),
    getLocale(),
  ])
  const { id, results, titles, articleId } = attempt
  const title = localTitle(titles, locale)
  const { kind, lang } = step.question
  const glosses = step.answered ? [] : step.glosses
  const instruction = instructionOf(kind, lang, locale)
  const isLast = place + 1 === results.length
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <h1 className={styles.count}>{t('place', { number: place + 1, total: results.length })}</h1>
        <Link className={styles.article} href={`/articles/${articleId}`} lang={title.lang} prefetch={false}>
          {title.text}
        </Link>
      </div>
      <AttemptProgress current={place} results={results} />
      <FocusOnChange className={question.question} token={`${place} ${step.answered}`}>
        {instruction ? <p className={question.instruction}>{instruct(instruction)}</p> : null}
        <h2 className={question.stem} data-arrival={step.answered ? undefined : ''} tabIndex={-1}>
          <Stem glosses={glosses} question={step.question} />
        </h2>
        <Glosses glosses={glosses} />
        {step.answered ? (
          <>
            <Feedback question={step.question} terms={step.terms} />
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
            <p className={question.keys}>{t('keysAnswered')}</p>
          </>
        ) : (
          <>
            <OpenStep attempt={id} place={place} question={step.question} />
            <p className={question.keys}>{t('keysOpen', { count: step.question.options.length })}</p>
          </>
        )}
      </FocusOnChange>
    </div>
  )
}

interface OpenStepProps {
  readonly attempt: string
  readonly place: number
  readonly question: OpenQuestion
}

async function OpenStep({ attempt, place, question: { kind, lang, options } }: OpenStepProps) {
  const [t, failure] = await Promise.all([getTranslations('QuestionStep'), getTranslations('Failure')])
  return (
    <AnswerForm
      attempt={attempt}
      chosenLabel={t('chosen')}
      failures={{
        lost: failure('lost'),
        'not-found': failure('notFound'),
        invalid: failure('invalid'),
        'no-such-option': failure('invalid'),
      }}
      key={place}
      label={t('options')}
      options={options.map((text, at) => ({
        place: at,
        content: <Runs key={text} kind={kind} lang={lang} text={text} />,
      }))}
      position={place}
      retryLabel={failure('retry')}
    />
  )
}
