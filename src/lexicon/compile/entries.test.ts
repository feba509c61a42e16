import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { entry } from '@/pipeline/translate/testing/fake-dictionaries'
import { entryKey, reversedKey } from '../files'
import { byHeadword, entryFile } from './entries'
import { withSenses } from './senses'

const sense = (place: number) => ({ place, cues: ['도료'] })
const SENSES = new Map([
  ['ko 수지 樹脂', sense(1)],
  ['ko 수지 収支', sense(2)],
  ['ja キー 열쇠', sense(2)],
  ['ja キー 자판', sense(1)],
])
const ENTRIES = [
  entry('수지', '収支', 'しゅうし'),
  entry('수지', '樹脂', 'じゅし'),
  entry('열쇠', '鍵|キー', 'かぎ'),
  entry('자판', 'キー', 'きー'),
  entry('비결', '鍵', 'かぎ'),
  entry('축소', '縮小', 'しゅくしょう'),
  entry('축소', '縮減', 'しゅくげん', { from: 'ja' }),
  entry('칼집', '鞘', 'さや', { from: 'ko' }),
  entry('칼자루', '柄|鞘', 'つか', { from: 'ko' }),
].map((row) => withSenses(row, SENSES))

const found = byHeadword(ENTRIES, () => 0)

test.each<[string, Lang, string, readonly string[]]>([
  ['senses in their order', 'ko', '수지', ['樹脂', '収支']],
  ['a sense before a row that comes first otherwise', 'ja', 'キー', ['자판', '열쇠']],
  ['the sense of one spelling is none of the other', 'ja', '鍵', ['열쇠', '비결']],
  ['a row of one direction', 'ja', '縮減', ['축소']],
  ['is not found from the other', 'ko', '축소', ['縮小']],
])('%s: %s %s', (_, lang, headword, counterparts) => {
  const other = lang === 'ko' ? 'ja' : 'ko'
  expect((found.get(entryKey(lang, headword)) ?? []).map((row) => row[other][0])).toEqual(counterparts)
})

test.each<[string, Lang, string, readonly string[]]>([
  [
    'where no row has the word, rows of the other direction say it, those that say it first before',
    'ja',
    '鞘',
    ['칼집', '칼자루'],
  ],
  ['where one has it, none does', 'ko', '축소', []],
])('%s: %s %s', (_, lang, word, counterparts) => {
  const { keys, lines } = entryFile(
    ENTRIES,
    () => 0,
    () => 9,
  )
  const [, ranges = ''] = keys.find(([key]) => key === reversedKey(lang, word)) ?? []
  const rows = ranges.split(';').flatMap((range) => {
    const [start, end] = range.split('-').map(Number)
    return end === undefined ? [] : [JSON.parse(Buffer.from(lines).toString('utf8', start, end))]
  })
  expect(rows.map(({ ko }) => ko[0])).toEqual(counterparts)
})
