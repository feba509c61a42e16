import { expect, test } from 'vitest'
import { readTagged } from '../testing/tagged'
import { koreanChunks } from './korean-chunks'

const chunksOf = (tagged: string): string => {
  const { text, tokens } = readTagged(tagged)
  const sentence = { index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null } as const
  const chunks = koreanChunks(sentence, tokens)
  return chunks.map(({ words }) => words.map((word) => word.text).join(' ')).join(' | ')
}

test.each([
  ['수소/NNG 충전소/NNG+를/JKO 짓/VV+는다/EF', '수소 충전소'],
  ['수소/NNG+의/JKG 가격/NNG+이/JKS', '수소 | 가격'],
  ['수소/NNG+,/SP 전기/NNG 그리고/MAJ 바람/NNG', '수소 | 전기 | 바람'],
  ['국가/NNG+적/XSN 지원/NNG', '지원'],
  ['주민/NNG+들/XSN 모임/NNG', '주민 | 모임'],
  ['생성/NNG+형/XSN AI/SL+를/JKO', '생성형 AI'],
  ['초/XPN+고령/NNG+사회/NNG+에/JKB', '초고령사회'],
  ['수소/NNG 기반/NNG 철강/NNG+을/JKO', '수소 | 철강'],
  ['외할머니/NNG 조/NNP 씨/NNB+가/JKS', '외할머니'],
  ['일어났었는지/NNG 모른다/VV', ''],
  ['찼기/NNG 때문/NNB', ''],
  ['저으면/NNG 배/NNG+가/JKS', '배'],
  ['미끌어지기/NNG 전/NNG', ''],
  ['시/NNG 누리집/NNG+에/JKB', '누리집'],
  ['같은/ADJ 기간/NNG 이익/NNG+은/JX', '이익'],
  ['기간/NNG 산업/NNG+은/JX', '기간 산업'],
  ['주민/NNG+끼리/XSN 다투/VV', '주민'],
  ['아들/NNG+이/JKS 안/MAG 온대/NNG+서/JKB 쉰다/VV', '아들'],
  ['온대/NNG+에서/JKB 자란다/VV', '온대'],
  ['학교/NNG+에서/JKB 나선/NNG 뒤/NNG+에/JKB', '학교'],
])('chunks of %s', (tagged, expected) => {
  expect(chunksOf(tagged)).toBe(expected)
})

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
  expect(chunksOf(tagged)).toBe(expected)
})
