import { expect, it } from 'vitest'
import type { IpadicEntry } from './ipadic'
import { nameReadingRows } from './name-readings'

const name = (surface: string, reading: string, ...kinds: [string, string]): IpadicEntry => ({
  surface,
  reading,
  pos: ['名詞', '固有名詞', ...kinds],
  form: '*',
  cost: 0,
})
const surname = (surface: string, reading: string) => name(surface, reading, '人名', '姓')
const place = (surface: string, reading: string) => name(surface, reading, '地域', '一般')
const given = (surface: string, reading: string) => name(surface, reading, '人名', '名')

/** Words of one character say where names are cut. */
const WORDS = [
  ['沢', 'さわ'],
  ['沢', 'ざわ'],
  ['田', 'た'],
  ['田', 'だ'],
  ['米', 'よね'],
  ['柏', 'かしわ'],
  ['滝', 'たき'],
  ['介', 'すけ'],
  ['拓', 'たく'],
  ['俊', 'しゅん'],
].map(([surface = '', reading = '']) => ({
  ...name(surface, reading, '', ''),
  pos: ['名詞', '一般', '*', '*'] as const,
}))

const ROWS = new Map(
  nameReadingRows([
    ...WORDS,
    surname('久米', 'くめ'),
    surname('久田', 'くだ'),
    place('米沢', 'よねざわ'),
    place('米田', 'よねだ'),
    place('柏沢', 'かしわざわ'),
    place('柏田', 'かしわだ'),
    place('滝ノ沢', 'たきのさわ'),
    place('滝田', 'たきだ'),
    place('東雲', 'しののめ'),
    given('拓介', 'たくすけ'),
    given('拓也', 'たくや'),
    given('俊介', 'しゅんすけ'),
  ]),
)

it.each<[key: string, cell: string | undefined, why: string]>([
  ['family -沢', 'ざわ:2,さわ:1', 'at the end, families and places together'],
  ['family 米沢', 'よね ざわ:1', 'beside another'],
  ['family の沢', 'の さわ:1', 'behind kana'],
  ['given -介', 'すけ:2', 'of given names'],
  ['family -雲', undefined, 'what one name alone would have of a character'],
])('%s is %s: %s', (key, cell) => {
  const sorted = (text: string | undefined) => text?.split(',').sort()
  expect(sorted(ROWS.get(key))).toEqual(sorted(cell))
})
