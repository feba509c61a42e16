import { expect, test } from 'vitest'
import { forbidden } from './demands'

test.each([
  [
    'ko',
    '필자는 놀이터가 조금 더 높고 거칠어야 한다고 주장합니다.',
    '필자는 놀이터가 조금 더 높고 거칠어서는 안 된다고 주장합니다.',
  ],
  ['ko', '도서관은 낡은 책을 남겨 두어야 합니다.', '도서관은 낡은 책을 남겨 두어서는 안 됩니다.'],
  // An end, a figure, an order, a contrast, and no demand.
  ['ko', '연대를 알려면 나이테를 세어야 합니다.', null],
  ['ko', '나이테가 50개 있어야 합니다.', null],
  ['ko', '담당자를 먼저 지켜 주어야 합니다.', null],
  ['ko', '기구가 아니라 담당자를 지켜 주어야 합니다.', null],
  ['ko', '도서관은 낡은 책을 남겨 두었습니다.', null],
  ['ja', '筆者は、公共の時計は残すべきだと考えます。', '筆者は、公共の時計は残すべきではないと考えます。'],
  ['ja', '図書館は古い本を残すべきです。', '図書館は古い本を残すべきではありません。'],
  ['ja', '客を増やすには、料金を下げるべきです。', null],
  ['ja', '時計を減らすのではなく、町が支えるべきです。', null],
  ['ja', '筆者は、公共の時計を好むと述べています。', null],
] as const)('%s %s', (lang, statement, expected) => {
  expect(forbidden(lang, statement)?.text ?? null).toBe(expected)
})
