import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleText } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { clean } from '../clean/clean'
import type { ExtractDictionaries, KanjiWord, KoreanToken, LexiconEntry, WordKind } from '../ports'
import { analyzedOf, articleOf } from '../question/testing/read'
import { segment } from '../segment'
import { readTagged } from '../testing/tagged'
import { groupMentions } from './candidates'
import { diversify } from './diversify'
import { extract } from './extract'
import { bracketsIn } from './originals'

const sentence = (text: string) =>
  ({ index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null }) as const

function koreanArticle(...lines: readonly string[]): {
  article: ArticleText
  tokens: readonly (readonly KoreanToken[])[]
} {
  const read = lines.map(readTagged)
  const cleaned = clean(read.map(({ text }) => text).join('\n'), { lang: 'ko', title: '-' })
  if (!cleaned.ok) throw new Error(cleaned.error.code)
  return { article: segment(cleaned.value), tokens: read.map(({ tokens }) => tokens) }
}

const entry = (ko: string, category: Category): LexiconEntry => ({
  ko: [ko],
  ja: [],
  reading: '',
  category,
  domain: '',
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'lexicon',
})

const COMMON: Readonly<Record<string, number>> = {
  사람: 1,
  문제: 1,
  일본: 0.9,
  정부: 0.8,
  항만: 0.4,
  회장: 1,
  뿌리: 0.5,
}
const ENTRIES: Readonly<Record<string, LexiconEntry>> = {
  일본: entry('일본', 'place'),
  새롬뱅크: entry('새롬뱅크', 'organisation'),
  새롬: entry('새롬', 'place'),
  다나카: entry('다나카', 'person'),
  혼다: entry('혼다', 'organisation'),
  지바: entry('지바', 'place'),
  톰: entry('톰', 'person'),
  '줄을 타다': entry('줄을 타다', 'idiom'),
}
const name = (kanji: string, reading: string, kind: WordKind) => [{ kanji, reading, kind, cost: 6 }]
const NAMES: Readonly<Record<string, readonly KanjiWord[]>> = {
  다나카: name('田中', 'たなか', 'surname'),
  혼다: name('本田', 'ほんだ', 'surname'),
  지바: name('千葉', 'ちば', 'surname'),
  아키라: name('晃', 'あきら', 'given-name'),
  겐타: name('健太', 'けんた', 'given-name'),
}
const dictionaries: ExtractDictionaries = {
  lookUp: (_, headword) => (ENTRIES[headword] ? [ENTRIES[headword]] : []),
  commonness: (_, word) => COMMON[word] ?? 0,
  lookUpJapaneseName: (hangul) => NAMES[hangul] ?? [],
  lookUpNamePart: () => [],
  lookUpReading: () => [],
  lookUpHanja: () => null,
  lookUpSino: () => [],
  koreanFrequency: () => 0,
}

const headwords = (...lines: readonly string[]) => {
  const { article, tokens } = koreanArticle(...lines)
  return extract({ lang: 'ko', article, tokens }, dictionaries).map(
    ({ headword, category }) => `${headword}:${category}`,
  )
}

describe('terms', () => {
  test('a country, a firm and a person stand apart from what is beside them', () => {
    const terms = headwords('일본/NNP 항만/NNG+은/JX 새롬뱅크/NNP 이바다/NNP 회장/NNG+을/JKO 만나/VV+았다/EF')
    expect(terms.sort()).toEqual(['새롬뱅크:organisation', '이바다:person', '일본:place', '항만:concept'].sort())
  })

  test('one unknown word in quotation marks is what something is called', () => {
    const terms = headwords("로봇/NNG '/SS+소담이/NNP+'/SS+는/JX 걷/VV+는다/EF")
    expect(terms.filter((term) => term.startsWith('소담이'))).toEqual(['소담이:product'])
  })

  test('a foreign name of two words is one person, whose first name the lexicon has', () => {
    expect(headwords('톰/NNP 플렛우드/NNG+는/JX 걷/VV+는다/EF')).toEqual(['톰 플렛우드:person'])
  })

  test.each([
    ['다나카/NNP 아키라/NNP 교수/NNG+가/JKS', '다나카 아키라:person'],
    ['혼다/NNP 겐타/NNP+는/JX 걷/VV+는다/EF', '혼다 겐타:person'],
    ['지바/NNP 겐타/NNP 의원/NNG+은/JX', '지바 겐타:person'],
  ])('a Japanese surname and a given name are one person: %s', (tagged, person) => {
    expect(headwords(tagged)).toContain(person)
  })

  test('what a bracket explains is a term as a whole, though its words make none', () => {
    const bracket = '(/SS+resizing/SL+)/SS+이다/VCP'
    expect(headwords(`과제/NNG+는/JX 규모/NNG 확대/NNG+${bracket}`)).toContain('규모 확대:concept')
    expect(headwords('과제/NNG+는/JX 규모/NNG 확대/NNG+이다/VCP')).not.toContain('규모 확대:concept')
  })

  test('a place stands apart from a name beside it', () => {
    expect(headwords('지바/NNP 겐타/NNP+는/JX 걷/VV+는다/EF')).toContain('지바:place')
  })

  test('a name and the trade of its bearer, written as one word, is an organisation', () => {
    expect(headwords('미나토/NNP+전기/NNG+는/JX 크/VA+다/EF')).toContain('미나토전기:organisation')
    expect(headwords('항만/NNG+전기/NNG+는/JX 크/VA+다/EF')).toContain('항만전기:concept')
  })

  test('a survey is no firm, though it ends like one', () => {
    const terms = headwords('새롬/NNP 탐사/NNG+는/JX 크/VA+다/EF')
    expect(terms.filter((term) => term.endsWith('organisation'))).toEqual([])
  })

  test('an organisation named after a place is one name', () => {
    expect(headwords('새롬/NNP 대학/NNG+은/JX 크/VA+다/EF')).toContain('새롬 대학:organisation')
  })

  test('an idiom that the article inflects is listed in its dictionary form and quoted as it stands', () => {
    const { article, tokens } = koreanArticle('그/NP+는/JX 줄/NNG+을/JKO 타/VV+며/EC', '줄/NNG+을/JKO 타/VV+았다/EF')
    const [idiom] = extract({ lang: 'ko', article, tokens }, dictionaries).filter(
      ({ category }) => category === 'idiom',
    )
    expect(idiom).toMatchObject({ headword: '줄을 타다', aliases: ['줄을 타며', '줄을 타았다'] })
    expect(idiom?.evidence.map(({ quote }) => quote)).toEqual(['줄을 타며', '줄을 타았다'])
  })

  test('the words of an address name nothing', () => {
    const page = 'www/SL+./SF+harbor/SL+./SF+example/SL'
    const mail = 'editor/SL+@/SW+harbor/SL+./SF+example/SL'
    expect(headwords(`항만/NNG+은/JX ${page} ${mail} 부두/NNG+에/JKB`)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^[a-z]/)]),
    )
  })

  test('no term runs over a noun of place or time', () => {
    expect(headwords('항만/NNG 근처/NNG 부두/NNG+에/JKB').sort()).toEqual(['부두:concept', '항만:concept'])
  })

  test('generic nouns, titles and single syllables are no terms', () => {
    expect(
      headwords('사람/NNG+의/JKG 문제/NNG+와/JC 회장/NNG+의/JKG 값/NNG+과/JC 뿌리/NNG+이/JKS 있/VA+다/EF'),
    ).toEqual(['뿌리:concept'])
  })

  test('a word of a phrase is listed behind the phrase, a run of words only when it stands alone', () => {
    expect(headwords('수소/NNG 충전소/NNG 부지/NNG+가/JKS').sort()).toEqual(
      ['수소 충전소 부지:concept', '수소:concept', '부지:concept', '충전소:concept'].sort(),
    )
    expect(headwords('수소/NNG 충전소/NNG 부지/NNG+가/JKS')[0]).toBe('수소 충전소 부지:concept')
    expect(headwords('수소/NNG 충전소/NNG 부지/NNG+가/JKS', '수소/NNG 충전소/NNG+는/JX')).toContain(
      '수소 충전소:concept',
    )
  })

  test.each([
    ['보라/NNG 라이언/NNG+(/SS+Bora/SL Ryan/SL+)/SS+은/JX', ['보라 라이언:person'], 'its original'],
    ['훈련사/NNG 구연주/NNG+(/SS+38/SN+)/SS+는/JX', ['구연주:person'], 'an age'],
    ['마이스터/NNP 서도훈/NNP+(/SS+38/SN+)/SS 씨/NNB+가/JKS', ['서도훈:person'], 'an age, behind an unknown word'],
    ['엘레나/NNP 유르겐/NNP+(/SS+38/SN+)/SS 씨/NNB+가/JKS', ['엘레나 유르겐:person'], 'an age, as a foreigner'],
  ])('somebody is named before %s', (tagged, people) => {
    expect(headwords(tagged).filter((term) => term.endsWith('person'))).toEqual(people)
  })

  test('no piece of an original is a term', () => {
    expect(
      headwords('보라/NNG 라이언/NNG+(/SS+Bora/SL Ryan/SL+)/SS+은/JX').filter((term) => /Bora|Ryan/.test(term)),
    ).toEqual([])
  })

  test.each([
    '오톨도톨한/NNG 점/NNG+을/JKO',
    '멀쩡해져/NNG 있/VA+다/EF',
    '쪽인지/NNP+는/JX 알/VV+다/EF',
    '팔/NNG+기/XSN+까지/JX',
    '필요/NNG+해지/NNG+ㄹ지/EC 알/VV+다/EF',
    '풍요로워/NNP 보이/VV+다/EF',
    '소독/NNG+용/XSN 을/JKO',
  ])('a piece of a predicate is no term: %s', (tagged) => {
    expect(headwords(tagged)).toEqual([])
  })

  test('the original and the short form behind a term', () => {
    const { article, tokens } = koreanArticle(
      '거대/NNG 언어/NNG 모델/NNG+(/SS+LLM/SL+)/SS+은/JX 바람/NNG+(/SS+baram/SL+)/SS+이/JKS',
    )
    const terms = extract({ lang: 'ko', article, tokens }, dictionaries).filter(
      ({ headword, original }) => headword.includes(' ') || original !== null,
    )
    expect(terms.map(({ headword, aliases, original }) => [headword, aliases, original])).toEqual([
      ['거대 언어 모델', ['LLM'], null],
      ['바람', [], 'baram'],
    ])
  })

  test('what is longer in hanja than the word before it is the original of more', () => {
    const { article, tokens } = koreanArticle(
      '오월/NNG 기둥/NNG+(/SS+乾隆庚寅五月造/SH+)/SS+과/JC 바람/NNG+(/SS+風向/SH+)/SS+이/JKS',
    )
    const terms = extract({ lang: 'ko', article, tokens }, dictionaries)
    expect(
      terms.filter(({ original }) => original !== null).map(({ headword, original }) => [headword, original]),
    ).toEqual([['바람', '風向']])
  })

  test('the same term with and without spaces is one, under its commonest spelling', () => {
    const line = '데이터/NNG 센터/NNG+를/JKO'
    const { article, tokens } = koreanArticle(line, '데이터/NNG+센터/NNG+가/JKS', line)
    const [term] = extract({ lang: 'ko', article, tokens }, dictionaries)
    expect([term?.headword, term?.aliases, term?.evidence.length]).toEqual(['데이터 센터', ['데이터센터'], 3])
  })

  test('every evidence is verbatim', () => {
    const words = fc.constantFrom(
      '수소/NNG',
      '충전소/NNG+를/JKO',
      '일본/NNP',
      '4,500/SN+억/NR 엔/NNG+이/JKS',
      '이바다/NNP 회장/NNG',
      'AI/SL',
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
        (lines) => {
          const { article, tokens } = koreanArticle('바다/NNG', ...lines.map((line) => line.join(' ')))
          for (const term of extract({ lang: 'ko', article, tokens }, dictionaries)) {
            expect(term.evidence.length).toBeGreaterThan(0)
            for (const { sentence: index, start, end, quote } of term.evidence) {
              expect(article.sentences[index]?.text.slice(start, end)).toBe(quote)
            }
          }
        },
      ),
    )
  })
})

test('a term is counted alone where it stands outside of longer ones', () => {
  const mention = {
    sentence: 0,
    parts: [],
    wordTexts: [],
    category: null,
    isPredicate: false,
    isQuoted: false,
    isDefined: false,
  }
  const at = (text: string, start: number, inside: string | null) => ({
    ...mention,
    start,
    end: start + 1,
    text,
    key: text,
    inside,
  })
  const grouped = groupMentions([
    at('AB', 0, null),
    at('A', 0, 'AB'),
    at('AB', 9, null),
    at('A', 9, 'AB'),
    at('C', 3, null),
    at('C', 5, 'AC'),
  ])
  const alone = (key: string) => grouped.find((candidate) => candidate.key === key)?.alone
  expect([alone('AB'), alone('A'), alone('C')]).toEqual([2, 0, 1])
})

test('what repeats the parts of a better term comes a little later', () => {
  const order = diversify([
    { worth: 2, parts: ['수소', '항만'] },
    { worth: 1.5, parts: ['수소', '항만', '계획'] },
    { worth: 1.49, parts: ['바람'] },
  ])
  expect(order.map(({ parts }) => parts.join(' '))).toEqual(['수소 항만', '바람', '수소 항만 계획'])
})

test.each([
  ['ko', '이바다(李바다) 씨', ''],
  ['ko', '요트(yacht)를 탔다', 'original yacht'],
  ['ko', '강감찬(姜邯贊) 장군', 'original 姜邯贊'],
  ['ko', '거대 언어 모델(LLM)', 'alias LLM'],
  ['ko', 'SI(시스템 통합)', 'alias 시스템 통합'],
  ['ko', '한빛항만공사(이하 공사)는', 'alias 공사'],
  ['ko', '김하늘(54) 씨와 하늘(2025년)', ''],
  ['ja', '人工知能（AI）', 'alias AI'],
  ['ja', '入梅（にゅうばい）', 'reading にゅうばい'],
  ['ja', '宮野鈴（みやの・すず）', 'reading みやの・すず'],
  ['ja', 'すずめ（かわいい）', ''],
  ['ja', '電力購入契約（以下、契約）', 'alias 契約'],
] as const)('brackets of %s: %s', (lang, text, expected) => {
  expect(
    bracketsIn(sentence(text), lang)
      .map(({ kind, inside }) => `${kind} ${inside}`)
      .join(' | '),
  ).toBe(expected)
})

test('a firm that is written like the surname of somebody whom the article names is that person', async () => {
  const article = articleOf('ja', [['創業者の鈴木敦夫さんは苦笑した。', '鈴木さんは古い船を買った。']])
  const firms: ExtractDictionaries = {
    ...dictionaries,
    lookUp: (_, headword) => (headword === '鈴木' ? [entry('스즈키', 'organisation')] : []),
  }
  const people = extract(await analyzedOf(article), firms).filter(({ headword }) => headword.includes('鈴木'))
  expect(people.map(({ headword, category, aliases }) => [headword, category, aliases])).toEqual([
    ['鈴木敦夫', 'person', ['鈴木']],
  ])
})

test.each([
  ['정다혜/NNP 책임연구원/NNG+은/JX 말했다/VV', '정다혜 person', 'a title of a person, no institute'],
  ['보강/NNG 공사/NNG+가/JKS 끝났다/VV', '보강 공사 concept', 'work on a house, no public corporation'],
  ['이듬해/NNG 부두/NNG+를/JKO 열었다/VV', '부두 concept', 'when it was is no part of the term'],
])('%s: %s, %s', (line, expected) => {
  const { article, tokens } = koreanArticle(line, line.replace('말했다', '웃었다').replace('끝났다', '컸다'))
  const terms = extract({ lang: 'ko', article, tokens }, dictionaries).map(
    ({ headword, category }) => `${headword} ${category}`,
  )
  expect(terms).toContain(expected)
})

test('two kana that stand once are a piece of something; a verb made of a noun is no idiom', async () => {
  const article = articleOf('ja', [['紙やすりで表面を削って苦笑した。', '職人が釘をさす。']])
  const rows: Readonly<Record<string, Category>> = { すり: 'concept', 苦笑する: 'idiom', 釘をさす: 'idiom' }
  const known: ExtractDictionaries = {
    ...dictionaries,
    lookUp: (_, headword) => (rows[headword] ? [entry(headword, rows[headword])] : []),
  }
  const terms = extract(await analyzedOf(article), known).map(({ headword }) => headword)
  expect(terms).not.toContain('すり')
  expect(terms).not.toContain('苦笑する')
  expect(terms).toContain('釘をさす')
})

test('a free head that names something may belong to the term, and the term stands without it too', () => {
  const terms = headwords('항만/NNG 시설/NNG+은/JX 크/VA+다/EF', '항만/NNG 현장/NNG+은/JX 크/VA+다/EF')
  expect(terms).toEqual(expect.arrayContaining(['항만 시설:concept', '항만:concept']))
  expect(terms).not.toContain('항만 현장:concept')
})

test('what is one of a series is called by its number too', async () => {
  const article = articleOf('ja', [['後継の「なぎさ4号」は昨年打ち上げられた。']])
  const terms = extract(await analyzedOf(article), dictionaries)
  expect(terms.map(({ headword, category }) => `${headword} ${category}`)).toContain('なぎさ4号 product')
})

const headwordsOfJapanese = async (
  text: string,
  rows: Readonly<Record<string, Partial<LexiconEntry>>> = {},
): Promise<readonly string[]> => {
  const lookUp: ExtractDictionaries['lookUp'] = (_, headword) =>
    rows[headword] ? [{ ...entry(headword, 'concept'), ...rows[headword] }] : []
  const terms = extract(await analyzedOf(articleOf('ja', [[text]])), { ...dictionaries, lookUp })
  return terms.map(({ headword, category, reading }) => `${headword} ${category}${reading ? ` ${reading}` : ''}`)
}

test.each([
  ['高梁市有漢町の踏切。', '有漢町 place', 'a town stands apart from what it is in'],
  ['普通列車が止まった。', '普通列車 concept', 'a modifier that names a kind belongs to the term'],
  ['霞堤（かすみてい）を築いた。', '霞堤 concept かすみてい', 'how it is read stands in brackets'],
  ['汽船会社の丸喜（まるき）は船を買った。', '丸喜 organisation まるき', 'a name too'],
])('%s: %s, %s', async (text, expected) => {
  expect(await headwordsOfJapanese(text)).toContain(expected)
})

test.each([
  ['『秋風道中双六』を演じた。', '秋風道中双六', true, 'what a work is called'],
  ['調査会社マテリアルスコープは売れた。', 'マテリアルスコープ', true, 'a firm behind what it is'],
  ['桜良をサラと読む。', 'サラ', false, 'the kana of a reading'],
  ['合流点付近を掘った。', '合流点付近', false, 'where something is'],
])('%s has the term %s: %s, %s', async (text, term, isTerm) => {
  const headwordsOf = (await headwordsOfJapanese(text)).map((found) => found.split(' ')[0])
  expect(headwordsOf.includes(term)).toBe(isTerm)
})

test.each([
  ['学芸員の話では、青木翼主任研究員は新しい。', '主任研究員 concept', 'a long title is a term'],
  ['店を出す「青木ストア」は安い。', '青木ストア product', 'what quotation marks call by a name'],
  ['物理学者ヴェルクナーは去った。', 'ヴェルクナー person', 'a foreigner behind what they do'],
  ['装置はLC／MSと呼ぶ。', 'LC／MS concept', 'two abbreviations'],
])('%s: %s, %s', async (text, expected) => {
  expect(await headwordsOfJapanese(text)).toContain(expected)
})

test.each([
  ['독일/NNP 유통그룹/NNG 하임레나/NNP+가/JKS', '하임레나:organisation', 'a firm behind what it is'],
  ['독일/NNP 화학자/NNG 아르네/NNP 셰르겐/NNP+은/JX', '아르네 셰르겐:person', 'a foreigner behind what they do'],
  ['새롬/NNP 주장/NNG 구연주/NNP+(31)/SS+는/JX', '구연주:person', 'a name behind a title that stands alone'],
  ['표인경/NNP 선임/NNG+연구/NNG+위원/NNG+은/JX', '선임연구위원:concept', 'a long title is a term'],
])('%s: %s, %s', (tagged, expected) => {
  expect(headwords(tagged)).toContain(expected)
})

test('前 is a part of the words that the lexicon begins with it', async () => {
  const text = '前工程を止め、前社長は去った。'
  expect(await headwordsOfJapanese(text, { 前工程: {} })).toContain('前工程 concept')
  expect(await headwordsOfJapanese(text)).not.toContain('前社長 concept')
})

test('a noun of one character is a term where a field has it and the article says it three times', async () => {
  const often = '炭を焼く。炭は黒い。炭が売れた。'
  expect(await headwordsOfJapanese(often, { 炭: { domain: 'culture' } })).toContain('炭 concept')
  expect(await headwordsOfJapanese(often, { 炭: {} })).not.toContain('炭 concept')
  expect(await headwordsOfJapanese('炭を焼く。', { 炭: { domain: 'culture' } })).not.toContain('炭 concept')
})
