/** Tables of one's own data, read as `toCsv` wrote them and as a spreadsheet may have saved them since. */
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { KeptAttempt, KeptCard, KeptStatus, LearnerData } from '@/core/learner/data'
import { err, ok, type Result } from '@/core/result'
import { RATINGS } from '@/core/study/card'
import { cardKey } from '@/core/study/log'
import { COLUMNS, TABLES, type Table } from './csv'
import { type FileFault, MOST, MOST_ASKED, PARTS } from './format'

/** No cell that we write comes near. */
const LONGEST_ROW = 100_000

interface Row {
  readonly cells: Readonly<Record<string, string>>
  /** As a spreadsheet numbers it. */
  readonly number: number
}

/** Reads a part out of a row; null, and the first fault is kept, where a cell is not what stands there. */
type Read = <T>(part: z.ZodType<T>, fields: Fields, row: Row) => T | null

/** Which column has a field, and how its cell is read. */
type Fields = Readonly<Record<string, readonly [column: string, cell: (text: string) => unknown]>>

// What a cell is not stays text, so that the check names it.
const text = (cell: string) => (cell === '' ? null : cell)
const number = (cell: string) => (/^-?\d{1,15}$/.test(cell) ? Number(cell) : text(cell))
const rating = (cell: string) => RATINGS[Number(cell) - 1] ?? text(cell)
const json = (cell: string): unknown => {
  try {
    return JSON.parse(cell)
  } catch {
    return text(cell)
  }
}

const ENTRY: Fields = {
  id: ['id', text],
  conceptId: ['concept', text],
  task: ['task', text],
  reviewedAt: ['reviewed_at', text],
  day: ['day', number],
  took: ['took_ms', number],
  schedulerId: ['scheduler', text],
  action: ['action', text],
  rating: ['rating', rating],
  undoes: ['undoes', text],
  until: ['buried_until', text],
}
const CARD: Fields = { conceptId: ['concept', text], task: ['task', text], addedAt: ['added_at', text] }
const SCHEDULER: Fields = { id: ['scheduler', text], settings: ['scheduler_settings', json] }
const STATUS: Fields = { conceptId: ['concept', text], status: ['status', text], setAt: ['status_at', text] }
const ATTEMPTED: Fields = {
  id: ['attempt', text],
  articleId: ['article', text],
  mode: ['mode', text],
  level: ['level', text],
  link: ['link', text],
  seed: ['seed', number],
  createdAt: ['started_at', text],
  completedAt: ['finished_at', text],
}
const ASKED: Fields = {
  position: ['position', number],
  questionId: ['question', text],
  optionOrder: ['option_order', json],
}
const ANSWER: Fields = {
  questionId: ['question', text],
  optionId: ['option', text],
  seconds: ['seconds', number],
  answeredAt: ['answered_at', text],
}

const NOTHING: LearnerData = {
  learned: null,
  settings: null,
  schedulers: [],
  cards: [],
  log: [],
  statuses: [],
  spoken: [],
  attempts: [],
  reports: [],
}

export function readCsv(file: string): Result<LearnerData, FileFault> {
  const parsed = rowsOf(file)
  if (!parsed.ok) return parsed
  const { table, rows } = parsed.value
  let fault: FileFault | null = null
  const refuse = ({ number: row }: Row, column: string) => {
    fault ??= { code: 'cell', place: String(row), column }
  }
  const read: Read = (part, fields, row) => {
    const found = part.safeParse(
      Object.fromEntries(Object.entries(fields).map(([field, [column, cell]]) => [field, cell(cellOf(row, column))])),
    )
    if (found.success) return found.data
    const [field] = found.error.issues[0]?.path ?? []
    refuse(row, fields[String(field)]?.[0] ?? '')
    return null
  }
  const data = READERS[table](rows, read, refuse)
  return fault ? err(fault) : ok({ ...NOTHING, ...data })
}

/** What begins like a formula was quoted away by an apostrophe (`toCsv`). */
const cellOf = ({ cells }: Row, column: string): string =>
  (cells[column] ?? '').replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '')

const parsedRows = z.array(
  z.object({
    record: z.record(z.string(), z.string()),
    info: z.object({ records: z.number(), empty_lines: z.number() }),
  }),
)

function rowsOf(file: string): Result<{ readonly table: Table; readonly rows: readonly Row[] }, FileFault> {
  let table: Table | undefined
  try {
    const parsed = parse(file, {
      bom: true,
      columns: (head: readonly string[]) => {
        table = TABLES.find((each) => COLUMNS[each].every((column) => head.includes(column)))
        const known: readonly string[] = table ? COLUMNS[table] : []
        return head.map((column) => (known.includes(column) ? column : false))
      },
      info: true,
      max_record_size: LONGEST_ROW,
      skip_empty_lines: true,
      to: MOST + 1,
    })
    if (!table) return err({ code: 'format', place: '' })
    if (parsed.length > MOST) return err({ code: 'large', place: '' })
    const rows = parsedRows.parse(parsed).map(({ record, info }) => ({
      cells: record,
      // The head is a row, and spreadsheets number empty ones.
      number: info.records + info.empty_lines + 1,
    }))
    return ok({ table, rows })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    // Whatever has another head is another sort of file, well formed or not.
    return err(table ? { code: 'torn', place: String(error.lines ?? '') } : { code: 'format', place: '' })
  }
}

type Reader = (rows: readonly Row[], read: Read, refuse: (row: Row, column: string) => void) => Partial<LearnerData>

const READERS: Readonly<Record<Table, Reader>> = { reviews, terms, answers }

/** The log, with the cards that it is of and the settings that it names. */
function reviews(rows: readonly Row[], read: Read) {
  const cards = new Map<string, KeptCard>()
  const log: LearnerData['log'][number][] = []
  const schedulers: LearnerData['schedulers'][number][] = []
  for (const row of rows) {
    const entry = read(PARTS.entry, ENTRY, row)
    const card = read(PARTS.card, CARD, row)
    const scheduler = cellOf(row, 'scheduler_settings') === '' ? null : read(PARTS.scheduler, SCHEDULER, row)
    if (entry) log.push(entry)
    if (card) cards.set(cardKey(card), card)
    if (scheduler) schedulers.push(scheduler)
  }
  return { cards: [...cards.values()], log, schedulers }
}

/** Cards, as new as they were added, and what was said of terms; the rest of a card follows from its log. */
function terms(rows: readonly Row[], read: Read) {
  const cards = new Map<string, KeptCard>()
  const statuses = new Map<string, KeptStatus>()
  for (const row of rows) {
    const card = cellOf(row, 'task') === '' ? null : read(PARTS.card, CARD, row)
    const status = cellOf(row, 'status') === '' ? null : read(PARTS.status, STATUS, row)
    if (card) cards.set(cardKey(card), card)
    if (status) statuses.set(status.conceptId, status)
  }
  return { cards: [...cards.values()], statuses: [...statuses.values()] }
}

/** Attempts, out of the rows of their questions. */
function answers(rows: readonly Row[], read: Read, refuse: (row: Row, column: string) => void) {
  const attempts = new Map<string, KeptAttempt>()
  for (const [id, own] of groups(rows)) {
    const [first] = own
    const attempted = first && read(PARTS.attempted, ATTEMPTED, first)
    if (!attempted) continue
    const questions = new Map<string, KeptAttempt['questions'][number]>()
    const given: KeptAttempt['answers'][number][] = []
    const places = new Set<number>()
    for (const row of own) {
      const other = Object.values(ATTEMPTED).find(([column]) => cellOf(row, column) !== cellOf(first, column))
      if (other) refuse(row, other[0])
      const asked = read(PARTS.asked, ASKED, row)
      const answer = cellOf(row, 'option') === '' ? null : read(PARTS.answer, ANSWER, row)
      if (!asked) continue
      if (places.has(asked.position)) refuse(row, 'position')
      if (questions.has(asked.questionId) || questions.size === MOST_ASKED) refuse(row, 'question')
      places.add(asked.position)
      questions.set(asked.questionId, asked)
      if (answer) given.push(answer)
    }
    const byMoment = given.sort((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime())
    attempts.set(id, { ...attempted, questions: [...questions.values()], answers: byMoment })
  }
  return { attempts: [...attempts.values()] }
}

function groups(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const id = cellOf(row, 'attempt')
    const own = found.get(id)
    if (own) own.push(row)
    else found.set(id, [row])
  }
  return found
}
