import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { materialFor } from '../testing/material'
import { referent } from './referent'

async function asked(lang: Lang, paragraphs: readonly (readonly string[])[]) {
  const material = await materialFor(lang, paragraphs)
  return referent(material).map(({ stem, answer, distractors, evidence }) => ({
    stem,
    answer,
    others: distractors.map(({ text }) => text).toSorted(),
    quotes: evidence.map(({ quote }) => quote),
  }))
}

const FIRMS = [
  ['설비업체 다온극저온이 펌프를 만든다.'],
  ['제조사 미나하라정공은 자기 베어링을 맡았다.', '시험은 지난달 끝났다.'],
]

test('이 회사: the firm that the sentence before names', async () => {
  const own = ['해운사 청파라인은 펌프 18대를 주문했다.', '이 회사는 2029년까지 배 여섯 척에 펌프를 싣는다.']
  expect(await asked('ko', [...FIRMS, own])).toEqual([
    {
      stem: '글 3문단의 “이 회사는 2029년까지 배 여섯 척에 펌프를 싣는다”에서 ‘이 회사’는 어느 회사를 가리킵니까?',
      answer: '청파라인',
      others: ['다온극저온', '미나하라정공'],
      quotes: [own[1], own[0]],
    },
  ])
})

test.each([
  ['two firms', '해운사 청파라인은 설비업체 다온극저온에서 펌프를 샀다.'],
  ['one without a name', '청파라인은 대만 업체 한 곳에서 펌프를 들여온다.'],
  ['a ministry is no firm', '산업통상부는 펌프의 기준을 정했다.'],
])('이 회사 is not asked after %s', async (_, before) => {
  const text = [...FIRMS, ['해운사 청파라인이 펌프를 샀다.'], [before, '이 회사는 내년에 공장을 넓힌다.']]
  expect(await asked('ko', text)).toEqual([])
})

const PEOPLE = [
  ['보건진료소장 곽은희 씨(57)가 길을 찾았다.'],
  ['담당 주무관 서민재 씨(34)는 고개를 저었다.'],
  ['이장 노현우 씨(61)는 손을 들었다.'],
]

test('그: whoever was spoken of last, with one sentence between', async () => {
  const own = ['배동식 씨(59)는 22년 동안 버스를 몰았다.', '눈은 밤새 그치지 않았다.', '그는 왼쪽으로 핸들을 꺾었다.']
  expect(await asked('ko', [...PEOPLE, own])).toEqual([
    {
      stem: '글 4문단의 “그는 왼쪽으로 핸들을 꺾었다”에서 ‘그’는 누구를 가리킵니까?',
      answer: '배동식',
      others: ['곽은희', '노현우', '서민재'],
      quotes: [own[2], own[0]],
    },
  ])
})

test.each([
  ['somebody else may be meant', ['배동식 씨(59)는 버스를 몰았다.', '아내가 문을 닫았다.', '그는 핸들을 꺾었다.']],
  [
    'somebody’s words go on',
    ['배동식 씨(59)는 버스를 몰았다.', '“눈이 와도 갑니다.', '그는 늘 웃었어요.', '그게 좋았죠.”'],
  ],
])('그 is not asked where %s', async (_, own) => {
  expect(await asked('ko', [...PEOPLE, own])).toEqual([])
})

test('同社 and 彼女', async () => {
  const text = [
    ['電池メーカーの潮見電機は新しい計器を作った。'],
    ['計測機器会社の北沢精工は値下げを決めた。'],
    ['化学メーカーの伊吹重工は工場を建てる。', '同社は二〇二七年に三十人を雇う。'],
    ['杉山彩さん（34）は畑へ急いだ。', '彼女は温度計を確かめた。'],
    ['村松健さん（45）は茶を飲んだ。', '宮田翔さん（31）は船に乗った。'],
  ]
  const found = await asked('ja', text)
  expect(found.map(({ stem, answer }) => [stem, answer])).toEqual([
    ['本文の第3段落の「同社は二〇二七年に三十人を雇う。」にある「同社」は、どの会社を指していますか。', '伊吹重工'],
    ['本文の第4段落の「彼女は温度計を確かめた。」にある「彼女」は、誰を指していますか。', '杉山彩'],
  ])
  expect(found.map(({ others }) => others)).toEqual([
    ['北沢精工', '潮見電機'],
    ['宮田翔', '村松健'],
  ])
})

test('両国: the two of which the article tells, each of whom stands in as many options as any other', async () => {
  const text = [
    ['韓国と日本は新しい協定を結んだ。', '両国は来年から共同で船を造る。'],
    ['中国は反対した。'],
    ['台湾は静観する。'],
  ]
  const [found] = await asked('ja', text)
  expect(found).toMatchObject({
    stem: '本文の第1段落の「両国は来年から共同で船を造る。」にある「両国」は、どことどこを指していますか。',
    answer: '韓国と日本',
    others: ['中国と台湾', '日本と台湾', '韓国と中国'],
  })
})

test.each([
  ['ko', ['연구진은 ‘물결 담금’이라는 방식을 썼다.', '이 방식은 전기를 덜 쓴다.']],
  ['ko', ['기다림은 우리가 내는 세금이다.', '그 세금을 누가 거두는지 나는 안다.']],
  ['ja', ['研究班は「波浸し」という装置を作った。', 'この装置は電気をあまり使わない。']],
] as const)('things are not asked for: %s %s', async (lang, own) => {
  const rest = lang === 'ko' ? '병원과 가게와 시장이 있다.' : '病院と店と市場がある。'
  expect(await asked(lang, [[...own], [rest], [rest]])).toEqual([])
})

test.each([
  [['杉山彩さん（34）は畑へ急いだ。'], 1],
  // No woman; nor is it said who is spoken to.
  [['杉山武男さん（34）は畑へ急いだ。'], 0],
  [['杉山彩さん（34）は畑へ急いだ。', '「今度は君が測る番だ」。'], 0],
])('whom 彼女 may mean after %j', async (before, count) => {
  const people = [
    ['画家の戸田小夜さん（51）は本を貸す。', '詩人の南翔子さん（29）は本を運ぶ。'],
    ['作家の大谷美咲さん（40）は本を直す。'],
  ]
  expect(await asked('ja', [...people, [...before, '彼女は温度計を確かめた。']])).toHaveLength(count)
})
