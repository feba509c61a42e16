import { expect, test } from 'vitest'
import { hanjaRuby } from './hanja-ruby'

const shown = (headword: string, hanja: string | null) =>
  hanjaRuby(headword, hanja)
    .map(({ base, ruby }) => (ruby === null ? base : `${base}(${ruby})`))
    .join('|')

test.each<[string, string | null, string, string]>([
  ['전철', '電鐵', '전철(電鐵)', 'a Sino-Korean word'],
  ['AI 반도체', 'AI 半導體', 'AI |반도체(半導體)', 'Latin letters stay bare'],
  ['업무 자동화', '業務 自動化', '업무(業務)| |자동화(自動化)', 'two words, each under its own'],
  ['서울역', '서울驛', '서울|역(驛)', 'a native part stays bare'],
  ['버스', null, '버스', 'no hanja'],
  ['데이터 전략', '戰略', '데이터 전략', 'hanja of a part only: where they stand is not known'],
  ['人', '人', '人', 'what is written in hanja already'],
])('%s %s is %s (%s)', (headword, hanja, expected) => {
  expect(shown(headword, hanja)).toBe(expected)
})
