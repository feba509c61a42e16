import { describe, expect, it } from 'vitest'
import { excerptIn } from './excerpt'
import type { QuestionKind } from './types'

describe('what of a stem is only read', () => {
  it.each<[QuestionKind, string, string | null]>([
    [
      'how-much',
      '다음 대목에 이어지는 내용에 대해 답하십시오.\n“재단은 섬에 도서관을 지었다.”\n총사업비는 얼마입니까?',
      '“재단은 섬에 도서관을 지었다.”',
    ],
    ['how-much', '재단은 도서관을 몇 곳 지었습니까?', null],
    ['when', '潮見橋についての問いに答えてください。\n開通したのはいつですか。', null],
    [
      'detail',
      '次の部分に続く説明のうち、本文の内容と合っているものを選んでください。\n「財団は島に図書館を建てた。」',
      '「財団は島に図書館を建てた。」',
    ],
    ['detail', '本文の内容と合っているものを選んでください。', null],
    [
      'true-false',
      '다음 대목에 이어지는 문장이 글의 내용과 같으면 O, 다르면 X를 고르십시오.\n재단은 도서관을 지었다.\n“총사업비는 94억 원입니다.”',
      '재단은 도서관을 지었다.',
    ],
    [
      'true-false',
      '次の部分に続く文が本文の内容と合っていれば○、違っていれば×を選んでください。\n財団は図書館を建てた。\n「総事業費は94億円です。」',
      '財団は図書館を建てた。',
    ],
    [
      'true-false',
      '次の文が本文の内容と合っていれば○、違っていれば×を選んでください。\n「『島は遠い。本は重い。』と述べたのは山本恵です。」',
      null,
    ],
    [
      'correction',
      '다음 대목에서 ‘90억 원’은 글의 내용과 다릅니다. 바르게 고친 것을 고르십시오.\n“재단은 도서관을 지었다. 총사업비는 90억 원이다.”',
      '재단은 도서관을 지었다.',
    ],
  ])('%s %s', (kind, stem, expected) => {
    const span = excerptIn(kind, stem)
    expect(span && stem.slice(span.start, span.end)).toBe(expected)
  })
})
