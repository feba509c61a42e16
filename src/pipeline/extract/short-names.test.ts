import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import type { Candidate } from './candidates'
import { byShortName } from './short-names'

const candidate = (row: string): Candidate => {
  const [headword = '', category = ''] = row.split(':')
  return { headword, key: headword, category: category === '' ? null : (category as Category) } as Candidate
}

test.each<[lang: Lang, rows: readonly string[], expected: string]>([
  ['ja', ['浜松市:place', '浜松:place'], '浜松 浜松市'],
  ['ja', ['富山県高岡市:place', '高岡:person'], '高岡 富山県高岡市'],
  ['ja', ['浦津港:place', '浦津:place'], ''],
  ['ja', ['梁田宗介:person', '宗介:person'], '宗介 梁田宗介'],
  ['ja', ['久我原誠一:person', '久我原:place'], '久我原 久我原誠一'],
  ['ja', ['久我原誠一:person', '久我原:place', '久我原市:place'], '久我原 久我原市'],
  ['ja', ['三栖岬波浪:person', '三栖岬:place'], ''],
  ['ja', ['鈴木敦夫:person', '鈴木:organisation'], '鈴木 鈴木敦夫'],
  ['ja', ['宇治川理紗:person', '宇治川:'], '宇治川 宇治川理紗'],
  ['ja', ['宇治川理紗:person', '宇:'], ''],
  ['ko', ['완도군:place', '완도:place'], '완도 완도군'],
  ['ko', ['변수연:person', '수연:person'], '수연 변수연'],
  ['ko', ['인천국제공항:place', '인천:place'], ''],
])('%s %j: %s', (lang, rows, expected) => {
  const short = byShortName(rows.map(candidate), lang)
  expect([...short].map((pair) => pair.join(' ')).join(' | ')).toBe(expected)
})
