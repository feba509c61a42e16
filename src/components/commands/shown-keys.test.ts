import { describe, expect, it } from 'vitest'
import { USUAL_SHORTCUTS } from '@/server/preferences/shortcuts'
import { keysFor } from './shown-keys'

describe('the keys that a page names', () => {
  it('are the usual ones', () => {
    expect(keysFor(USUAL_SHORTCUTS)).toMatchObject({ reveal: 'Space', undo: 'Z', again: '1', onward: 'Enter' })
  })

  it('are those that the reader chose, or none', () => {
    const keys = new Map([
      ['undo', 'u'],
      ['bury', ''],
    ] as const)
    expect(keysFor({ off: false, keys })).toMatchObject({ undo: 'U', bury: '', suspend: 'S' })
  })

  it('are none where keys are turned off', () => {
    expect(new Set(Object.values(keysFor({ off: true, keys: new Map() })))).toEqual(new Set(['']))
  })
})
