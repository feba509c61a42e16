import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/core/random'
import type { LexiconEntry, QuestionDictionaries } from '@/pipeline/ports'
import { materialOf } from '../make-questions'
import { NO_DICTIONARIES } from '../testing/dictionaries'
import { analyzedOf, articleOf, termOf } from '../testing/read'
import { wordsOf } from '../vocabulary'
import { wordInSentence } from './word-in-sentence'

const LEVEE = '上流の町は堤防を築き、下流の町は古い森を残して水の勢いを弱めてきた。'

describe('a gap', () => {
  const asked = async (words: readonly [string, string, string][], sentence = LEVEE) => {
    const article = articleOf('ja', [
      [sentence],
      ['町には橋と道路と水門がある。', '病院では偽薬を使った試験が行われた。'],
    ])
    const terms = words.map((word) => termOf(article, word))
    const analyzed = await analyzedOf(article)
    return wordInSentence(materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) }))
  }

  test('has options of the word’s own series, none of another sort', async () => {
    const [draft] = await asked([
      ['둑', '堤防', 'ていぼう'],
      ['위약', '偽薬', 'ぎやく'],
    ])
    expect(draft?.answer).toBe('堤防')
    const wrong = draft?.distractors.map(({ text }) => text) ?? []
    expect(wrong.length).toBeGreaterThan(1)
    expect(wrong).not.toContain('偽薬')
  })

  test('does not stand behind a figure', async () => {
    expect(await asked([['둑', '堤防', 'ていぼう']], LEVEE.replace('堤防', '第3堤防'))).toEqual([])
  })

  test('is not made for a word of no known sort', async () => {
    expect(await asked([['기세', '勢い', 'いきおい']])).toEqual([])
  })
})

describe('a gap for a word that is taken for others', () => {
  const dictionaries = {
    ...NO_DICTIONARIES,
    lookUpSino: (hangul: string) =>
      hangul === '결제' ? [{ kanji: '決済', reading: 'けっさい', kind: 'common' as const, cost: 3 }] : [],
  }
  const asked = async (lang: 'ko' | 'ja', sentence: string, own: QuestionDictionaries = dictionaries) => {
    const analyzed = await analyzedOf(articleOf(lang, [[sentence]]))
    return wordInSentence(materialOf({ analyzed, terms: [], dictionaries: own, random: seededRandom(1) }))
  }

  test('is none where its particle ends a longer word', async () => {
    const sentence = '이 가게에서는 휴대전화로 물건값을 내는 결제가 하루에 백 건을 넘는다.'
    const words = (longer: string) => ({
      ...dictionaries,
      koreanFrequency: (word: string) => (word === longer ? 4 : 0),
    })
    expect(await asked('ko', sentence, words('결제일'))).toHaveLength(1)
    expect(await asked('ko', sentence, words('결제가'))).toHaveLength(0)
  })

  test('is none where of what it is said stands in the sentence before', async () => {
    expect(await asked('ko', '손님이 그날 물건값을 결제했다는 것, 곧 이 장사의 마지막 하루다.')).toEqual([])
  })

  test('has those as options, each with how it is used, whether the glossary has the word or not', async () => {
    const [draft] = await asked('ko', '이 가게에서는 손님이 휴대전화로 물건값을 결제할 수 있게 했다.')
    expect(draft?.answer).toBe('결제')
    expect(draft?.stem).toContain('決済')
    expect(draft?.distractors.map(({ text }) => text)).toHaveLength(3)
    for (const { text, reason } of draft?.distractors ?? []) {
      expect(['결재', '결산', '정산', '청산']).toContain(text)
      expect(reason).toMatchObject({ code: 'other-use', detail: expect.stringMatching(/.+ \(.+: .+\)/) })
    }
  })

  test.each([
    ['ja', '市は来年の春に、川沿いの遊歩道を駅前まで拡張する。', '拡張'],
    ['ja', '市は来年の春に、川沿いの遊歩道の拡張工事を始める。', undefined],
    ['ko', '시장은 지난달에 갈등을 조정하려고 주민들과 만났다고 말했다.', undefined],
  ] as const)('stands for a whole word of one sense: %s %s', async (lang, sentence, answer) => {
    const drafts = await asked(lang, sentence)
    expect(drafts.map((draft) => draft.answer)).toEqual(answer ? [answer] : [])
  })
})

describe('a gap among words that the rows know', () => {
  const row = ([ko, ja]: readonly [string, string]): LexiconEntry => ({
    ko: [ko],
    ja: [ja],
    reading: '',
    category: 'concept',
    domain: '',
    definitions: { ko: null, ja: null },
    falseFriend: null,
    source: 'lexicon',
  })
  const asked = async (lang: 'ko' | 'ja', sentence: string, rows: readonly (readonly [string, string])[]) => {
    const entries = rows.map(row)
    const analyzed = await analyzedOf(articleOf(lang, [[sentence]]))
    const dictionaries = {
      ...NO_DICTIONARIES,
      lookUp: (of: 'ko' | 'ja', word: string) => entries.filter((one) => one[of].includes(word)),
      lookUpSino: (hangul: string) =>
        hangul === '무역' ? [{ kanji: '貿易', reading: 'ぼうえき', kind: 'common' as const, cost: 3 }] : [],
    }
    const [draft] = wordInSentence(materialOf({ analyzed, terms: [], dictionaries, random: seededRandom(1) }))
    return draft?.distractors.map(({ text }) => text).toSorted() ?? null
  }

  test.each([
    ['ko', '이 항구의 무역은 지난해보다 두 배로 늘어났다고 한다.', [], ['거래', '교역', '상업']],
    // A row gives the option for what is given, or one word for both.
    ['ko', '이 항구의 무역은 지난해보다 두 배로 늘어났다고 한다.', [['교역', '貿易']], null],
    [
      'ko',
      '이 항구의 무역은 지난해보다 두 배로 늘어났다고 한다.',
      [
        ['교역', '交易'],
        ['통상', '交易'],
        ['통상', '貿易'],
        ['무역', '貿易'],
      ],
      null,
    ],
    // Another word of the sentence is one for what is given.
    [
      'ko',
      '통상에 밝은 이 항구의 무역은 지난해보다 두 배로 늘었다.',
      [
        ['통상', '貿易'],
        ['무역', '貿易'],
      ],
      null,
    ],
    [
      'ko',
      '통상에 밝은 이 항구의 무역은 지난해보다 두 배로 늘었다.',
      [
        ['통상', '通常'],
        ['무역', '貿易'],
      ],
      ['거래', '교역', '상업'],
    ],
    [
      'ja',
      '通商に明るいこの港の貿易は、去年の二倍に増えたそうだ。',
      [
        ['무역', '貿易'],
        ['무역', '通商'],
      ],
      null,
    ],
  ] as const)('%s %s %j: %j', async (lang, sentence, rows, options) => {
    expect(await asked(lang, sentence, rows)).toEqual(options)
  })
})

test('words of the lexicon are of fields that the article has three terms of, or of none', async () => {
  const entry = (ja: string, domain: string): LexiconEntry => ({
    ko: [`${ja}어`],
    ja: [ja],
    reading: '',
    category: 'concept',
    domain,
    definitions: { ko: null, ja: null },
    falseFriend: null,
    source: 'lexicon',
  })
  const energy = ['発電所', '送電線', '蓄電池', '変電所'].map((word) => entry(word, 'energy'))
  const others = [entry('信用状', 'finance'), entry('報告書', '')]
  const article = articleOf('ja', [['発電所と送電線と蓄電池を結ぶ計画の報告書が信用状と出た。']])
  const terms = [...energy.slice(0, 3), others[0]].map((one) =>
    termOf(article, [one?.ko[0] ?? '', one?.ja[0] ?? '', 'よみ']),
  )
  const dictionaries = { ...NO_DICTIONARIES, definedEntries: () => [...energy, ...others] }
  const material = materialOf({ analyzed: await analyzedOf(article), terms, dictionaries, random: seededRandom(1) })
  expect(wordsOf(material).map(({ ja }) => ja.headword)).toEqual(['発電所', '送電線', '蓄電池', '変電所', '報告書'])
})
