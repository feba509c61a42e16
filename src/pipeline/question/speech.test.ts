import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { materialOf } from './make-questions'
import { speechOf } from './speech'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

/** Who says what, in the article's order; each sentence is a paragraph. */
async function said(lang: Lang, sentences: readonly string[]): Promise<readonly string[]> {
  const analyzed = await analyzedOf(
    articleOf(
      lang,
      sentences.map((sentence) => [sentence]),
    ),
  )
  const material = materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  return speechOf(material).map(({ name, words }) => `${name}: ${words}`)
}

test('who works for a city does not say what the city says', async () => {
  const article = articleOf('ko', [
    ['서안시는 열람실을 넓혔다.', '열람실 좌석이 두 배로 늘었다고 시는 설명했다.'],
    ['한정우 서안시 기후대기과장은 “남은 과제는 난방이다”라고 말했다.'],
  ])
  const terms = [
    termOf(article, ['한정우', '韓政宇', 'はんじょんう'], 'person'),
    termOf(article, ['서안시', '瑞安市', 'そあんし'], 'place'),
  ]
  const analyzed = await analyzedOf(article)
  const material = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  expect(speechOf(material).map(({ name, type }) => [name, type])).toEqual([
    ['서안시', null],
    ['한정우 서안시 기후대기과장', 'person'],
  ])
})

test.each([
  [
    'a report before its speaker',
    'ko',
    ['열람실 좌석이 두 배로 늘었다고 김하늘 관장이 밝혔다.'],
    ['김하늘 관장: 열람실 좌석이 두 배로 늘었다'],
  ],
  [
    'two reports of one speaker',
    'ko',
    ['김하늘 관장은 열람실 좌석이 두 배로 늘었다며, 남은 과제는 난방이라고 말했다.'],
    ['김하늘 관장: 열람실 좌석이 두 배로 늘었다', '김하늘 관장: 남은 과제는 난방이다'],
  ],
  [
    'a source',
    'ko',
    ['한빛연구소에 따르면 열람실 좌석은 3년 사이 두 배로 늘었다고 한다.'],
    ['한빛연구소: 열람실 좌석은 3년 사이 두 배로 늘었다'],
  ],
  [
    'what one promised, before what another says',
    'ko',
    [
      '한빛재단은 값을 올리지 않겠다고 약속했으며, 나래연구소는 기록을 남기는 기능을 더하겠다고 밝혔다.',
      '한빛재단은 값을 올리지 않겠다고 약속했으며, 나래연구소는 기록을 남기는 기능을 더하기로 했다.',
    ],
    [],
  ],
  [
    'somebody before the place of work',
    'ko',
    ['한미란 한빛재단 운영본부장은 “열람실 좌석이 아직 많이 모자란다”라고 말했다.'],
    ['한미란 한빛재단 운영본부장: 열람실 좌석이 아직 많이 모자란다'],
  ],
  ['a source that is nobody', 'ko', ['조사에 따르면 열람실 좌석은 3년 사이 두 배로 늘었다.'], []],
  [
    'a pronoun in the next paragraph',
    'ko',
    ['김하늘 관장은 “책이 배를 타면 마을이 가까워진다”라고 말했다.', '“겨울에는 배가 자주 멈춘다”라고 그가 덧붙였다.'],
    ['김하늘 관장: 책이 배를 타면 마을이 가까워진다', '김하늘 관장: 겨울에는 배가 자주 멈춘다'],
  ],
  [
    'a pronoun after somebody else was named',
    'ko',
    [
      '김하늘 관장은 “책이 배를 타면 마을이 가까워진다”라고 말했다.',
      '박서준 교수는 배를 타 보았다.',
      '“겨울에는 배가 자주 멈춘다”라고 그가 덧붙였다.',
    ],
    ['김하늘 관장: 책이 배를 타면 마을이 가까워진다'],
  ],
  [
    'a report before its speaker',
    'ja',
    ['閲覧席は2倍に増えた、と田中光館長は述べた。'],
    ['田中光館長: 閲覧席は2倍に増えた'],
  ],
  [
    'a source',
    'ja',
    ['青空研究所によると、閲覧席は3年で2倍に増えたという。'],
    ['青空研究所: 閲覧席は3年で2倍に増えた'],
  ],
  [
    'a noun without its copula',
    'ja',
    ['田中光館長は、新しい閲覧席が使えるのは早くても2031年以降とみる。'],
    ['田中光館長: 新しい閲覧席が使えるのは早くても2031年以降だ'],
  ],
  ['none of two who are named', 'ja', ['青空財団は増席を求めているが、夕凪市は予算が足りないと述べた。'], []],
  [
    'not its source, where somebody in it says so',
    'ko',
    ['한빛연구소에 따르면 김하늘 관장은 좌석이 두 배로 늘었다고 밝혔다.'],
    ['김하늘 관장: 좌석이 두 배로 늘었다'],
  ],
  ['a source that is nobody', 'ja', ['調査によると、閲覧席は3年で2倍に増えた。'], []],
  ['not what somebody did before', 'ja', ['田中光館長は地図を広げ、閲覧席は3年で2倍に増えたと説明した。'], []],
  [
    'a pronoun in the next paragraph',
    'ja',
    ['田中光館長は「本が船に乗れば、集落は近くなる」と話した。', '「冬は船がたびたび止まる」と彼は付け加えて述べた。'],
    ['田中光館長: 本が船に乗れば、集落は近くなる', '田中光館長: 冬は船がたびたび止まる'],
  ],
] as const)('%s (%s)', async (_, lang, sentences, expected) => {
  expect(await said(lang, sentences)).toEqual(expected)
})

test('who has an office at a body and no name is not the body', async () => {
  const text = [['한빛재단은 좌석을 늘렸다.'], ['한빛재단 운영본부장은 “열람실 좌석이 아직 많이 모자란다”라고 말했다.']]
  const analyzed = await analyzedOf(articleOf('ko', text))
  const material = materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  expect(speechOf(material).map(({ type }) => type)).toEqual([null])
})
