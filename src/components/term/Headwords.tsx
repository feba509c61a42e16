import { MarkedPart } from '@/components/ui/MarkedPart'
import { bandOf } from '@/core/glossary/band'
import type { GlossaryEntry } from '@/core/glossary/entry'
import type { Found } from '@/core/search/found-part'
import { Furigana } from './Furigana'
import styles from './Headwords.module.css'

interface Props {
  readonly entry: GlossaryEntry
  readonly size: 'row' | 'card' | 'page'
  /** What a search found in them. */
  readonly found?: Pick<Found, 'ko' | 'ja'> | null
}

/** Both headwords side by side; a guessed counterpart is dotted underneath. */
export function Headwords({ entry, size, found = null }: Props) {
  const guess = bandOf(entry.confidence) === 'guess'
  const classOf = (lang: 'ko' | 'ja') =>
    [styles.word, styles[lang], guess && entry.foundIn !== lang ? styles.guess : ''].filter(Boolean).join(' ')
  return (
    <span className={`${styles.pair} ${styles[size]}`}>
      <span className={classOf('ko')} lang="ko">
        <span className={styles.text}>
          <MarkedPart part={found?.ko ?? null} text={entry.ko.headword} />
        </span>
      </span>
      <span className={classOf('ja')} lang="ja">
        <span className={styles.text}>
          <Furigana alignment={entry.alignment} found={found?.ja ?? null} term={entry.ja} />
        </span>
      </span>
    </span>
  )
}
