import { expect, test } from 'vitest'
import { otherTopics } from './alter-topics'
import { materialFor } from './testing/material'

test.each([
  ['ko', ['전기가마는 온도가 고르다.', '장작가마는 재가 남는다.'], ['장작가마']],
  // 사진가: of another head.
  ['ko', ['전기가마는 온도가 고르다.', '사진가는 재를 찍는다.'], []],
  // Nothing is said of it elsewhere.
  ['ko', ['전기가마는 온도가 고르다.', '마을에는 장작가마와 샘이 있다.'], []],
  ['ja', ['電気窯は温度が均一だ。', '登り窯は灰がかかる。'], ['登り窯']],
  // 水素 and 炭素 are called alike only.
  // モンサント and ブランケット rhyme only.
  ['ja', ['モンサントは島で炉を作る。', 'ブランケットは熱を逃さない。'], []],
  // What it is done with.
  ['ja', ['除雪車は島を回る。', '計測車は島で道を測る。'], ['計測車']],
  ['ja', ['放射性水素は軽い。', '放射性炭素は重い。'], []],
] as const)('%s: another thing of its kind that the article speaks of: %j', async (lang, lines, expected) => {
  const lead = lang === 'ko' ? '마을에서는 그릇을 굽는다.' : '町では器を焼く。'
  const material = await materialFor(lang, [[lead, ...lines]])
  const [, sentence] = material.body
  if (!sentence) throw new Error('nothing is read')
  const offered = otherTopics(material, sentence, { start: 0, end: sentence.text.length })
  expect(offered.map(({ exchanged }) => exchanged.to)).toEqual(expected)
})
