import { expect, test } from 'vitest'
import { otherThings } from './alter-things'
import { materialFor } from './testing/material'

async function exchanges(lang: 'ko' | 'ja', lines: readonly string[]): Promise<readonly (readonly string[])[]> {
  const material = await materialFor(lang, [lines])
  const [sentence] = material.body
  if (!sentence) return []
  return otherThings(material, sentence, null).map(({ exchanged: { target, to } }) => [
    sentence.text.slice(target.start, target.end),
    to,
  ])
}

test('a season for a season, in either language, of those the article has where it has one', async () => {
  expect(await exchanges('ja', ['道は秋に閉じる。', '谷は冬に凍る。'])).toEqual([['秋', '冬']])
  expect(await exchanges('ko', ['길은 가을에 닫힌다.', '골짜기는 겨울에 언다.'])).toEqual([['가을', '겨울']])
})

test('a wood for a wood only where the article has both', async () => {
  expect(await exchanges('ko', ['배는 소나무로 짓는다.', '노는 참나무로 깎는다.'])).toEqual([['소나무', '참나무']])
  expect(await exchanges('ko', ['배는 소나무로 짓는다.', '노는 사람이 젓는다.'])).toEqual([])
})

test.each([
  // One of two, in a clause before a noun, the topic, with a cause beside it, a Korean word of one syllable.
  ['ja', '道は秋と冬に閉じる。'],
  ['ja', '秋に閉じる道を町が直した。'],
  ['ja', '秋は道を閉じる。'],
  ['ja', '雪が深いため、道は冬に閉じる。'],
  ['ko', '길은 봄에 닫힌다.'],
] as const)('%s %s', async (lang, text) => {
  expect(await exchanges(lang, [text])).toEqual([])
})
