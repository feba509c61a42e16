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

test('no other thing in a scene, where somebody does something with it', async () => {
  expect(await exchanges('ko', ['김하늘 씨는 침대를 방으로 밀었다.', '방에는 책상이 있다.'])).toEqual([])
  expect(await exchanges('ko', ['침대를 방으로 밀었다.', '방에는 책상이 있다.'])).toEqual([])
  expect(await exchanges('ja', ['大工の山田さんは杉で舟を造った。', '櫂は松で造る。'])).toEqual([])
})

test('no other of kin of whom the article tells elsewhere', async () => {
  expect(await exchanges('ko', ['단추는 어머니가 채웠다.', '노인은 어머니와 함께 왔다.'])).toEqual([])
  expect(await exchanges('ja', ['手紙は母が書いた。', '少年は母と来た。'])).toEqual([])
})
