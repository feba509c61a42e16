import { expect, it } from 'vitest'
import { hangulToKatakana } from './hangul-to-katakana'
import { katakanaToHangul } from './katakana-to-hangul'
import { koreanNameInKatakana, splitKoreanName } from './korean-names-in-katakana'

it.each([
  ['데이터', 'デイター', '-er; the dictionary knows better'],
  ['센터', 'センター', '-er'],
  ['알트만', 'アルトマン', 'ㄹ before a consonant'],
  ['엘리자', 'エリザ', 'ㄹㄹ is one r'],
  ['스미스', 'スミス', 'ㅡ is no vowel'],
  ['존슨', 'ジョンソン', '-son'],
  ['킹스턴', 'キングストン', 'ㅇ before ㅅ, -ton'],
  ['인테그레이트', 'インテグレイト', 'bare t'],
  ['햄프', 'ハンプ', 'ㅐ is ア, ㅁ before ㅍ'],
])('writes %s as %s (%s)', (hangul, katakana) => {
  expect(hangulToKatakana(hangul)).toBe(katakana)
})

it.each([
  ['センター', '센터', '-er'],
  ['サーバー', '사버', 'long ア inside is lost'],
  ['ネットワーク', '네트와크', 'ッ before ト inside a word; the dictionary knows 네트워크'],
  ['ヒット', '힛', 'ッ closes at the end; the dictionary knows 히트'],
  ['ファイル', '파일', 'ル closes'],
  ['ゲーム', '게임', 'long エ is 에이'],
  ['ソリューション', '소류션', '-tion'],
  ['マーケティング', '마케팅', 'ng'],
])('writes %s as %s (%s)', (katakana, hangul) => {
  expect(katakanaToHangul(katakana)).toBe(hangul)
})

it.each([
  ['김민수', 'キム・ミンス'],
  ['이재명', 'イ・ジェミョン'],
  ['박지성', 'パク・チソン'],
  ['김경수', 'キム・ギョンス'],
  ['최현우', 'チェ・ヒョヌ'],
  ['황보관', 'ファンボ・グァン'],
])('writes the name %s as %s', (name, katakana) => {
  const [surname, given] = splitKoreanName(name) ?? ['', '']
  expect(koreanNameInKatakana(surname, given)).toBe(katakana)
})
