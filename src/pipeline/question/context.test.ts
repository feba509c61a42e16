import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { materialFor } from './testing/material'

test.each<[string, Lang, readonly string[], readonly string[]]>([
  ['the one who acts', 'ja', ['田中光館長は予報を読んだ。', '彼は数字を引き上げた。'], ['田中光館長']],
  ['one of two', 'ja', ['田中光館長は工藤潤さんに判断を任せた。', '彼女は数字を引き上げた。'], []],
])('whom a pronoun means: %s (%s)', async (_, lang, sentences, expected) => {
  const material = await materialFor(lang, [sentences])
  expect(material.body.at(-1)?.context.resolved.map(({ text }) => text)).toEqual(expected)
})
