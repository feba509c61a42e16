/** Everything that is kept of a learner, apart from any database: what is exported and imported. */
import type { Lang } from '@/core/article/types'
import type { Mode } from '@/core/quiz/mode'
import type { ReportReason } from '@/core/quiz/report'
import type { Difficulty } from '@/core/quiz/types'
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
  /** Null where it asked of several articles. */
  readonly articleId: string | null
  readonly mode: Mode
  /** Of an exam. */
  readonly level: Difficulty | null
  /** What a link locked, as in the link. */
  readonly link: string | null
  readonly seed: number
  readonly createdAt: Date
  readonly completedAt: Date
  readonly questions: readonly {
    readonly position: number
    readonly questionId: string
    readonly optionOrder: readonly number[]
  }[]
  readonly answers: readonly {
    readonly questionId: string
    readonly optionId: string
    readonly seconds: number | null
    readonly answeredAt: Date
  }[]
}

/** What the learner said is wrong with a question. */
export interface KeptReport {
  readonly questionId: string
  readonly reason: ReportReason
  readonly note: string
  readonly createdAt: Date
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
  readonly reports: readonly KeptReport[]
}

/** What an import brings that was not there. */
export interface ImportCounts {
  readonly cards: number
  readonly entries: number
  readonly statuses: number
  readonly spoken: number
  readonly attempts: number
  readonly reports: number
  /** Whether the settings come along: only where there are none. */
  readonly settings: boolean
  /** Cards, statuses, spoken texts, attempts and reports whose term, article or question is not here. */
  readonly missing: number
}
