import { describe, expect, test } from 'vitest'
import { orderKey } from '@/core/search/order-key'
import { INDEX_INITIALS } from './index-headings'

/** The heading that a word stands under: the last one that begins at or before it. */
const headingOf = (lang: 'ko' | 'ja', word: string) =>
  INDEX_INITIALS[lang].filter(({ first }) => orderKey(lang, first) <= orderKey(lang, word)).at(-1)?.initial

describe('the thumb index', () => {
  test.each([
    ['가로등', 'ㄱ'],
    ['까치', 'ㄱ'],
    ['나무', 'ㄴ'],
    ['빵집', 'ㅂ'],
    ['쓰레기', 'ㅅ'],
    ['힘', 'ㅎ'],
    ['GPS', 'A–Z'],
    ['5일장', '0–9'],
  ])('%s stands under %s', (word, heading) => {
    expect(headingOf('ko', word)).toBe(heading)
  })

  test.each([
    ['あさひ', 'あ'],
    ['がいとう', 'か'],
    ['こうえん', 'か'],
    ['ぱんや', 'は'],
    ['よぞら', 'や'],
    ['わたし', 'わ'],
    ['をこと', 'わ'],
    ['GPS', 'A–Z'],
  ])('%s stands under %s', (word, heading) => {
    expect(headingOf('ja', word)).toBe(heading)
  })
})
