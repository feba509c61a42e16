import { expect, it } from 'vitest'
import type { Category } from '@/core/glossary/types'
import { koreanBearer } from './bearers'
import { headwordOf } from './headword'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  entries: [
    entry('달빛', '月明かり', 'つきあかり'),
    entry('여울', '瀬', 'せ'),
    entry('시청', '市役所', 'しやくしょ'),
    entry('노인', '高齢者|老人', 'こうれいしゃ'),
    entry('평화', '平和', 'へいわ'),
    entry('도쿄역', '東京駅', 'とうきょうえき', { category: 'place' }),
  ],
  sino: { 시청: ['視聴 しちょう common 2'], 보건: ['保健 ほけん common 3'], 다온: ['多温 たおん common 6'] },
  frequency: { 보건: 97 },
  hanja: '平平평 和和화 月月월 明明명 瀬瀨뢰',
})

it.each<[name: string, category: Category, bearer: string, why: string]>([
  ['바깥|솔섬', 'place', '바깥솔', 'no row has it'],
  ['다온|초등학교', 'organisation', '다온', 'a school'],
  ['달빛|대교', 'place', '달빛', 'a native word is a name there'],
  ['여울|바이오', 'organisation', '여울', 'before what a firm calls itself in another language'],
  ['시청|역', 'place', '', 'what is there'],
  ['평화|대교', 'place', '', 'a Sino-Korean word'],
  ['보건|대학원', 'organisation', '', 'a Sino-Korean word that texts often have, though no row'],
  ['노인|복지관', 'organisation', '', 'whom it is for'],
  ['도쿄역', 'place', '', 'a row has all of it'],
  ['바깥|솔섬', 'concept', '', 'no place'],
])('who bears the name of %s, %s: %s, %s', (name, category, bearer) => {
  const parts = name.split('|')
  const headword = headwordOf(parts.join(''), parts, 'ko', category)
  expect(headword.letters.slice(0, koreanBearer(headword, DICTIONARIES)).join('')).toBe(bearer)
})
