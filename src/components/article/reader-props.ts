/** What an article's reader is given by the server, and what it shows. */
import type { ReactNode } from 'react'
import type { Lang } from '@/core/article/types'
import type { Knowledge } from '@/core/study/status'
import type { OthersKnownTexts } from './OthersKnown'
import type { ReturnToPlaceTexts } from './ReturnToPlace'
import type { TermToolsTexts } from './TermTools'

export interface ReaderTexts {
  readonly close: string
  readonly failures: Readonly<Record<string, string>>
  readonly legend: string
  readonly others: OthersKnownTexts
  readonly place: ReturnToPlaceTexts
  readonly retry: string
  readonly tools: TermToolsTexts
}

export interface ReaderProps {
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

/** What the page shows of what the learner knows. */
export interface Known {
  readonly knowledge: ReadonlyMap<string, Knowledge>
  /** Whether what was said of all others can be taken back. */
  readonly canTakeBack: boolean
}
