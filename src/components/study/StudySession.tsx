'use client'

import { useMemo } from 'react'
import { Button } from '@/components/ui/Button'
import { FocusOnChange } from '@/components/ui/FocusOnChange'
import { useKey } from '@/components/ui/use-key'
import type { Lang } from '@/core/article/types'
import { cardKey } from '@/core/study/log'
import type { WireQueue } from '@/core/study/wire'
import { browserStore } from './browser-store'
import { Done } from './Done'
import { counts } from './desk'
import { asksTyping, Flashcard } from './Flashcard'
import { fill } from './fill'
import styles from './study.module.css'
import type { StudyTexts } from './texts'
import { useDesk } from './use-desk'

interface Props {
  /** The first cards, so that the page shows one before anything is read. */
  readonly first: WireQueue
  /** The search part of the queue's address. */
  readonly search: string
  readonly article: string | null
  readonly learned: Lang
  readonly locale: Lang
  readonly texts: StudyTexts
}

/** One card, the day's count and the way back. */
export function StudySession({ first, search, article, learned, locale, texts }: Props) {
  const store = useMemo(() => browserStore(search), [search])
  const { desk, loading, unsent, voice, leech, answer, undo, reload } = useDesk({
    first,
    search,
    learned,
    store,
  })
  const { current, session, queue } = desk
  const now = counts(desk)
  const canUndo = session.steps.length > 0
  const bury = () => answer({ action: 'bury', until: new Date(queue.day.end) })
  const suspend = () => answer({ action: 'suspend' })
  useKey((key) => {
    if (key === 'z' && canUndo) undo()
    else if (key === 'b' && current) bury()
    else if (key === 's' && current) suspend()
    else return false
    return true
  })

  return (
    <FocusOnChange
      className={styles.desk}
      comes={current && asksTyping(current.face.kind, queue) ? 'opened' : undefined}
      token={current ? `${cardKey(current.face)} ${session.steps.length}` : session.steps.length > 0 ? loading : 'done'}
    >
      <p className={styles.counts}>
        <span>{fill(texts.due, { count: now.due }, locale)}</span>
        <span>{fill(texts.newLeft, { count: now.fresh }, locale)}</span>
        <span>{fill(texts.today, { count: now.doneRatings, fresh: now.doneFresh }, locale)}</span>
      </p>
      {current ? (
        <Flashcard
          backAtOnce={desk.backAtOnce}
          card={current}
          key={`${cardKey(current.face)} ${session.steps.length}`}
          locale={locale}
          onRate={(rating) => answer({ action: 'rate', rating })}
          queue={queue}
          schedulers={desk.schedulers}
          texts={texts}
          voice={voice}
        />
      ) : (
        <Done article={article} desk={desk} loading={loading} locale={locale} onRetry={reload} texts={texts} />
      )}
      <p aria-live="polite" className={styles.notice} role="status">
        {leech ? fill(texts.leech, { term: leech[learned].headword }, locale) : null}
      </p>
      <p aria-live="polite" className={styles.notice} role="status">
        {unsent > 0 ? fill(texts.unsent, { count: unsent }, locale) : null}
      </p>
      <div className={styles.foot}>
        {canUndo ? (
          <Button aria-keyshortcuts={texts.keys.undo || undefined} onClick={undo} variant="quiet">
            {texts.undo}
          </Button>
        ) : null}
        {current ? (
          <>
            <Button aria-keyshortcuts={texts.keys.bury || undefined} onClick={bury} variant="quiet">
              {texts.bury}
            </Button>
            <Button aria-keyshortcuts={texts.keys.suspend || undefined} onClick={suspend} variant="quiet">
              {texts.suspend}
            </Button>
            <p className={styles.keys}>{texts.keysHint}</p>
          </>
        ) : null}
      </div>
    </FocusOnChange>
  )
}
