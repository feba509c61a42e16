import { describe, expect, it } from 'vitest'
import type { Category } from '@/core/glossary/types'
import { alignCharacters } from './hanja'
import { splitReading } from './split-reading'
import { fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  hanja:
    '国國국 々々 人人인 産産산 業業업 教敎교 戸戶호 取取취 締締체 受受수 付付부 高高고 速速속 東東동 京京경 電電전 力力력 久久구 保保보 建建건 英英영 孫孫손 正正정 義義의 日日일 本本본 種種종 多多다 様樣양 金金금 魚魚어 今今금 大大대 女女녀여 木木목 洞洞동 株株주 主主주 自自자 社社사 買買매',
  pieces: {
    国: 'こく',
    人: 'じん にん ひと びと',
    産: 'さん',
    業: 'ぎょう',
    高: 'こう',
    速: 'そく',
    東: 'とう',
    京: 'きょう',
    電: 'でん',
    力: 'りょく',
    孫: 'そん',
    正: 'まさ せい',
    義: 'よし ぎ',
    日: 'に にち ひ',
    本: 'ほん',
    種: 'しゅ',
    木: 'もく',
    洞: 'どう',
    受: 'う',
    付: 'つ',
    自: 'じ',
    社: 'しゃ',
    株: 'かぶ',
    買: 'か',
    久: 'く',
    保: 'ぼ ほ',
    建: 'たけ けん',
    英: 'ふさ えい',
    今: 'いま こん',
    大: 'だい',
    女: 'じょ',
    取: 'と',
    締: 'し',
  },
})

/** 인人人じん: hangul, hanja, kanji, kana. */
const columns = (ko: string, ja: string, reading: string, category: Category = 'concept'): string =>
  alignCharacters(ko, ja, category, splitReading(ja, reading, DICTIONARIES), DICTIONARIES.lookUpHanja)
    .map(({ hangul, hanja, kanji, kana }) => hangul + hanja + kanji + kana)
    .join(' ')

describe('aligns character by character', () => {
  it.each([
    ['산업', '産業', 'さんぎょう', '산産産さん 업業業ぎょう', 'the forms that Korea uses'],
    ['국산', '国産', 'こくさん', '국國国こく 산産産さん', 'the forms that Korea uses'],
    ['인인', '人々', 'ひとびと', '인人人ひと 인人々びと', '々 is the character before it'],
    ['수부', '受け付け', 'うけつけ', '수受受う 부付付つ', 'okurigana belong to no character'],
    ['취체', '取り締まり', 'とりしまり', '취取取と 체締締し', 'okurigana belong to no character'],
    ['자사주 매입', '自社株買い', 'じしゃかぶがい', '자自自じ 사社社しゃ 주株株かぶ 매買買が', 'what both have'],
    ['고속버스', '高速バス', 'こうそくばす', '고高高こう 속速速そく', 'katakana parts'],
    ['도쿄전력', '東京電力', 'とうきょうでんりょく', '전電電でん 력力力りょく', 'not a name by its sound'],
    ['일본인', '日本人', 'にほんじん', '일日日に 본本本ほん 인人人じん', 'a place'],
    ['금붕어', '金魚', 'きんぎょ', '', '붕어 is no Sino-Korean word'],
    ['금일', '今日', 'きょう', '금今今 일日日', 'kana that belong to no character are left out'],
    ['대인', '大人', 'おとな', '대大大 인人人', 'kana that belong to no character are left out'],
  ])('%s %s: %s (%s)', (ko, ja, reading, expected) => {
    expect(columns(ko, ja, reading)).toBe(expected)
  })

  it.each<[string, string, string, Category, string, string]>([
    ['손정의', '孫正義', 'そんまさよし', 'person', '손孫孫そん 정正正まさ 의義義よし', 'read in Korean'],
    ['구보 다케후사', '久保建英', 'くぼたけふさ', 'person', '', 'read in Japanese: 구보 is くぼ, not 久保'],
    ['목동', '木洞', 'もくどう', 'place', '목木木もく 동洞洞どう', 'read in Korean'],
  ])('the name %s %s', (ko, ja, reading, category, expected) => {
    expect(columns(ko, ja, reading, category)).toBe(expected)
  })
})
