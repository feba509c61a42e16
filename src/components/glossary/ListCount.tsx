import { getTranslations } from 'next-intl/server'
import styles from './glossary.module.css'

interface Props {
  readonly count: number
  readonly orMore: boolean
  /** '' where nothing was searched for. */
  readonly query: string
}

/** How many terms a list has. */
export async function ListCount({ count, orMore, query }: Props) {
  const t = await getTranslations('GlossaryPage')
  return (
    <p className={styles.count} role="status">
      {query === '' ? t('count', { count }) : t(orMore ? 'foundOrMore' : 'found', { count, query })}
    </p>
  )
}
