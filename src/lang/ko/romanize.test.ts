import { expect, it } from 'vitest'
import { romanize, romanizeName } from './romanize'

it.each([
  ['한라', 'halla', 'ㄴㄹ becomes ㄹㄹ'],
  ['신라', 'silla', 'ㄴㄹ becomes ㄹㄹ'],
  ['독립', 'dongnip', 'ㄱㄹ becomes ㅇㄴ'],
  ['왕십리', 'wangsimni', 'ㅂㄹ becomes ㅁㄴ'],
  ['해돋이', 'haedoji', 'palatalised'],
  ['묵호', 'mukho', 'ㅎ of a noun is shown after ㄱ'],
  ['집현전', 'jiphyeonjeon', 'ㅎ of a noun is shown after ㅂ'],
  ['국회', 'gukhoe', 'ㅎ of a noun is shown after ㄱ'],
  ['전략', 'jeollyak', 'ㄴㄹ becomes ㄹㄹ'],
  ['반도체', 'bandoche', 'no change'],
  ['데이터 센터', 'deiteo senteo', 'spaces stay'],
  ['생성형 AI', 'saengseonghyeong AI', 'Latin stays'],
])('%s is %s (%s)', (noun, romanized) => {
  expect(romanize(noun)).toBe(romanized)
})

it('gives names capitals', () => {
  expect(romanizeName('한라')).toBe('Halla')
  expect(romanizeName('제주 국제공항')).toBe('Jeju Gukjegonghang')
})
