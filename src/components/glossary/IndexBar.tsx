import { getTranslations } from 'next-intl/server'
import type { Lang } from '@/core/article/types'
import { Link } from '@/i18n/navigation'
import { type GlossarySearch, searchAddress } from '@/server/glossary/glossary-search'
import type { IndexHeading } from '@/server/glossary/queries'
import styles from './IndexBar.module.css'

interface Props {
  readonly headings: readonly IndexHeading[]
  readonly lang: Lang
  readonly search: GlossarySearch
}

/** ㄱㄴㄷ… or あかさたな: a heading shows its part of the glossary; one that has nothing is no link. */
export async function IndexBar({ headings, lang, search }: Props) {
  const t = await getTranslations('IndexBar')
  return (
    <nav aria-label={t('label')} className={styles.bar}>
      <Link
        aria-current={search.initial === null ? 'true' : undefined}
        className={styles.heading}
        href={searchAddress(search, { initial: null })}
        prefetch={false}
        scroll={false}
      >
        {t('all')}
      </Link>
      {headings.map(({ initial, occupied }) =>
        occupied ? (
          <Link
            aria-current={search.initial === initial ? 'true' : undefined}
            className={styles.heading}
            href={searchAddress(search, { initial })}
            key={initial}
            lang={lang}
            prefetch={false}
            scroll={false}
          >
            {initial}
          </Link>
        ) : (
          <span aria-hidden="true" className={styles.heading} key={initial} lang={lang}>
            {initial}
          </span>
        ),
      )}
    </nav>
  )
}
