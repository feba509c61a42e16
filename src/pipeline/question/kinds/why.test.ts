import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { makeQuestions } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { materialFor } from '../testing/material'
import { analyzedOf, articleOf, termOf } from '../testing/read'

async function whyOf(
  lang: Lang,
  paragraphs: readonly (readonly string[])[],
  words: readonly [string, string, string][],
) {
  const article = articleOf(lang, paragraphs)
  const terms = words.map((word) => termOf(article, word))
  const made = makeQuestions({
    analyzed: await analyzedOf(article),
    terms,
    dictionaries: NO_DICTIONARIES,
    random: seededRandom(1),
  })
  return made
    .filter(({ kind }) => kind === 'why')
    .map(({ stem, options, key }) => ({
      stem,
      answer: options[key]?.text,
      others: options.filter((_, i) => i !== key).map(({ text }) => text),
    }))
}

const PUMP = [
  [
    '온도가 조금만 올라도 펌프 안에서 기포가 생긴다.',
    '연구진은 펌프의 점검 주기를 8000시간으로 늘리겠다는 목표를 내걸었다.',
  ],
  ['시험장에서 돌린 첫 시제품은 41시간 만에 멈춰 섰다.', '틈새로 스며든 수분이 얼어붙어 축을 붙잡은 탓이었다.'],
  ['다만 펌프를 걱정하는 목소리도 있다.', '가람전자가 펌프의 회전 날개를 맡았다.', '시험은 순탄하지 않았다.'],
  [
    '지분은 가람전자가 55%, 노을정공이 45%를 갖는다.',
    '가람전자는 찌꺼기가 바다로 흘러드는 것을 막으려고 배의 청소 절차를 까다롭게 운영한다.',
  ],
  ['가람전자는 시험용 펌프를 만드는 공장을 세웠다.', '노을정공은 소음을 줄이려고 축을 두 겹으로 감쌌다.'],
  [
    '펌프의 베어링은 축이 한쪽으로 기울었기 때문에 반년 만에 닳았다.',
    '가람전자는 섬마다 다른 전압에 맞추려고 시제품을 세 가지로 나눴다.',
  ],
  ['시험은 날개를 만드는 재료가 늦게 들어왔기 때문에 석 달 늦어졌다.'],
] as const

describe('why', () => {
  const words: [string, string, string][] = [
    ['펌프', 'ポンプ', 'ぽんぷ'],
    ['시제품', '試作品', 'しさくひん'],
    ['가람전자', 'カラム電子', 'からむでんし'],
  ]
  test('a cause that stands in the sentence after its effect, among the causes of other things', async () => {
    const [found] = await whyOf('ko', PUMP, words)
    expect(found?.stem).toBe('시험장에서 돌린 첫 시제품이 41시간 만에 멈춰 선 까닭은 무엇입니까?')
    expect(found?.answer).toBe('틈새로 스며든 수분이 얼어붙어 축을 붙잡았기 때문입니다.')
    expect(found?.others.toSorted()).toEqual([
      '가람전자가 펌프의 회전 날개를 맡았기 때문입니다.',
      '날개를 만드는 재료가 늦게 들어왔기 때문입니다.',
      '축이 한쪽으로 기울었기 때문입니다.',
    ])
  })

  test('a purpose among what others mean to do', async () => {
    const found = (await whyOf('ko', PUMP, words)).find(({ answer }) => answer?.startsWith('찌꺼기'))
    expect(found?.answer).toBe('찌꺼기가 바다로 흘러드는 것을 막기 위해서입니다.')
    expect(found?.others).toEqual(expect.arrayContaining(['소음을 줄이기 위해서입니다.']))
    expect(found?.others.every((option) => option.endsWith('기 위해서입니다.'))).toBe(true)
  })

  test('not among other things of its own paragraph, which may be reasons too', async () => {
    const beside = '받침은 시제품을 오래 돌렸기 때문에 갈라졌다.'
    const paragraphs = PUMP.map((sentences, i) => (i === 1 ? [beside, ...sentences] : sentences))
    const [found] = await whyOf('ko', paragraphs, words)
    expect(found?.answer).toBe('틈새로 스며든 수분이 얼어붙어 축을 붙잡았기 때문입니다.')
    expect(found?.others.join()).not.toMatch(/오래 돌렸/)
  })

  test('of no topic that became a subject beside another one: 측정 결과가 해석에 주의가 필요한', async () => {
    const text = '펌프의 측정 결과는 수분을 가리킬 뿐이므로 해석에 주의가 필요하다.'
    expect(await whyOf('ko', [[text], ...PUMP.slice(2, 3)], words)).toEqual([])
  })

  test('of the words of its paragraph where a clause before a noun would not say enough: JLPT', async () => {
    const paragraphs = [
      [
        '堤防の下には厚い粘土の層が広がっている。',
        '工事は秋に始まり、春の初めに終わる。',
        '雨の多い夏は土が乾かないからだ。',
      ],
      ['市は堤防の上に桜を百本植えた。', '下流の水門は古くなっている。'],
      ['上流の森では木が減っている。', '川の水は冬に冷たくなる。'],
    ]
    const [found] = await whyOf('ja', paragraphs, [['제방', '堤防', 'ていぼう']])
    expect(found?.stem).toBe('第1段落に「工事は秋に始まり、春の初めに終わる」とありますが、それはなぜですか。')
    expect(found?.answer).toBe('雨の多い夏は土が乾かないからです。')
    expect(found?.others).toContain('下流の水門が古くなっているからです。')
    expect(found?.others.join()).not.toMatch(/粘土/)
  })

  test('a cause of the sentence before, quoted: beside what other paragraphs tell', async () => {
    const paragraphs = [
      ['일은 가을에 시작해 봄에 끝난다.', '비가 잦은 여름에는 흙이 마르지 않아서다.'],
      ['둑의 높이는 해마다 낮아진다.', '상류의 수문은 녹이 슬었다.'],
      ['하류의 숲에서는 나무가 줄어든다.', '강물은 겨울에 몹시 차가워진다.'],
    ]
    const [found] = await whyOf('ko', paragraphs, [['둑', '堤防', 'ていぼう']])
    expect(found?.stem).toBe('글 1문단에 “일은 가을에 시작해 봄에 끝난다”라고 했는데, 이유는 무엇입니까?')
    expect(found?.answer).toBe('비가 잦은 여름에는 흙이 마르지 않기 때문입니다.')
    expect(found?.others).toContain('둑의 높이가 해마다 낮아지기 때문입니다.')
  })

  test.each([
    ['둑을 고칠 사람을 구하지 못해 공사를 석 달간 멈추기도 했다.', '둑을 고칠 사람을 구하지 못했기 때문입니다.'],
    ['둑을 고칠 사람을 구하지 못해 공사를 겨울마다 멈추기도 한다.', '둑을 고칠 사람을 구하지 못하기 때문입니다.'],
    ['둑을 고칠 사람이 없어 공사를 멈출 수밖에 없다고 군청이 밝혔다.', '둑을 고칠 사람이 없기 때문입니다.'],
  ])('as past as what it led to: %s', async (text, answer) => {
    const found = await materialFor('ko', [['둑은 강을 따라 십 리를 간다.', text]])
    const causes = found.body.flatMap((own, i) => own.causes(found.body[i - 1] ?? null))
    expect(causes.map(({ cause }) => `${cause}입니다.`)).toContain(answer)
  })

  test('a topic is a subject before ため', async () => {
    const paragraphs = [
      ['堤防の下には粘土の層がある。', '柔らかい砂は揺れを弱めるため、杭を深く打つ必要がある。'],
      ['下流の水門は古くなっている。', '市は堤防の上に桜を百本植えた。'],
    ]
    const { body } = await materialFor('ja', paragraphs)
    const [cause] = body[1]?.causes(body[0] ?? null) ?? []
    expect(cause?.quoted?.cause).toBe('柔らかい砂が揺れを弱めるため')
  })

  test('of no aim that is a noun already: 避ける狙いため', async () => {
    const text = '青空省が2000億円以上のポンプを求めたのは、各社が小粒な投資を重ねるのを避ける狙いからだ。'
    expect(await whyOf('ja', [[text]], words)).toEqual([])
  })
})
