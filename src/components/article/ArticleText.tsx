import type { ReactNode } from 'react'
import { paragraphNumbers } from '@/core/article/paragraphs'
import type { MarkedText } from '@/core/article/view'
import styles from './article.module.css'
import { MarkedSentence } from './MarkedSentence'
import type { Marking } from './marking'
import { runsOf } from './runs'

interface Props {
  readonly marking: Marking
  readonly text: MarkedText
}

/** One text of an article as it was written: headings, paragraphs, lists and quotations. The title stands above it. */
export function ArticleText({ marking, text }: Props) {
  const sentences = runsOf(text)
  const numbers = paragraphNumbers(text)
  const blocks = text.blocks.map((block, index) => ({
    ...block,
    index,
    content: sentences
      .filter(({ sentence }) => sentence.block === index)
      .map((sentence) => (
        <MarkedSentence key={sentence.sentence.index} lang={text.lang} marking={marking} sentence={sentence} />
      )),
  }))

  const flow: ReactNode[] = []
  let items: ReactNode[] = []
  const endList = (key: number) => {
    if (items.length > 0) flow.push(<ul key={`list-${key}`}>{items}</ul>)
    items = []
  }
  for (const { index, kind, level, content } of blocks) {
    if (content.length === 0 || kind === 'title') continue
    if (kind === 'list-item') {
      items.push(
        <li data-level={level} key={index}>
          {content}
        </li>,
      )
      continue
    }
    endList(index)
    if (kind === 'heading') flow.push(level > 2 ? <h3 key={index}>{content}</h3> : <h2 key={index}>{content}</h2>)
    else if (kind === 'quotation') flow.push(<blockquote key={index}>{content}</blockquote>)
    else
      flow.push(
        <p data-number={numbers.get(index)} key={index}>
          {content}
        </p>,
      )
  }
  endList(blocks.length)
  return (
    <div
      className={`${styles.text} ${styles[text.lang]}`}
      data-column=""
      data-ruby={marking.ruby.includes(text.lang) ? '' : undefined}
      lang={text.lang}
    >
      {flow}
    </div>
  )
}
