import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import { otherActors } from './alter-names'
import { materialOf } from './make-questions'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { materialFor } from './testing/material'
import { analyzedOf, articleOf, termOf } from './testing/read'

async function others(lines: readonly string[], words: readonly [string, string, string][] = []) {
  const material = await materialFor('ko', [lines], words)
  const [sentence] = material.body
  if (!sentence) return []
  return otherActors(material, sentence, { start: 0, end: sentence.text.length }).map(({ exchanged }) => exchanged.to)
}

describe('who else could have done it', () => {
  const REST = ['손 씨는 밤새 앓았다.', '손 씨는 새벽에 나았다.', '문 씨는 밤을 새웠다.', '문 씨는 집에 갔다.']
  test('another of whom the article says no more', async () => {
    expect(await others(['손 씨는 2019년에 크게 앓았다.', ...REST])).toEqual(['문 씨'])
  })
  test('nobody of what is nothing to look up', async () => {
    expect(await others(['손 씨는 종이를 손가락으로 짚었다.', ...REST])).toEqual([])
  })
  test('nobody for one who does it as well', async () => {
    expect(await others(['손 씨도 2019년에 크게 앓았다.', ...REST])).toEqual([])
  })
  test('not a doctor for a patient', async () => {
    expect(await others(['손 씨는 2019년에 크게 앓았다.', ...REST, '당직의 문 씨는 손 씨를 살폈다.'])).toEqual([])
  })
  test('not a union of states for a firm, nor a firm of another trade', async () => {
    const words: [string, string, string][] = [
      ['한들모터스', 'ハンドゥルモーターズ', 'はんどぅるもーたーず'],
      ['다온메탈', 'ダオンメタル', 'だおんめたる'],
      ['유럽연합', '欧州連合', 'おうしゅうれんごう'],
    ]
    const lines = [
      '한들모터스는 공장 2곳을 샀다.',
      '유럽연합은 규정을 고쳤다.',
      '재활용 업체 다온메탈은 값을 내렸다.',
      '완성차 업체 한들모터스가 값을 올렸다.',
    ]
    expect(await others(lines, words)).toEqual([])
  })
})

describe('who else could have said it', () => {
  const SPEAKERS = ['손 씨는 값이 내렸다고 말했다.', '문 씨는 값이 오른다고 말했다.']
  test('another speaker', async () => {
    expect(await others(SPEAKERS)).toEqual(['문 씨'])
  })
  test('nobody of what the speaker means to do', async () => {
    expect(await others(['손 씨는 제작 기간을 6주로 줄이겠다고 말했다.', ...SPEAKERS])).toEqual([])
  })
})

test.each([
  ['루트비히스부르크에서 문 씨가 말했다.', false],
  ['루트비히는 오르간을 고쳤다고 말했다.', true],
])('a person is no piece of a longer word: %s', async (text, isThere) => {
  const article = articleOf('ko', [[text]])
  const terms = [termOf(article, ['루트비히', 'ルートヴィヒ', 'るーとびひ'], 'person', { route: 'lexicon' })]
  const analyzed = await analyzedOf(article)
  const { entities } = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  expect(entities.all.some(({ name, type }) => name === '루트비히' && type === 'person')).toBe(isThere)
})

test('a foreign name of two words is one name, with a place of work or a firm beside it', async () => {
  const { entities } = await materialFor('ko', [
    [
      '하노이 국제경제연구원의 수다르 위나타 선임연구원은 배가 없다고 말했다.',
      '앤절라 펠드먼 노르트라인 설비 담당 부사장은 “배가 없이 항구를 지은 셈”이라고 밝혔다.',
      '대책연구소의 이수경 책임 연구원은 배가 없다고 말했다.',
    ],
  ])
  expect(entities.fullName('수다르')).toBe('수다르 위나타')
  expect(entities.find('위나타')).toBeNull()
  expect(entities.find('앤절라 펠드먼 노르트라인 설비 담당 부사장')?.type).toBe('person')
  expect(entities.isIntroduced('이수경 책임')).toBe(false)
})
