import { expect, test } from 'vitest'
import { materialFor } from './testing/material'
import { sortedThing, thingsAlike } from './things-alike'

test('a Japanese compound that the glossary lacks has the sort of its last character, and others of it beside it', async () => {
  const material = await materialFor(
    'ja',
    [
      ['町は海岸の道に遮断機を設けた。'],
      ['工場は昨年、送風機を外した。', '江戸時代には塩田が広がった。'],
      ['村は毎年、除雪機を借りる。', '番人は四百本の杭を打った。'],
    ],
    [],
  )
  const [own] = material.body
  const sorted = sortedThing(material, '遮断機')
  expect(sorted).toEqual({ category: 'concept', sort: 'device' })
  if (!own || !sorted) throw new Error('nothing was read')
  expect(thingsAlike(material, own, '遮断機', sorted).map(({ text }) => text)).toEqual(['送風機', '除雪機'])
})

test.each(['四百本', '塩田', '樋門'])('%s has no sort', async (word) => {
  expect(sortedThing(await materialFor('ja', [[`${word}が残った。`]], []), word)).toBeNull()
})
