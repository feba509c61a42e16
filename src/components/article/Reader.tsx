'use client'

import { lazy, type ReactNode, Suspense, useLayoutEffect, useRef, useState } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import type { Lang } from '@/core/article/types'
import { countStatuses, type Knowledge, STATUSES, type TermStatus } from '@/core/study/status'
import styles from './article.module.css'
import { statusId } from './marking'
import { OthersKnown, type OthersKnownTexts } from './OthersKnown'
import type { ReturnToPlaceTexts } from './ReturnToPlace'
import { StatusLegend } from './StatusLegend'
import { TermCards } from './TermCards'
import { TermTools, type TermToolsTexts } from './TermTools'
import { useMarkedTarget } from './use-marked-target'
import { usePlace } from './use-place'
import { useStatuses } from './use-statuses'

// Only who comes back needs it (decision 031).
const ReturnToPlace = lazy(() => import('./ReturnToPlace'))

export interface ReaderTexts {
  readonly close: string
  readonly failures: Readonly<Record<string, string>>
  readonly legend: string
  readonly others: OthersKnownTexts
  readonly place: ReturnToPlaceTexts
  readonly retry: string
  readonly tools: TermToolsTexts
}

interface Props {
  readonly articleId: string
  /** Of the text that is shown, of two the article's own. */
  readonly lang: Lang
  /** Which texts are shown. */
  readonly view: string
  /** Concepts of the terms in the texts that are shown. */
  readonly shown: readonly string[]
  readonly knowledge: ReadonlyMap<string, Knowledge>
  /** Cards by concept id, rendered on the server as the rest, and their headwords. */
  readonly cards: Readonly<Record<string, ReactNode>>
  readonly labels: Readonly<Record<string, Readonly<Record<Lang, string>>>>
  readonly texts: ReaderTexts
  readonly head: ReactNode
  readonly aside: ReactNode
  readonly children: ReactNode
}

/** An article with what its reader does: looks at terms, says which are known, comes back to where they were. */
export function Reader(props: Props) {
  const { articleId, cards, labels, lang, shown, texts, view } = props
  const root = useRef<HTMLElement>(null)
  const [cardOpen, setCardOpen] = useState(false)
  const [said, setSaid] = useState<{ readonly id: string; readonly status: TermStatus } | null>(null)
  const statuses = useStatuses(props.knowledge)
  const place = usePlace(root, articleId, view)
  useMarkedTarget()

  // The text is the server's; only its marks follow what the learner says.
  useLayoutEffect(() => {
    for (const term of root.current?.querySelectorAll<HTMLElement>('[data-term]') ?? []) {
      const { status } = statuses.knowledge(term.dataset.term ?? '')
      if (term.dataset.status === status) continue
      term.dataset.status = status
      term.setAttribute('aria-describedby', statusId(status))
    }
  })

  const setStatus = (id: string, status: TermStatus) => {
    statuses.setStatus(id, status)
    setSaid({ id, status })
  }
  const fresh = shown.filter((id) => statuses.knowledge(id).status === 'new')
  const { failure } = statuses
  const notice = (here: boolean) => (
    <div ref={here && failure ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}>
      <ActionNotice
        code={here && failure ? failure.code : null}
        onRetry={() => failure?.retry()}
        retryLabel={texts.retry}
        texts={texts.failures}
      />
    </div>
  )

  return (
    <TermCards
      cards={cards}
      close={texts.close}
      labels={labels}
      onKey={(id, key) => {
        const status = STATUSES[Number(key) - 1]
        if (status) setStatus(id, status)
        return status !== undefined
      }}
      onOpen={setCardOpen}
      tools={(id) => (
        <>
          {notice(cardOpen)}
          <TermTools
            knowledge={statuses.knowledge(id)}
            onStatus={(status) => setStatus(id, status)}
            onStudy={() => statuses.study(id)}
            texts={texts.tools}
          />
        </>
      )}
    >
      <article className={styles.page} ref={root}>
        {props.head}
        <StatusLegend
          accent={lang}
          counts={countStatuses(shown.map((id) => statuses.knowledge(id).status))}
          label={texts.legend}
          statuses={texts.tools.statuses}
        />
        <div className={props.aside ? styles.body : undefined}>
          <div>
            {props.children}
            <OthersKnown
              canTakeBack={statuses.others.length > 0}
              fresh={fresh.length}
              onKnow={() => statuses.knowOthers(fresh)}
              onTakeBack={statuses.takeBack}
              texts={texts.others}
            />
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
      <p className={styles.said} role="status">
        {said ? (
          <>
            <span lang="ko">{labels[said.id]?.ko}</span> <span lang="ja">{labels[said.id]?.ja}</span>:{' '}
            {texts.tools.statuses[said.status]}
          </>
        ) : null}
      </p>
      <div className={styles.float}>
        {notice(!cardOpen)}
        <Suspense>
          {place.offered ? <ReturnToPlace href={place.offered} onDismiss={place.dismiss} texts={texts.place} /> : null}
        </Suspense>
      </div>
    </TermCards>
  )
}
