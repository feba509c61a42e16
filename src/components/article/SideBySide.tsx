import { getLocale } from 'next-intl/server'
import type { Lang } from '@/core/article/types'
import type { ArticleView } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import styles from './article.module.css'
import { MarkedSentence } from './MarkedSentence'
import { type RunSentence, runsOf } from './runs'

interface Props {
  readonly article: ArticleView
  readonly entries: ReadonlyMap<string, GlossaryEntry>
}

/** Korean on the left, Japanese on the right, what says the same in one row; on a phone one under the other. */
export async function SideBySide({ article, entries }: Props) {
  const locale = await getLocale()
  const sentences = new Map(article.texts.map((text) => [text.lang, runsOf(text)]))
  const cell = (lang: Lang, indexes: readonly number[]): RunSentence[] =>
    indexes.flatMap((index) => sentences.get(lang)?.[index] ?? [])

  let lastBlock = -1
  const rows = article.alignment.flatMap(({ source, target }) => {
    const cells = {
      ko: cell('ko', article.lang === 'ko' ? source : target),
      ja: cell('ja', article.lang === 'ja' ? source : target),
    }
    const first = cells[article.lang][0]?.sentence ?? cells.ko[0]?.sentence ?? cells.ja[0]?.sentence
    if (!first || first.kind === 'title') return []
    const opens = cells[article.lang].length > 0 && first.block !== lastBlock
    if (opens) lastBlock = first.block
    return [{ key: `${source[0] ?? ''}-${target[0] ?? ''}`, kind: first.kind, opens, cells }]
  })
  return (
    <div className={styles.sides}>
      {rows.map(({ key, kind, opens, cells }) => {
        const Cell = kind === 'heading' ? 'h2' : 'p'
        return (
          <div className={opens ? `${styles.pair} ${styles.opens}` : styles.pair} key={key}>
            {(['ko', 'ja'] as const).map((lang) => (
              <Cell className={`${styles.text} ${styles[lang]}`} key={lang} lang={lang}>
                {cells[lang].map((sentence) => (
                  <MarkedSentence
                    entries={entries}
                    key={sentence.sentence.index}
                    lang={lang}
                    locale={locale}
                    sentence={sentence}
                  />
                ))}
              </Cell>
            ))}
          </div>
        )
      })}
    </div>
  )
}
