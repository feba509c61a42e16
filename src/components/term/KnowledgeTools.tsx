'use client'

import { useState } from 'react'
import { TermTools, type TermToolsTexts } from '@/components/article/TermTools'
import type { Knowledge } from '@/core/study/status'
import styles from './term-page.module.css'
import type { Wish } from './wish'

interface Props {
  readonly conceptId: string
  readonly initial: Knowledge
  readonly texts: {
    readonly failures: Readonly<Record<string, string>>
    readonly retry: string
    readonly tools: TermToolsTexts
    /** Said where nothing can be sent. */
    readonly unavailable: string
  }
}

type Sayer = typeof import('./SayOfTerm').default

/** The tools of a term on its page. What sends a wish comes with the first one (decision 031); wishes made meanwhile are held. */
export function KnowledgeTools({ conceptId, initial, texts }: Props) {
  const [knowledge, setKnowledge] = useState(initial)
  const [wishes, setWishes] = useState<readonly Wish[]>([])
  const [loaded, setLoaded] = useState<{ readonly SayOfTerm: Sayer } | null>(null)
  const [unavailable, setUnavailable] = useState(false)

  const wish = async (wanted: Wish): Promise<void> => {
    setUnavailable(false)
    setWishes((before) => [...before, wanted])
    if (loaded) return
    try {
      const { default: SayOfTerm } = await import('./SayOfTerm')
      setLoaded({ SayOfTerm })
    } catch {
      setWishes([])
      setUnavailable(true)
    }
  }
  return (
    <div className={styles.own} data-print="none">
      <TermTools
        knowledge={knowledge}
        onStatus={(status) => void wish(status)}
        onStudy={() => void wish('study')}
        texts={texts.tools}
      />
      {loaded ? (
        <loaded.SayOfTerm
          conceptId={conceptId}
          failures={texts.failures}
          initial={initial}
          onKnowledge={setKnowledge}
          retryLabel={texts.retry}
          wishes={wishes}
        />
      ) : null}
      <p className={styles.unavailable} role="alert">
        {unavailable ? texts.unavailable : null}
      </p>
    </div>
  )
}
