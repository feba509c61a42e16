import { describe, expect, it, test } from 'vitest'
import type { LearnerData } from '@/core/learner/data'
import { DEFAULT_SCHEDULER, DEFAULT_SETTINGS } from '@/core/study/settings'
import { readFile, writeFile } from './format'

const at = new Date('2026-11-23T03:00:00.456Z')
const entry = { conceptId: 'c1', task: 'ja-ko', reviewedAt: at, day: 20_780, took: 1200, schedulerId: 's' } as const
const DATA: LearnerData = {
  learned: 'ja',
  settings: { ...DEFAULT_SETTINGS, timeZone: 'Asia/Tokyo' },
  schedulers: [{ id: 's', settings: DEFAULT_SCHEDULER }],
  cards: [{ conceptId: 'c1', task: 'ja-ko', addedAt: at }],
  log: [
    { ...entry, id: '6f1f2b8e-6f0a-4a40-8f47-0a7e5f6d0c01', action: 'rate', rating: 'good' },
    { ...entry, id: '6f1f2b8e-6f0a-4a40-8f47-0a7e5f6d0c02', action: 'undo', undoes: 'x' },
    { ...entry, id: '6f1f2b8e-6f0a-4a40-8f47-0a7e5f6d0c03', action: 'bury', until: at },
    { ...entry, id: '6f1f2b8e-6f0a-4a40-8f47-0a7e5f6d0c04', action: 'suspend', took: null },
  ],
  statuses: [{ conceptId: 'c1', status: 'known', setAt: at }],
  spoken: [{ conceptId: 'c1', lang: 'ja', text: 'はんどうたい' }],
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
      questions: [{ position: 0, questionId: 'q', optionOrder: [1, 0] }],
      answers: [{ questionId: 'q', optionId: 'o', seconds: 12, answeredAt: at }],
    },
  ],
  reports: [{ questionId: 'q', reason: 'unclear', note: '누가?', createdAt: at }],
}
const text = writeFile(DATA, at)
const changed = (from: string, to: string) => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('the file of one’s data', () => {
  it('is read as it was written, with or without a mark of byte order', () => {
    expect(readFile(text)).toEqual({ ok: true, value: DATA })
    expect(readFile(`\uFEFF${text}`)).toEqual({ ok: true, value: DATA })
  })

  it.each<[string, string, string, string]>([
    ['nothing at all', '', 'syntax', '1'],
    ['no JSON', '{\n "format": yogo\n}', 'syntax', ''],
    ['a comma too many', text.replace('"learned": "ja",', '"learned": "ja",,'), 'syntax', '5'],
    ['a file that is cut off', text.slice(0, 200), 'syntax', String(text.slice(0, 200).split('\n').length)],
    ['another JSON', '[1, 2]', 'format', ''],
    ['another sort of file', '{"format": "anki"}', 'format', 'format'],
  ])('%s is refused: %#', (_, given, code, place) => {
    expect(readFile(given)).toEqual({ ok: false, error: { code, place } })
  })

  test.each<[string, LearnerData, string]>([
    ['a card', { ...DATA, cards: [...DATA.cards, ...DATA.cards] }, 'cards.1'],
    ['a status', { ...DATA, statuses: [...DATA.statuses, ...DATA.statuses] }, 'statuses.1'],
    ['a spoken text', { ...DATA, spoken: [...DATA.spoken, ...DATA.spoken] }, 'spoken.1'],
    ['a report', { ...DATA, reports: [...DATA.reports, ...DATA.reports] }, 'reports.1'],
    ['an attempt', { ...DATA, attempts: [...DATA.attempts, ...DATA.attempts] }, 'attempts.1'],
    [
      'a question of an attempt',
      {
        ...DATA,
        attempts: DATA.attempts.map((made) => ({ ...made, questions: [...made.questions, ...made.questions] })),
      },
      'attempts.0.questions.1',
    ],
  ])('%s that stands there twice is told', (_, data, place) => {
    expect(readFile(writeFile(data, at))).toEqual({ ok: false, error: { code: 'invalid', place } })
  })

  test.each<[string, string, string, string]>([
    ['"version": 1', '"version": 2', 'format', 'version'],
    ['"rating": "good"', '"rating": "fine"', 'invalid', 'log.0.rating'],
    ['"status": "known"', '"status": "new"', 'invalid', 'statuses.0.status'],
    ['"task": "ja-ko"', '"task": "ja-en"', 'invalid', 'cards.0.task'],
    ['"seed": -7', '"seed": 0.5', 'invalid', 'attempts.0.seed'],
  ])('%s changed to %s is %s at %s', (from, to, code, place) => {
    expect(readFile(changed(from, to))).toEqual({ ok: false, error: { code, place } })
  })
})
