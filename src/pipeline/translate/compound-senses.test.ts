import { expect, it } from 'vitest'
import { renderHeadword } from './compound'
import { headwordOf } from './headword'
import { NO_SUBJECT, type Subject } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const WORDS = fakeDictionaries({
  entries: [
    entry('노후', '老後', 'ろうご'),
    entry('노후', '老朽', 'ろうきゅう'),
    entry('수익률', '利回り|収益率', 'りまわり'),
    entry('시설', '施設', 'しせつ'),
    entry('내부', '内部', 'ないぶ'),
    entry('준비', '準備', 'じゅんび'),
    entry('세제', '洗剤', 'せんざい'),
    entry('세제', '税制', 'ぜいせい'),
    entry('용기', '勇気', 'ゆうき'),
    entry('용기', '容器', 'ようき'),
    entry('혜택', '恩恵', 'おんけい'),
    entry('업체', '業者', 'ぎょうしゃ'),
  ],
  sino: {
    관: ['館 かん affix', '管 かん affix'],
    계: ['系 けい affix', '計 けい affix'],
    수압: ['水圧 すいあつ'],
    보관: ['保管 ほかん'],
  },
  readings: { 館: ['館 かん affix'], 管: ['管 かん affix'], 系: ['系 けい affix'], 計: ['計 けい affix'] },
  hanja: '館館관 管管관 系系계 計計계 水水수 圧壓압',
})
/** Of an article that speaks of pensions. */
const PENSIONS: Subject = { ...NO_SUBJECT, cued: (_, { ja }) => (ja[0] === '老後' ? 2 : 0) }

it.each<[text: string, parts: string, subject: Subject, japanese: string, why: string]>([
  ['노후', '노후', NO_SUBJECT, '老後', 'alone'],
  ['노후 시설', '노후|시설', NO_SUBJECT, '老朽施設', 'before a noun'],
  ['노후 준비', '노후|준비', PENSIONS, '老後準備', 'where the article speaks for the other sense, that'],
  ['세제 혜택', '세제|혜택', NO_SUBJECT, '税制恩恵', 'no washing powder before a noun'],
  ['용기 업체', '용기|업체', NO_SUBJECT, '容器業者', 'nor courage'],
  ['보관료', '보관|료', NO_SUBJECT, '保管料', 'what is paid for something'],
  ['노후관', '노후|관', NO_SUBJECT, '老朽管', 'an affix by the company that the sense keeps'],
  ['수압계', '수압|계', NO_SUBJECT, '水圧計', 'what measures a pressure'],
  ['수익률', '수익률', NO_SUBJECT, '利回り', 'alone'],
  ['내부 수익률', '내부|수익률', NO_SUBJECT, '内部収益率', 'another word of the same row as the head'],
])('%s of %s: %s %s', (text, parts, subject, japanese) => {
  const [best] = renderHeadword(headwordOf(text, parts.split('|'), 'ko', 'concept'), WORDS, subject)
  expect(best?.text).toBe(japanese)
})

const JAPANESE = fakeDictionaries({
  entries: [
    entry('전차', 'タンク', 'たんく'),
    entry('탱크', 'タンク', 'たんく'),
    entry('수소', '水素', 'すいそ'),
    entry('봄', 'スプリング', 'すぷりんぐ'),
    entry('효과', '効果', 'こうか'),
    entry('배달', '配達', 'はいたつ'),
    entry('애플리케이션', 'アプリ', 'あぷり'),
    entry('물레방아', '水車', 'すいしゃ'),
    entry('펌프', 'ポンプ', 'ぽんぷ'),
  ],
})

it.each<[text: string, parts: string, korean: string, why: string]>([
  ['タンク', 'タンク', '전차', 'alone, as the rows are ordered'],
  ['水素タンク', '水素|タンク', '수소 탱크', 'what holds something'],
  ['スプリング効果', 'スプリング|効果', '스프링 효과', 'no spring of the year, though no row has it'],
  ['配達アプリ', '配達|アプリ', '배달앱', 'as it is called there'],
  ['ポンプ水車', 'ポンプ|水車', '펌프 수차', 'no mill'],
])('%s of %s: %s, %s', (text, parts, korean) => {
  const [best] = renderHeadword(headwordOf(text, parts.split('|'), 'ja', 'concept'), JAPANESE, NO_SUBJECT)
  expect(best?.text).toBe(korean)
})
