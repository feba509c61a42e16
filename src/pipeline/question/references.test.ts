/** What a Japanese sentence leaves to the sentences before it, and names cut at the wrong place. */
import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import { refersBack } from './alter-figures'
import { calledIn, leftOpen } from './carried-topic'
import { introductionTo } from './introduction'
import { japaneseLexis } from './japanese/lexis'
import { materialOf } from './make-questions'
import { pointsOutsideClause } from './material'
import { clauseSpan } from './sentence'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { materialFor } from './testing/material'
import { analyzedOf, articleOf, termOf } from './testing/read'

const WORDS: readonly [string, string, string][] = [
  ['구리', '銅粉末', 'どうふんまつ'],
  ['풍력', '浮体式風力発電', 'ふたいしきふうりょくはつでん'],
]

test.each([
  ['消費電力は18%少なく、電気代は72万円下がります。', true],
  ['消費電力は前の型より18%少なく、電気代は72万円下がります。', false],
  ['工場は見返りに生産量の35%を渡します。', true],
])('whether it leans back: %s', (statement, leans) => {
  expect(japaneseLexis.leansBack(statement)).toBe(leans)
})

describe('what is left open', () => {
  test.each([
    ['残りの多くは海の外に売られる。', 'whole'],
    ['得られる銅粉末は年に八百トンだ。', 'whole'],
    ['集めた銅粉末は工場で溶かす。', 'whole'],
    ['町で集めた銅粉末は工場で溶かす。', null],
    ['増えた銅粉末は工場で溶かす。', null],
    ['画面には三つの銅粉末の値が並ぶ。', 'whole'],
    ['十八基が銅粉末の量を測る。', 'subject'],
    ['水だけなら五メートルが正解だ。', 'subject'],
    ['雪への備えにもなったと田中光さんはみる。', 'subject'],
    ['銅粉末の袋が雪への備えにもなったと田中光さんはみる。', null],
  ])('%s: %s', async (text, open) => {
    const { material, sentence, spans } = await lastOf([['町の工場は銅粉末を作る。'], [text]])
    expect(sentence && leftOpen(material, sentence, spans)).toBe(open)
  })
})

async function lastOf(paragraphs: readonly (readonly string[])[]) {
  const material = await materialFor(
    'ja',
    paragraphs,
    WORDS.filter(([, word]) => paragraphs.flat().join('').includes(word)),
  )
  const sentence = material.body.at(-1)
  return { material, sentence, spans: sentence?.clauses.map((clause) => clauseSpan(sentence, clause)) ?? [] }
}

const ENTRY = [
  '浮体式風力発電は、海に浮かべた風車で電気を作る風力発電の方式である。',
  '海が深い国で広く研究されている。',
] as const

test.each([
  ['浜田製作所の銅粉末は炉で溶かせる。', true],
  // An addition that is told without the も, and the same process.
  ['浜田製作所の銅粉末も炉で溶かせる。', true],
  ['浜田製作所の銅粉末は同じ炉で溶かせる。', false],
])('what adds to the sentence before does not stand alone: %s (%s)', async (text, stands) => {
  const { material, sentence, spans } = await lastOf([['浜田製作所は鉄を炉で溶かす。', text]])
  const said = sentence?.forms.state(null) ?? ''
  expect(sentence && introductionTo(material, sentence, spans, said) !== null).toBe(stands)
})

test('a measure of a country is that of the entry there', async () => {
  const article = articleOf('ja', [ENTRY, ['日本の設備容量は約三万キロワットである。']])
  const terms = [termOf(article, ['일본', '日本', 'にほん'], 'place')]
  const analyzed = await analyzedOf(article)
  const material = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  const sentence = material.body.at(-1)
  const asked = sentence && introductionTo(material, sentence, [{ start: 0, end: sentence.text.length }], sentence.text)
  expect(asked?.about).toBe('浮体式風力発電')
})

test('after what something is called, the next sentence is of that', async () => {
  const paragraphs = [
    ENTRY,
    ['風車を二つ載せるものを双発式風力発電と呼ぶ。', '日本では二〇一八年に長崎県の沖で実用化された。'],
    ['浮体式風力発電の費用は高い。'],
    ['浮体式風力発電の数は少ない。'],
  ]
  const { material } = await lastOf(paragraphs)
  const [sentence] = material.body.filter(({ text }) => text.startsWith('日本では'))
  const spans = sentence?.clauses.map((clause) => clauseSpan(sentence, clause)) ?? []
  const told = sentence && introductionTo(material, sentence, spans, sentence.forms.state(null) ?? '')
  expect(told?.carried).toBe('双発式風力発電')
})

test.each([
  ['風車を二つ載せるものを双発式と呼ぶ。', '双発式'],
  ['浅い海のものを着床式、深い海のものを浮体式という。', null],
  ['市は図書館を新しい形に建て替えた。', null],
])('%s calls something %s', (text, name) => {
  expect(calledIn('ja', text)).toBe(name)
})

test.each([
  ['三社の試算では黒字になる。', true],
  ['三社は来年二月に工場を建てる。', true],
  ['五社の製品が店に並ぶ。', false],
  ['工場は機械三台を買う。', false],
])('a count that refers back: %s (%s)', async (text, isBack) => {
  const material = await materialFor('ja', [['浜田製作所など三社が銅粉末を作る。'], [text]])
  const sentence = material.body.at(-1)
  const [quantity] = sentence?.numbers ?? []
  expect(sentence && quantity && refersBack(material, sentence, quantity)).toBe(isBack)
})

test.each([
  ['森田千尋副総裁', '森田千尋'],
  ['森田千尋元会長', '森田千尋'],
  ['森田千尋技術部長', '森田千尋'],
  ['森田千尋代表取締役', '森田千尋'],
  ['森田千尋教授', '森田千尋'],
])('%s is %s', (titled, name) => {
  expect(japaneseLexis.untitled(titled)).toBe(name)
})

test.each([
  ['ja', '風車の音は人を悩ませ、その影響は今も残る。', false],
  // Whose costs they are it does not say.
  ['ja', '浜田製作所は風車を建て、その費用は今も残る。', true],
  ['ko', '풍차의 소리는 사람을 괴롭히고 그 영향은 지금도 남아 있다.', false],
  ['ko', '1985년에 풍차가 섰고 당시 주민은 반대했다.', false],
  ['ko', '풍차가 섰고 당시 주민은 반대했다.', true],
] as const)('%s: what the words before it tell is pointed at: %s (%s)', async (lang, text, isOutside) => {
  const material = await materialFor(lang, [[text]])
  const sentence = material.body.at(-1)
  const spans = sentence?.clauses.map((clause) => clauseSpan(sentence, clause)) ?? []
  expect(sentence && spans.some((span) => pointsOutsideClause(material, sentence, span, 0))).toBe(isOutside)
})
