import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { isReckoned, otherFigures } from './alter-figures'
import { materialOf } from './make-questions'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf } from './testing/read'

test.each([
  ['계획했던 220m 가운데 190m를 마쳤다. 남은 30m는 내일 밤의 몫이다.', '30m', true],
  ['1만 8600그루 가운데 60%인 1만 1160그루가 잘려 있었다.', '60%', true],
  ['부고 한 건에 쓰는 돈은 4만 원이다. 46명을 모두 알려도 184만 원이다.', '46명', true],
  ['計73回の採水のうち58回で遺伝子を検出した。', '58回', false],
])('a figure that two others make is known without the text: %s', (told, figure, expected) => {
  expect(isReckoned(told, figure)).toBe(expected)
})

test.each([
  ['ko', '청동은 주석이 10%만 넘어도 잘 깨진다.', false],
  ['ko', '청동은 주석이 10% 들어간다.', true],
  ['ko', '구급차는 밤 11시 42분에 병원을 떠났다.', false],
  ['ko', '구급차는 병원까지 42분을 달렸다.', true],
  // The same figure stands there again; so few people, and a way so short, are petty.
  ['ko', '한 상자가 300개면 가게는 300개를 들인다.', false],
  ['ja', '採血車は大学に年に1、2回止まる。', false],
  ['ja', '採血車は大学に年に2回止まる。', true],
] as const)('%s: whether the figure of %s could be another', async (lang: Lang, text, expected) => {
  const analyzed = await analyzedOf(articleOf(lang, [[text]]))
  const material = materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  const [sentence] = material.body
  const [quantity] = sentence?.numbers.slice(-1) ?? []
  if (!sentence || !quantity) throw new Error('no figure is read')
  expect(otherFigures(material, sentence, quantity).length > 0).toBe(expected)
})

test.each([
  // Things by the thousand, how long something took, a handful, how large something is.
  ['ko', '한빛재단은 도서관에 책 3200권을 들였다.', true],
  ['ko', '한빛재단은 도서관을 11주간 고쳤다.', false],
  ['ko', '한빛재단은 섬에 책방 네 곳을 열었다.', false],
  ['ko', '한빛재단은 벽을 75mm로 막았다.', false],
  ['ja', 'ひかり財団は図書館に本3200冊を入れた。', true],
  ['ja', 'ひかり財団は図書館を11週間で直した。', false],
  ['ja', 'ひかり財団は島に書店を4カ所開いた。', false],
] as const)('%s: whether the figure of %s is worth altering after the lead', async (lang: Lang, text, expected) => {
  const lead = lang === 'ko' ? ['섬에는 책이 없었다.', '다리를 놓는다.'] : ['島には本がなかった。', '橋を架ける。']
  const analyzed = await analyzedOf(articleOf(lang, [[...lead, text]]))
  const material = materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  const sentence = material.body.at(-1)
  const [quantity] = sentence?.numbers.slice(-1) ?? []
  if (!sentence || !quantity) throw new Error('no figure is read')
  expect(otherFigures(material, sentence, quantity).length > 0).toBe(expected)
})
