import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { askedAfter, introductionTo } from './introduction'
import { materialOf } from './make-questions'
import { clauseSpan } from './sentence'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

async function readLast(lang: Lang, paragraphs: readonly (readonly string[])[]) {
  const article = { ...articleOf(lang, paragraphs), title: paragraphs[0]?.[0]?.startsWith('한빛') ? '섬의 도서관' : '' }
  const foundation = termOf(article, ['한빛재단', 'ひかり財団', 'ひかりざいだん'], 'organisation')
  const analyzed = await analyzedOf(article)
  const terms = article.text.includes(foundation[lang].headword) ? [foundation] : []
  const material = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  const sentence = material.body.at(-1)
  return { material, sentence, clauses: sentence?.clauses.map((clause) => clauseSpan(sentence, clause)) ?? [] }
}

async function lastOf(lang: Lang, paragraphs: readonly (readonly string[])[]) {
  const { material, sentence, clauses } = await readLast(lang, paragraphs)
  return sentence ? introductionTo(material, sentence, clauses, sentence.forms.state(null) ?? '') : null
}

const NOTHING = { about: null, carried: null, ofArticle: false, paragraph: null }

describe('what has to be told of a statement', () => {
  test.each([
    ['nothing', 'ko', [['한빛재단은 섬에 도서관을 지었다.']], NOTHING],
    [
      'none will do: whose cost it is, the sentence before says',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '총사업비는 94억 원이다.']],
      null,
    ],
    [
      'none will do: who had no orders for so long',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '처음 두 해 동안은 손님이 한 명도 없어 낡은 책을 고치며 버텼다.']],
      null,
    ],
    [
      'nothing: it says itself whose cost it is',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '한빛재단이 섬에 지은 도서관의 총사업비는 94억 원이다.']],
      NOTHING,
    ],
    [
      'of which article and paragraph it is: a cost',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['다리를 놓는다.'], ['배가 뜬다.', '총사업비는 94억 원이다.']],
      { ...NOTHING, ofArticle: true, paragraph: 3 },
    ],
    [
      'none will do: a cost of whatever the article tells of',
      'ja',
      [['ひかり財団は島に図書館を建てた。'], ['費用は約1340万円だった。']],
      null,
    ],
    [
      'of which article it is, after what somebody says of something else',
      'ko',
      [['한빛재단은 섬에 도서관을 짓는 까닭을 주민에게 설명했다.', '직접 고용은 90명에 이른다.']],
      { ...NOTHING, ofArticle: true },
    ],
    [
      'none will do: who goes on, where paragraphs are not counted',
      'ja',
      [['ひかり財団は島に図書館を建てた。', '来年、分館を開く。']],
      null,
    ],
    [
      'none will do: it sets itself against the sentence before',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '군청은 반대로 다리를 놓았다.']],
      null,
    ],
    [
      'none will do: it points at the paragraph before',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['이 사업은 주민이 먼저 제안했다.']],
      null,
    ],
    [
      'of which article it is, for a paragraph that begins with a thing that is named once',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['총사업비는 94억 원이다.']],
      { ...NOTHING, ofArticle: true },
    ],
    [
      'none will do: a cost that the article has two of, at the head of a paragraph',
      'ko',
      [
        ['한빛재단은 섬에 도서관을 지었다.'],
        ['총사업비는 94억 원이다.'],
        ['다리를 놓는다.'],
        ['총사업비는 12억 원이다.'],
      ],
      null,
    ],
    [
      'none will do: whose father it is no title says',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['다리를 놓는다.'], ['아버지는 30년 동안 배를 몰았다.']],
      null,
    ],
    [
      'who is meant: the topic of the sentence before',
      'ja',
      [
        ['ひかり財団は島に図書館を建てた。'],
        ['港には橋がある。'],
        ['田中光館長は島の出身である。', '都会の会社に勤めたが、仕事が途絶え、島に移った。'],
      ],
      { ...NOTHING, carried: '田中光館長', paragraph: 3 },
    ],
    [
      'what is meant: the topic of the sentence before',
      'ko',
      [
        ['한빛재단은 섬에 도서관을 지었다.'],
        ['다리를 놓는다.'],
        ['한빛재단은 내년에 별관을 연다.', '육지의 책을 옮겨 와 함께 빌려준다.'],
      ],
      { ...NOTHING, carried: '한빛재단', paragraph: 3 },
    ],
    [
      'none will do: whose cost it is; whoever acts costs nothing',
      'ko',
      [['섬에는 책이 없었다.'], ['다리를 놓는다.'], ['한빛재단은 섬에 도서관을 지었다.', '총사업비는 94억 원이다.']],
      null,
    ],
    [
      'in which paragraph it stands, of a short noun that the article comes back to',
      'ja',
      [
        ['ひかり財団は髭を集める。'],
        ['髭は白い。', '髭がしなる。'],
        ['港には橋がある。', '髭は湿気を吸うと柔らかくなる。'],
      ],
      { ...NOTHING, paragraph: 3 },
    ],
    [
      'in which paragraph it stands, of what the sentence before it names',
      'ja',
      [
        ['ひかり財団は島に図書館を建てた。'],
        ['港には橋がある。'],
        ['ひかり財団は来年、分館を開く。', '利用登録は1万2000人を超えた。'],
      ],
      { ...NOTHING, paragraph: 3 },
    ],
    [
      'none will do: a price of whatever the paragraph tells of',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['다리를 놓는다.'], ['배가 뜬다.'], ['값은 12억 원이다.']],
      null,
    ],
    [
      'what the entry is of',
      'ja',
      [['潮見橋（しおみばし）は河口に架かる可動橋である。'], ['2006年に文化財に指定された。']],
      { ...NOTHING, about: '潮見橋' },
    ],
    [
      'what the entry is of',
      'ko',
      [['가란호(加瀾湖)는 산기슭에 있는 호수이다.'], ['1999년 자연보호구역으로 지정되었다.']],
      { ...NOTHING, about: '가란호' },
    ],
    [
      'none will do: of another than the entry, which the sentence before names',
      'ko',
      [['가란호(加瀾湖)는 산기슭에 있는 호수이다.'], ['한빛재단은 섬에 도서관을 지었다.', '내년에 별관을 연다.']],
      null,
    ],
    [
      'none will do: a time is no subject',
      'ja',
      [
        ['ひかり財団は島に図書館を建てた。'],
        ['港には橋がある。'],
        ['桜が咲いた。', '嵐が近づく夜は、本を読む時間になっても灯をともさない。'],
      ],
      null,
    ],
    [
      'none will do: that it happens says not to what',
      'ja',
      [
        ['ひかり財団は島に図書館を建てた。'],
        ['港には橋がある。'],
        ['桜が咲いた。', 'かつては一日に百人を超えることも珍しくなかった。'],
      ],
      null,
    ],
    [
      'none will do: that it happens says not to what',
      'ko',
      [
        ['한빛재단은 섬에 도서관을 지었다.'],
        ['다리를 놓는다.'],
        ['꽃이 피었다.', '예전에는 하루에 백 명을 넘는 일도 드물지 않았다.'],
      ],
      null,
    ],
    [
      'nothing: what happens to whom is said inside',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '한빛재단의 도서관이 밤늦게까지 불을 켜는 일도 많다.']],
      NOTHING,
    ],
    [
      'what the entry is of: a case is no subject',
      'ja',
      [['潮見橋（しおみばし）は河口に架かる可動橋である。'], ['船が通る場合は警笛を鳴らして開く。']],
      { ...NOTHING, about: '潮見橋' },
    ],
    [
      'none will do: a pressure of what',
      'ja',
      [
        ['ひかり財団は島に図書館を建てた。'],
        ['港には橋がある。'],
        ['嵐が島を北へ進んだ。', '中心気圧は980ヘクトパスカルだった。'],
      ],
      null,
    ],
    [
      'none will do: a strength of what',
      'ko',
      [
        ['한빛재단은 섬에 도서관을 지었다.'],
        ['다리를 놓는다.'],
        ['돌담을 헐었다.', '압축 강도는 새 벽돌의 90%에 이른다.'],
      ],
      null,
    ],
    [
      'none will do: who came',
      'ko',
      [
        ['한빛재단은 섬에 도서관을 지었다.'],
        ['다리를 놓는다.'],
        ['꽃이 피었다.', '2013년 섬에 온 뒤 지금까지 고친 책이 1,200여 권이다.'],
      ],
      null,
    ],
    [
      'none will do: who needed it',
      'ja',
      [
        ['ひかり財団は島に図書館を建てた。'],
        ['港には橋がある。'],
        ['桜が咲いた。', '本を売った後も収入を得られる仕事が必要だった。'],
      ],
      null,
    ],
    [
      'none will do: a pronoun for somebody who is not named',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '그는 책을 골랐다.']],
      null,
    ],
  ] as const)('%s (%s)', async (_, lang, paragraphs, expected) => {
    expect(await lastOf(lang, paragraphs)).toEqual(expected)
  })
})

test.each([
  [
    'alone',
    'ko',
    [['한빛재단은 섬에 도서관을 지었다.', '한빛재단이 섬에 지은 도서관의 총사업비는 94억 원이다.']],
    '한빛재단이 섬에 지은 도서관의 총사업비는 얼마입니까?',
    '한빛재단이 섬에 지은 도서관의 총사업비는 얼마입니까?',
  ],
  [
    'of what the entry is of',
    'ja',
    [['潮見橋（しおみばし）は河口に架かる可動橋である。'], ['2006年に文化財に指定された。']],
    'いつ文化財に指定されましたか。',
    '潮見橋についての問いに答えてください。\nいつ文化財に指定されましたか。',
  ],
  [
    'not of a paragraph',
    'ja',
    [
      ['ひかり財団は島に図書館を建てた。'],
      ['港には橋がある。'],
      ['ひかり財団は来年、分館を開く。', '利用登録は1万2000人を超えた。'],
    ],
    '利用登録は何人を超えましたか。',
    undefined,
  ],
] as const)('a question is asked %s (%s)', async (_, lang, paragraphs, question, stem) => {
  const { material, sentence, clauses } = await readLast(lang, paragraphs)
  expect(sentence && askedAfter(material, sentence, clauses, question)?.stem).toBe(stem)
})
