import { describe, expect, test } from 'vitest'
import { ABOUT_THEN } from './alter-dates'
import { isOfSum, isTold } from './alter-figures'
import { statements } from './statements'
import { materialFor } from './testing/material'
import { readSentence } from './testing/read'

describe('whether a figure can be worked out from another', () => {
  test.each([
    ['ko', '폐기물은 올해 2300톤에서 네 배 가까이인 9100톤으로 늘어난다.', '9100톤', true],
    ['ko', '비용은 412원에서 255원으로 38% 줄었다.', '255원', true],
    ['ko', '대상은 서울, 부산, 대구 등 3곳이다.', '3곳', true],
    ['ja', '対象は新型コロナウイルス、インフルエンザウイルス、ノロウイルスの3種だ。', '3種', true],
    ['ja', '対象は県が定めた3種だ。', '3種', false],
    ['ko', '폐기율은 4.1%에서 2.7%로 떨어졌다.', '2.7%', false],
    ['ko', '이송은 31건에서 19건으로 줄었고, 순응도는 64%에서 87%로 높아졌다.', '19건', false],
    ['ko', '선수는 세 번 떨어지고 네 번째에 벽을 넘었다.', '세 번', true],
    ['ko', '회사는 120억 원을 들여 세 번째 공장을 지었다.', '120억 원', false],
    ['ko', '지분은 한빛이 55%, 은하가 45%를 갖는다.', '45%', true],
    ['ko', '이 양은 수요일의 64g보다는 많다.', '64g', true],
    ['ja', '費用は先週の400円より高い。', '400円', true],
    ['ja', '光社が51%、海社が30%、空社が19%を出資する。', '19%', true],
    ['ja', '回収率は45%から92%に上がった。', '92%', false],
    ['ja', '売上高は564億円、営業利益は13億円で、営業利益率は2.3%だ。', '13億円', true],
    ['ko', '매출은 564억 원, 영업이익은 13억 원으로 영업이익률은 2.3%다.', '2.3%', true],
    ['ko', '매출은 564억 원으로, 영업이익률은 2.3%다.', '564억 원', false],
    ['ja', '費用は400円から200円に50%減った。', '200円', true],
    ['ja', '光社が五一%、海社が三〇%、空社が一九%を出資する。', '一九%', true],
  ] as const)('%s %s (%s)', async (lang, text, figure, told) => {
    const sentence = await readSentence(lang, text)
    const quantity = sentence.numbers.find((number) => number.text === figure)
    expect(quantity && isTold(sentence, quantity)).toBe(told)
  })
})

test.each([
  ['ja', '費用は国が7800万円、県が3200万円、合わせて1億1000万円だ。', '1億1000万円', true],
  ['ja', '費用は国が7800万円、県が3200万円、合わせて1億1000万円だ。', '3200万円', true],
  ['ja', '費用は国が7800万円、県が3200万円、市が500万円を出す。', '3200万円', false],
  ['ko', '국비 93억 원, 도비 28억 원, 시비 65억 원 등 186억 원이 든다.', '186억 원', true],
] as const)('a figure among those that add up: %s %s (%s): %s', async (lang, text, figure, isSum) => {
  const sentence = await readSentence(lang, text)
  const quantity = sentence.numbers.find((number) => number.text === figure)
  expect(quantity && isOfSum(sentence, quantity)).toBe(isSum)
})

test.each([
  [' 무렵에', true],
  ['경부터', true],
  ['ごろ、', true],
  [' 경주에', false],
  [' 경찰이', false],
  ['に、', false],
])('what follows a date that is none to the year: %s %s', (after, isAbout) => {
  expect(ABOUT_THEN.test(after)).toBe(isAbout)
})

test.each([
  ['ko', '한빛재단의 매출은 2021년에 148억 원이었다.', true],
  ['ko', '한빛재단의 매출은 2021년 148억 원에서 지난해 3년 만에 두 배를 넘었다.', false],
  ['ja', 'ひかり財団は2021年に売上高を14億円に伸ばした。', true],
  ['ja', 'ひかり財団は2021年、5年ぶりに売上高を14億円に伸ばした。', false],
] as const)('a year from which others are counted is not altered: %s %s', async (lang, text, isAltered) => {
  const others =
    lang === 'ko'
      ? ['재단은 2019년 섬에 도서관을 지었다.', '재단은 2022년 등대 옆에 분관을 열었다.']
      : ['財団は2019年に島の図書館を建てた。', '財団は2022年に灯台の横の分館を開いた。']
  const material = await materialFor(lang, [[text, ...others]])
  const sorts = statements(material)
    .filter(({ sentence }) => sentence === material.body[0])
    .flatMap(({ alterations }) => alterations.map(({ exchanged }) => exchanged?.sort))
  expect(sorts.includes('date')).toBe(isAltered)
})

test.each([
  // [language, the sentence before, sentence, its statements]
  ['ko', '김서연 씨는 섬에서 자랐다.', '1993년 독일로 건너갔다.', ['김서연 씨는 1993년 독일로 건너갔습니다.']],
  [
    'ja',
    '田中光館長は島で育った。',
    '1993年にドイツの図書館へ移った。',
    ['田中光館長は1993年にドイツの図書館へ移りました。'],
  ],
] as const)('%s: after %s, %s', async (lang, before, text, expected) => {
  const end = lang === 'ko' ? '다리를 놓는다.' : '橋を架ける。'
  const material = await materialFor(lang, [['한빛재단이 있다.'], [before, text], [end]])
  const own = statements(material).filter(({ sentence }) => sentence.text === text)
  expect(own.map((statement) => statement.text)).toEqual(expected)
})

test.each([
  ['ko', '한빛재단은 1924년 섬 안쪽에 도서관을 지었다.', true],
  ['ko', '솔직히 말해 한빛재단은 1924년 섬 안쪽에 도서관을 지었다.', false],
  ['ja', 'ひかり財団は1924年、川の上流に図書館を建てた。', true],
  ['ja', '正直に言えば、ひかり財団は1924年、川の上流に図書館を建てた。', false],
] as const)('%s: what a writer owns to is said by nobody else: %s', async (lang, text, isStated) => {
  const other = lang === 'ko' ? '섬에는 책방이 없다.' : '島に書店はない。'
  const material = await materialFor(lang, [[text, other]], [['한빛재단', 'ひかり財団', 'ひかりざいだん']])
  expect(statements(material).some(({ sentence }) => sentence === material.body[0])).toBe(isStated)
})

const OF_WRITER = ['私は山の村で梨を売る。', '私が植えた梨の木は三十本だ。'] as const

test.each([
  // [sentence of a text of a first person, what is stated of it]
  ['遠山佳代さんは箱に入れる実の重さが300グラムを超えるか、必ず自分の手で確かめる。', true],
  ['300グラムを超えて残った実の重さは、必ず自分の手で確かめる。', false],
] as const)('of oneself, whoever that is, only where somebody is named: %s: %s', async (text, isStated) => {
  const material = await materialFor('ja', [[...OF_WRITER], ['梨の収穫は秋に始まる。', text, '冬には枝を切る。']])
  expect(statements(material).some(({ sentence }) => sentence.text === text)).toBe(isStated)
})

test.each([
  [
    'ja',
    '傷のある梨は、箱に入れずに隣の店へ回すこともできる。',
    '傷のある梨は、箱に入れずに隣の店へ回すことができます。',
  ],
  ['ja', '傷のある梨は、箱に入れずに隣の店へ回すという。', '傷のある梨は、箱に入れずに隣の店へ回すといいます。'],
  ['ja', '山本運輸は配送の便数を半分に減らす目標を掲げる。', '山本運輸は配送の便数を半分に減らす目標を掲げています。'],
] as const)(
  '%s: nothing is added to, what is heard is heard, what is aimed at stands: %s',
  async (lang, text, expected) => {
    const { forms } = await readSentence(lang, text)
    expect(forms.state(0)).toBe(expected)
  },
)

test.each([
  // [language, sentence of an entry, whether it is stated]
  ['ko', '창시자는 섬의 어부 김서연이다.', true],
  ['ko', '가장 큰 단점은 무거운 무게이다.', true],
  ['ko', '단점도 있다.', false],
  ['ko', '윗면은 평평하게 깎고, 아랫면은 둥글게 굽힌다.', true],
  ['ko', '까닭이 여기에 있다.', false],
  ['ko', '회사는 1924년 다리를 놓았고, 이를 통해 섬의 배 삯이 내렸다.', true],
  ['ko', '물을 자주 뿌리면 이를 줄일 수 있으나 목재가 상한다.', false],
  ['ja', '創始者は島の漁師の田中光である。', true],
  ['ja', '最大の欠点は重さと値段である。', true],
  ['ja', '形は材料によって異なる。', false],
  ['ja', '橋板は水を吸い上げ、その水を川に戻す。', true],
  ['ja', '橋板のうち、川に近いものは秋に取り替える。', true],
  ['ja', 'そのうち、川に近いものは秋に取り替える。', false],
  ['ja', '綱には、1924年から麻、鋼線、炭素繊維などが使われる。', true],
  ['ja', '1924年には、島の漁師の田中光が、橋を麻の綱で吊るせることを示した。', true],
  ['ja', '同種の1993年の事故が、橋の点検を広げた。', false],
] as const)(
  '%s: of an entry, what it says itself is stated though it names little: %s: %s',
  async (lang, text, isStated) => {
    const opening = lang === 'ko' ? '출렁다리는 줄에 널을 매단 다리이다.' : '吊り橋は、綱に橋板を吊るした橋である。'
    const end = lang === 'ko' ? '섬에 널리 쓰인다.' : '島で広く使われる。'
    const material = await materialFor(lang, [[opening], [text, end], [end]])
    expect(statements(material).some(({ sentence }) => sentence.text === text)).toBe(isStated)
  },
)
