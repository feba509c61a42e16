import { expect, test } from 'vitest'
import { twiceVariedReadings, variedReadings } from './varied-readings'

test.each([
  ['こうじょう', 'こじょう', '工場 without its long vowel'],
  ['としょ', 'としょう', '図書 with a long vowel'],
  ['せんりゃく', 'せんりょく', '戦略 with another contracted sound'],
  ['けっか', 'けつか', '結果 without assimilation'],
  ['かいはつ', 'がいはつ', '開発 voiced'],
  ['せいふ', 'せふ', '政府 without its long vowel'],
])('%s → %s (%s)', (reading, wrong) => {
  expect(variedReadings(reading)).toContain(wrong)
})

test('no ぱ that no word has', () => {
  expect(
    [...variedReadings('いっぱ'), ...twiceVariedReadings('いっぱ')].filter((text) => /[^っん]ぱ/.test(text)),
  ).toEqual([])
})

test('never the reading itself, never twice', () => {
  for (const reading of ['こうじょう', 'きょうりょく', 'がっこう', 'しんぶん']) {
    const varied = variedReadings(reading)
    expect(varied).not.toContain(reading)
    expect(new Set(varied).size).toBe(varied.length)
  }
})

test('two mistakes give readings that one does not', () => {
  const twice = twiceVariedReadings('ていでん')
  expect(twice).toContain('ででん')
  for (const reading of twice) expect(['ていでん', ...variedReadings('ていでん')]).not.toContain(reading)
})
