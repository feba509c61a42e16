/** The file of one's own data. A field that is added is optional; a change that old files do not survive is a new version. */
import { z } from 'zod'
import { LANGS } from '@/core/article/types'
import type { LearnerData } from '@/core/learner/data'
import { MODES } from '@/core/quiz/mode'
import { LONGEST_NOTE, REPORT_REASONS } from '@/core/quiz/report'
import { DIFFICULTIES } from '@/core/quiz/types'
import { err, ok, type Result } from '@/core/result'
import { RATINGS, TASKS } from '@/core/study/card'
import { cardKey } from '@/core/study/log'
import { schedulerFrom, settingsFrom } from '@/core/study/settings'
import { SAID_STATUSES } from '@/core/study/status'

export const FORMAT = 'yogo-learner'
export const VERSION = 1
/** Things of one sort in a file, and questions of an attempt. */
export const MOST = 1_000_000
export const MOST_ASKED = 1000

const id = z.string().min(1).max(64)
const moment = z.iso.datetime().transform((text) => new Date(text))
const whole = z.number().int().min(0)

const logged = {
  id: z.uuid(),
  conceptId: id,
  task: z.enum(TASKS),
  reviewedAt: moment,
  day: z.number().int().min(-1).max(100_000),
  took: whole.nullable(),
  schedulerId: id,
}
const entry = z.discriminatedUnion('action', [
  z.object({ ...logged, action: z.literal('rate'), rating: z.enum(RATINGS) }),
  z.object({ ...logged, action: z.literal('undo'), undoes: id }),
  z.object({ ...logged, action: z.literal('bury'), until: moment }),
  z.object({ ...logged, action: z.literal('suspend') }),
  z.object({ ...logged, action: z.literal('resume') }),
])

const card = z.object({ conceptId: id, task: z.enum(TASKS), addedAt: moment })
const status = z.object({ conceptId: id, status: z.enum(SAID_STATUSES), setAt: moment })
const scheduler = z.object({ id, settings: z.looseObject({}).transform(schedulerFrom) })

const attempted = z.object({
  id,
  articleId: id.nullable(),
  mode: z.enum(MODES),
  level: z.enum(DIFFICULTIES).nullable(),
  link: z.string().max(2000).nullable(),
  seed: z.number().int(),
  createdAt: moment,
  completedAt: moment,
})
const asked = z.object({ position: whole, questionId: id, optionOrder: z.array(whole).max(100) })
const answer = z.object({ questionId: id, optionId: id, seconds: whole.nullable(), answeredAt: moment })

/** What a row of a table is read by (read-csv.ts): the same checks. */
export const PARTS = { entry, card, status, scheduler, attempted, asked, answer } as const

/** A list in which nothing stands twice: the database has each once. */
const each = <T>(item: z.ZodType<T>, most: number, ...keys: readonly ((value: T) => string | number)[]) =>
  z
    .array(item)
    .max(most)
    .superRefine((items, context) => {
      for (const keyOf of keys) {
        const seen = new Set<string | number>()
        for (const [i, value] of items.entries())
          if (seen.size === seen.add(keyOf(value)).size)
            context.addIssue({ code: 'custom', path: [i], message: 'stands there twice' })
      }
    })

const attempt = attempted.extend({
  questions: each(
    asked,
    MOST_ASKED,
    ({ position }) => position,
    ({ questionId }) => questionId,
  ),
  answers: each(answer, MOST_ASKED, ({ questionId }) => questionId),
})

const spoken = z.object({ conceptId: id, lang: z.enum(LANGS), text: z.string().max(200) })
const report = z.object({
  questionId: id,
  reason: z.enum(REPORT_REASONS),
  note: z.string().max(LONGEST_NOTE),
  createdAt: moment,
})

const file = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  exportedAt: moment,
  learned: z.enum(LANGS).nullable(),
  settings: z.looseObject({}).transform(settingsFrom).nullable(),
  schedulers: z.array(scheduler).max(10_000),
  cards: each(card, MOST, cardKey),
  log: z.array(entry).max(MOST),
  statuses: each(status, MOST, ({ conceptId }) => conceptId),
  spoken: each(spoken, MOST, ({ conceptId, lang }) => `${conceptId} ${lang}`),
  attempts: each(attempt, 100_000, (made) => made.id),
  reports: each(report, 100_000, ({ questionId }) => questionId),
})

/**
 * Why a file can't be read: `syntax` is no JSON (at that line, where it is known), `format` another sort of file or version, `invalid` a
 * value that is not what stands in such a file (at that path: log.12.rating). Of a table: `torn` is no CSV from that line on, `cell` is such a
 * value in that row, counted as a spreadsheet does, and column. `large`: there is more of it than is taken.
 */
export interface FileFault {
  readonly code: 'syntax' | 'format' | 'invalid' | 'torn' | 'cell' | 'large'
  readonly place: string
  readonly column?: string
}

/** The line, where JSON.parse says in its message where it stopped; else ''. */
function syntaxPlace(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const position = /end of JSON/.test(message) ? String(text.length) : /position (\d+)/.exec(message)?.[1]
  return position === undefined ? '' : String(text.slice(0, Number(position)).split('\n').length)
}

export function readFile(text: string): Result<LearnerData, FileFault> {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return err({ code: 'syntax', place: syntaxPlace(text, error) })
  }
  const read = file.safeParse(value)
  if (read.success) {
    const { format: _format, version: _version, exportedAt: _exportedAt, ...data } = read.data
    return ok(data)
  }
  const path = read.error.issues[0]?.path ?? []
  const [field] = path
  const foreign = path.length === 0 || field === 'format' || field === 'version'
  return err({ code: foreign ? 'format' : 'invalid', place: path.join('.') })
}

export const writeFile = (data: LearnerData, now: Date): string =>
  JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now, ...data }, null, 1)
