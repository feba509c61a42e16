import { loadDefaultJapaneseParser } from 'budoux'
import { Fragment } from 'react'
import styles from './Phrases.module.css'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const parser = loadDefaultJapaneseParser()

/** A heading whose lines end where a Japanese phrase does, in every browser (decision 028). Korean breaks at its spaces anyway. */
export function Phrases({ text }: { readonly text: string }) {
  if (!KANA.test(text)) return text
  let at = 0
  return (
    <span className={styles.phrases}>
      {parser.parse(text).map((phrase) => {
        const key = at
        at += phrase.length
        return (
          <Fragment key={key}>
            {key > 0 ? <wbr /> : null}
            {phrase}
          </Fragment>
        )
      })}
    </span>
  )
}
