import { expect, it } from 'vitest'
import type { Category } from '@/core/glossary/types'
import { isHangul } from '@/lang/ko/syllable'
import { loadDictionaries } from '@/lexicon/load'
import { renderHeadword } from './compound'
import { headwordOf } from './headword'
import { readJapanese } from './read-japanese'
import { NO_SUBJECT } from './subject'

const dictionaries = await loadDictionaries()

const rendered = (tokens: string, category: Category): string => {
  const text = tokens.replaceAll('+', '')
  const lang = isHangul(text.replaceAll(' ', '')) ? 'ko' : 'ja'
  const headword = headwordOf(text, tokens.split(/[+ ・]/), lang, category)
  return renderHeadword(headword, dictionaries, NO_SUBJECT)[0]?.text ?? ''
}

it.each<[tokens: string, category: Category, expected: string, why: string]>([
  ['조사+선', 'concept', '調査船', 'what investigates at sea is a ship'],
  ['침전+조', 'concept', '沈殿槽', 'and what settles is in a tank'],
  ['건조+비', 'concept', '建造費', 'money is spent on building'],
  ['수증기압', 'concept', '水蒸気圧', 'one token with 圧'],
  ['구매 담당', 'concept', '購買担当', 'a department'],
  ['켈러만사', 'organisation', 'ケラーマン社', '社 behind a foreign name'],
  ['루손 해협', 'place', 'ルソン海峡', 'the strait of an island'],
  ['フィリピン+沖', 'place', '필리핀 앞바다', 'off a coast'],
  ['案内+係', 'concept', '안내 담당', 'who is in charge'],
  ['英+調査+会社', 'organisation', '영국 조사회사', 'a country by one character'],
  ['仏+エネルギー', 'concept', '프랑스 에너지', 'and no Buddha'],
  ['中村+副+総裁', 'concept', '나카무라 부총재', 'a prefix belongs to what follows'],
  ['マーク・ヘンドリー', 'concept', '마크 헨드리', 'a name is spelt'],
  ['ハナ江', 'person', '하나에', 'a given name with katakana'],
  ['朴+秀+媛', 'person', '박수원', 'a Korean by the hanja'],
  ['神通川+発電所', 'place', '진즈우가와 발전소', 'a river in the name of a facility'],
  ['黒部川+発電+所+二+号機', 'place', '구로베가와 발전소 2호기', 'which unit of it'],
  ['庄内+第+二+小学校', 'place', '쇼나이제2초등학교', 'the second school of a town'],
])('%s (%s) is %s: %s', (tokens, category, expected) => {
  expect(rendered(tokens, category)).toBe(expected)
})

it.each([
  ['30t', 'さんじゅっとん'],
  ['カプラン形', 'かぷらんがた'],
  ['米IT企業', 'べいあいてぃーきぎょう'],
  ['ベトナム沖', 'べとなむおき'],
])('%s is read %s', (text, reading) => {
  expect(readJapanese(text, 'concept', dictionaries)).toBe(reading)
})
