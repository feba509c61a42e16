import { expect, test } from 'vitest'
import { otherDates } from './alter-dates'
import { dateOptions } from './other-values'
import { materialFor } from './testing/material'

async function otherTimes(lang: 'ko' | 'ja', lines: readonly string[]): Promise<readonly string[]> {
  const material = await materialFor(lang, [lines])
  const [sentence] = material.body
  const [date] = sentence?.dates ?? []
  if (!sentence || !date) throw new Error('no date is read')
  const offered = otherDates(material, sentence, date).map(({ exchanged }) => exchanged.to)
  return [...offered, ...dateOptions(material, sentence, date, '').options.map(({ text }) => text)]
}

test.each([
  ['ko', ['의회는 올해 4월 법안을 통과시켰다.', '시는 올해 9월 다리를 연다.'], /^올해 [123]월$/],
  ['ko', ['시는 올해 9월 다리를 열 예정이다.', '의회는 올해 4월 법안을 통과시켰다.'], /^올해 1[012]월$/],
  ['ko', ['시는 올해 9월 다리를 연다고 밝혔다.'], /^올해 1[012]월$/],
  ['ko', ['시는 올해 5월 창고를 부엌으로 고쳤고, 조합이 운영을 맡는다.'], /^올해 [1-4]월$/],
  ['ko', ['회사는 새 차를 올해 하반기 내놓기로 했다.'], /^내년 [상하]반기$/],
  ['ko', ['회사는 새 차를 올해 상반기 내놓았다.'], /^지난해 [상하]반기$/],
  ['ja', ['議会は今年4月、法案を通した。', '市は今年9月に橋を開く予定だ。'], /^今年[123]月$/],
  ['ja', ['市は今年9月に橋を開く予定だ。', '議会は今年4月、法案を通した。'], /^今年1[012]月$/],
] as const)('%s: another time goes with what is over and what is to come: %j', async (lang, lines, expected) => {
  const others = await otherTimes(lang, lines)
  expect(others.length).toBeGreaterThan(0)
  for (const other of others) expect(other).toMatch(expected)
})

test.each([
  ['ko', '의회는 올해 7월 법안을 통과시켰다.', false],
  ['ko', '의회는 2014년 법안을 통과시켰다.', true],
  ['ja', '議会は今年7月に法案を通した。', false],
  // So many years are no year.
  ['ja', '町に来て五十三年、議長は席を替えた。', false],
  ['ja', '議会は2014年に法案を通した。', true],
] as const)('%s: a month of which no year is named is altered in the lead alone: %s', async (lang, text, expected) => {
  const lead = lang === 'ko' ? ['시장은 값을 올린다.', '시장은 문을 닫는다.'] : ['市は値を上げる。', '市は店を閉める。']
  const material = await materialFor(lang, [[...lead, text]])
  const sentence = material.body.at(-1)
  const [date] = sentence?.dates ?? []
  if (!sentence || !date) throw new Error('no date is read')
  expect(otherDates(material, sentence, date).length > 0).toBe(expected)
})

test('a year of two digits that is over is moved by three or more', async () => {
  const material = await materialFor('ja', [
    ['プールを持つ学校の割合は21年度に9割を下回る。', '委託は22年度に始まり、全校の委託は24年度に済んだ。'],
  ])
  const [sentence] = material.body
  const [date] = sentence?.dates ?? []
  if (!sentence || !date) throw new Error('no date is read')
  expect(otherDates(material, sentence, date).map(({ exchanged }) => exchanged.to)).toEqual(['24年度', '18年度'])
})
