import { expect, test } from 'vitest'
import { otherDates, otherDays } from './alter-dates'
import { dateOptions } from './other-values'
import { materialFor } from './testing/material'

async function others(lang: 'ko' | 'ja', text: string): Promise<readonly string[]> {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  if (!sentence) return []
  return otherDays(material, sentence, { start: 0, end: text.length }).map(({ exchanged }) => exchanged.to)
}

test.each([
  ['ja', '土曜日、サメが少年を襲った。', /^日曜日$/],
  ['ko', '소년은 월요일 병원으로 옮겨졌다.', /^[화수목금]요일$/],
  ['ja', '7月に演奏者が来た。', /^[5689]月$/],
] as const)('a day of the same part of the week, a month near by: %s %s', async (lang, text, expected) => {
  expect((await others(lang, text)).join(' ')).toMatch(expected)
})

test.each([
  ['ja', '大雨は火曜日と水曜日に広がる。'],
  ['ja', '土曜日に何が起きたかは誰も知らない。'],
] as const)('none where one day tells the other, or nobody does it: %s %s', async (lang, text) => {
  expect(await others(lang, text)).toEqual([])
})

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
  ['ko', '시장은 2월에 가게를 닫았다.', /^1월$/],
  ['ko', '시장은 10월에 가게를 열 계획이다.', /^1[12]월$/],
  ['ko', '시장은 해마다 2월에 가게를 닫는다.', /^(?:12|1|3|4)월$/],
] as const)('%s: a month alone, too: %s', async (lang, text, expected) => {
  expect((await others(lang, text)).join(' ')).toMatch(expected)
})

test.each([
  ['ko', '의회는 올해 7월 법안을 통과시켰다.', true],
  ['ko', '의회는 2014년 법안을 통과시켰다.', false],
  ['ja', '議会は今年7月に法案を通した。', true],
  ['ja', '議会は2014年に法案を通した。', false],
] as const)('%s: a month of which no year is named is petty to alter: %s', async (lang, text, expected) => {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  const [date] = sentence?.dates ?? []
  if (!sentence || !date) throw new Error('no date is read')
  expect(new Set(otherDates(material, sentence, date).map(({ aside }) => aside))).toEqual(new Set([expected]))
})
