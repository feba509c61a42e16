/** Everything that is kept of a learner, apart from any database: what is exported and imported. */
import type { Lang } from '@/core/article/types'
import type { CardRef, LogEntry } from '@/core/study/log'
import type { SchedulerSettings, StudySettings } from '@/core/study/settings'
import type { SaidStatus } from '@/core/study/status'

export interface KeptCard extends CardRef {
  readonly addedAt: Date
}

export interface KeptStatus {
  readonly conceptId: string
  readonly status: SaidStatus
  readonly setAt: Date
}

export interface KeptSpoken {
  readonly conceptId: string
  readonly lang: Lang
  readonly text: string
}

/** A finished attempt. One that is open stays where it is: its questions would tell how their options are stored. */
export interface KeptAttempt {
  readonly id: string
  readonly articleId: string
  readonly scope: string
  readonly seed: number
  readonly createdAt: Date
  readonly completedAt: Date
  readonly questions: readonly {
    readonly position: number
    readonly questionId: string
    readonly optionOrder: readonly number[]
  }[]
  readonly answers: readonly { readonly questionId: string; readonly optionId: string; readonly answeredAt: Date }[]
}

export interface LearnerData {
  readonly learned: Lang | null
  /** Null for the defaults. */
  readonly settings: StudySettings | null
  readonly schedulers: readonly { readonly id: string; readonly settings: SchedulerSettings }[]
  readonly cards: readonly KeptCard[]
  readonly log: readonly LogEntry[]
  readonly statuses: readonly KeptStatus[]
  readonly spoken: readonly KeptSpoken[]
  readonly attempts: readonly KeptAttempt[]
}

/** What an import brings that was not there. */
export interface ImportCounts {
  readonly cards: number
  readonly entries: number
  readonly statuses: number
  readonly spoken: number
  readonly attempts: number
  /** Whether the settings come along: only where there are none. */
  readonly settings: boolean
  /** Cards, statuses, spoken texts and attempts whose term or article is not here. */
  readonly missing: number
}
