import { expect, it } from 'vitest'
import { koreanNameInKatakana, splitKoreanName } from './korean-names-in-katakana'

it.each([
  ['박', '은혜', 'パク・ウネ', 'ㅎ of 혜 is not heard behind ㄴ'],
  ['임', '선희', 'イム・ソニ', 'nor that of 희'],
  ['이', '준호', 'イ・ジュンホ', 'that of 호 is written'],
  ['은', '혜림', 'ウン・ヘリム', 'and that of a given name behind a surname'],
  ['민', '설아', 'ミン・ソラ', 'ㄹ is spoken with the vowel after it'],
])('%s %s is %s: %s', (surname, given, katakana) => {
  expect(koreanNameInKatakana(surname, given)).toBe(katakana)
})

it.each<[name: string, parts: readonly string[] | null, why: string]>([
  ['은혜림', ['은', '혜림'], 'a rare surname'],
  ['윤송이', ['윤', '송이'], 'a common surname before a name in 이'],
  ['소담이', null, 'a given name with 이'],
])('%s: %j, %s', (name, parts) => {
  expect(splitKoreanName(name)).toEqual(parts)
})
