import { type Lang, otherLang } from '@/core/article/types'
import type { ArticleView } from '@/core/article/view'
import { type AlignedRow, alignedRows } from './aligned-rows'
import styles from './article.module.css'
import { MarkedSentence } from './MarkedSentence'
import type { Marking } from './marking'
import type { TOGETHER } from './text-choice'

interface Props {
  readonly article: ArticleView
  readonly marking: Marking
  readonly how: (typeof TOGETHER)[number]
}

/**
 * Both texts, what says the same together: in columns, Korean on the left (on a phone one under the other), or sentence by sentence, the
 * article's own language first.
 */
export function AlignedTexts({ article, marking, how }: Props) {
  const langs: readonly Lang[] = how === 'both' ? ['ko', 'ja'] : [article.lang, otherLang(article.lang)]
  return (
    <div className={how === 'both' ? styles.sides : styles.lines} data-column="">
      {alignedRows(article).map((row) => (
        <div className={row.opens ? `${styles.pair} ${styles.opens}` : styles.pair} key={row.key}>
          {langs.map((lang) => (
            <Cell key={lang} lang={lang} marking={marking} row={row} />
          ))}
        </div>
      ))}
    </div>
  )
}

interface CellProps {
  readonly lang: Lang
  readonly marking: Marking
  readonly row: AlignedRow
}

function Cell({ lang, marking, row: { kind, numbers, cells } }: CellProps) {
  // Holds the column's place.
  if (cells[lang].length === 0) return <div />
  const Tag = kind === 'heading' ? 'h2' : 'p'
  return (
    <Tag
      className={`${styles.text} ${styles[lang]}`}
      data-number={numbers[lang] ?? undefined}
      data-ruby={marking.ruby.includes(lang) ? '' : undefined}
      lang={lang}
    >
      {cells[lang].map((sentence) => (
        <MarkedSentence key={sentence.sentence.index} lang={lang} marking={marking} sentence={sentence} />
      ))}
    </Tag>
  )
}
