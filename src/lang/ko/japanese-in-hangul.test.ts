import { expect, it } from 'vitest'
import { foldJapaneseSpelling, japaneseInHangul, japaneseSoundsInHangul } from './japanese-in-hangul'

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

it.each([
  ['にほん', '니혼', '표 4'],
  ['ぎんざ', '긴자', 'plain at the head'],
  ['がっこう', '갓코', 'っ is ㅅ, long o is not written'],
  ['しんかんせん', '신칸센', 'aspirated inside'],
  ['たなか', '다나카', 'plain at the head, aspirated inside'],
  ['いの|うえ', '이노우에', 'two vowels across a joint'],
  ['すいそ|うんぱん', '스이소운판', 'two vowels across a joint'],
  ['そん まさよし', '손 마사요시', 'two words'],
  ['でーた', '데타', 'ー is not written'],
  ['せんたー', '센타', 'as it is spoken, not 센터'],
  ['てぃーむ', '티무', 'a sound that the official table has not'],
  ['うぃんどうず', '윈도즈', 'a sound that the official table has not'],
  ['そふとうぇあ', '소후토웨아', 'a sound that the official table has not'],
])('writes the sounds of %s as %s (%s)', (parts, hangul) => {
  expect(japaneseSoundsInHangul(parts.split(' ').map((word) => word.split('|')))).toBe(hangul)
})

it('has no sounds for what is no kana', () => {
  expect(japaneseSoundsInHangul([['aiもでる']])).toBeNull()
})
