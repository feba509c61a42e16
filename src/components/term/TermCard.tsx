import { getLocale, getTranslations } from 'next-intl/server'
import { LANGS } from '@/core/article/types'
import type { Citation } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { soundFor } from '@/core/glossary/sounds'
import { Link } from '@/i18n/navigation'
import { learnerLanguages } from '@/server/languages/queries'
import { Alternatives } from './Alternatives'
import { BandSign } from './BandSign'
import { Definitions } from './Definitions'
import { Headwords } from './Headwords'
import { PairLabelSign } from './PairLabelSign'
import styles from './TermCard.module.css'

interface Props {
  readonly entry: GlossaryEntry
  /** Sentences of the article that quote it. */
  readonly citations: readonly Citation[]
}

/** What an article's reader wants of a term at a glance. */
export async function TermCard({ entry, citations }: Props) {
  const [t, route, locale, { explained }] = await Promise.all([
    getTranslations('TermCard'),
    getTranslations('Route'),
    getLocale(),
    learnerLanguages(),
  ])
  const spelled = { ko: entry.ko.hanja, ja: entry.ja.reading }
  const latin = { ko: entry.ko.romanization, ja: entry.ja.romaji }
  return (
    <div className={styles.card}>
      <Headwords entry={entry} size="card" />
      <p className={styles.readings}>
        {LANGS.map((lang) => {
          const sound = soundFor(entry, lang, explained)
          return (
            <span className={styles.reading} key={lang}>
              {spelled[lang] ? <span lang={lang === 'ko' ? 'ko-Hani' : 'ja'}>{spelled[lang]}</span> : null}
              {sound ? <span lang={explained}>{sound}</span> : null}
              <span lang={`${lang}-Latn`}>{latin[lang]}</span>
            </span>
          )
        })}
      </p>
      {entry.falseFriend ? <p className={styles.falseFriend}>{entry.falseFriend[locale]}</p> : null}
      <Definitions citations={citations} compact entry={entry} />
      <p className={styles.status}>
        <BandSign confidence={entry.confidence} />
        <PairLabelSign label={entry.label} />
        <span>{route(entry.route)}</span>
      </p>
      {entry.alternatives.length > 0 ? (
        <div>
          <p className={styles.status}>{t('alternatives')}</p>
          <Alternatives entry={entry} />
        </div>
      ) : null}
      <Link className={styles.more} href={`/glossary/${entry.id}`} prefetch={false}>
        {t('more')}
      </Link>
    </div>
  )
}
