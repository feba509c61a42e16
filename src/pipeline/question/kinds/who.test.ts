import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { seededRandom } from '@/core/random'
import { makeQuestions } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { analyzedOf, articleOf, termOf } from '../testing/read'

type Term = readonly [ko: string, ja: string, reading: string, category: Category]

async function asked(lang: Lang, paragraphs: readonly (readonly string[])[], words: readonly Term[]) {
  const article = articleOf(lang, paragraphs)
  const made = makeQuestions({
    analyzed: await analyzedOf(article),
    terms: words.map(([ko, ja, reading, category]) => termOf(article, [ko, ja, reading], category)),
    dictionaries: NO_DICTIONARIES,
    random: seededRandom(1),
  })
  return made
    .filter(({ kind, stem }) => /^(?:who|which-organisation)$/.test(kind) && !/^(?:다음은|次は)/.test(stem))
    .map(({ stem, options, key, evidence }) => ({
      stem,
      answer: options[key]?.text,
      others: options.filter((_, i) => i !== key).map(({ text }) => text),
      quote: evidence[0]?.quote,
    }))
}

const FIRMS: readonly Term[] = [
  ['단열 용기', '断熱容器', 'だんねつようき', 'product'],
  ['자기 베어링', '磁気軸受', 'じきじくうけ', 'product'],
]
const PUMP = [
  ['설비업체 다온극저온과 제조사 미나하라정공이 펌프를 함께 만든다.'],
  ['다온극저온은 바깥 열을 막는 진공 단열 용기를, 미나하라정공은 마찰을 없애는 자기 베어링을 맡았다.'],
  ['해운사 청파라인은 펌프 18대를 주문하겠다는 의향서에 서명했다.'],
]

test('each of two firms in one sentence is asked for, with the other among the options', async () => {
  const found = await asked('ko', PUMP, FIRMS)
  const [first, second] = found.filter(({ stem }) => stem.includes('맡은'))
  expect(first).toMatchObject({
    stem: '바깥 열을 막는 진공 단열 용기를 맡은 곳은 어디입니까?',
    answer: '다온극저온',
    quote: '다온극저온은 바깥 열을 막는 진공 단열 용기를',
  })
  expect(first?.others.toSorted()).toEqual(['미나하라정공', '청파라인'])
  expect(second?.answer).toBe('미나하라정공')
})

const PEOPLE: readonly Term[] = [
  ['조위차법', '潮位差法', 'ちょういさほう', 'concept'],
  ['시험편', '試験片', 'しけんへん', 'product'],
  ['게', 'カニ', 'かに', 'product'],
]
const INSTITUTE = [
  ['潮位差法は、研究員の郡司昌代が1984年に考案した診断法である。'],
  ['1888年、島で基礎を掘っていた技手の穂垂宗吉が、灰の中から動かないカニ31匹を掘り出した。'],
  ['第5代所長の久米田亮は海岸で試験片300枚を引き上げた。'],
  ['動物学者の牧瀬珠江は1891年、カニの標本を新種として記載した。'],
]

test('by what somebody made, without what describes them, and as what they are said to be', async () => {
  const found = await asked('ja', INSTITUTE, PEOPLE)
  expect(found.map(({ stem, answer }) => [stem, answer])).toEqual([
    ['潮位差法を1984年に考案した研究員は誰ですか。', '郡司昌代'],
    ['1888年、灰の中から動かないカニ31匹を掘り出した技手は誰ですか。', '穂垂宗吉'],
    ['海岸で試験片300枚を引き上げた第5代所長は誰ですか。', '久米田亮'],
    ['1891年、カニの標本を新種として記載した動物学者は誰ですか。', '牧瀬珠江'],
  ])
  expect(found.every(({ others }) => others.length === 3)).toBe(true)
})

test('not where too little is left to tell who is meant', async () => {
  const text = [
    ['옥수수밥을 푸던 박봉임 씨가 휴대전화를 향해 한마디 던진다.', '조점례 씨(84)와 윤태오 씨(36)가 웃었다.'],
    ['심옥녀 씨(80)는 휴대전화를 들었다.'],
  ]
  expect(await asked('ko', text, [['휴대전화', '携帯電話', 'けいたいでんわ', 'product']])).toEqual([])
})

test('the clauses of what a topic is done by, each for itself', async () => {
  const text = [
    ['설비업체 다온극저온과 제조사 가온정공이 펌프를 함께 만든다.', '해운사 청파라인은 펌프를 샀다.'],
    ['합작법인의 새 대표이사는 다온극저온이, 2028년의 새 기술총괄은 가온정공이 지명한다.'],
  ]
  const found = await asked('ko', text, [['합작법인', '合弁会社', 'ごうべんがいしゃ', 'concept']])
  expect(found.filter(({ stem }) => stem.includes('지명')).map(({ stem, answer }) => [stem, answer])).toEqual([
    ['합작법인의 새 대표이사를 지명하는 곳은 어디입니까?', '다온극저온'],
    ['2028년의 새 기술총괄을 지명하는 곳은 어디입니까?', '가온정공'],
  ])
})
