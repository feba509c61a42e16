import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import { materialOf } from './make-questions'
import { statements } from './statements'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

describe('a word in place of its contrary', () => {
  test.each([
    ['ko', '한빛재단은 1924년 섬 안쪽에 도서관을 지었다.', '한빛재단은 1924년 섬 바깥쪽에 도서관을 지었습니다.'],
    [
      'ko',
      '한빛재단의 도서관은 안쪽을 나무로, 바깥쪽을 돌로 지었다.',
      '한빛재단의 도서관은 바깥쪽을 나무로, 안쪽을 돌로 지었습니다.',
    ],
    ['ko', '한빛재단은 국내총생산을 조사하는 도서관을 지었다.', null],
    // Of an example it is told what is so.
    ['ko', '한빛재단의 대표적인 예는 섬 안쪽에 지은 도서관이다.', null],
    ['ja', 'ひかり財団の例は川の上流に建てた図書館だ。', null],
    ['ja', 'ひかり財団は1924年、川の上流に図書館を建てた。', 'ひかり財団は1924年、川の下流に図書館を建てました。'],
    // There and elsewhere: it may be so downstream as well.
    ['ja', 'ひかり財団は1924年、川の上流などに図書館を建てた。', null],
    ['ko', '한빛재단은 1924년 섬 안쪽에도 도서관을 지었다.', null],
    ['ja', 'ひかり財団の図書館は縦には硬く、横には柔らかい床を持つ。', null],
  ] as const)('%s %s', async (lang, text, expected) => {
    const article = articleOf(lang, [[text, lang === 'ko' ? '섬에는 책방이 없다.' : '島に書店はない。']])
    const terms = [termOf(article, ['한빛재단', 'ひかり財団', 'ひかりざいだん'], 'organisation')]
    const analyzed = await analyzedOf(article)
    const material = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
    const found = statements(material)
      .flatMap(({ alterations }) => alterations)
      .find(({ exchanged, edits }) => exchanged === null && edits !== null)
    expect(found?.text ?? null).toBe(expected)
  })
})

test.each([
  // A bare denial is no statement that anybody would make.
  ['ko', '한빛재단의 섬마을 도서관은 빌릴 수 있다.', null],
  ['ko', '한빛재단의 섬마을 도서관은 여름에 손님이 줄었다.', '한빛재단의 섬마을 도서관은 여름에 손님이 늘었습니다.'],
  // What describes it, what it comes after and what else is so speak for the verb.
  ['ko', '책방이 없는 섬마을에서는 한빛재단의 도서관 손님이 늘었다.', null],
  ['ko', '한빛재단의 섬마을 도서관은 공사 이후 손님이 줄었다.', null],
  ['ko', '한빛재단의 섬마을 도서관은 방학에 손님도 줄었다.', null],
  ['ko', '한빛재단의 섬마을 도서관은 여는 날이 열흘에서 스무날로 늘었다.', null],
  ['ko', '한빛재단의 섬마을 도서관은 빼놓을 수 없다.', null],
  // 책을 사는 데 능숙하고 … 능숙합니다: the word stands there already.
  ['ko', '한빛재단의 섬마을 도서관은 봄에 손님이 늘고, 도서관 책방은 가을에 손님이 줄었다.', null],
  // What is not needed gives itself away.
  ['ko', '한빛재단의 섬마을 도서관은 새 건물이 필요하다.', null],
  ['ja', 'ひかり財団の図書館は絵本を並べるのが得意だ。', 'ひかり財団の図書館は絵本を並べるのが苦手です。'],
  ['ja', 'ひかり財団の図書館は絵本を並べるのが得意で、雑誌を並べるのが苦手だ。', null],
  ['ja', 'ひかり財団の図書館は新しい建物が必要だった。', null],
] as const)(
  'what the statement ends in, turned round, but for what goes with it only: %s %s',
  async (lang, text, expected) => {
    const article = articleOf(lang, [[text, lang === 'ko' ? '섬에는 책방이 없다.' : '島に書店はない。']])
    const terms = [termOf(article, ['한빛재단', 'ひかり財団', 'ひかりざいだん'], 'organisation')]
    const analyzed = await analyzedOf(article)
    const material = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
    const found = statements(material)
      .flatMap(({ alterations }) => alterations)
      .find(({ exchanged, edits }) => exchanged === null && edits === null)
    expect(found?.text ?? null).toBe(expected)
  },
)
