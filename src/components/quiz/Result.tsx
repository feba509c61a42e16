import { getTranslations } from 'next-intl/server'
import { RelatedTerms } from '@/components/term/RelatedTerms'
import { ButtonLink } from '@/components/ui/Button'
import { Section } from '@/components/ui/Section'
import type { AttemptView } from '@/core/quiz/attempt'
import { QUESTION_GROUPS } from '@/core/quiz/types'
import { Link } from '@/i18n/navigation'
import type { AttemptResult, MissedQuestion } from '@/server/quiz/queries'
import { AttemptProgress } from './AttemptProgress'
import styles from './attempt.module.css'
import { Quotation } from './Quotation'
import { Runs } from './Runs'
import { StudyMissed } from './StudyMissed'

interface Props {
  readonly attempt: AttemptView
  readonly result: AttemptResult
}

/** The score, and the missed questions with their evidence and their terms. */
export async function Result({ attempt, result }: Props) {
  const [t, failure] = await Promise.all([getTranslations('QuizResult'), getTranslations('Failure')])
  const { right, total, questions, missed } = result
  const groups = QUESTION_GROUPS.flatMap((group) => {
    const own = questions.filter((question) => question.group === group)
    return own.length > 0 ? [{ group, right: own.filter(({ correct }) => correct).length, total: own.length }] : []
  })
  const terms = new Set(missed.flatMap((question) => question.terms.map(({ id }) => id)))
  return (
    <>
      <p className={styles.score}>
        {right}
        <small> / {total}</small>
      </p>
      <p className={styles.comment}>
        {missed.length === 0 ? t('allRight') : t('missedCount', { count: missed.length })}
      </p>
      <AttemptProgress current={null} results={attempt.results} />
      <dl className={styles.groups}>
        {groups.map(({ group, ...of }) => (
          <div key={group}>
            <dt>{t(group)}</dt>
            <dd>{t('of', of)}</dd>
          </div>
        ))}
      </dl>
      {missed.length > 0 ? (
        <Section heading={t('missed')}>
          <ol>
            {missed.map((each) => (
              <Missed attempt={attempt.id} key={each.question.position} missed={each} />
            ))}
          </ol>
          {terms.size > 0 ? (
            <StudyMissed
              attempt={attempt.id}
              label={t('studyMissed', { count: terms.size })}
              retryLabel={failure('retry')}
              texts={{
                added: t('added'),
                'already-there': t('alreadyThere'),
                lost: failure('lost'),
                'not-found': failure('notFound'),
              }}
            />
          ) : null}
        </Section>
      ) : null}
      <Section heading={t('each')}>
        <ol className={styles.each}>
          {questions.map(({ position, correct }) => (
            <li key={position}>
              <Link
                aria-label={t(correct ? 'eachRight' : 'eachWrong', { number: position + 1 })}
                className={styles.eachLink}
                href={`/quiz/${attempt.id}?q=${position + 1}`}
                prefetch={false}
              >
                {position + 1} <span aria-hidden="true">{correct ? '○' : '✕'}</span>
              </Link>
            </li>
          ))}
        </ol>
      </Section>
      <p className={styles.print}>{t('print')}</p>
      <p className={styles.ways}>
        <ButtonLink href={`/quiz?article=${attempt.articleId}`}>{t('again')}</ButtonLink>
        <ButtonLink href={`/study?article=${attempt.articleId}`}>{t('study')}</ButtonLink>
      </p>
    </>
  )
}

async function Missed({ attempt, missed }: { readonly attempt: string; readonly missed: MissedQuestion }) {
  const t = await getTranslations('QuizResult')
  const { question, terms } = missed
  const { kind, lang, stem, options, evidence, position } = question
  const key = options.find(({ isKey }) => isKey)?.text ?? ''
  const [first] = evidence
  return (
    <li className={styles.missed}>
      <p className={styles.stem}>
        <Link href={`/quiz/${attempt}?q=${position + 1}`} prefetch={false}>
          <Runs kind={kind} lang={lang} text={stem} />
        </Link>
      </p>
      <p className={styles.key}>
        <span className={styles.label}>{t('key')}</span> <Runs kind={kind} lang={lang} text={key} />
      </p>
      {first ? <Quotation evidence={first} marks={question.marks} /> : null}
      {terms.length > 0 ? <RelatedTerms entries={terms} label={t('terms')} /> : null}
    </li>
  )
}
