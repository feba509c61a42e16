import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import type { LexiconEntry, QuestionDictionaries } from '@/pipeline/ports'
import { materialOf } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { analyzedOf, articleOf, termOf } from '../testing/read'
import { hanja } from './hanja'

const PIECES: Readonly<Record<string, readonly string[]>> = {
  交: ['こう'],
  換: ['かん'],
  歓: ['かん'],
  公: ['こう', 'く', 'おおやけ'],
  館: ['かん'],
  工: ['こう', 'く'],
  間: ['ま', 'あいだ', 'かん'],
  噛: ['かん'],
}
const READINGS: Readonly<Record<string, readonly string[]>> = {
  交: ['교'],
  歓: ['환'],
  公: ['공'],
  館: ['관'],
  工: ['공'],
  間: ['간'],
  噛: ['교'],
}
const entry = ([ko, kanji, reading]: readonly [string, string, string]): LexiconEntry => ({
  ko: [ko],
  ja: [kanji],
  reading,
  category: 'concept',
  domain: '',
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'lexicon',
})
const DICTIONARIES: QuestionDictionaries = {
  ...NO_DICTIONARIES,
  definedEntries: () =>
    (
      [
        ['교환', '交歓', 'こうかん'],
        ['공관', '公館', 'こうかん'],
        ['공간', '工間', 'こうかん'],
        // Korean has another word: nothing tells how 噛 is read in it.
        ['저작', '噛間', 'かんま'],
      ] as const
    ).map(entry),
  lookUpHanja: (kanji) => (READINGS[kanji] ? { readings: READINGS[kanji], form: kanji } : null),
  lookUpPieces: (kanji) => PIECES[kanji] ?? [],
  // 交歓 is a word, and read the same; 館 ends many words that no dictionary has.
  lookUpReading: (word) => {
    if (word === '交歓') return [{ kanji: word, reading: 'こうかん', kind: 'common', cost: 5 }]
    return word === '館' ? [{ kanji: word, reading: 'かん', kind: 'affix', cost: 6 }] : []
  },
}
const ALIGNED = [
  { hangul: '교', hanja: '交', kanji: '交', kana: 'こう' },
  { hangul: '환', hanja: '換', kanji: '換', kana: 'かん' },
]

describe('characters of a word of a Japanese text', () => {
  const drafts = async (alignment: typeof ALIGNED) => {
    const article = articleOf('ja', [['部品を交換する。']])
    const terms = [termOf(article, ['교환', '交換', 'こうかん'], 'concept', { alignment })]
    const analyzed = await analyzedOf(article)
    return hanja(materialOf({ analyzed, terms, dictionaries: DICTIONARIES, random: seededRandom(1) }))
  }

  test('are asked by its reading; wrong ones sound the same, by on readings, and are no words', async () => {
    const [draft] = await drafts(ALIGNED)
    expect(draft?.stem).toBe('「こうかん」の漢字表記として正しいものを選んでください。')
    expect(draft?.answer).toBe('交換')
    const wrong = draft?.distractors.map(({ text }) => text) ?? []
    expect(new Set(wrong).size).toBe(3)
    expect(['交間', '公換', '工換']).toEqual(expect.arrayContaining(wrong))
  })

  test('are not asked where it is not known which kana are whose', async () => {
    expect(await drafts([])).toEqual([])
  })
})
