import { expect, test } from 'vitest'
import { misreadings, variedReadings } from './varied-readings'

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
  expect(variedReadings('いっぱ').filter((text) => /[^っん]ぱ/.test(text))).toEqual([])
})

test('never the reading itself, never twice', () => {
  for (const reading of ['こうじょう', 'きょうりょく', 'がっこう', 'しんぶん']) {
    const varied = variedReadings(reading)
    expect(varied).not.toContain(reading)
    expect(new Set(varied).size).toBe(varied.length)
  }
})

test.each([
  [
    '小型機',
    ['こ', 'がた', 'き'],
    { 0: ['こ', 'しょう'], 1: ['かた', 'がた', 'けい'] },
    0,
    ['しょうがたき', 'こけいき'],
  ],
  ['加速器', ['か', 'そく', 'き'], { 1: ['そく'] }, 1, ['かそっき']],
  [
    '図書館',
    ['と', 'しょ', 'かん'],
    { 0: ['と', 'ず'], 1: ['しょ'], 2: ['かん'] },
    1,
    ['とうしょかん', 'としょうかん'],
  ],
  // たてよう, だてよこ: no native word is read so.
  ['縦横', ['たて', 'よこ'], { 0: ['じゅう'], 1: ['おう'] }, 1, []],
  ['縦横', ['たて', 'よこ'], { 0: ['じゅう'], 1: ['おう'] }, 3, []],
  ['結果', ['けっ', 'か'], { 0: ['けつ'], 1: ['か'] }, 1, ['けつか', 'けくか']],
])('%s: mistakes of one character, its reading or its vowel', (_, pieces, others, group, expected) => {
  const byPlace: Readonly<Record<number, readonly string[]>> = others
  expect(misreadings(pieces, (place) => byPlace[place] ?? [])[group]).toEqual(expected)
})
