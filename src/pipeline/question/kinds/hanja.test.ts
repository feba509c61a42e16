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
}
const entry = (kanji: string): LexiconEntry => ({
  ko: [''],
  ja: [kanji],
  reading: '',
  category: 'concept',
  domain: '',
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'lexicon',
})
const DICTIONARIES: QuestionDictionaries = {
  ...NO_DICTIONARIES,
  definedEntries: () => ['交歓', '公館', '工間'].map(entry),
  lookUpPieces: (kanji) => PIECES[kanji] ?? [],
  // 交歓 is a word, and read the same.
  lookUpReading: (word) => (word === '交歓' ? [{ kanji: word, reading: 'こうかん', kind: 'common', cost: 5 }] : []),
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

  test('are asked by its reading; wrong ones sound the same, with usual readings, and are no words', async () => {
    const [draft] = await drafts(ALIGNED)
    expect(draft?.stem).toBe('「こうかん」の漢字表記として正しいものを選んでください。')
    expect(draft?.answer).toBe('交換')
    expect(draft?.distractors.map(({ text }) => text).toSorted()).toEqual(['交館', '公換', '工換'].toSorted())
  })

  test('are not asked where it is not known which kana are whose', async () => {
    expect(await drafts([])).toEqual([])
  })
})
