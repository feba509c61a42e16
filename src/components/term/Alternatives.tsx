import { getTranslations } from 'next-intl/server'
import { type Lang, otherLang } from '@/core/article/types'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { isDomain } from '@/core/glossary/types'
import styles from './Alternatives.module.css'

/** Counterparts that were weighed and not chosen, each with the field that it is said in where that is known. */
export async function Alternatives({ entry }: { readonly entry: GlossaryEntry }) {
  const field = await getTranslations('Domain')
  const lang: Lang = otherLang(entry.foundIn)
  return (
    <ul className={styles.list}>
      {entry.alternatives.map(({ headword, reading, sense }) => (
        <li key={`${headword} ${sense ?? ''}`}>
          <span className={styles[lang]} lang={lang}>
            {headword}
          </span>
          {reading && reading !== headword ? (
            <span className={styles.reading} lang="ja">
              {reading}
            </span>
          ) : null}
          {isDomain(sense) ? <span className={styles.reading}>{field(sense)}</span> : null}
        </li>
      ))}
    </ul>
  )
}
