import { expect, it } from 'vitest'
import { isOnReading } from './sino-correspondence'

it.each([
  ['전략', 'せんりゃく', '戦略'],
  ['정부', 'せいふ', '政府'],
  ['반도체', 'はんどうたい', '半導体'],
  ['국가', 'こっか', '国家: doubled'],
  ['발전', 'はってん', '発展: doubled'],
  ['법률', 'ほうりつ', '法律: ㅂ'],
  ['남녀', 'だんじょ', '男女'],
  ['인간', 'にんげん', '人間'],
  ['여성', 'じょせい', '女性: the initial-sound law hides ㄴ'],
  ['협력', 'きょうりょく', '協力'],
  ['학교', 'がっこう', '学校'],
  ['기지', 'きち', '基地'],
])('%s and %s (%s) answer to each other', (hangul, kana) => {
  expect(isOnReading(hangul, kana)).toBe(true)
})

it.each([
  ['기지', 'きもち', '気持'],
  ['소옥', 'こや', '小屋'],
  ['수속', 'てつづき', '手続'],
  ['매장', 'うりば', '売場'],
  ['죽음', 'たけかげ', '竹蔭'],
])('%s and %s (%s) do not', (hangul, kana) => {
  expect(isOnReading(hangul, kana)).toBe(false)
})
