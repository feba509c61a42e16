import { type Lang, otherLang } from '@/core/article/types'
import type { GlossaryEntry } from '@/core/glossary/entry'
import styles from './Alternatives.module.css'

/** Counterparts that were weighed and not chosen. */
export function Alternatives({ entry }: { readonly entry: GlossaryEntry }) {
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
          {sense ? <span className={styles.reading}>{sense}</span> : null}
        </li>
      ))}
    </ul>
  )
}
