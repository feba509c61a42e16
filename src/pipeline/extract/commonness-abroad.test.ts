import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { loadDictionaries } from '@/lexicon/load'
import { commonnessAbroad } from './commonness-abroad'

const dictionaries = await loadDictionaries()

// usual, rarer: by a row of the lexicon, or by the same characters
test.each<[Lang, string, string]>([
  ['ja', '時間', '電圧'],
  ['ja', '環境', '変電所'],
  ['ko', '시간', '전압'],
  ['ko', '환경', '변전소'],
])('from %s, the counterpart of %s is more usual than that of %s', (lang, usual, rarer) => {
  const of = (word: string): number => commonnessAbroad(lang, word, dictionaries)
  expect(of(usual)).toBeGreaterThan(of(rarer) + 0.2)
})

test.each<[Lang, string]>([
  ['ja', 'ヌゥペラリム'],
  ['ko', '벼루닷컴쀍'],
])('from %s, nothing is known of %s', (lang, word) => expect(commonnessAbroad(lang, word, dictionaries)).toBe(0))
