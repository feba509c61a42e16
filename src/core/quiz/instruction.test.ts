import { describe, expect, it } from 'vitest'
import { LANGS, otherLang } from '@/core/article/types'
import { INSTRUCTIONS, instructionOf } from './instruction'
import { QUESTION_KINDS } from './types'

describe('the instruction above a stem', () => {
  it.each(LANGS)('is there for every kind whose stem is in the other language than %s', (lang) => {
    const given = QUESTION_KINDS.map((kind) => instructionOf({ kind, lang: otherLang(lang), stem: '…' }, lang))
    expect(given).not.toContain(null)
    expect(new Set(given)).toEqual(new Set(INSTRUCTIONS))
  })

  it('does not say again what a stem in the interface’s language says', () => {
    expect(instructionOf({ kind: 'true-false', lang: 'ko', stem: '…' }, 'ko')).toBeNull()
    expect(instructionOf({ kind: 'reading', lang: 'ja', stem: '…' }, 'ja')).toBeNull()
    expect(instructionOf({ kind: 'who', lang: 'ja', stem: '…' }, 'ja')).toBe('answer')
    expect(
      instructionOf({ kind: 'how-much', lang: 'ja', stem: '答えてください。\n「…」\nいくらですか。' }, 'ja'),
    ).toBeNull()
    expect(instructionOf({ kind: 'order', lang: 'ko', stem: '…' }, 'ko')).toBe('order')
  })
})
