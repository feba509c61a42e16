import { describe, expect, test } from 'vitest'
import { argues, heldByOthers, isView } from './argument'
import { materialFor } from './testing/material'

const CLAIMS = {
  ko: [
    '섬의 책방은 지켜야 한다.',
    '책방은 책만 파는 곳이 아니다.',
    '사람이 모이는 곳이기 때문이다.',
    '시는 임대료를 낮추어야 한다.',
  ],
  ja: [
    '島の書店は守るべきだ。',
    '書店は本だけを売る場所ではない。',
    '人が集まる場所だからだ。',
    '市は家賃を下げるべきである。',
  ],
} as const

test.each([
  ['ko', CLAIMS.ko, true],
  ['ja', CLAIMS.ja, true],
  ['ko', ['시는 책방을 열었다.', '관장은 “책방은 지켜야 한다”고 말했다.'], false],
  ['ja', ['市は書店を開いた。', '館長は「書店は守るべきだ」と話した。'], false],
] as const)('whether a text argues (%s)', async (lang, sentences, expected) => {
  expect(argues(await materialFor(lang, [sentences]))).toBe(expected)
})

const ESSAY = {
  ko: [...CLAIMS.ko, '나는 책방에 자주 간다.', '내가 산 책은 스무 권이다.'],
  ja: [...CLAIMS.ja, '私は書店によく行く。', '私が買った本は二十冊だ。'],
} as const

test.each([
  // [language, first person, sentence, statement, whether that is a view]
  ['ko', true, '모르는 책을 펼치는 시간은 아깝지 않다.', '모르는 책을 펼치는 시간은 아깝지 않습니다.', true],
  ['ko', true, '지난봄 옆 가게가 문을 닫았다.', '지난봄 옆 가게가 문을 닫았습니다.', false],
  ['ko', true, '책방은 지도에 나오지 않는다.', '책방은 지도에 나오지 않습니다.', false],
  ['ko', false, '모르는 책을 펼치는 시간은 아깝지 않다.', '모르는 책을 펼치는 시간은 아깝지 않습니다.', false],
  ['ko', false, '책방은 지켜야 한다.', '책방은 지켜야 합니다.', true],
  ['ja', true, '知らない本を開く時間はそれだけで楽しい。', '知らない本を開く時間はそれだけで楽しいです。', true],
  ['ja', true, '去年の春、隣の店が閉まった。', '去年の春、隣の店が閉まりました。', false],
  ['ja', true, '本は二十冊でちょうどいい。', '本は二十冊でちょうどいいです。', false],
  ['ja', false, '知らない本を開く時間はそれだけで楽しい。', '知らない本を開く時間はそれだけで楽しいです。', false],
] as const)('%s, first person %s: %s', async (lang, isEssay, text, statement, expected) => {
  const material = await materialFor(lang, [[...(isEssay ? ESSAY : CLAIMS)[lang], text]])
  const sentence = material.body.at(-1)
  expect(sentence && isView(material, sentence, statement)).toBe(expected)
})

describe('what the author does not say himself', () => {
  test.each<[string, 'ko' | 'ja', readonly (readonly string[])[], readonly string[]]>([
    [
      'an objection and what goes on with it, until the author turns',
      'ko',
      [['물론 이렇게 되물을 수 있다.', '책은 집에서도 산다.', '그러나 집에는 이웃이 없다.', '책방에는 이웃이 있다.']],
      ['물론 이렇게 되물을 수 있다.', '책은 집에서도 산다.'],
    ],
    [
      'or judges',
      'ko',
      [['어떤 이들은 책방이 낡았다고 말한다.', '세상이 바뀌었다는 것이다.', '일리가 있는 말이다.', '책방은 낡았다.']],
      ['어떤 이들은 책방이 낡았다고 말한다.', '세상이 바뀌었다는 것이다.'],
    ],
    [
      'but not that there is an objection, which its sentence tells',
      'ko',
      [['책방이 낡았다는 비판이 있다.', '손님은 오지 않는다.'], ['책방은 섬에 있다.']],
      ['손님은 오지 않는다.'],
    ],
    [
      'what is granted before a but, in the next paragraph as well; not figures',
      'ko',
      [['물론 책방은 낡았다.', '손님은 하루 12명이다.'], ['그러나 책방은 섬에 하나뿐이다.']],
      ['물론 책방은 낡았다.'],
    ],
    ['not what is granted without a but', 'ko', [['물론 책방은 낡았다.', '지붕도 낡았다.']], []],
    [
      'an objection and what goes on with it, until the author judges',
      'ja',
      [['こう書くと、必ず反論がある。', '本は家でも買える。', 'この反論は半分正しい。', '書店には隣人がいる。']],
      ['こう書くと、必ず反論がある。', '本は家でも買える。'],
    ],
    [
      'but not that there is an objection, which its sentence tells',
      'ja',
      [['書店は古いという批判もある。', '客は来ないというのだ。'], ['書店は島にある。']],
      ['客は来ないというのだ。'],
    ],
    [
      'what is granted before a but',
      'ja',
      [['もちろん、書店は古い。', '屋根も傷んでいる。', 'しかし、書店は島に一つしかない。']],
      ['もちろん、書店は古い。', '屋根も傷んでいる。'],
    ],
    ['nobody’s experience', 'ja', [['断られた経験のある人は多い。', '店は減った。']], []],
  ])('%s (%s)', async (_, lang, paragraphs, expected) => {
    const material = await materialFor(lang, [CLAIMS[lang], ...paragraphs])
    expect([...heldByOthers(material)].map(({ text }) => text)).toEqual(expected)
  })
})
