import { expect, it } from 'vitest'
import { japaneseInHangulScript, koreanInKatakanaScript } from './sounds'

const pair = (ko: string, hanja: string | null, ja: string, reading: string, romaji: string) => ({
  ko: { headword: ko, hanja },
  ja: { headword: ja, reading, romaji },
})

it.each<[string, string | null, string, string, string, string | null, string | null, string]>([
  ['반도체', '半導體', '半導体', 'はんどうたい', 'handōtai', '한도타이', 'パンドチェ', 'both'],
  [
    '수소 운반선',
    '水素 運搬船',
    '水素運搬船',
    'すいそうんぱんせん',
    'suisounpansen',
    '스이소운판센',
    'スソ ウンバンソン',
    'parts',
  ],
  ['사건', '事件', '事件', 'じけん', 'jiken', '지켄', 'サコン', 'hanja tell the tense sound'],
  ['도요타', null, 'トヨタ', 'とよた', 'Toyota', null, null, 'the headwords say it'],
  ['이노우에', null, '井上', 'いのうえ', 'Inoue', null, 'イノウエ', 'the Korean headword says it'],
  ['니가타', null, '新潟', 'にいがた', 'Niigata', null, 'ニガタ', 'long vowels apart'],
  ['오세린', null, 'オ・セリン', 'おせりん', 'Oserin', null, null, 'both headwords say it'],
  ['AI 모델', null, 'AIモデル', 'えーあいもでる', 'ēaimoderu', '에아이모데루', null, 'Latin'],
  ['GPU', null, 'GPU', 'じーぴーゆー', 'jīpīyū', '지피유', null, 'no hangul'],
])('%s (%s) %s %s %s: %s, %s (%s)', (ko, hanja, ja, reading, romaji, hangul, katakana) => {
  const both = pair(ko, hanja, ja, reading, romaji)
  expect(japaneseInHangulScript(both)).toBe(hangul)
  expect(koreanInKatakanaScript(both)).toBe(katakana)
})
