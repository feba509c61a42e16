import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { koreanLexis } from './korean/lexis'
import { materialOf } from './make-questions'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { materialFor } from './testing/material'
import { analyzedOf, articleOf, termOf } from './testing/read'

const TABLE: readonly (readonly [Lang, string, readonly [string, string, string], string, string | null])[] = [
  ['ja', '窯元の主人の経験則が頼りだ。', ['경험칙', '経験則', 'けいけんそく'], '経験則', 'thing'],
  ['ja', '窯元の主人の早瀬川礼次郎が火を入れた。', ['가마', '窯元', 'かまもと'], '早瀬川礼次郎', 'person'],
  ['ko', '막에 실을 심은 사람은 재료공학자 변수련이다.', ['막', '膜', 'まく'], '변수련', 'person'],
]
test.each<readonly [string, readonly [string, string, string], string, string | null]>([
  ['火力発電機の部品を運んだ。', ['화력발전기', '火力発電機', 'かりょくはつでんき'], '火力発電機', null],
  ['潮見電機の部品を運んだ。', ['시오미전기', '潮見電機', 'しおみでんき'], '潮見電機', 'organisation'],
  ['ナルミネは部品を運んだ。', ['나루미네', 'ナルミネ', 'なるみね'], 'ナルミネ', 'organisation'],
])('what is guessed to be a body acts as one, or is called so: %s', async (text, word, name, type) => {
  const article = articleOf('ja', [[text]])
  const terms = [termOf(article, word, 'organisation', { route: 'sino' })]
  const analyzed = await analyzedOf(article)
  const { entities } = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  expect(entities.find(name)?.type ?? null).toBe(type)
})

test.each([
  ['제약', null],
  ['수소 에너지', null],
  ['가람제약', 'organisation'],
  ['누리에너지', 'organisation'],
])('the name of a trade alone is that of no body: %s', (name, type) => {
  expect(koreanLexis.typeByForm(name)).toBe(type)
})

test.each(TABLE)('what the glossary holds for a thing is nobody: %s %s', async (lang, text, word, name, type) => {
  const { entities } = await materialFor(lang, [[text]], [[...word]])
  expect(entities.find(name)?.type ?? null).toBe(type)
})
