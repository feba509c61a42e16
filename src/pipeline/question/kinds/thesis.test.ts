import { expect, test } from 'vitest'
import { materialFor } from '../testing/material'
import { thesis } from './thesis'

const CLAIMS = {
  ko: [
    [
      '어둠은 빛이 없는 상태가 아니라 지켜야 할 자원이다.',
      '별은 밤에만 보이기 때문이다.',
      '시는 불을 꺼야 한다.',
      '밤은 낮의 나머지가 아니다.',
    ],
    ['섬에 필요한 것은 더 밝은 등이 아니라 고르게 비추는 등이다.', '손님이 바라는 것은 별일 때가 많다.'],
    ['불을 끄는 일은 어렵지 않다.', '시는 별을 지켜야 한다.'],
  ],
  ja: [
    [
      '迷うことは無駄ではなく、記憶の材料である。',
      '自分で選んだ角は忘れないからだ。',
      '地図は閉じるべきだ。',
      '散歩は移動ではない。',
    ],
    [
      '旅に大切なのは、道具を捨てることではなく、使わない時間を決めることだ。',
      '時間を短くする地図は町を遠くする。',
      '町を覚える人は角を選ぶ。',
    ],
    ['道案内は欠かせない支えである。', '最短の道を選ぶ人は多い。', '町は守るべきだ。'],
  ],
} as const

test('what an author says that something is, beside what he denies (ko)', async () => {
  const asked = thesis(await materialFor('ko', CLAIMS.ko))
  expect(asked.map(({ stem, answer }) => [stem.split('\n').at(-1), answer])).toEqual([
    ['필자는 어둠을 무엇이라고 말합니까?', '지켜야 할 자원'],
    ['필자에 따르면 섬에 필요한 것은 무엇입니까?', '고르게 비추는 등'],
  ])
  expect(asked[0]?.distractors.map(({ text }) => text)).toContain('빛이 없는 상태')
  // What it is not stands outside what is quoted.
  expect(asked[0]?.evidence.map(({ quote }) => quote)).toEqual(['지켜야 할 자원'])
})

test('what an author says that something is, beside what he denies (ja)', async () => {
  const asked = thesis(await materialFor('ja', CLAIMS.ja))
  expect(asked.map(({ stem, answer }) => [stem.split('\n').at(-1), answer])).toEqual([
    ['筆者は迷うことを何だと述べていますか。', '記憶の材料'],
    ['筆者によると、旅に大切なのは何ですか。', '使わない時間を決めること'],
  ])
  // Things to do beside a thing to do.
  expect(asked[1]?.distractors.every(({ text }) => text.endsWith('こと'))).toBe(true)
})

test('not of what only a word points at', async () => {
  const [first = [], ...rest] = CLAIMS.ja
  const text = [
    ['記念写真を並べた壁を覚えている。', 'あれは飾りではなく、客の記録だった。', ...first.slice(1)],
    ...rest,
  ]
  const asked = thesis(await materialFor('ja', text))
  expect(asked.map(({ stem }) => stem.split('\n').at(-1))).not.toContain('筆者はあれを何だと述べていますか。')
  expect(asked.length).toBe(1)
})

test('news says nothing of the sort', async () => {
  expect(thesis(await materialFor('ko', [CLAIMS.ko[1]]))).toEqual([])
})

test('what something is to somebody is not asked as what the writer says to them', async () => {
  const [first = [], ...rest] = CLAIMS.ko
  const asked = thesis(await materialFor('ko', [['어부에게 어둠은 지켜야 할 자원이다.'], ...[first.slice(1)], ...rest]))
  expect(asked.map(({ stem }) => stem.split('\n').at(-1))).not.toContain('필자는 어부에게 어둠을 무엇이라고 말합니까?')
})
