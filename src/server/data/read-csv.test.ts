import { describe, expect, it, test } from 'vitest'
import { DEFAULT_SCHEDULER } from '@/core/study/settings'
import { type Table, toCsv } from './csv'
import { readCsv } from './read-csv'

const at = new Date('2026-11-23T03:00:00.456Z')
const id = (n: number) => `6f1f2b8e-6f0a-4a40-8f47-0a7e5f6d0c0${n}`

const REVIEW = {
  reviewed_at: at,
  ko: '반도체',
  ja: '半導体',
  reading: 'はんどうたい',
  task: 'ja-ko',
  action: 'rate',
  rating: 3,
  took_ms: 1200,
  id: id(1),
  day: 20_780,
  added_at: at,
  concept: 'c1',
  scheduler: 's',
  scheduler_settings: JSON.stringify(DEFAULT_SCHEDULER),
}
const TERM = { ko: '반도체', ja: '半導体', status: 'known', task: 'ja-ko', added_at: at, status_at: at, concept: 'c1' }
const ANSWER = {
  answered_at: at,
  correct: false,
  kind: 'why',
  lang: 'ko',
  stem: '=왜?',
  answer: '그래서, "네"\n라고',
  article: 'article',
  attempt: 'a',
  mode: 'exam',
  level: 'hard',
  seconds: 12,
  position: 0,
  started_at: at,
  finished_at: at,
  seed: -7,
  question: 'q1',
  option: 'o1',
  option_order: '[1,0]',
}
const UNANSWERED = {
  ...ANSWER,
  answered_at: null,
  answer: null,
  seconds: null,
  position: 1,
  question: 'q2',
  option: null,
}

const read = (table: Table, ...rows: readonly object[]) => readCsv(toCsv(table, rows))

const NOTHING = {
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
const CARD = { conceptId: 'c1', task: 'ja-ko', addedAt: at }

describe('the tables of one’s data', () => {
  it('of reviews has the log, its cards and the settings in force', () => {
    const entry = { conceptId: 'c1', task: 'ja-ko', reviewedAt: at, day: 20_780, took: 1200, schedulerId: 's' }
    const plain = { ...REVIEW, rating: null, scheduler_settings: null }
    expect(
      read(
        'reviews',
        REVIEW,
        { ...plain, action: 'undo', undoes: id(1), id: id(2) },
        { ...plain, action: 'bury', buried_until: at, id: id(3) },
        { ...plain, action: 'suspend', took_ms: null, id: id(4), day: -1 },
      ),
    ).toEqual({
      ok: true,
      value: {
        ...NOTHING,
        schedulers: [{ id: 's', settings: DEFAULT_SCHEDULER }],
        cards: [CARD],
        log: [
          { ...entry, id: id(1), action: 'rate', rating: 'good' },
          { ...entry, id: id(2), action: 'undo', undoes: id(1) },
          { ...entry, id: id(3), action: 'bury', until: at },
          { ...entry, id: id(4), action: 'suspend', took: null, day: -1 },
        ],
      },
    })
  })

  it('of terms has cards and what was said', () => {
    expect(
      read(
        'terms',
        TERM,
        { ...TERM, task: 'ko-ja' },
        { status: 'ignored', status_at: at, concept: 'c2' },
        { task: 'ja-ko', added_at: at, concept: 'c3' },
      ),
    ).toEqual({
      ok: true,
      value: {
        ...NOTHING,
        cards: [CARD, { ...CARD, task: 'ko-ja' }, { ...CARD, conceptId: 'c3' }],
        statuses: [
          { conceptId: 'c1', status: 'known', setAt: at },
          { conceptId: 'c2', status: 'ignored', setAt: at },
        ],
      },
    })
  })

  it('of answers has attempts, with the questions that were left open', () => {
    expect(read('answers', ANSWER, UNANSWERED, { ...UNANSWERED, attempt: 'b', article: null })).toMatchObject({
      ok: true,
      value: {
        ...NOTHING,
        attempts: [
          {
            id: 'a',
            articleId: 'article',
            mode: 'exam',
            level: 'hard',
            link: null,
            seed: -7,
            createdAt: at,
            completedAt: at,
            questions: [
              { position: 0, questionId: 'q1', optionOrder: [1, 0] },
              { position: 1, questionId: 'q2', optionOrder: [1, 0] },
            ],
            answers: [{ questionId: 'q1', optionId: 'o1', seconds: 12, answeredAt: at }],
          },
          { id: 'b', articleId: null, answers: [] },
        ],
      },
    })
  })

  it('may have gone through a spreadsheet: other ends of lines, quotes, order and columns of one’s own', () => {
    const reversed = toCsv('terms', [TERM])
      .replace('\uFEFF', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => `"${line.split(',').toReversed().join('","')}",mine`)
    expect(readCsv(reversed.join('\n'))).toEqual(read('terms', TERM))
  })

  it('that has its head alone brings nothing', () => {
    expect(read('reviews')).toEqual({ ok: true, value: NOTHING })
  })

  test.each<[string, Table, readonly object[], string, string]>([
    ['a rating that is none', 'reviews', [REVIEW, { ...REVIEW, rating: 5 }], '3', 'rating'],
    ['an id that is none', 'reviews', [{ ...REVIEW, id: '1' }], '2', 'id'],
    ['an action that is none', 'reviews', [{ ...REVIEW, action: 'forget' }], '2', 'action'],
    ['an undo of nothing', 'reviews', [{ ...REVIEW, action: 'undo' }], '2', 'undoes'],
    [
      'a moment as a spreadsheet may write it',
      'reviews',
      [{ ...REVIEW, reviewed_at: '2026/11/23 3:00' }],
      '2',
      'reviewed_at',
    ],
    ['settings that are cut off', 'reviews', [{ ...REVIEW, scheduler_settings: '{"reten' }], '2', 'scheduler_settings'],
    ['a status that is none', 'terms', [{ ...TERM, status: 'new' }], '2', 'status'],
    ['a status without its moment', 'terms', [{ ...TERM, status_at: null }], '2', 'status_at'],
    ['a card of no task', 'terms', [{ ...TERM, task: 'ja-en' }], '2', 'task'],
    ['a seed that is none', 'answers', [{ ...ANSWER, seed: 0.5 }], '2', 'seed'],
    ['an order that is none', 'answers', [{ ...ANSWER, option_order: '0 1' }], '2', 'option_order'],
    ['two modes of one attempt', 'answers', [ANSWER, { ...UNANSWERED, mode: 'practice' }], '3', 'mode'],
    ['two questions in one place', 'answers', [ANSWER, { ...UNANSWERED, position: 0 }], '3', 'position'],
    ['a question twice', 'answers', [ANSWER, { ...UNANSWERED, question: 'q1' }], '3', 'question'],
  ])('%s is told with its row and column', (_, table, rows, place, column) => {
    expect(read(table, ...rows)).toEqual({ ok: false, error: { code: 'cell', place, column } })
  })

  it('counts rows as a spreadsheet does, past breaks within a cell and empty lines', () => {
    const lines = toCsv('answers', [ANSWER, { ...UNANSWERED, mode: 'none' }]).split('\r\n')
    expect(readCsv([lines[0], lines[1], '', lines[2]].join('\r\n'))).toMatchObject({
      error: { code: 'cell', place: '4', column: 'mode' },
    })
  })

  test.each<[string, string, string, string]>([
    ['nothing at all', '', 'format', ''],
    ['another table', 'front,back\r\n1,2\r\n', 'format', ''],
    ['a table of an older version', 'ko,ja,reading,status\r\n반도체,半導体,,known\r\n', 'format', ''],
    ['the file of everything, under another name', '{\n "format": "yogo-learner"\n}', 'format', ''],
    ['a table that is cut off in a row', toCsv('terms', [TERM]).slice(0, -8), 'torn', '2'],
    ['a quote that does not end', `${toCsv('terms', [TERM])}"반도체`, 'torn', '3'],
  ])('%s is refused', (_, file, code, place) => {
    expect(readCsv(file)).toEqual({ ok: false, error: { code, place } })
  })
})
