'use client'

import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { LOST } from '@/components/ui/lost'
import { countStatuses, STATUSES, UNKNOWN } from '@/core/study/status'
import styles from './article.module.css'
import { statusId } from './marking'
import { OthersKnown } from './OthersKnown'
import type { Known, ReaderProps } from './reader-props'
import { StatusLegend } from './StatusLegend'
import { useMarkedTarget } from './use-marked-target'
import { useReadingTools } from './use-reading-tools'

/**
 * An article with what its reader does: looks at terms, says which are known, comes back to where they were. What does it comes when the
 * reader first does something (decision 031).
 */
export function Reader(props: ReaderProps) {
  const { lang, shown, texts } = props
  const root = useRef<HTMLElement>(null)
  const [{ knowledge, canTakeBack }, setKnown] = useState<Known>({ knowledge: props.knowledge, canTakeBack: false })
  const { tools, failed } = useReadingTools(root, props.articleId)
  useMarkedTarget()

  const statusOf = useCallback((id: string) => (knowledge.get(id) ?? UNKNOWN).status, [knowledge])
  // The text is the server's; only its marks follow what the learner says.
  useLayoutEffect(() => {
    for (const term of root.current?.querySelectorAll<HTMLElement>('[data-term]') ?? []) {
      const status = statusOf(term.dataset.term ?? '')
      if (term.dataset.status === status) continue
      term.dataset.status = status
      term.setAttribute('aria-describedby', statusId(status))
    }
  })

  const fresh = shown.filter((id) => statusOf(id) === 'new')
  return (
    <>
      <article className={styles.page} ref={root}>
        {props.head}
        <StatusLegend
          accent={lang}
          counts={countStatuses(shown.map(statusOf))}
          label={texts.legend}
          statuses={texts.tools.statuses}
        />
        <div className={props.aside ? styles.body : undefined}>
          <div>
            {props.children}
            <OthersKnown canTakeBack={canTakeBack} fresh={fresh.length} texts={texts.others} />
          </div>
          {props.aside}
        </div>
        <div hidden>
          {STATUSES.map((status) => (
            <span id={statusId(status)} key={status}>
              {texts.tools.statuses[status]}
            </span>
          ))}
        </div>
      </article>
      {tools ? (
        <tools.ReadingTools {...props} fresh={fresh} held={tools.held} onKnown={setKnown} root={root} />
      ) : (
        <div className={styles.float}>
          <ActionNotice
            code={failed ? LOST : null}
            onRetry={() => location.reload()}
            retryLabel={texts.retry}
            texts={texts.failures}
          />
        </div>
      )}
    </>
  )
}
