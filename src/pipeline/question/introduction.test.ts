import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { introductionTo } from './introduction'
import { materialOf } from './make-questions'
import { clauseSpan } from './sentence'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

async function lastOf(lang: Lang, paragraphs: readonly (readonly string[])[]) {
  const article = articleOf(lang, paragraphs)
  const foundation = termOf(article, ['한빛재단', 'ひかり財団', 'ひかりざいだん'], 'organisation')
  const analyzed = await analyzedOf(article)
  const terms = article.text.includes(foundation[lang].headword) ? [foundation] : []
  const material = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  const sentence = material.body.at(-1)
  if (!sentence) return null
  const clauses = sentence.clauses.map((clause) => clauseSpan(sentence, clause))
  const said = sentence.forms.state(null) ?? ''
  const introduction = introductionTo(material, sentence, clauses, said)
  return introduction && { text: introduction.text, about: introduction.about }
}

describe('what has to be told before a statement', () => {
  test.each([
    ['nothing', 'ko', [['한빛재단은 섬에 도서관을 지었다.']], { text: '', about: null }],
    [
      'whose cost it is',
      'ko',
      [['한빛재단은 섬에 도서관을 지었다.', '총사업비는 94억 원이다.']],
      { text: '한빛재단은 섬에 도서관을 지었습니다. ', about: null },
    ],
    [
      'who goes on',
      'ja',
      [['ひかり財団は島に図書館を建てた。', '来年、分館を開く。']],
      { text: 'ひかり財団は島に図書館を建てました。', about: null },
    ],
    [
      'two sentences, of which the second does not stand alone either',
      'ja',
      [['ひかり財団は島に図書館を建てた。', '総事業費は94億円だった。', 'このうち3割を市が出した。']],
      { text: 'ひかり財団は島に図書館を建てました。総事業費は94億円でした。', about: null },
    ],
    [
      'who it was, past sentences that leave it open',
      'ja',
      [
        [
          'ひかり財団は島に図書館を建てた。',
          '総事業費は94億円だった。',
          '昨年7月に工事を始め、今年3月に終えた。',
          '収容人数は当初600人だった。',
        ],
      ],
      { text: 'ひかり財団は島に図書館を建てました。昨年7月に工事を始め、今年3月に終えました。', about: null },
    ],
    [
      'what the entry is of',
      'ja',
      [['潮見橋（しおみばし）は河口に架かる可動橋である。'], ['2006年に文化財に指定された。']],
      { text: '', about: '潮見橋' },
    ],
    [
      'what the entry is of',
      'ko',
      [['가란호(加瀾湖)는 산기슭에 있는 호수이다.'], ['1999년 자연보호구역으로 지정되었다.']],
      { text: '', about: '가란호' },
    ],
    [
      'another than the entry, which the sentence before names',
      'ko',
      [['가란호(加瀾湖)는 산기슭에 있는 호수이다.'], ['한빛재단은 섬에 도서관을 지었다.', '내년에 별관을 연다.']],
      { text: '한빛재단은 섬에 도서관을 지었습니다. ', about: null },
    ],
  ] as const)('%s (%s)', async (_, lang, paragraphs, expected) => {
    expect(await lastOf(lang, paragraphs)).toEqual(expected)
  })

  test.each([
    ['a pronoun for somebody', 'ko', [['한빛재단은 섬에 도서관을 지었다.', '그는 책을 골랐다.']]],
    [
      'a sentence of another matter before it',
      'ja',
      [['ひかり財団は島に図書館を建てた。', '初年度に市は橋を直した。']],
    ],
    ['a paragraph that begins in the middle', 'ko', [['한빛재단은 섬에 도서관을 지었다.'], ['그래서 다시 열었다.']]],
  ] as const)('none will do: %s (%s)', async (_, lang, paragraphs) => {
    expect(await lastOf(lang, paragraphs)).toBeNull()
  })
})
