import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { verifyQuestions } from '../../verify/verify-questions'
import { makeQuestions } from '../make-questions'
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
    .accepted.filter(({ kind }) => kind === 'what')
    .map(({ stem, options, key }) => ({
      stem,
      options: options.map(({ text }) => text).toSorted(),
      answer: options[key]?.text,
    }))
}

const WORDS: [string, string, string][] = [
  ['종이 기록서', '紙の記録', 'かみのきろく'],
  ['고율 관세', '高率関税', 'こうりつかんぜい'],
  ['전용 라인', '専用ライン', 'せんようらいん'],
  ['동등성 시험', '同等性試験', 'どうとうせいしけん'],
  ['조롱', '嘲笑', 'ちょうしょう'],
]

const REST = [
  ['백악관은 지난봄 수입 의약품에 고율 관세를 물렸다.'],
  ['미나하라정공은 2028년 여름에 전용 라인을 완공했다.'],
  ['오다연구소는 지난해 가을에 동등성 시험을 마쳤다.'],
]

test('a term that something is done to, among the others of the article that are as bodiless', async () => {
  const found = await asked('ko', [['유림바이오는 2027년 봄에 종이 기록서를 없앴다.'], ...REST], WORDS)
  expect(found).toContainEqual({
    stem: '미나하라정공이 2028년 여름에 완공한 것은 무엇입니까?',
    answer: '전용 라인',
    options: ['고율 관세', '동등성 시험', '전용 라인'],
  })
})

test.each([
  ['the object of its main verb', '유림바이오는 2027년 봄에 해안 도시에 전용 라인을 세웠다.', 1],
  ['not a noun that tells little more than its verb', '유림바이오는 2027년 봄에 해안 도시에서 조롱을 받았다.', 0],
  ['not the object of a clause inside', '유림바이오는 2027년 봄에 전용 라인을 세우겠다는 계획을 내놓았다.', 0],
  ['not one of two', '유림바이오는 2027년 봄에 해안 도시에 창고 또는 전용 라인을 세웠다.', 0],
])('asked for: %s', async (_, sentence, times) => {
  const others = REST.filter(([text]) => !text?.includes('전용 라인'))
  const found = await asked('ko', [[sentence], ...others], WORDS)
  expect(found.filter(({ stem }) => stem.includes('유림바이오'))).toHaveLength(times)
})
