import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { mainPoint } from './main-point'
import { materialOf } from './make-questions'
import { statements } from './statements'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf } from './testing/read'

async function materialFor(lang: Lang, texts: readonly string[]) {
  const analyzed = await analyzedOf(articleOf(lang, [texts]))
  return materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
}

test.each([
  ['a cause', 'ko', '강수량이 줄었기 때문에 저수지의 수위가 낮아졌다.', 1],
  ['a contrast', 'ja', '軽い材料は安いが、熱に弱い。', 1],
  ['what something is', 'ko', '염전은 바닷물을 말려 소금을 얻는 곳이다.', 1],
  ['no more than a fact', 'ja', '県内には12の工場がある。', 0],
  ['a moment', 'ko', '김민수 씨는 의자를 밀고 문을 열었다.', -1],
] as const)('%s (%s)', async (_, lang, text, expected) => {
  const material = await materialFor(lang, [text])
  const [sentence] = material.body
  expect(sentence && mainPoint(material, sentence)).toBe(expected)
})

test.each([
  ['ko', '한빛연구소는 1987년 소금물에서 리튬을 뽑는 공정을 내놓았는데, 이 과정에서 물의 사용량이 40% 줄었다.'],
  ['ja', 'ひかり研究所は1987年に塩水からリチウムを取り出す工程を発表し、その過程で水の使用量を40%減らした。'],
] as const)('a clause may point at the one before it, where both are told (%s)', async (lang, text) => {
  const material = await materialFor(lang, [text])
  expect(statements(material).map(({ clause }) => clause)).toContain(null)
})
