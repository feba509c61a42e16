'use client'

import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { ActionNotice } from '@/components/ui/ActionNotice'
import { countStatuses, STATUSES, type TermStatus, UNKNOWN } from '@/core/study/status'
import styles from './article.module.css'
import { statusId, wishOf } from './marking'
import { ReturnToPlace } from './ReturnToPlace'
import type { Known, ReaderProps } from './reader-props'
import { TermCards } from './TermCards'
import { TermTools } from './TermTools'
import { usePlace } from './use-place'
import { useStatuses } from './use-statuses'

type Props = Pick<ReaderProps, 'articleId' | 'cards' | 'knowledge' | 'labels' | 'shown' | 'texts' | 'view'> & {
  readonly root: RefObject<HTMLElement | null>
  /** What the reader did before this was there. */
  readonly held: readonly Event[]
  readonly onKnown: (known: Known) => void
}

/** The same once more: its constructor reads from an event what it would read from a dictionary. */
const again = (event: Event): Event => new (event.constructor as typeof Event)(event.type, event)

/** What acts on an article: cards of its terms, what is said of them, the way back to where the reader was. */
export default function ReadingTools(props: Props) {
  const { articleId, cards, held, labels, onKnown, root, shown, texts, view } = props
  const [cardOpen, setCardOpen] = useState(false)
  const [said, setSaid] = useState<{ readonly id: string; readonly status: TermStatus } | null>(null)
  const statuses = useStatuses(props.knowledge)
  const place = usePlace(root, articleId, view)
  const { all, failure, others } = statuses

  const statusOf = (id: string): TermStatus => (all.get(id) ?? UNKNOWN).status
  const fresh = shown.filter((id) => statusOf(id) === 'new')
  // The text and its legend are the server's; only marks and counts follow what the learner says.
  useLayoutEffect(() => {
    for (const term of root.current?.querySelectorAll<HTMLElement>('[data-term]') ?? []) {
      const status = statusOf(term.dataset.term ?? '')
      if (term.dataset.status === status) continue
      term.dataset.status = status
      term.setAttribute('aria-describedby', statusId(status))
    }
    const counts = countStatuses(shown.map(statusOf))
    for (const status of STATUSES)
      for (const count of root.current?.querySelectorAll(`[data-count="${status}"]`) ?? [])
        count.textContent = String(counts[status])
  })

  const canTakeBack = others.length > 0
  useEffect(() => onKnown({ fresh: fresh.length, canTakeBack }), [onKnown, fresh.length, canTakeBack])

  const grant = useEffectEvent((event: Event) => {
    const wish = wishOf(event.target)
    if (wish === 'know-others') statuses.knowOthers(fresh)
    if (wish === 'take-back') statuses.takeBack()
  })
  useEffect(() => {
    const article = root.current
    const listener = (event: Event) => grant(event)
    article?.addEventListener('click', listener)
    return () => article?.removeEventListener('click', listener)
  }, [root])
  // After the listeners of all that is in here.
  useEffect(() => {
    for (const event of held) event.target?.dispatchEvent(again(event))
  }, [held])

  const setStatus = (id: string, status: TermStatus) => {
    statuses.setStatus(id, status)
    setSaid({ id, status })
  }
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
    <>
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
        text={root}
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
      />
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
        {place.offered ? <ReturnToPlace href={place.offered} onDismiss={place.dismiss} texts={texts.place} /> : null}
      </div>
    </>
  )
}
