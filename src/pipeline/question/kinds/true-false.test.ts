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

const EXCERPT = {
  ko: [
    '한빛재단은 2019년 봄 오랜 준비 끝에 뭍에서 멀리 떨어진 작은 섬에 도서관과 책방을 함께 지었다.',
    '총사업비는 94억 원이다.',
  ],
  ja: [
    'ひかり財団は2019年の春、長い準備の末に、本土から遠く離れた小さな島に図書館と書店を建てた。',
    '総事業費は94億円だった。',
  ],
} as const satisfies Record<Lang, readonly string[]>

test.each<Lang>(['ko', 'ja'])(
  'what is told after an excerpt quotes its own sentence alone, where it would be lost in both (%s)',
  async (lang) => {
    const material = await materialFor(lang, [EXCERPT[lang], LONG[lang]])
    const told = trueOrFalse(material, statements(material)).filter(({ stem }) => stem.includes('94'))
    expect(told.length).toBeGreaterThan(0)
    for (const { stem, evidence, answer } of told) {
      // An altered detail would be held against what has just been read.
      expect(answer).toBe(material.lexis.trueMark)
      expect(stem).toContain(EXCERPT[lang][0])
      expect(evidence.map(({ quote }) => quote)).toEqual([EXCERPT[lang][1]])
    }
  },
)
