import { describe, expect, it } from 'vitest'
import type { TermCandidate } from '@/core/glossary/types'
import { koreanPerson } from './korean-person'

const person = (headword: string, rest: Partial<TermCandidate> = {}): TermCandidate => ({
  lang: 'ja',
  headword,
  category: 'person',
  worth: 1,
  evidence: [],
  aliases: [],
  parts: [headword],
  original: null,
  ...rest,
})

describe('a Korean in katakana', () => {
  it('is read back, the likeliest name first', () => {
    const [first, second] = koreanPerson(person('イ・ソヨン'))
    expect(first?.text).toBe('이서연')
    expect(second?.cost).toBeGreaterThan(first?.cost ?? 0)
  })

  it.each([
    ['no Korean name', person('ジョン・スミス')],
    ['three parts', person('イ・ソ・ヨン')],
    ['no person', person('イ・ソヨン', { category: 'place' })],
    ['in Korean already', person('이 서연', { lang: 'ko' })],
  ])('%s', (_, candidate) => expect(koreanPerson(candidate)).toEqual([]))
})
