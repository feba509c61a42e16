import { describe, expect, it } from 'vitest'
import { NOBODY } from '@/core/learner/tag'
import { hashOf, tagOf } from './learner-cookie'

const TOKEN = 'a'.repeat(43)

describe('the tag of a learner', () => {
  it('is the same for one token and another for another', () => {
    expect(tagOf(TOKEN)).toBe(tagOf(TOKEN))
    expect(tagOf(TOKEN)).not.toBe(tagOf('b'.repeat(43)))
  })

  it('is no part of what the database knows the learner by', () => {
    expect(hashOf(TOKEN)).not.toContain(tagOf(TOKEN))
  })

  it.each([undefined, '', 'short', `${TOKEN}a`, '<script>'])('of %s is nobody’s', (token) => {
    expect(tagOf(token)).toBe(NOBODY)
  })
})
