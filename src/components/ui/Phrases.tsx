import { Fragment } from 'react'
import styles from './Phrases.module.css'
import { phraseStarts } from './phrase-starts'

interface Props {
  readonly text: string
  /** Where the whole text that this is a part of may break, and where in it the part begins; by itself where not given. */
  readonly whole?: { readonly starts: readonly number[]; readonly at: number }
}

/** Signs after which a line may end whatever the rule for words says: ％, ／, ＄. Long phrases have to. */
const SIGN_INSIDE = /[^\p{L}\p{N}\p{P}\s](?=[\p{L}\p{N}])|[％／](?=[\p{L}\p{N}])/u
const SHORT = 12

/** A heading whose lines end where a Japanese phrase does, in every browser (decision 028). */
export function Phrases({ text, whole = { starts: phraseStarts(text), at: 0 } }: Props) {
  if (whole.starts.length === 0) return text
  const inside = whole.starts.map((start) => start - whole.at).filter((start) => start > 0 && start < text.length)
  return (
    <span className={styles.phrases}>
      {whole.at > 0 && whole.starts.includes(whole.at) ? <wbr /> : null}
      {[0, ...inside].map((start, i) => (
        <Fragment key={start}>
          {start > 0 ? <wbr /> : null}
          {kept(text.slice(start, inside[i]))}
        </Fragment>
      ))}
    </span>
  )
}

const kept = (phrase: string) =>
  phrase.length <= SHORT && SIGN_INSIDE.test(phrase) ? <span className={styles.kept}>{phrase}</span> : phrase
