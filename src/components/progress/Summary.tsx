import { getTranslations } from 'next-intl/server'
import type { ProgressView } from '@/server/progress/queries'
import styles from './progress.module.css'

/** The few figures that one looks for first. */
export async function Summary({ view: { streaks, ratings, terms } }: { readonly view: ProgressView }) {
  const t = await getTranslations('Progress')
  const figures = [
    { name: t('summary.current'), value: t('summary.days', { count: streaks.current }) },
    { name: t('summary.longest'), value: t('summary.days', { count: streaks.longest }) },
    { name: t('summary.ratings'), value: t('summary.times', { count: ratings }) },
    { name: t('summary.known'), value: t('summary.terms', { count: terms.known }) },
    { name: t('summary.learning'), value: t('summary.terms', { count: terms.learning }) },
  ]
  return (
    <dl className={styles.summary}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
