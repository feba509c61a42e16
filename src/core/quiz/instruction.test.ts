import { describe, expect, it } from 'vitest'
import { LANGS, otherLang } from '@/core/article/types'
import { INSTRUCTIONS, instructionOf } from './instruction'
import { QUESTION_KINDS } from './types'

describe('the instruction above a stem', () => {
  it.each(LANGS)('is there for every kind whose stem is in the other language than %s', (lang) => {
    const given = QUESTION_KINDS.map((kind) => instructionOf(kind, otherLang(lang), lang))
    expect(given).not.toContain(null)
    expect(new Set(given)).toEqual(new Set(INSTRUCTIONS))
  })

  it('does not say again what a stem in the interface’s language says', () => {
    expect(instructionOf('true-false', 'ko', 'ko')).toBeNull()
    expect(instructionOf('reading', 'ja', 'ja')).toBeNull()
    expect(instructionOf('who', 'ja', 'ja')).toBe('answer')
    expect(instructionOf('order', 'ko', 'ko')).toBe('order')
  })
})
