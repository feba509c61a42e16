import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { materialFor } from './testing/material'

const TABLE: readonly (readonly [Lang, string, readonly [string, string, string], string, string | null])[] = [
  ['ja', '窯元の主人の経験則が頼りだ。', ['경험칙', '経験則', 'けいけんそく'], '経験則', 'thing'],
  ['ja', '窯元の主人の早瀬川礼次郎が火を入れた。', ['가마', '窯元', 'かまもと'], '早瀬川礼次郎', 'person'],
  ['ko', '막에 실을 심은 사람은 재료공학자 변수련이다.', ['막', '膜', 'まく'], '변수련', 'person'],
]
test.each(TABLE)('what the glossary holds for a thing is nobody: %s %s', async (lang, text, word, name, type) => {
  const { entities } = await materialFor(lang, [[text]], [[...word]])
  expect(entities.find(name)?.type ?? null).toBe(type)
})
