import { getLocale } from 'next-intl/server'
import type { ArticleView, MarkedText } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import styles from './article.module.css'
import { MarkedSentence } from './MarkedSentence'
import { runsOf } from './runs'

interface Props {
  readonly article: ArticleView
  readonly entries: ReadonlyMap<string, GlossaryEntry>
}

/** The title in the article's language, and under it the translation's. */
export async function ArticleTitle({ article, entries }: Props) {
  const locale = await getLocale()
  const titleOf = (text: MarkedText) => {
    const sentences = runsOf(text).filter(({ sentence }) => sentence.kind === 'title')
    if (sentences.length === 0) return text.title
    return sentences.map((sentence) => (
      <MarkedSentence
        entries={entries}
        key={sentence.sentence.index}
        lang={text.lang}
        locale={locale}
        sentence={sentence}
      />
    ))
  }
  const [own, translation] = article.texts
  return (
    <header className={styles.titles}>
      {own ? (
        <h1 className={`${styles.title} ${styles[own.lang]}`} lang={own.lang}>
          {titleOf(own)}
        </h1>
      ) : null}
      {translation ? (
        <p className={`${styles.subtitle} ${styles[translation.lang]}`} lang={translation.lang}>
          {titleOf(translation)}
        </p>
      ) : null}
    </header>
  )
}
