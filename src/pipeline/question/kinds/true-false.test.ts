import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { statements } from '../statements'
import { materialFor } from '../testing/material'
import { trueOrFalse } from './true-false'

const LONG = {
  ko: ['한빛재단은 2019년 봄 섬에 도서관을 지었다.', '도서관은 2021년 5월 등대 옆에 분관을 열었다.'],
  ja: ['ひかり財団は2019年の春、島に図書館を建てた。', '図書館は2021年5月、灯台の横に分館を開いた。'],
} as const satisfies Record<Lang, readonly string[]>

const stemsOf = async (lang: Lang, paragraphs: readonly (readonly string[])[]) => {
  const material = await materialFor(lang, paragraphs)
  return trueOrFalse(material, statements(material)).map(({ stem }) => stem.split('\n')[0])
}

test.each<[Lang, string, string]>([
  [
    'ko',
    '다음 문장이 글 1문단의 내용과 같으면 O, 다르면 X를 고르십시오.',
    '다음 문장이 글의 내용과 같으면 O, 다르면 X를 고르십시오.',
  ],
  [
    'ja',
    '次の文が本文の第1段落の内容と合っていれば○、違っていれば×を選んでください。',
    '次の文が本文の内容と合っていれば○、違っていれば×を選んでください。',
  ],
])(
  'a statement is told with the paragraph that it is of, where there are some to count (%s)',
  async (lang, of, ofNone) => {
    const [first = '', second = ''] = LONG[lang]
    expect(await stemsOf(lang, [[first], [second], [second]])).toContain(of)
    expect(await stemsOf(lang, [[first, second]])).toContain(ofNone)
  },
)

const COST = {
  ko: {
    built: '한빛재단은 외딴섬에 책방을 지었다.',
    whose: '한빛재단이 지은 책방의 ',
    cost: '총사업비는 94억 원이다.',
  },
  ja: {
    built: 'ひかり財団は離島に書店を建てた。',
    whose: 'ひかり財団の書店の',
    cost: '総事業費は94億円だった。',
  },
} as const satisfies Record<Lang, unknown>

test.each<Lang>(['ko', 'ja'])(
  'a cost is judged where its sentence says whose it is, which is all that is quoted (%s)',
  async (lang) => {
    const { built, whose, cost } = COST[lang]
    const told = async (sentence: string) => {
      const material = await materialFor(lang, [[built, sentence], LONG[lang]])
      return trueOrFalse(material, statements(material)).filter(({ evidence }) => evidence[0]?.quote.includes(cost))
    }
    expect(await told(cost)).toEqual([])
    const judged = await told(whose + cost)
    expect(judged.length).toBeGreaterThan(0)
    for (const { evidence } of judged) expect(evidence.map(({ quote }) => quote)).toEqual([whose + cost])
  },
)
