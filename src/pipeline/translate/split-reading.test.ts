import { describe, expect, it } from 'vitest'
import { splitReading } from './split-reading'
import { fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  pieces: {
    人: 'じん にん ひと びと',
    工: 'こう く',
    知: 'ち',
    能: 'のう',
    発: 'はつ',
    表: 'ひょう おもて',
    取: 'と とり',
    締: 'し',
    今: 'いま こん',
    日: 'にち ひ じつ か に',
    大: 'だい おお たい',
    店: 'てん みせ',
    受: 'う じゅ',
    付: 'つ ふ',
    電: 'でん',
    車: 'しゃ くるま',
    本: 'ほん',
    学: 'がく',
    校: 'こう',
    生: 'せい',
    成: 'せい',
  },
  readings: { 一: ['一 いち number'] },
})

const split = (word: string, reading: string): string | null =>
  splitReading(word, reading, DICTIONARIES)
    ?.map(({ letters, kana }) => `${letters}${kana}`)
    .join(' ') ?? null

describe('cuts a reading between its characters', () => {
  it.each([
    ['人工知能', 'じんこうちのう', '人じん 工こう 知ち 能のう', 'on readings'],
    ['発表', 'はっぴょう', '発はっ 表ぴょう', 'はつ doubles, ひょう is voiced'],
    ['学校', 'がっこう', '学がっ 校こう', 'がく doubles'],
    ['人々', 'ひとびと', '人ひと 々びと', '々 is the character before it'],
    ['取り締まり', 'とりしまり', '取と りり 締し まりまり', 'okurigana read themselves'],
    ['受け付け', 'うけつけ', '受う けけ 付つ けけ', 'okurigana read themselves'],
    ['電車センター', 'でんしゃせんたー', '電でん 車しゃ センターせんたー', 'katakana reads itself'],
    ['生成AI', 'せいせいえーあい', '生せい 成せい AIえーあい', 'Latin is one part'],
    ['生成AI学', 'せいせいえーあいがく', '生せい 成せい AIえーあい 学がく', 'Latin in the middle'],
    ['人・工', 'ひとこう', '人ひと 工こう', 'a middle dot is not read'],
    ['今日', 'きょう', '今日きょう', '付表: no character has a part of it'],
    ['大人', 'おとな', '大人おとな', '付表'],
    ['今日的', 'きょうてき', '今日きょう 的てき', '付表 inside a word, and one character that no dictionary knows'],
    ['時計店', 'とけいてん', '時計とけい 店てん', '付表'],
    ['今日', 'こんにち', '今こん 日にち', 'the same characters, read one by one'],
    ['貧しさ', 'まずしさ', '貧まず しさしさ', 'the only kanji takes what the kana leave'],
  ])('%s %s: %s (%s)', (word, reading, parts) => {
    expect(split(word, reading)).toBe(parts)
  })

  it.each([
    ['煙突', 'えんとつ', 'two characters that no dictionary knows'],
    ['巫女', 'みこ', 'み is no reading of 巫, こ none of 女'],
    ['電車', 'ばす', 'not its reading'],
  ])('%s %s: not at all (%s)', (word, reading) => {
    expect(split(word, reading)).toBeNull()
  })
})
