import { expect, test } from 'vitest'
import { asKoreaWrites, WRITTEN_OTHERWISE } from './korean-hanja'

test.each([
  ['榮養分', '營養分', '영양분'],
  ['國際連合', '國際聯合', '국제연합'],
  ['辨護士', '辯護士', '변호사'],
  ['代辨人', '代辯人', '대변인'],
  ['安全辨', '安全瓣', '안전판'],
  ['發酵槽', '醱酵槽', '발효조'],
  ['臺風', '颱風', '태풍'],
  ['舞臺', '舞臺', '무대'],
  ['希望', '希望', '희망'],
  ['最後編集', '最後編輯', '최후편집'],
  ['映畫一般', '映畫一般', '영화일반'],
  ['連結', '連結', '연결'],
  ['計畫', '計畫', '계획: 計劃 and 計畫 are both written'],
])('%s is written %s (%s)', (composed, korean) => {
  expect(asKoreaWrites(composed)).toBe(korean)
  expect([...asKoreaWrites(composed)]).toHaveLength([...composed].length)
})

test('each pair stands once, in order, and differs in one character or two', () => {
  const composed = WRITTEN_OTHERWISE.map(([word]) => word)
  expect(composed).toEqual([...new Set(composed)].sort())
  for (const [word, korean] of WRITTEN_OTHERWISE) {
    expect([...korean]).toHaveLength([...word].length)
    expect(korean).not.toBe(word)
    expect(asKoreaWrites(korean)).toBe(korean)
  }
})
