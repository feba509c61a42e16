/** Questions of articles that write figures in kanji, and of a report with a dateline. */
import { expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import { amountOf, plausibleFor } from '../figures'
import { makeQuestions } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
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

test('a dateline is in no question', async () => {
  const questions = await questionsOf(
    [
      ['【札幌】', '浜田製作所は二〇〇八年に銅粉末の工場を三つ建て、町の人を四十人雇った。'],
      ['浜田製作所は二〇一一年に銅粉末の倉庫を買った。'],
    ],
    [['구리', '銅粉末', 'どうふんまつ']],
  )
  expect(questions.length).toBeGreaterThan(2)
  expect(questions.filter(({ stem }) => stem.includes('札幌'))).toEqual([])
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

test.each([
  ['日本では一九九〇年に浜田製作所の二号機で銅粉末が実用化された。', '何で'],
  ['平時は町の人から銅粉末を集め、断線の際には会員の回線を優先して直す。', '平時が'],
  ['川の網を銅粉末網、海に引く大きな網を銅粉末大網という。', '川の網を'],
])('%s: no question with %s', async (text, wrong) => {
  const questions = await questionsOf(
    [[text, '浜田製作所は銅粉末を作る。'], ['森田製作所は銅粉末と回線を売る。']],
    [
      ['구리', '銅粉末', 'どうふんまつ'],
      ['회선', '回線', 'かいせん'],
    ],
  )
  const asked = questions.filter(({ kind }) => kind === 'what')
  expect(asked.filter(({ stem, options, key }) => (stem + options[key]?.text).includes(wrong))).toEqual([])
})

test('what an excerpt does not name is not pointed at', async () => {
  const questions = await questionsOf(
    [
      ['銅粉末の船が足りない。', '昨年、港の回線が二本切れた。'],
      ['この穴を埋めてきたのが浜田製作所だ。', '森田製作所は銅粉末の船を三隻持つ。'],
    ],
    [['구리', '銅粉末', 'どうふんまつ']],
  )
  expect(questions.filter(({ stem }) => stem.includes('この穴を'))).toEqual([])
})
