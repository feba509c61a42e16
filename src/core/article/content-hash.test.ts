import { expect, test } from 'vitest'
import { type Content, contentHash } from './content-hash'

const CONTENT: Content = { raw: '글입니다.', translation: '文です。', lang: null, title: null, seed: 1 }

test('is the same for the same content, in every run', () => {
  expect(contentHash(CONTENT)).toBe(contentHash({ ...CONTENT }))
  expect(contentHash(CONTENT)).toMatch(/^[0-9a-f]{64}$/)
})

test('spaces around a text do not count', () => {
  expect(contentHash({ ...CONTENT, raw: '\n글입니다.\n\n', translation: '文です。 ' })).toBe(contentHash(CONTENT))
})

test.each<Partial<Content>>([
  { raw: '글 입니다.' },
  { translation: null },
  { translation: '文でした。' },
  { lang: 'ko' },
  { title: '글' },
  { seed: 2 },
  { raw: '글입니다.文です。', translation: '' },
])('tells %j apart', (change) => {
  expect(contentHash({ ...CONTENT, ...change })).not.toBe(contentHash(CONTENT))
})
