import { getFormatter, getTranslations } from 'next-intl/server'
import { Section } from '@/components/ui/Section'
import type { PastScore } from '@/server/quiz/result'
import styles from './result.module.css'

const HEIGHT = 96
const STEP = 44
const BAR = 24
/** Over the bars, for their figures. */
const HEAD = 20

/** Against one's earlier attempts: drawn on the server, and the same as a table. */
export async function ScoreHistory({ compared }: { readonly compared: readonly PastScore[] }) {
  const [t, format] = await Promise.all([getTranslations('QuizResult'), getFormatter()])
  if (compared.length < 2) return null
  const rows = compared.map(({ attemptId, completedAt, right, total }, place) => ({
    attemptId,
    place,
    right,
    total,
    percent: Math.round((100 * right) / total),
    when: format.dateTime(completedAt, { month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }),
  }))
  const last = rows.length - 1
  const width = rows.length * STEP
  return (
    <Section heading={t('history')}>
      <svg
        aria-label={t('historyLabel', { count: rows.length })}
        className={styles.chart}
        height={HEAD + HEIGHT}
        role="img"
        viewBox={`0 0 ${width} ${HEAD + HEIGHT}`}
        width={width}
      >
        {rows.map(({ attemptId, place, percent }) => {
          const height = Math.max(1, (HEIGHT * percent) / 100)
          const top = HEAD + HEIGHT - height
          return (
            <g key={attemptId}>
              <rect
                className={place === last ? styles.now : styles.past}
                height={height}
                width={BAR}
                x={place * STEP + (STEP - BAR) / 2}
                y={top}
              />
              <text className={styles.figure} textAnchor="middle" x={place * STEP + STEP / 2} y={top - 5}>
                {percent}
              </text>
            </g>
          )
        })}
        <line className={styles.base} x2={width} y1={HEAD + HEIGHT - 0.5} y2={HEAD + HEIGHT - 0.5} />
      </svg>
      <details className={styles.details}>
        <summary>{t('asTable')}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('score')}</th>
              <th scope="col">{t('percent')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ attemptId, place, when, right, total, percent }) => (
              <tr key={attemptId}>
                <th scope="row">
                  {when}
                  {place === last ? ` ${t('thisTime')}` : null}
                </th>
                <td className={styles.number}>{t('of', { right, total })}</td>
                <td className={styles.number}>{percent}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  )
}
