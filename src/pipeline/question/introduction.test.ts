import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { introductionTo } from './introduction'
import { materialOf } from './make-questions'
import { clauseSpan } from './sentence'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

async function lastOf(lang: Lang, paragraphs: readonly (readonly string[])[]) {
  const article = { ...articleOf(lang, paragraphs), title: paragraphs[0]?.[0]?.startsWith('한빛') ? '섬의 도서관' : '' }
  const foundation = termOf(article, ['한빛재단', 'ひかり財団', 'ひかりざいだん'], 'organisation')
  const analyzed = await analyzedOf(article)
  const terms = article.text.includes(foundation[lang].headword) ? [foundation] : []
  const material = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  const sentence = material.body.at(-1)
  if (!sentence) return null
  const clauses = sentence.clauses.map((clause) => clauseSpan(sentence, clause))
  const said = sentence.forms.state(null) ?? ''
  const introduction = introductionTo(material, sentence, clauses, said)
  if (!introduction) return null
  const { text, about, ofArticle, paragraph } = introduction
  return { text, about, ofArticle, paragraph }
}

const NOTHING = { text: '', about: null, ofArticle: false, paragraph: null }

describe('what has to be read before a statement', () => {
  test.each([
    ['nothing', 'ko', [['한빛재단은 섬에 도서관을 지었다.']], NOTHING],
    [
      'whose cost it is',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '총사업비는 94억 원이다.']],
      { ...NOTHING, text: '한빛재단은 섬에 도서관을 지었다.' },
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
      'who goes on',
      'ja',
      [['ひかり財団は島に図書館を建てた。', '来年、分館を開く。']],
      { ...NOTHING, text: 'ひかり財団は島に図書館を建てた。' },
    ],
    [
      'two sentences, of which the second does not stand alone either',
      'ja',
      [['ひかり財団は島に図書館を建てた。', '総事業費は94億円だった。', 'このうち3割を市が出した。']],
      { ...NOTHING, text: 'ひかり財団は島に図書館を建てた。総事業費は94億円だった。' },
    ],
    [
      'what it sets itself against',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '이에 비해 군청은 다리를 놓았다.']],
      { ...NOTHING, text: '한빛재단은 섬에 도서관을 지었다.' },
    ],
    [
      'the end of the paragraph before, at which it points',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['이 사업은 주민이 먼저 제안했다.']],
      { ...NOTHING, text: '한빛재단은 섬에 도서관을 지었다.' },
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
      { ...NOTHING, about: '田中光館長', paragraph: 3 },
    ],
    [
      'what is meant: the topic of the sentence before',
      'ko',
      [
        ['한빛재단은 섬에 도서관을 지었다.'],
        ['다리를 놓는다.'],
        ['한빛재단은 내년에 별관을 연다.', '육지의 책을 옮겨 와 함께 빌려준다.'],
      ],
      { ...NOTHING, about: '한빛재단', paragraph: 3 },
    ],
    [
      'the sentence before, of whose cost it is: whoever acts costs nothing',
      'ko',
      [['섬에는 책이 없었다.'], ['다리를 놓는다.'], ['한빛재단은 섬에 도서관을 지었다.', '총사업비는 94억 원이다.']],
      { ...NOTHING, text: '한빛재단은 섬에 도서관을 지었다.' },
    ],
    [
      'none will do: what stands before it begins in the midst',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['다리를 놓는다.'], ['그래서 그는 섬으로 갔다.', '이 방을 비웠다.']],
      null,
    ],
    [
      'none will do: the day is that of something else than the sentence before',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['도서관은 등대 옆에 있다.', '이날 94명이 이곳을 다녀갔다.']],
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
      'another than the entry, which the sentence before names',
      'ko',
      [['가란호(加瀾湖)는 산기슭에 있는 호수이다.'], ['한빛재단은 섬에 도서관을 지었다.', '내년에 별관을 연다.']],
      { ...NOTHING, text: '한빛재단은 섬에 도서관을 지었다.' },
    ],
  ] as const)('%s (%s)', async (_, lang, paragraphs, expected) => {
    expect(await lastOf(lang, paragraphs)).toEqual(expected)
  })

  test.each([
    ['a pronoun for somebody who is not named', 'ko', [['한빛재단은 섬에 도서관을 지었다.', '그는 책을 골랐다.']]],
    [
      'an excerpt that begins with somebody whom nobody has named',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.'], ['그의 일은 책을 고르는 것이다.', '시속은 9km이다.']],
    ],
    [
      'what would be read is longer than the question',
      'ja',
      [
        [
          'そこでは毎年、秋になると山から下りてくる風が海の上で渦を巻き、船が出せない日が続くため、人々は家の中で網を繕い、来る年の漁に備えて過ごしてきた。',
          'そこでは毎年、冬になると海から上がってくる霧が谷を埋めて、道が見えない日が続くため、人々は家の中で縄をない、来る年の田に備えて過ごしてきた。',
          '費用は94億円だった。',
        ],
      ],
    ],
  ] as const)('none will do: %s (%s)', async (_, lang, paragraphs) => {
    expect(await lastOf(lang, paragraphs)).toBeNull()
  })
})
