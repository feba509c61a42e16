import { expect, it } from 'vitest'
import type { IpadicEntry } from './ipadic'
import { kanaWords, kanjiWords } from './kanji-words'

const entry = (surface: string, reading: string, pos: string, form = '*'): IpadicEntry => ({
  surface,
  reading,
  pos: [pos.split('-')[0] ?? '', pos.split('-')[1] ?? '*', '*', '*'],
  form,
  cost: 5000,
})

it('has the nouns of characters and kana, those of adjectives and the stems of verbs among them, and no affixes', () => {
  const words = kanaWords([
    entry('便り', 'たより', '名詞-一般'),
    entry('寂しい', 'さびしい', '形容詞-自立', '基本形'),
    entry('上げ', 'あげ', '名詞-接尾'),
    entry('戦略', 'せんりゃく', '名詞-一般'),
    entry('便る', 'たよる', '動詞-自立', '基本形'),
    entry('飲み', 'のみ', '動詞-自立', '連用形'),
  ])
  expect(words.map(({ kanji, reading }) => `${kanji} ${reading}`).sort()).toEqual([
    '便り たより',
    '寂しさ さびしさ',
    '飲み のみ',
  ])
})

it('reads words that IPADIC has wrong as they are read', () => {
  const [word] = kanjiWords([entry('骨髄', 'こつづい', '名詞-一般')], [])
  expect(word?.reading).toBe('こつずい')
})
