import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities'

const sentence = (text: string) =>
  ({ index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null }) as const

test.each([
  ['ko', '정부가 4,500억 엔 가운데 1조 2,000억 원을 냈다', '4,500억 엔 | 1조 2,000억 원'],
  ['ko', '2025년 3월 28일 20만 킬로와트를 얻었다', '20만 킬로와트'],
  ['ko', '주민의 4분의 3이 찬성했다', '4분의 3'],
  ['ko', '2만4000TEU급 배와 3만5000L 탱크', '2만4000TEU급 | 3만5000L'],
  ['ja', '送水管は12万キロ、通信は毎秒8ギガビット、月20立方メートル', '12万キロ | 毎秒8ギガビット | 20立方メートル'],
  ['ja', '総額1360億円で36万キロワット時をためる', '1360億円 | 36万キロワット時'],
  ['ja', '2025年3月28日に全体の3分の1が動いた', '3分の1'],
] as const)('quantities of %s: %s', (lang, text, expected) => {
  expect(
    quantitiesIn(sentence(text), lang)
      .map((quantity) => quantity.text)
      .join(' | '),
  ).toBe(expected)
})

test.each([
  ['ko', '기둥 4만 개가 섰다', 0.1],
  ['ko', '기둥에 4만 원을 썼다', 1],
  ['ja', '100万を超えた', 0.1],
  ['ja', '100万トンを超えた', 0.8],
] as const)('a number of nothing is no quantity to learn: %s %s %d', (lang, text, weight) => {
  expect(quantitiesIn(sentence(text), lang)[0]?.weight).toBe(weight)
})
