import { getTranslations } from 'next-intl/server'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { Link } from '@/i18n/navigation'
import { type GlossarySearch, searchAddress, termAddress } from '@/server/glossary/glossary-search'
import type { ListNeighbours } from '@/server/glossary/queries'
import { ArrowKeys } from './ArrowKeys'
import styles from './TermNeighbours.module.css'

interface Props {
  readonly neighbours: ListNeighbours
  /** The list that the reader came from. */
  readonly search: GlossarySearch
}

const PREVIOUS = 'previous-term'
const NEXT = 'next-term'

/** The terms before and after this one in the list, and the way back to it. */
export async function TermNeighbours({ neighbours: { previous, next }, search }: Props) {
  const t = await getTranslations('TermNeighbours')
  return (
    <nav aria-label={t('label')} className={styles.neighbours}>
      <Neighbour entry={previous} id={PREVIOUS} label={t('previous')} search={search} />
      <div className={styles.middle}>
        <Link className={styles.list} href={searchAddress(search)} prefetch={false}>
          {t('list')}
        </Link>
        {previous || next ? <p className={styles.hint}>{t('hint')}</p> : null}
      </div>
      <Neighbour entry={next} id={NEXT} label={t('next')} search={search} />
      <ArrowKeys left={PREVIOUS} right={NEXT} />
    </nav>
  )
}

interface NeighbourProps {
  readonly entry: GlossaryEntry | null
  readonly id: typeof PREVIOUS | typeof NEXT
  readonly label: string
  readonly search: GlossarySearch
}

function Neighbour({ entry, id, label, search }: NeighbourProps) {
  const side = id === PREVIOUS ? styles.previous : styles.next
  if (!entry) return <span className={side} />
  return (
    <Link
      aria-keyshortcuts={id === PREVIOUS ? 'ArrowLeft' : 'ArrowRight'}
      className={side}
      href={termAddress(search, entry.id)}
      id={id}
      rel={id === PREVIOUS ? 'prev' : 'next'}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.words}>
        <span className={styles.ko} lang="ko">
          {entry.ko.headword}
        </span>{' '}
        <span className={styles.ja} lang="ja">
          {entry.ja.headword}
        </span>
      </span>
    </Link>
  )
}
