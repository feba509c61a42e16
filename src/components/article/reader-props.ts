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
  readonly others: OthersKnownTexts
  readonly place: ReturnToPlaceTexts
  readonly retry: string
  /** Said where the reader's tools can't be had. */
  readonly unavailable: string
  readonly reload: string
  readonly tools: TermToolsTexts
}

export interface ReaderProps {
  readonly articleId: string
  /** Which texts are shown. */
  readonly view: string
  /** Concepts of the terms in the texts that are shown. */
  readonly shown: readonly string[]
  /** How many of them are new. */
  readonly fresh: number
  readonly knowledge: ReadonlyMap<string, Knowledge>
  /** Cards by concept id, rendered on the server as the rest, and their headwords. */
  readonly cards: Readonly<Record<string, ReactNode>>
  readonly labels: Readonly<Record<string, Readonly<Record<Lang, string>>>>
  readonly texts: ReaderTexts
  readonly head: ReactNode
  readonly aside: ReactNode
  readonly children: ReactNode
}

/** What the learner has said since the page came. */
export interface Known {
  /** How many terms of the page are new. */
  readonly fresh: number
  /** Whether what was said of all others can be taken back. */
  readonly canTakeBack: boolean
}
