import { getLocale, getTranslations } from 'next-intl/server'
import { definitionFor, type GlossaryEntry } from '@/core/glossary/entry'
import { Link } from '@/i18n/navigation'
import { BandSign, Headwords } from './Headwords'
import { PairLabelSign } from './PairLabelSign'
import styles from './TermCard.module.css'

/** What an article's reader wants of a term at a glance. */
export async function TermCard({ entry }: { readonly entry: GlossaryEntry }) {
  const [t, route, locale] = await Promise.all([getTranslations('TermCard'), getTranslations('Route'), getLocale()])
  const definition = definitionFor(entry, locale)
  return (
    <div className={styles.card}>
      <Headwords entry={entry} size="card" />
      <p className={styles.readings}>
        <span lang="ko-Latn">{entry.ko.romanization}</span>
        <span lang="ja-Latn">{entry.ja.romaji}</span>
      </p>
      {definition ? (
        <p className={styles.definition} lang={definition.lang}>
          {definition.text}
        </p>
      ) : (
        <p className={styles.none}>{t('noDefinition')}</p>
      )}
      <p className={styles.status}>
        <BandSign confidence={entry.confidence} />
        <PairLabelSign label={entry.label} />
        <span>{route(entry.route)}</span>
      </p>
      <Link className={styles.more} href={`/glossary/${entry.id}`} prefetch={false}>
        {t('more')}
      </Link>
    </div>
  )
}
