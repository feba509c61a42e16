import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { makeQuestions } from '../make-questions'
import { dateOptions } from '../other-values'
import { statements } from '../statements'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { materialFor } from '../testing/material'
import { analyzedOf, articleOf } from '../testing/read'
import { when } from './when'

/** What of the last sentence is asked, each question without its instruction. */
async function asked(lang: Lang, paragraphs: readonly (readonly string[])[]): Promise<readonly string[]> {
  const article = articleOf(lang, paragraphs)
  const input = {
    analyzed: await analyzedOf(article),
    terms: [],
    dictionaries: NO_DICTIONARIES,
    random: seededRandom(1),
  }
  return makeQuestions(input)
    .filter(
      ({ kind, evidence }) => /when|how-much/.test(kind) && evidence[0]?.sentence === article.sentences.length - 1,
    )
    .map(({ stem }) => stem.split('\n').at(-1) ?? '')
}

test.each<[Lang, string, readonly string[]]>([
  // The date of the noun that the sentence ends in.
  ['ko', '노을연구소의 대표 실험은 2019년 시작된 ‘여울’이다.', []],
  ['ja', '日本初の鉛入りの免震建築は、1982年に千種市に建てられた住宅である。', []],
  // A date beside one end of a change.
  ['ko', '노을연구소의 대기 시간은 2019년 평균 35분에서 지난해 52분으로 길어졌다.', []],
  // Each time with a part of what is said.
  ['ja', '2015年には積層ゴム、2018年にはダンパーで、検査データの改ざんが相次いで発覚した。', []],
  // The time of what is announced, not of the announcement.
  ['ja', '夕凪重工は共同出資会社を10月1日付で設立すると発表した。', []],
  // Of two that share a verb each is said of something else.
  ['ja', '夕凪駅の階段は立ったままで三十秒、歩く人は十六秒だった。', []],
  ['ko', '노을역의 새 계단은 단이 마흔두 개, 난간 기둥은 130개다.', []],
  ['ko', '노을역의 하루 이용객은 1,200명이며 노을항이 600명을 맞는다.', []],
  // The time of a noun, which no particle says, and one that belongs to another clause.
  ['ko', '노을연구소의 예산은 2022년 최고치의 절반 아래로 줄었다.', []],
  ['ko', '라온은 1918년, 가람은 노을연구소와 함께 1931년에 상을 받았다.', []],
  // How long something is done, and how many of those who do it.
  ['ja', '夕凪製薬は6月、新薬の試験で患者の登録を11週間止めた。', []],
  ['ko', '노을시 13개 공방 모임이 지난해 공동 창고를 열었다.', []],
  // What is announced is asked itself; 얼마 stands beside no bare noun.
  [
    'ko',
    '노을중공업은 새 부두에 780억 원을 들일 계획이라고 14일 밝혔다.',
    ['노을중공업은 새 부두에 얼마를 들일 계획입니까?'],
  ],
  [
    'ko',
    '노을중공업과 노을시는 지방투자보조금 96억 원을 지원하기로 했다.',
    ['노을중공업과 노을시는 지방투자보조금을 얼마 지원하기로 했습니까?'],
  ],
  // What somebody holds goes on.
  [
    'ja',
    '夕凪重工は、冬の嵐による損害を70万円と見積もる。',
    ['夕凪重工は、冬の嵐による損害をいくらと見積もっていますか。'],
  ],
  // No sum, and no place for いくら.
  ['ja', '中国製の新品のピアノは10万円台まで下がってきた。', []],
  ['ja', '夕凪重工は研削盤事業で売上高400億円を目指す。', []],
  ['ja', '夕凪気象台の計算結果は降水確率30％だ。', []],
  ['ja', '夕凪重工は研削盤事業で約400億円を投じた。', ['夕凪重工は研削盤事業でいくらを投じましたか。']],
  // A year more or less is as true.
  ['ja', '夕凪銀山は1527年ごろ、博多の商人によって開発された。', []],
  // What is counted in part, and what a clause before it describes.
  ['ja', '夕凪運輸は東向きの荷物を週140台分上積みする。', []],
  ['ko', '노을안경은 여기에 들어가는 27억 원을 자체 자금으로 댄다.', []],
  // The period in which something is counted, not the count.
  [
    'ja',
    '人口減で夕凪市の給水収益は10年間に11％落ち込んだ。',
    ['人口減で夕凪市の給水収益は10年間に何％落ち込みましたか。'],
  ],
  ['ko', '노을시의 누수 사고는 지난 3년간 41건이었다.', ['노을시의 누수 사고는 지난 3년간 몇 건이었습니까?']],
  // Another figure goes with it.
  [
    'ja',
    '夕凪重工の部品の売上高はまだ1億6000万円と全体の5%だ。',
    ['夕凪重工の部品の売上高はまだ1億6000万円と全体の何%ですか。'],
  ],
  [
    'ko',
    '노을연구소는 지난해 아파트 211개 단지 가운데 168곳을 점검했다.',
    ['노을연구소는 지난해 아파트 211개 단지 가운데 몇 곳을 점검했습니까?'],
  ],
  // How long something takes is asked for.
  ['ko', '노을안경은 렌즈 한 장을 깎는 데 40분이 걸린다.', ['노을안경은 렌즈 한 장을 깎는 데 몇 분이 걸립니까?']],
  // The one figure tells the other.
  ['ja', '夕凪鋼業は鋼材の七割にあたる六百八十トンを引き取る。', []],
  // What is told roughly is asked for so.
  ['ja', '夕凪重工が世界で動かす敷設船は約60隻である。', ['夕凪重工が世界で動かす敷設船は約何隻ですか。']],
  // 몇 ㎝ 가까이 would be several, and what else is said of the same thing is not asked for.
  [
    'ko',
    '노을말 40마리의 발굽은 단단한 각질로 되어 있고 한 달에 12㎜ 가까이 자란다.',
    ['노을말 40마리의 발굽은 한 달에 약 몇 ㎜ 자랍니까?'],
  ],
  ['ja', '夕凪重工の工場には80人近くが勤めている。', ['夕凪重工の工場には約何人が勤めていますか。']],
  // What comes before is said of something else.
  ['ko', '노을가스의 온난화지수는 약 2,500으로, 노을시는 2023년 사용을 중단했다.', []],
  ['ko', '노을가스의 100년 기준 온난화지수는 약 2,500으로, 노을시 40곳은 2023년 사용을 사실상 중단했다.', []],
  // It measures what is spoken of.
  ['ja', '三百席ほどのホールは夕凪劇場で40日の間、七分の入りだった。', []],
  // Asked of what falls short, or on the way to what is said.
  ['ja', '夕凪鉄道の支線は平日の乗車率が4割を切る。', []],
  [
    'ja',
    '夕凪重工の前期の売上高は412億円と前の期を7%下回った。',
    ['夕凪重工の前期の売上高は412億円と前の期を何%下回りましたか。'],
  ],
  ['ko', '노을댐의 저수량은 예년의 2.3배이므로 수문을 열었다.', []],
  // What falls short of seven falls short of nine.
  ['ko', '노을시가 늘린 보행 신호는 7초에는 못 미친다.', []],
  [
    'ko',
    '노을연구소는 식당 천장에 흡음판을 붙이는 데 280만 원이면 된다고 밝혔다.',
    ['노을연구소는 식당 천장에 흡음판을 붙이는 데 얼마면 된다고 밝혔습니까?'],
  ],
])('%s: %s', async (lang, text, questions) => {
  expect(await asked(lang, [[text]])).toEqual(questions)
})

test.each<[Lang, readonly string[]]>([
  ['ko', ['노을빙상장의 링크로 정빙차 한 대가 들어선다.', '시속 12km다.']],
  // What is counted is not said, or who means to.
  ['ja', ['夕凪川には霞堤が多く築かれた。', '近代には両岸合わせて9カ所が数えられた。']],
  ['ja', ['夕凪鉄道の協議会は踏切を減らす計画を承認した。', '9カ所を廃止し、6カ所に遮断機を付けて第1種に改める。']],
])('the sentence before does not make up for a question that says nothing: %s %j', async (lang, text) => {
  expect(await asked(lang, [text])).toEqual([])
})

test('a year that the article only foresees is no option for what has happened', async () => {
  const text = [
    ['노을연구소는 2012년 강변에 문을 열었다.', '노을연구소는 2016년부터 강변의 여과 시험 설비를 돌려 왔다.'],
    ['노을연구소는 2031년 새 공장을 연다고 밝혔다.'],
  ]
  const material = await materialFor('ko', text)
  const [, sentence] = material.body
  const [date] = sentence?.dates ?? []
  const { options } = sentence && date ? dateOptions(material, sentence, date, '') : { options: [] }
  expect(options.map(({ text: year }) => year)).toContain('2012년')
  expect(options.map(({ text: year }) => year)).not.toContain('2031년')
})

test.each([
  ['2024年3月', '2027年3月'],
  // Of two digits, beside one of four that has gone.
  ['24年3月', '27年3月'],
])('what has happened is not made false by a year that the article only plans for: %s', async (past, planned) => {
  const material = await materialFor('ja', [
    [
      `夕凪鉄道株式会社は${past}、沿線に新しい駅を開設した。`,
      '夕凪鉄道株式会社は沿線の踏切を一つずつ見て回った。',
      '夕凪鉄道株式会社は20年3月、沿線の駅を改めた。',
      '夕凪鉄道株式会社は2020年3月、海沿いの駅を改めた。',
    ],
    [`夕凪鉄道株式会社は${planned}に踏切をすべて改める計画だ。`],
  ])
  const dated = statements(material)
    .filter(({ sentence }) => material.lexis.isPast.test(sentence.text))
    .flatMap(({ alterations }) =>
      alterations.flatMap(({ exchanged }) => (exchanged?.sort === 'date' ? [exchanged.to] : [])),
    )
  expect(dated.length).toBeGreaterThan(0)
  expect(dated.join()).not.toMatch(/2[5-9]年/)
})

test('the year alone is asked where the article has no other day, and two other years', async () => {
  const text = [
    ['노을해운은 1931년 첫 배를 띄웠다.', '노을해운은 1957년 부두를 넓혔다.', '노을해운의 공장은 1962년 문을 닫았다.'],
    ['노을해운은 1946년 10월 16일 노을항에서 여객선 3척을 공개했다.'],
  ]
  const [draft] = when(await materialFor('ko', text)).filter(({ answer }) => answer.startsWith('1946년'))
  expect(draft?.answer).toBe('1946년')
  expect(draft?.distractors.map(({ text: year }) => year).toSorted()).toEqual(['1931년', '1957년', '1962년'])
})

test.each<[Lang, string, readonly string[]]>([
  // What stands before a comma is of the sentence, and so is a time before what is still so.
  [
    'ja',
    '2004年に、不正を取り締まる夕凪協会は港の検査官30人を選んだ。',
    ['不正を取り締まる夕凪協会が港の検査官30人を選んだのはいつですか。'],
  ],
  [
    'ko',
    '노을해운은 2018년 북쪽 바닷가에 있는 노을항에서 여객선 3척을 공개했다.',
    ['노을해운은 언제 북쪽 바닷가에 있는 노을항에서 여객선 3척을 공개했습니까?'],
  ],
])('a time before a clause that it is not of: %s: %s', async (lang, text, questions) => {
  expect((await asked(lang, [[text]])).filter((question) => /언제|いつ/.test(question))).toEqual(questions)
})

test('a year on the other side of one that the question names is no option', async () => {
  const material = await materialFor('ko', [
    ['노을해운은 1953년 첫 배를 띄웠다.', '노을해운은 1957년 부두를 넓혔다.', '노을해운은 1990년 조선소를 팔았다.'],
    ['노을해운은 1977년부터 1993년까지 미사일정 여섯 척을 운용했다.'],
  ])
  const sentence = material.body.at(-1)
  const date = sentence?.dates.at(-1)
  const stem = '노을해운은 1977년부터 언제까지 미사일정 여섯 척을 운용했습니까?'
  const { options } = sentence && date ? dateOptions(material, sentence, date, stem) : { options: [] }
  const years = options.map(({ text }) => text)
  expect(years).toContain('1990년')
  expect(years.filter((year) => Number(year.slice(0, 4)) < 1977)).toEqual([])
})

test('the end of this century is no option for what has happened', async () => {
  const material = await materialFor('ja', [['夕凪島の図書館の再評価は20世紀末に始まった。', '夕凪島に書店はない。']])
  const [sentence] = material.body
  const [date] = sentence?.dates ?? []
  const { options } = sentence && date ? dateOptions(material, sentence, date, '') : { options: [] }
  expect(options.length).toBeGreaterThan(0)
  expect(options.map(({ text }) => text)).not.toContain('21世紀末')
})
