import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/Button'
import { Section } from '@/components/ui/Section'
import type { AttemptView } from '@/core/quiz/attempt'
import type { AttemptResult } from '@/server/quiz/result'
import { AttemptProgress } from './AttemptProgress'
import styles from './attempt.module.css'
import { NextSteps } from './NextSteps'
import { ResultQuestions } from './ResultQuestions'
import { ScoreHistory } from './ScoreHistory'
import { ScoreTables } from './ScoreTables'

interface Props {
  readonly attempt: AttemptView
  readonly result: AttemptResult
}

/** The score, where it comes from, what to do next, and every question with its explanation. */
export async function Result({ attempt, result }: Props) {
  const [t, modeName, levelName] = await Promise.all([
    getTranslations('QuizResult'),
    getTranslations('QuizMode'),
    getTranslations('QuizLevel'),
  ])
  const { right, total } = result.score
  const [only, ...more] = attempt.articles
  const article = only && more.length === 0 ? `article=${only.id}&` : ''
  return (
    <>
      <p className={styles.score}>
        {right}
        <small> / {total}</small>
      </p>
      <p className={styles.comment}>
        <span>{right === total ? t('allRight') : t('missedCount', { count: total - right })}</span>
        {attempt.outcomes.includes('blank') ? <span>{t('blank')}</span> : null}
      </p>
      <AttemptProgress current={null} outcomes={attempt.outcomes} />
      <dl className={styles.groups}>
        <div>
          <dt>{t('mode')}</dt>
          <dd>
            {modeName(attempt.mode)}
            {attempt.level ? ` · ${levelName(attempt.level)}` : null}
          </dd>
        </div>
        {result.seconds === null ? null : (
          <div>
            <dt>{t('time')}</dt>
            <dd>{t('seconds', { minutes: Math.floor(result.seconds / 60), seconds: result.seconds % 60 })}</dd>
          </div>
        )}
        {result.byGroup.map(({ of, ...score }) => (
          <div key={of}>
            <dt>{t(of)}</dt>
            <dd>{t('of', { right: score.right, total: score.total })}</dd>
          </div>
        ))}
      </dl>
      <NextSteps attempt={attempt.id} result={result} />
      <ScoreTables attempt={attempt} result={result} />
      <ScoreHistory compared={result.compared} />
      <Section heading={t('each')}>
        <ResultQuestions attempt={attempt.id} result={result} />
      </Section>
      <p className={styles.print}>{t('print')}</p>
      <p className={styles.ways}>
        <ButtonLink href={`/quiz?${article}mode=${attempt.mode}`}>{t('again')}</ButtonLink>
        {attempt.link ? (
          <ButtonLink href={`/quiz/link?${new URLSearchParams({ s: attempt.link })}`}>{t('sameAgain')}</ButtonLink>
        ) : null}
        {right < total ? <ButtonLink href={`/quiz?${article}mode=mistakes`}>{t('mistakes')}</ButtonLink> : null}
      </p>
    </>
  )
}
