import { expect, test } from 'vitest'
import { matches } from './matches'

test.each<[string, string, boolean, string]>([
  ['', '용어집 用語集 glossary', true, 'nothing asked'],
  ['용어', '용어집 用語集 glossary', true, 'a beginning'],
  ['用語', '용어집 用語集 glossary', true, 'the other language'],
  ['GLOSS', '용어집 用語集 glossary', true, 'capitals'],
  ['ｸｲｽﾞ', '퀴즈 クイズ quiz', true, 'half-width kana'],
  ['용어집'.normalize('NFD'), '용어집', true, 'as macOS writes file names'],
  ['ai 전략', '일본의 AI 전략', true, 'words in any place'],
  ['전략 없음', '일본의 AI 전략', false, 'a word that is not there'],
])('%s in %s is %o: %s', (query, text, found) => {
  expect(matches(query, text)).toBe(found)
})
