/** Questions of articles that write figures in kanji, and of a report with a dateline. */
import { expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import { amountOf, plausibleFor } from '../figures'
import { makeQuestions } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { materialFor } from '../testing/material'
import { analyzedOf, articleOf, termOf } from '../testing/read'

async function questionsOf(paragraphs: readonly (readonly string[])[], words: readonly [string, string, string][]) {
  const article = articleOf('ja', paragraphs)
  const terms = words.map((word) => termOf(article, word))
  const analyzed = await analyzedOf(article)
  return makeQuestions({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
}

test('a part is no larger than its whole', () => {
  const before = '職員は五十二人で、うち'
  const quantity = { text: '四十人', unit: '人', start: before.length, end: before.length + 3, interrogative: '何人' }
  const place = { stem: '職員は五十二人で、うち何人を雇いますか', before, after: 'を雇う。' }
  const isPlausible = plausibleFor(place, quantity, 'real')
  expect(['七十人', '八十人', '三十人'].filter(isPlausible)).toEqual(['三十人'])
  expect(amountOf('四十人')).toBe(40)
})

test('a year in kanji is asked among years in kanji', async () => {
  const questions = await questionsOf(
    [
      ['浜田製作所は二〇〇八年に銅粉末の工場を建てた。', '浜田製作所は二〇一一年に銅粉末の倉庫を買った。'],
      ['浜田製作所は二〇一五年四月に銅粉末の炉を止めた。', '浜田製作所は二〇一九年に銅粉末の販売を始めた。'],
    ],
    [['구리', '銅粉末', 'どうふんまつ']],
  )
  const when = questions.filter(({ kind }) => kind === 'when')
  expect(when.length).toBeGreaterThan(1)
  const options = when.flatMap((question) => question.options.map(({ text }) => text))
  expect(options.every((text) => /^[一二][〇一二三四五六七八九]{3}年/.test(text))).toBe(true)
})

test('a dateline is no sentence that is read', async () => {
  const { body } = await materialFor('ja', [['【札幌】', '浜田製作所は二〇〇八年に銅粉末の工場を建てた。']])
  expect(body.map(({ text }) => text)).toEqual(['浜田製作所は二〇〇八年に銅粉末の工場を建てた。'])
})

test('who made what a sentence has as its pillar is asked of the thing', async () => {
  const questions = await questionsOf(
    [['技術面の柱は、浜田製作所が七年かけて開発した銅粉末だ。', '浜田製作所と森田製作所は町で働く。']],
    [['구리', '銅粉末', 'どうふんまつ']],
  )
  const asked = questions.filter(({ kind }) => kind === 'which-organisation').map(({ stem }) => stem)
  expect(asked).toContain('銅粉末を七年かけて開発したのはどこですか。')
  expect(asked.filter((stem) => stem.includes('柱を'))).toEqual([])
})

test('of two names that are given in one breath the last is asked for', async () => {
  const questions = await questionsOf(
    [['川の網を銅粉末網、冬の海で二十隻の船が引く大きな網を銅粉末大網という。', '浜田製作所は銅粉末を作る。']],
    [['구리', '銅粉末', 'どうふんまつ']],
  )
  const asked = questions.filter(({ stem }) => /何といい/.test(stem)).map(({ stem }) => stem)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((stem) => stem.includes('川の網'))).toEqual([])
})

test('a numbered unit is where something is done, and not with what', async () => {
  const questions = await questionsOf(
    [
      ['双発式風車は、海に浮かべて電気を作る風車である。'],
      ['双発式風車は一九九〇年に浜田電力の第一号機で実用化された。', '双発式風車は大型ポンプで海の水を抜く。'],
    ],
    [
      ['풍차', '双発式風車', 'そうはつしきふうしゃ'],
      ['호기', '第一号機', 'だいいちごうき'],
      ['펌프', '大型ポンプ', 'おおがたぽんぷ'],
    ],
  )
  const means = questions.filter(({ stem }) => stem.includes('何で')).map(({ options, key }) => options[key]?.text)
  expect(means.filter((answer) => answer?.includes('号機'))).toEqual([])
})
