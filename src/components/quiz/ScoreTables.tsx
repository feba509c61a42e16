import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/Section'
import type { AttemptView } from '@/core/quiz/attempt'
import type { ScoreBy } from '@/core/quiz/score'
import type { AttemptResult } from '@/server/quiz/result'
import styles from './result.module.css'
import { SectionName } from './SectionName'

interface Props {
  readonly attempt: AttemptView
  readonly result: Pick<AttemptResult, 'byKind' | 'bySection'>
}

/** The score by kind of question and by part of the article. */
export async function ScoreTables({ attempt, result: { byKind, bySection } }: Props) {
  const [t, kindName] = await Promise.all([getTranslations('QuizResult'), getTranslations('QuestionKind')])
  return (
    <Section heading={t('parts')}>
      <div className={styles.tables}>
        <table className={styles.table}>
          <caption>{t('byKind')}</caption>
          <tbody>
            {byKind.map((score) => (
              <tr key={score.of}>
                <th scope="row">{kindName(score.of)}</th>
                <Cells score={score} />
              </tr>
            ))}
          </tbody>
        </table>
        {bySection.length > 1 ? (
          <table className={styles.table}>
            <caption>{t('bySection')}</caption>
            <tbody>
              {bySection.map((score) => (
                <tr key={`${score.of.articleId} ${score.of.lang} ${score.of.heading}`}>
                  <th scope="row">
                    <SectionName articles={attempt.articles} section={score.of} titleClass={styles.of} />
                  </th>
                  <Cells score={score} />
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </div>
    </Section>
  )
}

/** The numbers, and the same as a bar for the eye. */
async function Cells({ score: { right, total } }: { readonly score: ScoreBy<unknown> }) {
  const t = await getTranslations('QuizResult')
  return (
    <>
      <td className={styles.number}>{t('of', { right, total })}</td>
      <td aria-hidden="true" className={styles.barCell}>
        <span className={styles.bar}>
          <span className={styles.full} style={{ inlineSize: `${(100 * right) / total}%` }} />
        </span>
      </td>
    </>
  )
}
