import { expect, it } from 'vitest'
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { renderHeadword } from './compound'
import { headwordOf } from './headword'
import { NO_SUBJECT } from './subject'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const WORDS = fakeDictionaries({
  entries: [
    entry('칼집', '鞘', 'さや', { from: 'ko' }),
    entry('북', '太鼓', 'たいこ', { from: 'ko' }),
    entry('가정주부', '主婦', 'しゅふ', { from: 'ko' }),
    entry('봄비', '春雨', 'はるさめ', { from: 'ja' }),
    entry('경쟁', 'レース', 'れーす', { from: 'ja' }),
    entry('넥타이핀', 'ネクタイ', 'ねくたい', { from: 'ko' }),
    entry('오동나무', '桐', 'きり', { from: 'ko' }),
    entry('상자', '箱', 'はこ'),
    entry('놋쇠', '真鍮', 'しんちゅう', { from: 'ko' }),
    entry('수습 기간', '見習い期間', 'みならいきかん', { from: 'ja' }),
  ],
  sino: { 경쟁: ['競争 きょうそう'], 주부: ['主婦 しゅふ'], 태고: ['太古 たいこ', '太鼓 たいこ'] },
  readings: { 鞘: ['鞘 さや'], 主婦: ['主婦 しゅふ'], 桐: ['桐 きり'] },
  hanja: '太太태 鼓鼓고 鞘鞘초 主主주 婦婦부 桐桐동 箱箱상',
  hangul: ['넥타이'],
  frequency: { 주부: 90, 태고: 9, 경쟁: 90 },
})

it.each<[lang: Lang, parts: string, category: Category, counterpart: string, why: string]>([
  ['ja', '鞘', 'concept', '칼집', 'no row says what 鞘 is, but one says what 칼집 is'],
  ['ja', '主婦', 'concept', '주부', 'Korean has the word by its characters'],
  ['ja', '太鼓', 'concept', '북', 'what it is read as is another word (太古)'],
  ['ja', 'ネクタイ', 'concept', '넥타이', 'a loan is one in Korean too'],
  ['ja', '真鍮|箱', 'concept', '놋쇠 상자', 'a part'],
  ['ja', '桐', 'person', '동', 'nobody is called a tree'],
  ['ko', '봄비', 'concept', '春雨', 'from Korean'],
  ['ko', '경쟁', 'concept', '競争', 'a word of characters is not what a row calls by it'],
  ['ko', '수습 기간', 'concept', '見習い期間', 'a phrase'],
])('%s %s (%s): %s, %s', (lang, parts, category, counterpart) => {
  const tokens = parts.split('|')
  const text = tokens.join('')
  const [best] = renderHeadword(headwordOf(text, tokens, lang, category), WORDS, NO_SUBJECT)
  expect(best?.text).toBe(counterpart)
})
