import type { ArticleView, MarkedText } from '@/core/article/view'
import styles from './article.module.css'
import { MarkedSentence } from './MarkedSentence'
import type { Marking } from './marking'
import { runsOf } from './runs'

interface Props {
  readonly article: ArticleView
  readonly marking: Marking
}

/** The title in the article's language, and under it the translation's. */
export function ArticleTitle({ article, marking }: Props) {
  const titleOf = (text: MarkedText) => {
    const sentences = runsOf(text).filter(({ sentence }) => sentence.kind === 'title')
    if (sentences.length === 0) return text.title
    return sentences.map((sentence) => (
      <MarkedSentence key={sentence.sentence.index} lang={text.lang} marking={marking} sentence={sentence} />
    ))
  }
  const ruby = (text: MarkedText) => (marking.ruby.includes(text.lang) ? '' : undefined)
  const [own, translation] = article.texts
  return (
    <header className={styles.titles} data-column="">
      {own ? (
        <h1 className={`${styles.title} ${styles[own.lang]}`} data-ruby={ruby(own)} lang={own.lang}>
          {titleOf(own)}
        </h1>
      ) : null}
      {translation ? (
        <p
          className={`${styles.subtitle} ${styles[translation.lang]}`}
          data-ruby={ruby(translation)}
          lang={translation.lang}
        >
          {titleOf(translation)}
        </p>
      ) : null}
    </header>
  )
}
