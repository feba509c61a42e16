import { describe, expect, test } from 'vitest'
import { inDigits } from './kanji-figures'

test.each([
  ['総額は十九億円で、三千二百円ずつ払う。', '総額は1900000000円で、3200円ずつ払う。'],
  ['水温は〇・九度高く、塩分は〇・〇五%低い。', '水温は0.9度高く、塩分は0.05%低い。'],
  ['二〇二七年四月に開き、来年二月に閉じる。', '2027年4月に開き、来年2月に閉じる。'],
  ['夏を越せない貝は四二%から二四%に減った。', '夏を越せない貝は42%から24%に減った。'],
  ['職員五十二人で、うち四十人を選ぶ。', '職員52人で、うち40人を選ぶ。'],
  ['修理船四隻を持ち、約六十隻を数える。', '修理船4隻を持ち、約60隻を数える。'],
  ['七割にあたる六百八十トンを約四割減らす。', '7割にあたる680トンを約4割減らす。'],
  ['一九年の平均十八日から三年後には七日間になった。', '19年の平均18日から3年後には7日間になった。'],
  ['十一月三日の朝、一キロを三十七分で歩く。', '11月3日の朝、1キロを37分で歩く。'],
])('%s', (written, digits) => {
  expect(inDigits(written).text).toBe(digits)
})

describe('no figure', () => {
  test.each([
    '一部の人は一方で一般に唯一の店を選ぶ。',
    '第三者の数十人が十分に休み、二度と来ない。',
    '二人三脚で三日月を見る千人の客がいる。',
    '三者の一人は十人十色だと言う。',
    '万一の時は何百人も来る。',
  ])('in %s', (text) => {
    expect(inDigits(text).text).toBe(text)
  })
})

test('where each character was', () => {
  const text = '港は二〇一九年に三百二十隻を迎えた。'
  const { text: digits, written } = inDigits(text)
  const at = digits.indexOf('隻')
  expect(text.slice(written(digits.indexOf('320')), written(at + 1))).toBe('三百二十隻')
  expect(text.slice(written(digits.indexOf('2019')), written(digits.indexOf('年')))).toBe('二〇一九')
})
