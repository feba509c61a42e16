import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/Section'
import type { ArticleSection, AttemptView } from '@/core/quiz/attempt'
import type { ScoreBy } from '@/core/quiz/score'
import type { AttemptResult } from '@/server/quiz/result'
import { localTitle } from './local-title'
import styles from './result.module.css'

interface Props {
  readonly attempt: AttemptView
  readonly result: Pick<AttemptResult, 'byKind' | 'bySection'>
}

/** The score by kind of question and by part of the article. */
export async function ScoreTables({ attempt, result: { byKind, bySection } }: Props) {
  const [t, kindName, locale] = await Promise.all([
    getTranslations('QuizResult'),
    getTranslations('QuestionKind'),
    getLocale(),
  ])
  const titleOf = ({ articleId }: ArticleSection) => {
    const article = attempt.articles.find(({ id }) => id === articleId)
    return article && attempt.articles.length > 1 ? localTitle(article.titles, locale) : null
  }
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
              {bySection.map((score) => {
                const { articleId, lang, heading } = score.of
                const title = titleOf(score.of)
                return (
                  <tr key={`${articleId} ${lang} ${heading}`}>
                    <th scope="row">
                      {title ? (
                        <span className={styles.of} lang={title.lang}>
                          {title.text}
                        </span>
                      ) : null}
                      {heading === '' ? t('opening') : <span lang={lang}>{heading}</span>}
                    </th>
                    <Cells score={score} />
                  </tr>
                )
              })}
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
