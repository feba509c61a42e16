import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { verifyQuestions } from '../../verify/verify-questions'
import { makeQuestions, materialOf } from '../make-questions'
import { placeSort } from '../places'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { analyzedOf, articleOf, termOf } from '../testing/read'

async function asked(
  lang: Lang,
  paragraphs: readonly (readonly string[])[],
  words: readonly [string, string, string][],
) {
  const article = articleOf(lang, paragraphs)
  const terms = words.map((word) => termOf(article, word))
  const input = { analyzed: await analyzedOf(article), terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) }
  return verifyQuestions(article, terms, makeQuestions(input))
    .accepted.filter(({ kind }) => kind === 'where')
    .map(({ stem, options, key }) => ({
      stem,
      options: options.map(({ text }) => text).toSorted(),
      answer: options[key]?.text,
    }))
}

test('a site among sites', async () => {
  const text = [
    ['설비업체 다온극저온과 제조사 미나하라정공이 액체수소 펌프를 함께 만든다.'],
    ['다온극저온은 2028년 4월부터 해문시 동항산업단지에서 액체수소 펌프를 양산한다.'],
    ['초기 인력 30명은 미나하라정공의 오키하마 공장에서 파견된다.', '첫 시제품은 오키하마 시험장에서 멈췄다.'],
  ]
  const found = await asked('ko', text, [['액체수소', '液体水素', 'えきたいすいそ']])
  expect(found[0]).toMatchObject({
    stem: '다온극저온은 2028년 4월부터 어디에서 액체수소 펌프를 양산합니까?',
    answer: '해문시 동항산업단지',
  })
  expect(found[0]?.options).toContain('오키하마 시험장')
})

test('of an entry, whose sentences leave out their subject', async () => {
  const text = [
    ['環海研究所は、海の金属を研究する財団法人である。', '本部は久我津市にある。', '前身は久我津港の委員会である。'],
    ['1996年には韓国の技術院と協定を結び、同国南岸の加羅島に第2試験場を開設した。'],
  ]
  const found = await asked('ja', text, [['시험장', '試験場', 'しけんじょう']])
  expect(found.map(({ answer }) => answer)).toContain('加羅島')
  expect(
    found.every(({ options }) => options.every((option) => ['久我津市', '久我津港', '加羅島'].includes(option))),
  ).toBe(true)
})

const SORTS: readonly (readonly [Lang, string, 'town' | 'site' | null])[] = [
  ['ko', '가자키시', 'town'],
  ['ko', '우림골', 'town'],
  ['ko', '대도시', null],
  ['ko', '연합군', null],
  ['ko', '해문시 동항산업단지', 'site'],
  ['ko', '새 공장', null],
  ['ja', '久我津港', 'town'],
  ['ja', '離島', null],
  ['ja', '港町', null],
  ['ja', '鳴見市の水産倉庫', 'site'],
  ['ja', '新工場', null],
]
test.each(SORTS)('%s %s', async (lang, name, sort) => {
  const article = articleOf(lang, [['글', '文']])
  const material = materialOf({
    analyzed: await analyzedOf(article),
    terms: [],
    dictionaries: NO_DICTIONARIES,
    random: seededRandom(1),
  })
  expect(placeSort(material, name, false)).toBe(sort)
})
