import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import type { LexiconEntry, QuestionDictionaries } from '@/pipeline/ports'
import { materialOf } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { analyzedOf, articleOf, termOf } from '../testing/read'
import { hanja } from './hanja'

const PIECES: Readonly<Record<string, readonly string[]>> = {
  停: ['てい'],
  止: ['し', 'どまり'],
  底: ['てい', 'そこ'],
  面: ['めん'],
  綴: ['てい'],
}
const READINGS: Readonly<Record<string, readonly string[]>> = {
  測: ['측'],
  定: ['정'],
  停: ['정'],
  止: ['지'],
  底: ['저'],
  面: ['면'],
  綴: ['정'],
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
const EVERYDAY = (
  [
    ['정지', '停止', 'ていし'],
    ['저면', '底面', 'ていめん'],
  ] as const
).map(entry)
const DICTIONARIES: QuestionDictionaries = {
  ...NO_DICTIONARIES,
  definedEntries: () => [...EVERYDAY, entry(['정면', '綴面', 'ていめん'])],
  rowsOfField: () => [...EVERYDAY, ...EVERYDAY, ...EVERYDAY, ...EVERYDAY],
  lookUpHanja: (kanji) => (READINGS[kanji] ? { readings: READINGS[kanji], form: kanji } : null),
  lookUpPieces: (kanji) => PIECES[kanji] ?? [],
}
const ALIGNED = [
  { hangul: '측', hanja: '測', kanji: '測', kana: 'そく' },
  { hangul: '정', hanja: '定', kanji: '定', kana: 'てい' },
]

describe('characters of a word of a Japanese text', () => {
  const drafts = async (alignment: typeof ALIGNED, dictionaries: QuestionDictionaries = DICTIONARIES) => {
    const article = articleOf('ja', [['気温を測定する。']])
    const terms = [termOf(article, ['측정', '測定', 'そくてい'], 'concept', { alignment, route: 'lexicon' })]
    const analyzed = await analyzedOf(article)
    return hanja(materialOf({ analyzed, terms, dictionaries, random: seededRandom(1) }))
  }

  test('are asked by its reading; wrong ones look alike, or sound alike in both languages, and are written every day', async () => {
    const [draft] = await drafts(ALIGNED)
    expect(draft?.stem).toBe('「そくてい」の漢字表記として正しいものを選んでください。')
    expect(draft?.answer).toBe('測定')
    expect(draft?.distractors.map(({ text }) => text).sort()).toEqual(['側定', '則定', '測停'].sort())
  })

  test('are not asked where there are fewer than three such', async () => {
    const lookUpReading: QuestionDictionaries['lookUpReading'] = (word) =>
      word === '測停' ? [{ kanji: word, reading: 'そくてい', kind: 'common', cost: 5 }] : []
    expect(await drafts(ALIGNED, { ...DICTIONARIES, lookUpReading })).toEqual([])
  })

  test('are in no other word that is read in the same way', async () => {
    const article = articleOf('ja', [['気温の測定値を見る。']])
    const alignment = [...ALIGNED, { hangul: '치', hanja: '値', kanji: '値', kana: 'ち' }]
    const terms = [termOf(article, ['측정치', '測定値', 'そくていち'], 'concept', { alignment, route: 'lexicon' })]
    const analyzed = await analyzedOf(article)
    const optionsWith = (word: string): readonly string[] => {
      const lookUpReading: QuestionDictionaries['lookUpReading'] = (asked) =>
        asked === word ? [{ kanji: word, reading: 'ていち', kind: 'common', cost: 5 }] : []
      const dictionaries = { ...DICTIONARIES, lookUpReading }
      return hanja(materialOf({ analyzed, terms, dictionaries, random: seededRandom(1) })).flatMap(({ distractors }) =>
        distractors.map(({ text }) => text),
      )
    }
    expect(optionsWith('気象')).toContain('測定植')
    expect(optionsWith('定植')).not.toContain('測定植')
  })

  test('are not asked where it is not known which kana are whose', async () => {
    expect(await drafts([])).toEqual([])
  })
})
