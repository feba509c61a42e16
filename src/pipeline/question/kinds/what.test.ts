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
  ['차단기', '遮断機', 'しゃだんき'],
  ['냉동고', '冷凍庫', 'れいとうこ'],
  ['제설기', '除雪機', 'じょせつき'],
  ['송풍 장치', '送風装置', 'そうふうそうち'],
  ['무인 카메라', '無人カメラ', 'むじんカメラ'],
  ['조롱', '嘲笑', 'ちょうしょう'],
]

const REST = [
  ['백악관은 지난봄 주차장에 무인 카메라를 달았다.'],
  ['미나하라정공은 2028년 여름에 제설기를 들여왔다.'],
  ['오다연구소는 지난해 가을에 송풍 장치를 시험했다.'],
]

test('a thing that something is done to, among the others of its sort in the article', async () => {
  const found = await asked('ko', [['유림바이오는 2027년 봄에 해안 도시에 차단기를 없앴다.'], ...REST], WORDS)
  expect(found).toContainEqual({
    stem: '미나하라정공이 2028년 여름에 들여온 것은 무엇입니까?',
    answer: '제설기',
    options: ['무인 카메라', '송풍 장치', '제설기', '차단기'],
  })
})

test.each([
  ['the object of its main verb', '유림바이오는 2027년 봄에 해안 도시에 제설기를 들여왔다.', 1],
  ['nothing of which no sort is known', '유림바이오는 2027년 봄에 해안 도시에서 조롱을 받았다.', 0],
  ['not the object of a clause inside', '유림바이오는 2027년 봄에 제설기를 들여오겠다는 계획을 내놓았다.', 0],
  ['not one of two', '유림바이오는 2027년 봄에 해안 도시에 창고 또는 제설기를 들여왔다.', 0],
])('asked for: %s', async (_, sentence, times) => {
  const others = [['오늘시는 지난 12월에 차단기를 달았다.'], ...REST.filter(([text]) => !text?.includes('제설기'))]
  const found = await asked('ko', [[sentence], ...others], WORDS)
  expect(found.filter(({ stem }) => stem.includes('유림바이오'))).toHaveLength(times)
})
