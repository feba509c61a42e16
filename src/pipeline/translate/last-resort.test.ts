import { expect, it } from 'vitest'
import type { Lang } from '@/core/article/types'
import type { Category, TermCandidate } from '@/core/glossary/types'
import { guessed, inArticlesCharacters, isLoanOfTheme, leadingCharacters } from './last-resort'
import { rendering } from './rendering'
import { entry, fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  entries: [
    entry('지표', '指標', 'しひょう'),
    entry('마을', '村', 'むら'),
    entry('응회암', '凝灰岩', 'ぎょうかいがん'),
  ],
  sino: {
    균등: ['均等 きんとう common 4'],
    업종: ['業種 ぎょうしゅ common 4'],
    후보: ['候補 こうほ common 3'],
    후회: ['後悔 こうかい common 4'],
    후반: ['後半 こうはん common 4'],
    진행: ['進行 しんこう common 3'],
    용도: ['用途 ようと common 3'],
    의결: ['議決 ぎけつ common 3'],
    직결: ['直結 ちょっけつ common 3'],
    석유: ['石油 せきゆ common 3'],
    상담: ['相談 そうだん common 3'],
  },
  readings: { 藤壺: ['藤壺 ふじつぼ common 5'], 志津: ['志津 しづ name 6'] },
  hanja: '蔓蔓만 脚脚각 類類류 藤藤등 壺壺호 志志지 津津진 浦浦포 凝凝응 灰灰회 岩岩암 村村촌',
  frequency: {
    균등: 20,
    업종: 40,
    후보: 90,
    후회: 90,
    후반: 90,
    진행: 90,
    용도: 40,
    의결: 50,
    직결: 50,
    석유: 60,
    상담: 60,
  },
})

const candidate = (lang: Lang, headword: string, category: Category = 'concept'): TermCandidate => ({
  lang,
  headword,
  category,
  worth: 0.5,
  evidence: [],
  aliases: [],
  parts: [headword],
  original: null,
})

const OF_THE_ARTICLE = new Map([
  ['균', new Map([['菌', 3]])],
  ['행', new Map([['行', 1]])],
  ['결', new Map([['結', 1]])],
  ['용', new Map([['溶', 3]])],
])

it.each<[Lang, string, Category, string | null, string]>([
  ['ja', '蔓脚類', 'concept', '만각류', 'characters as Korean reads them, 류 inside the word'],
  ['ja', '藤壺', 'concept', null, 'a word that the dictionary reads'],
  ['ja', '志津浦', 'concept', null, 'a name'],
  ['ja', '蔓脚類', 'place', null, 'whatever names something'],
  ['ko', '균종', 'concept', '菌種', 'a character that the article has before one that words begin with'],
  ['ko', '후행 지표', 'concept', '後行指標', 'the likeliest at its place, beside a word that is known'],
  ['ko', '용결응회암', 'concept', '溶結凝灰岩', 'composed before an end that is known'],
  ['ko', '석담마을', 'concept', null, 'a native end: a name'],
  ['ko', '상유', 'concept', null, 'characters that the article has not'],
  ['ko', '배밑', 'concept', null, 'a syllable that no hanja is read as'],
])('%s %s, %s: %s, %s', (lang, headword, category, expected) => {
  expect(guessed(candidate(lang, headword, category), OF_THE_ARTICLE, DICTIONARIES)?.text ?? null).toBe(expected)
})

const STRANGENESS: Readonly<Record<string, number>> = { 카바페넴: 3.3, 속껍질이: 4.1, ノープリウス: 2, フクロムシ: 3 }
const SPELLING = {
  ...DICTIONARIES,
  spellByModel: (_: Lang, word: string) => ({
    spellings: [],
    strangeness: STRANGENESS[word] ?? 9,
    costOf: () => null,
  }),
}

it.each<[Lang, string, number, boolean]>([
  ['ko', '카바페넴', 0.5, true],
  ['ko', '카바페넴 지표', 0.5, true],
  ['ko', '카바페넴', 0.1, false],
  ['ko', '속껍질이', 0.5, false],
  ['ja', 'ノープリウス幼生', 0.5, true],
  ['ja', 'フクロムシ', 0.5, false],
])('%s %s of worth %f is shown as it is spelt: %s', (lang, headword, worth, expected) => {
  const spelt = rendering('-', 'transliterate', 8)
  expect(isLoanOfTheme({ ...candidate(lang, headword), worth }, spelt, SPELLING)).toBe(expected)
})

it('characters that two terms agree on lead, unless another has half as many', () => {
  const counts = new Map([
    ['궁', new Map([['弓', 3]])],
    ['선', new Map([['船', 1]])],
    [
      '지',
      new Map([
        ['地', 3],
        ['紙', 2],
      ]),
    ],
  ])
  expect([...leadingCharacters(counts)]).toEqual([['궁', '弓']])
})

it.each<[string, Category, string | null, string]>([
  ['균종', 'concept', '菌種', 'as the other terms have 균'],
  ['균종', 'organisation', null, 'a name'],
  ['행결', 'concept', null, 'one term says little'],
  ['균등', 'concept', null, 'a word that Koreans know'],
])('%s, %s: %s, %s', (headword, category, expected) => {
  expect(inArticlesCharacters(candidate('ko', headword, category), OF_THE_ARTICLE, DICTIONARIES)).toBe(expected)
})
