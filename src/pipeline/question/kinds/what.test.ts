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
  ['오다연구소는 지난해 가을에 송풍 장치를 시험했다.'],
  ['미나하라정공은 2027년 봄에 환원과 중합을 함께 시험했다.'],
]

test('a thing that something is done to, among the others of its series', async () => {
  const found = await asked(
    'ko',
    [['유림바이오는 2028년 여름에 해안 도시의 송풍 장치에서 산화를 늦췄다.'], ...REST],
    WORDS,
  )
  expect(found.map(({ stem, answer }) => [stem, answer])).toEqual([
    ['유림바이오가 2028년 여름에 해안 도시의 송풍 장치에서 늦춘 것은 무엇입니까?', '산화'],
  ])
  expect(found[0]?.options).toEqual(expect.arrayContaining(['환원', '중합']))
})

test.each([
  [
    'what is only of one sort: the verb would fit the answer alone',
    '유림바이오는 2027년 봄에 해안 도시에 제설기를 들여왔다.',
  ],
  ['the object of a clause inside', '유림바이오는 2027년 봄에 산화를 늦추겠다는 계획을 내놓았다.'],
  ['one of two', '유림바이오는 2027년 봄에 해안 도시에서 부식 또는 산화를 늦췄다.'],
])('not asked for: %s', async (_, sentence) => {
  const found = await asked('ko', [[sentence], ...REST], WORDS)
  expect(found.filter(({ stem }) => stem.includes('유림바이오'))).toEqual([])
})
