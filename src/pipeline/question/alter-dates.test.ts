import { expect, test } from 'vitest'
import { otherDays } from './alter-dates'
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
