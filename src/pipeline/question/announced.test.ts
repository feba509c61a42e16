import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { askedOfPlan } from './announced'

test.each<[Lang, string, string]>([
  [
    'ko',
    '노을중공업은 새 부두에 얼마를 들일 계획이라고 14일 밝혔습니까?',
    '노을중공업은 새 부두에 얼마를 들일 계획입니까?',
  ],
  ['ko', '노을중공업은 3일 부두를 몇 곳 짓기로 했다고 발표했습니까?', '노을중공업은 부두를 몇 곳 짓기로 했습니까?'],
  [
    'ja',
    '夕凪重工は3月5日、新しい埠頭にいくらを投じる計画だと発表しましたか。',
    '夕凪重工は新しい埠頭にいくらを投じる計画ですか。',
  ],
  ['ja', '夕凪重工は埠頭を何カ所に整備すると20日発表しましたか。', '夕凪重工は埠頭を何カ所に整備しますか。'],
  // What somebody holds is asked as held.
  ['ko', '노을연구소는 몇 %가 줄었다고 밝혔습니까?', '노을연구소는 몇 %가 줄었다고 밝혔습니까?'],
])('%s: %s', (lang, question, asked) => {
  expect(askedOfPlan(lang, question)).toBe(asked)
})
