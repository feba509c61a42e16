import { expect, test } from 'vitest'
import { clean } from './clean/clean'
import type { KoreanToken } from './ports'
import { segment } from './segment'
import { settleKoreanNouns } from './settle-korean-nouns'
import { readTagged } from './testing/tagged'

function settled(lines: readonly string[], frequencies: Readonly<Record<string, number>> = {}): readonly string[] {
  const read = lines.map(readTagged)
  const cleaned = clean(read.map(({ text }) => text).join('\n'), { lang: 'ko', title: '-' })
  if (!cleaned.ok) throw new Error(cleaned.error.code)
  const dictionaries = { lookUp: () => [], koreanFrequency: (word: string) => frequencies[word] ?? 0 }
  return settleKoreanNouns(
    segment(cleaned.value),
    read.map(({ tokens }) => tokens),
    dictionaries,
  ).map((tokens) => tokens.map(({ surface, tag }) => `${surface}/${tag}`).join(' '))
}

test.each<readonly [why: string, lines: readonly string[], frequencies: Record<string, number>, first: string]>([
  [
    'another sentence shows the noun',
    ['새롬넷이/NNG 컸다/VV', '새롬넷/NNP+은/JX', '새롬넷/NNP+의/JKG'],
    {},
    '새롬넷/NNP 이/JKS 컸다/VV',
  ],
  [
    'a department before who works there',
    ['신경/NNP+과/JC 전문의/NNG+가/JKS', '신경/NNP+과/JC 근육/NNG'],
    { 신경: 9 },
    '신경과/NNG 전문의/NNG 가/JKS',
  ],
  [
    'somebody whose name is a noun and a particle',
    ['탄/NNG+다/JX 씨/NNB+가/JKS', '탄/NNG+다/JX 씨/NNB+(29)/SS'],
    { 탄: 9 },
    '탄다/NNP 씨/NNB 가/JKS',
  ],
  [
    'what goes on with a foreign name, before its particle',
    ['토머스/NNP 길러리가/NNG 처음/NNG'],
    {},
    '토머스/NNP 길러리/NNP 가/JKS 처음/NNG',
  ],
  ['a title is no particle away', ['토머스/NNP 길러리가/NNG 교수/NNG'], {}, '토머스/NNP 길러리가/NNG 교수/NNG'],
  ['two things', ['신경/NNP+과/JC 근육/NNG'], { 신경: 9 }, '신경/NNP 과/JC 근육/NNG'],
  [
    'a name that another sentence has whole',
    ['여/XSN+름/MAG+해운/NNG+이다/VCP', '여름해운/NNP 사장/NNG'],
    {},
    '여름해운/NNP 이다/VCP',
  ],
  [
    'a noun that looks like noun and particle',
    ['수/NNG+가/JKS 개편/NNG', '수/NNG+가/JKS+에/JKB'],
    { 수: 9 },
    '수가/NNP 개편/NNG',
  ],
  ['and does not where nothing shows it', ['비/NNG+가/JKS 오/VV', '비/NNG+는/JX'], { 비: 9 }, '비/NNG 가/JKS 오/VV'],
  [
    'a particle read as the end of a word, where others stand there elsewhere',
    ['서림/NNP+시가/NNG 땅속/NNG', '서림시/NNP+의/JKG 관/NNG', '서림시/NNP+는/JX'],
    {},
    '서림시/NNP 가/JKS 땅속/NNG',
  ],
  ['and not where none does', ['서림/NNP+시가/NNG 땅속/NNG'], {}, '서림/NNP 시가/NNG 땅속/NNG'],
  ['a quoted name', ["'/SS+보담/NNG+이/JKS+'/SS+는/JX 로봇/NNG"], {}, "'/SS 보담이/NNP '/SS 는/JX 로봇/NNG"],
  [
    'one that was cut as a verb',
    ["'/SS+라/EC+네/NNG+타/VV+'/SS+를/JKO 띄우/VV"],
    {},
    "'/SS 라네타/NNP '/SS 를/JKO 띄우/VV",
  ],
  [
    'and where it stands without the marks',
    ["'/SS+바람/NNP+내/NNB+'/SS 1/SN+호기/NNG", '바람/NNP+내/NNB+는/JX 위성/NNG'],
    {},
    "'/SS 바람내/NNP '/SS 1/SN 호기/NNG",
  ],
  ['but no word that is only said', ["'/SS+하/VV+자/EF+'/SS+는/JX 말/NNG"], {}, "'/SS 하/VV 자/EF '/SS 는/JX 말/NNG"],
  ['somebody before a title', ['오정/NNG+란/JX 의원/NNG'], {}, '오정란/NNP 의원/NNG'],
  ['and what is defined', ['오정/NNG+란/JX 무엇/NP'], {}, '오정/NNG 란/JX 무엇/NP'],
  [
    'a name that never stands without 란',
    ['소보플루/NNP+란/JX 농도/NNG', '소보플루란/NNP+은/JX'],
    {},
    '소보플루란/NNP 농도/NNG',
  ],
  [
    'a foreign name and its particle before another',
    ['프렐리/NNP+스와/NNP 윌리엄/NNP'],
    {},
    '프렐리스/NNP 와/JC 윌리엄/NNP',
  ],
  [
    'a town that others are called after',
    ['해/NNG+원시/NNG+가/JKS', '해원종합/NNG 경기장/NNG', '해원유나이티드/NNP+는/JX'],
    {},
    '해원시/NNP 가/JKS',
  ],
  ['and not without them', ['해/NNG+원시/NNG+가/JKS', '해원종합/NNG 경기장/NNG'], {}, '해/NNG 원시/NNG 가/JKS'],
  ['a surname of two syllables', ['남궁/NNP+은/JX 교수/NNG'], {}, '남궁은/NNP 교수/NNG'],
  [
    'and a noun that is written like one',
    ['사공/NNG+은/JX 뽑/VV', '사공/NNG+이/JKS 당기/VV', '사공/NNG+의/JKG 품삯/NNG'],
    {},
    '사공/NNG 은/JX 뽑/VV',
  ],
  ['the subject of a predicate', ['달여울교가/NNG 놓이/VV'], {}, '달여울교/NNP 가/JKS 놓이/VV'],
  ['and the beginning of a compound', ['말라가/NNP 주민/NNG'], {}, '말라가/NNP 주민/NNG'],
  ['as far as', ['셈여림까지/NNG 한/MM'], {}, '셈여림/NNP 까지/JKB 한/MM'],
  ['the object of a verb, though it begins like a name', ['오선을/NNG 그리/VV'], {}, '오선/NNP 을/JKO 그리/VV'],
  ['a place, though it begins like a name', ['이면에/NNG 배제/NNG'], {}, '이면/NNP 에/JKB 배제/NNG'],
  ['two particles, one left on the noun', ['갱내도에/NNP+는/JX 길/NNG'], {}, '갱내도/NNP 에는/JKB 길/NNG'],
  ['a name before an age', ['구/NNG+연주/NNG+(/SS+38/SN+)/SS'], {}, '구연주/NNP (/SS 38/SN )/SS'],
  [
    'of a field that the article has elsewhere',
    ['논의/NNG 위치/NNG', '논/NNG+에/JKB 물/NNG', '논/NNG+을/JKO 갈/VV'],
    { 논의: 210, 논: 9 },
    '논/NNP 의/JKG 위치/NNG',
  ],
  [
    'and a debate',
    ['논의/NNG 위치/NNG', '논의/NNG+를/JKO', '논/NNG+에/JKB 물/NNG', '논/NNG+을/JKO 갈/VV'],
    { 논의: 210, 논: 9 },
    '논의/NNG 위치/NNG',
  ],
  ['and', ['보안과/NNG 책임/NNG'], { 보안: 90, 보안과: 1 }, '보안/NNP 과/JC 책임/NNG'],
  ['a department', ['경영학과/NNG 교수/NNG'], { 경영학: 90, 경영학과: 1 }, '경영학과/NNG 교수/NNG'],
  ['a name that never stands without 만', ['알트/NNP+만/JX+은/JX', '알트/NNP+만/JX+이/JKS'], {}, '알트만/NNP 은/JX'],
  ['an unknown name and its particle', ['멘가는/NNG 골/NNG'], {}, '멘가/NNP 는/JX 골/NNG'],
  ['an unknown noun in the plural', ['스톰들이/NNG 칼/NNG'], {}, '스톰/NNP 들이/JKB 칼/NNG'],
  ['the subject before a noun', ['쇄설물이/NNG 발목/NNG'], {}, '쇄설물/NNG 이/JKS 발목/NNG'],
  ['with a native noun for its end', ['대팻밥이/NNG 발목/NNG'], { 밥: 90 }, '대팻밥/NNP 이/JKS 발목/NNG'],
  ['and a noun that ends so itself', ['멸치잡이/NNG 배/NNG'], {}, '멸치잡이/NNG 배/NNG'],
  ['an object, though it begins like a name', ['배밑을/NNG 다시/MAG'], {}, '배밑/NNP 을/JKO 다시/MAG'],
  ['and a name that ends so', ['김가을/NNG 선수/NNG'], {}, '김가을/NNG 선수/NNG'],
  ['people in the plural', ['수성론자들/NNP+은/JX'], {}, '수성론자/NNG 들은/JKB'],
  ['what a name never ends in', ['변재가/NNG 깎이/VV'], {}, '변재/NNP 가/JKS 깎이/VV'],
  ['a price before a noun', ['최저/NNG+가/JKS 입찰/NNG+로/JKB'], { 최저: 9 }, '최저가/NNG 입찰/NNG 로/JKB'],
  ['and a subject', ['최저/NNG+가/JKS 되/VV'], { 최저: 9 }, '최저/NNG 가/JKS 되/VV'],
  ['a name of the Korean shape', ['김가은/NNG 선수/NNG'], {}, '김가은/NNG 선수/NNG'],
  ['only', ['항구/NNP+만/JX+은/JX', '항구/NNP+의/JKG'], {}, '항구/NNP 만/JX 은/JX'],
])('%s', (_, lines, frequencies, first) => {
  expect(settled(lines, frequencies)[0]).toBe(first)
})

test('a particle that the analyser leaves on a noun and reads once more', () => {
  const cleaned = clean('고사율로 보면', { lang: 'ko', title: '-' })
  if (!cleaned.ok) throw new Error(cleaned.error.code)
  const tokens: readonly KoreanToken[] = [
    { surface: '고사율로', tag: 'NNP', start: 0, end: 4, eojeol: 0 },
    { surface: 'ㄹ로', tag: 'JKB', start: 2, end: 4, eojeol: 0 },
    { surface: '보', tag: 'VV', start: 5, end: 6, eojeol: 1 },
  ]
  const dictionaries = { lookUp: () => [], koreanFrequency: () => 0 }
  const [first] = settleKoreanNouns(segment(cleaned.value), [tokens], dictionaries)
  expect(first?.map(({ surface }) => surface)).toEqual(['고사율', '로', '보'])
})

test.each([
  ['톱/NNG+질/NNB+이/JKS', '톱질/NNP 이/JKS'],
  ['톱/NNG+질/NNB+하/VV+ㄴ다/EF', '톱질/NNP 하/XSV ㄴ다/EF'],
  ['톱/NNG+두/MM+개/NNB', '톱/NNG 두/MM 개/NNB'],
])('a noun of a row that is cut at what is counted is whole: %s', (tagged, expected) => {
  const { text, tokens } = readTagged(tagged)
  const cleaned = clean(text, { lang: 'ko', title: '-' })
  if (!cleaned.ok) throw new Error(cleaned.error.code)
  const row = {
    ko: ['톱질'],
    ja: ['のこぎり'],
    reading: 'のこぎり',
    category: 'concept',
    domain: '',
    definitions: { ko: null, ja: null },
    falseFriend: null,
    source: 'lexicon',
  } as const
  const lookUp = (_: string, word: string) => (word === '톱질' ? [row] : [])
  const [settledTokens] = settleKoreanNouns(segment(cleaned.value), [tokens], { lookUp, koreanFrequency: () => 0 })
  expect(settledTokens?.map(({ surface, tag }) => `${surface}/${tag}`).join(' ')).toBe(expected)
})
