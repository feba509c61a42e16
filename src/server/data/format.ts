/** The file of one's own data. A field that is added is optional; a change that old files do not survive is a new version. */
import { z } from 'zod'
import { LANGS } from '@/core/article/types'
import type { LearnerData } from '@/core/learner/data'
import { MODES } from '@/core/quiz/mode'
import { LONGEST_NOTE, REPORT_REASONS } from '@/core/quiz/report'
import { DIFFICULTIES } from '@/core/quiz/types'
import { err, ok, type Result } from '@/core/result'
import { RATINGS, TASKS } from '@/core/study/card'
import { schedulerFrom, settingsFrom } from '@/core/study/settings'
import { SAID_STATUSES } from '@/core/study/status'

export const FORMAT = 'yogo-learner'
export const VERSION = 1
const MOST = 1_000_000

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

const attempt = z.object({
  id,
  articleId: id.nullable(),
  mode: z.enum(MODES),
  level: z.enum(DIFFICULTIES).nullable(),
  link: z.string().max(2000).nullable(),
  seed: z.number().int(),
  createdAt: moment,
  completedAt: moment,
  questions: z.array(z.object({ position: whole, questionId: id, optionOrder: z.array(whole).max(100) })).max(1000),
  answers: z.array(z.object({ questionId: id, optionId: id, seconds: whole.nullable(), answeredAt: moment })).max(1000),
})

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
  schedulers: z.array(z.object({ id, settings: z.looseObject({}).transform(schedulerFrom) })).max(10_000),
  cards: z.array(z.object({ conceptId: id, task: z.enum(TASKS), addedAt: moment })).max(MOST),
  log: z.array(entry).max(MOST),
  statuses: z.array(z.object({ conceptId: id, status: z.enum(SAID_STATUSES), setAt: moment })).max(MOST),
  spoken: z.array(z.object({ conceptId: id, lang: z.enum(LANGS), text: z.string().max(200) })).max(MOST),
  attempts: z.array(attempt).max(100_000),
  reports: z.array(report).max(100_000),
})

/**
 * Why a file can't be read: `syntax` is no JSON (at that line, where it is known), `format` another sort of file or version, `invalid` a value that is not
 * what stands in such a file (at that path: log.12.rating).
 */
export interface FileFault {
  readonly code: 'syntax' | 'format' | 'invalid'
  readonly place: string
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
