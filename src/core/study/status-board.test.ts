import { describe, expect, it } from 'vitest'
import type { Knowledge, TermStatus } from './status'
import { knowledgeOn, lost, type StatusBoard, say, startBoard, stored } from './status-board'

const known = (status: TermStatus, unsaid: Knowledge['unsaid'] = 'new'): Knowledge => ({ status, unsaid })
const board = startBoard(new Map([['card', known('learning', 'learning')]]))
const shown = (now: StatusBoard, id: string) => knowledgeOn(now, id).status

describe('statuses on their way', () => {
  it('are shown before they are stored', () => {
    expect(shown(board, 'word')).toBe('new')
    expect(shown(say(board, 1, ['word'], 'known'), 'word')).toBe('known')
  })

  it('of “new” show what the cards tell', () => {
    const ignored = stored(board, 0, new Map([['card', known('ignored', 'learning')]]))
    expect(shown(say(ignored, 1, ['card'], 'new'), 'card')).toBe('learning')
  })

  it('that are lost show again what is stored, of every concept they were of', () => {
    const said = say(board, 1, ['card', 'word'], 'known')
    expect(['card', 'word'].map((id) => shown(lost(said, 1), id))).toEqual(['learning', 'new'])
  })

  it('that are lost one after the other never show what was not stored', () => {
    const twice = say(say(board, 1, ['word'], 'known'), 2, ['word'], 'ignored')
    expect(shown(lost(twice, 1), 'word')).toBe('ignored')
    expect(shown(lost(lost(twice, 1), 2), 'word')).toBe('new')
  })

  it('stored first do not hide what was said since', () => {
    const twice = say(say(board, 1, ['word'], 'known'), 2, ['word'], 'ignored')
    const first = stored(twice, 1, new Map([['word', known('known')]]))
    expect(shown(first, 'word')).toBe('ignored')
    expect(shown(lost(first, 2), 'word')).toBe('known')
  })

  it('answered in another order are what was stored last', () => {
    const twice = say(say(board, 1, ['word'], 'known'), 2, ['word'], 'learning')
    const second = stored(twice, 2, new Map([['word', known('learning', 'learning')]]))
    const both = stored(second, 1, new Map([['word', known('known')]]))
    expect(knowledgeOn(both, 'word')).toEqual(known('learning', 'learning'))
  })

  it('are what the database answers, not what was asked', () => {
    const said = say(board, 1, ['word', 'card'], 'known')
    const answered = stored(said, 1, new Map([['word', known('known')]]))
    expect(['word', 'card'].map((id) => shown(answered, id))).toEqual(['known', 'learning'])
  })
})
