import { bandOf } from '@/core/glossary/band'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { Furigana } from './Furigana'
import styles from './Headwords.module.css'

interface Props {
  readonly entry: GlossaryEntry
  readonly size: 'row' | 'card' | 'page'
}

/** Both headwords side by side; a guessed counterpart is dotted underneath. */
export function Headwords({ entry, size }: Props) {
  const guess = bandOf(entry.confidence) === 'guess'
  const classOf = (lang: 'ko' | 'ja') =>
    [styles.word, styles[lang], guess && entry.foundIn !== lang ? styles.guess : ''].filter(Boolean).join(' ')
  return (
    <span className={`${styles.pair} ${styles[size]}`}>
      <span className={classOf('ko')} lang="ko">
        <span className={styles.text}>{entry.ko.headword}</span>
      </span>
      <span className={classOf('ja')} lang="ja">
        <span className={styles.text}>
          <Furigana alignment={entry.alignment} term={entry.ja} />
        </span>
      </span>
    </span>
  )
}
