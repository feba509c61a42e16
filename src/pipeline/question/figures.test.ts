import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import { amountOf, plausibleFor, variedFigures } from './figures'
import { japaneseLexis } from './japanese/lexis'
import { koreanLexis } from './korean/lexis'
import type { Material } from './material'
import type { Quantity } from './sentence'

const quantity = (text: string, unit: string): Quantity => ({
  text,
  unit,
  start: 0,
  end: text.length,
  interrogative: '',
})
const materialOf = (seed: number, lexis = koreanLexis): Material =>
  ({ random: seededRandom(seed), lexis, article: { text: '' } }) as unknown as Material

test.each([
  ['42조4000억원', 42.4e12],
  ['1만 5,000명', 15_000],
  ['0.8%', 0.8],
  ['7千基', 7000],
  ['수백 명', null],
  ['三百十二時間', 312],
  ['〇・九度', 0.9],
  ['四億二千万ドル', 4.2e8],
  ['四二%', 42],
  ['서른두 명', 32],
  ['두꺼운 판', null],
])('%s is %d', (text, value) => {
  expect(amountOf(text)).toBe(value)
})

describe('whether a figure could stand for the answer', () => {
  const plain = { stem: '시는 전기 버스를 늘렸습니다', before: '', after: '' }
  test.each([
    ['of its size', plain, quantity('120대', '대'), '90대', true],
    ['not round, of about so many', { ...plain, after: '가량' }, quantity('40명', '명'), '38명', false],
    ['round, of about so many', { ...plain, before: '약 ' }, quantity('40명', '명'), '30명', true],
    ['about as many', { ...plain, before: '約' }, quantity('8年', '年'), '7年', false],
    ['not so many, about', { ...plain, before: '約' }, quantity('8年', '年'), '6年', true],
    ['of another size', plain, quantity('120대', '대'), '9대', false],
    ['the same in another form', plain, quantity('1만 명', '명'), '10,000명', false],
    [
      'more than all of it',
      { stem: '총 94억 원 가운데 얼마를 댑니까', before: '', after: '을' },
      quantity('52억 원', '원'),
      '98억 원',
      false,
    ],
    [
      'more than all, told in words',
      { stem: '단지 네 곳 중 몇 곳이 물었습니까', before: '', after: '은' },
      quantity('세 곳', '곳'),
      '다섯 곳',
      false,
    ],
    ['a share of more than all', plain, quantity('62%', '%'), '120%', false],
    [
      'less than what was passed',
      { stem: '신청자는', before: '', after: '을 웃돌았다' },
      quantity('13만명', '명'),
      '10만명',
      false,
    ],
    [
      'more than what was passed',
      { stem: '신청자는', before: '', after: '을 웃돌았다' },
      quantity('13만명', '명'),
      '20만명',
      true,
    ],
    [
      'more than what was not reached',
      { stem: '용량은', before: '', after: '에 그친다' },
      quantity('30%', '%'),
      '40%',
      false,
    ],
    [
      'more than what is not passed',
      { stem: '증가는', before: '', after: '를 넘지 않는다' },
      quantity('5%', '%'),
      '8%',
      false,
    ],
    [
      'less than what is not passed',
      { stem: '증가는', before: '', after: '를 넘지 않는다' },
      quantity('5%', '%'),
      '4%',
      true,
    ],
    [
      'a longer time within which',
      { stem: '밸브가', before: '', after: ' 안에 닫힌다' },
      quantity('2초', '초'),
      '3초',
      false,
    ],
    [
      'colder than there can be',
      { stem: '영하', before: '', after: '로 식힌' },
      quantity('253도', '도'),
      '320도',
      false,
    ],
    ['beyond the pole', { stem: '北緯', before: '', after: 'の町' }, quantity('42度', '度'), '105度', false],
    [
      'below zero, where less is more',
      { stem: '氷点下', before: '', after: 'を下回る' },
      quantity('20度', '度'),
      '15度',
      false,
    ],
  ])('%s', (_, place, answer, figure, expected) => {
    expect(plausibleFor(place, answer, 'made')(figure)).toBe(expected)
  })

  test('one that the article has may be further off than one that is made', () => {
    expect(plausibleFor(plain, quantity('120대', '대'), 'real')('20대')).toBe(true)
    expect(plausibleFor(plain, quantity('120대', '대'), 'made')('20대')).toBe(false)
  })
})

describe('varied figures', () => {
  const plain = { stem: '', before: '', after: '' }
  test('are distinct, plausible and written like the answer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), fc.integer(), (value, seed) => {
        const answer = quantity(`${value}명`, '명')
        const varied = variedFigures(materialOf(seed), { stem: '주민은', before: '', after: '이다' }, answer)
        expect(varied.length).toBeGreaterThanOrEqual(3)
        expect(new Set(varied).size).toBe(varied.length)
        for (const text of varied) {
          expect(text).toMatch(/^[\d,]+명$/)
          expect(plausibleFor({ stem: '주민은', before: '', after: '이다' }, answer, 'made')(text)).toBe(true)
        }
      }),
    )
  })

  test.each([
    ['1840회', '회'],
    ['134명', '명'],
    ['8.37%', '%'],
  ])('none is rounder than the answer, so that roundness tells nothing: %s', (text, unit) => {
    const zeros = (figure: string): number => /0*$/.exec(figure.replace(/[^\d]/g, ''))?.[0].length ?? 0
    for (const seed of [1, 2, 3, 4, 5]) {
      const varied = variedFigures(materialOf(seed), plain, quantity(text, unit))
      expect(varied.length).toBeGreaterThanOrEqual(3)
      expect(varied.filter((figure) => zeros(figure) > zeros(text))).toEqual([])
    }
  })

  test('a share that is told in tens has others that are, below what it only comes to', () => {
    const place = { stem: '강도는 납땜의 약 몇 %에 그칩니까?', before: '강도는 납땜의 약 ', after: '에 그친다.' }
    expect([...variedFigures(materialOf(5), place, quantity('70%', '%'))].sort()).toEqual(['40%', '50%', '60%'])
  })

  test.each([
    ['세 명', '명', koreanLexis, /^(?:한|두|네|다섯|여섯) 명$/],
    ['서른 개', '개', koreanLexis, /^(?:열|스무|마흔|쉰|예순|일흔|여든|아흔) 개$/],
    ['三百十二時間', '時間', japaneseLexis, /^[一二三四五六七八九十百]+時間$/],
  ])('a number that is a word is varied in words: %s', (text, unit, lexis, form) => {
    const varied = variedFigures(materialOf(3, lexis), plain, quantity(text, unit))
    expect(varied.length).toBeGreaterThanOrEqual(3)
    for (const other of varied) expect(other).toMatch(form)
  })

  test('11千人 is written otherwise, so no figure goes over nine thousand so', () => {
    const varied = variedFigures(
      materialOf(1, japaneseLexis),
      { stem: '介護職員が', before: '', after: '足りない' },
      quantity('8千人', '人'),
    )
    for (const text of varied) expect(text).toMatch(/^\d千人$/)
  })
})
