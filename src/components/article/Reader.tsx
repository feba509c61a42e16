'use client'

import { useRef, useState } from 'react'
import styles from './article.module.css'
import { OthersKnown } from './OthersKnown'
import type { Known, ReaderProps } from './reader-props'
import { useMarkedTarget } from './use-marked-target'
import { useReadingTools } from './use-reading-tools'

/**
 * An article with what its reader does: looks at terms, says which are known, comes back to where they were. What does it comes when the
 * reader first does something (decision 031).
 */
export function Reader(props: ReaderProps) {
  const { texts } = props
  const root = useRef<HTMLElement>(null)
  const lost = useRef<HTMLParagraphElement>(null)
  const [known, setKnown] = useState<Known>()
  const tools = useReadingTools(root, lost, props.articleId)
  useMarkedTarget()
  return (
    <>
      <article className={styles.page} ref={root}>
        {props.head}
        <div className={props.aside ? styles.body : undefined}>
          <div>
            {props.children}
            <OthersKnown
              canTakeBack={known?.canTakeBack ?? false}
              fresh={known?.fresh ?? props.fresh}
              texts={texts.others}
            />
          </div>
          {props.aside}
        </div>
      </article>
      {tools ? <tools.ReadingTools {...props} held={tools.held} onKnown={setKnown} root={root} /> : null}
      <div className={styles.float} role="alert">
        <p className={styles.lost} hidden ref={lost}>
          {texts.unavailable} <a href={`?text=${props.view}`}>{texts.reload}</a>
        </p>
      </div>
    </>
  )
}
