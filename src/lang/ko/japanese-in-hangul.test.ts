import { expect, it } from 'vitest'
import { foldJapaneseSpelling, japaneseInHangul } from './japanese-in-hangul'

it.each([
  ['とうきょう', '도쿄', 'plain ㄷ at the head, ㅋ inside, long vowels dropped'],
  ['とよた', '도요타', 'ㅌ inside'],
  ['おおさか', '오사카', 'おお is one vowel'],
  ['きゅうしゅう', '규슈', 'ㅠ'],
  ['さっぽろ', '삿포로', 'っ is ㅅ'],
  ['ぐんま', '군마', 'ん is ㄴ'],
  ['ちば', '지바', 'plain ㅈ at the head'],
  ['まつやま', '마쓰야마', 'つ is 쓰'],
  ['じゅんいちろう', '준이치로', '주, not 쥬'],
  ['しんじょう', '신조', '조, not 죠'],
])('%s is %s (%s)', (kana, hangul) => {
  expect(japaneseInHangul(kana)).toBe(hangul)
})

it('has no spelling for foreign sounds', () => {
  expect(japaneseInHangul('てぃーむ')).toBeNull()
})

it.each([
  ['쿄토', '교토'],
  ['마츠다', '마쓰다'],
  ['토요타', '도요타'],
])('takes %s for %s', (spelling, official) => {
  expect(foldJapaneseSpelling(spelling)).toBe(foldJapaneseSpelling(official))
})
