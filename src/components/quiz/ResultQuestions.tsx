import { getTranslations } from 'next-intl/server'
import type { AnsweredQuestion } from '@/core/quiz/attempt'
import { Link } from '@/i18n/navigation'
import type { AttemptResult } from '@/server/quiz/result'
import { Explanation } from './Feedback'
import { Runs } from './Runs'
import styles from './result.module.css'

interface Props {
  readonly attempt: string
  readonly result: Pick<AttemptResult, 'questions' | 'entries'>
}

/** Every question with its options, why each wrong one is wrong, and the evidence; those missed are open. */
export async function ResultQuestions({ attempt, result: { questions, entries } }: Props) {
  const t = await getTranslations('QuizResult')
  const verdictOf = ({ position, correct, answered }: AnsweredQuestion) =>
    t(correct ? 'eachRight' : answered ? 'eachWrong' : 'eachBlank', { number: position + 1 })
  return (
    <ol>
      {questions.map((question) => {
        const { position, kind, lang, stem, correct, group, concepts } = question
        const terms = group === 'vocabulary' ? concepts.flatMap((id) => entries.get(id) ?? []) : []
        return (
          <li className={styles.each} key={position}>
            <details open={!correct}>
              <summary className={styles.summary}>
                <span aria-hidden="true" className={styles.sign}>
                  {correct ? '○' : '✕'}
                </span>
                <span>
                  <span className={styles.verdict}>{verdictOf(question)}</span>
                  <span className={styles.stem}>
                    <Runs kind={kind} lang={lang} text={stem} />
                  </span>
                </span>
              </summary>
              <Explanation question={question} terms={terms} />
              <Link className={styles.way} href={`/quiz/${attempt}?q=${position + 1}`} prefetch={false}>
                {t('alone')}
              </Link>
            </details>
          </li>
        )
      })}
    </ol>
  )
}
