import { expect, test } from 'vitest'
import { readTagged } from '../testing/tagged'
import { koreanChunks } from './korean-chunks'

test.each([
  ['3/SN+년/NNB 차/NNG 직원/NNG+은/JX', '직원'],
  ['새/MM 차/NNG 구매/NNG+는/JX', '차 구매'],
  ['한번/NNG 물/NNG+을/JKO', '물'],
  ['3/SN 1가/NNG+량/NNG+을/JKO', ''],
  ['1/SN+만/NR 건당/NNG 3/SN', ''],
  ['2/SN 리터/NNB+급/NNG 물통/NNG', '물통'],
  ['가깝/VA+아/EC+지면/NNG 날개/NNG', '날개'],
  ['떠날지/NNG 말지/NNG+를/JKO', '떠날지'],
  ['어느/MM 길/NNG+이/JKS 나은지/NNG 묻/VV', '길'],
  ['박은지/NNP 감독/NNG+은/JX', '박은지 감독'],
])('no chunk of %s goes over a count, an adverb or a question', (tagged, expected) => {
  const { text, tokens } = readTagged(tagged)
  const sentence = { index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null } as const
  const chunks = koreanChunks(sentence, tokens)
  expect(chunks.map(({ words }) => words.map((word) => word.text).join(' ')).join(' | ')).toBe(expected)
})
