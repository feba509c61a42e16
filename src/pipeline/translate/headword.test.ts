import { expect, test } from 'vitest'
import { renderHeadword } from './compound'
import { headwordOf, joinsAcross } from './headword'
import { NO_SUBJECT } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

test.each([
  ['참가자 수', '자수', true],
  ['총 수요', '총수', true],
  ['한 수', '한수', false],
  ['국가 안보', '국가안보', false],
])('of %s, %s joins a letter of one word with one of the next: %s', (headword, piece, expected) => {
  const start = headword.replace(' ', '').indexOf(piece)
  const own = headwordOf(headword, headword.split(' '), 'ko', 'concept')
  expect(joinsAcross(own, start, start + piece.length)).toBe(expected)
})

test('참가자 수 is 参加者数, no 参加自首', () => {
  const dictionaries = fakeDictionaries({
    entries: [
      entry('참가자', '参加者', 'さんかしゃ'),
      entry('자수', '自首', 'じしゅ'),
      entry('참가', '参加', 'さんか'),
    ],
    sino: { 자: ['者 しゃ affix 1'], 수: ['数 すう affix 1'] },
  })
  const [best] = renderHeadword(headwordOf('참가자 수', ['참가자', '수'], 'ko', 'concept'), dictionaries, NO_SUBJECT)
  expect(best?.text).toBe('参加者数')
})
