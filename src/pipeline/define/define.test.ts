import { describe, expect, test } from 'vitest'
import type { ArticleText, Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import type { LexiconEntry } from '@/pipeline/ports'
import { CLAUSE_PATTERNS } from './clauses'
import { define } from './define'
import { DEFINITION_PATTERNS } from './patterns'

const textOf = (lang: Lang, text: string): ArticleText => ({
  lang,
  title: '',
  text,
  blocks: [],
  sentences: [{ index: 0, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null }],
})

const termOf = (ko: string, ja: string, lang: Lang, category: Category = 'concept') => ({
  lang,
  category,
  aliases: [],
  ko: { headword: ko, hanja: null, romanization: '' },
  ja: { headword: ja, reading: '', romaji: '', koreanReading: null },
})

const cases: readonly [lang: Lang, ko: string, ja: string, sentence: string, defines: boolean, why: string][] = [
  ['ko', '부유식 풍력', '浮体式風力', DEFINITION_PATTERNS.ko[0]?.example ?? '', true, '이란 … 말한다'],
  ['ko', '수전해', '水電解', DEFINITION_PATTERNS.ko[1]?.example ?? '', true, '는 … 말한다'],
  ['ko', '수전해', '水電解', DEFINITION_PATTERNS.ko[2]?.example ?? '', true, 'copula'],
  ['ko', '수전해', '水電解', '수전해는 앞으로 더 많은 항구 도시로 퍼져 나갈 것이다.', false, '것이다 foretells'],
  ['ko', '수전해', '水電解', '수전해는 이 도시가 자랑하는 대표적인 시설이자 기술이다.', false, 'points back'],
  ['ko', '수전해', '水電解', '수전해는 기술이다.', false, 'says too little'],
  [
    'ko',
    '수전해',
    '水電解',
    '시는 물을 전기로 분해해 수소를 얻는 기술인 수전해를 도입했다.',
    false,
    'where it begins is open',
  ],
  ['ko', '수전해', '水電解', '‘수전해’란 물을 전기로 분해해 수소를 얻는 기술을 말한다.', true, 'in quotation marks'],
  ['ja', '수전해', '水電解', '「水電解」とは、水を電気で分解して水素を得る技術を指す。', true, 'in quotation marks'],
  ['ja', '부유식 풍력', '浮体式洋上風力', DEFINITION_PATTERNS.ja[0]?.example ?? '', true, 'とは … を指す'],
  ['ja', '수전해', '水電解', DEFINITION_PATTERNS.ja[1]?.example ?? '', true, 'は … を指す'],
  ['ja', '수전해', '水電解', DEFINITION_PATTERNS.ja[2]?.example ?? '', true, 'copula'],
  ['ja', '수전해', '水電解', '水電解は、これからもっと多くの港町に広がっていくはずだ。', false, 'はずだ foretells'],
  [
    'ja',
    '수전해',
    '水電解',
    '水電解は多くの反応を示さず、化学的にはまったく不活性である。',
    false,
    'says how it is, not what',
  ],
  [
    'ja',
    '수전해',
    '水電解',
    '水電解は市が後押しする事業であり、工事は港の倉庫で進行中である。',
    false,
    'about something else',
  ],
  ['ja', '수전해', '水電解', '水電解は、水素を取り出す方法の1つである。', true, 'one of a kind'],
  ['ko', '수전해', '水電解', '수전해는 오전 다섯 시 현재 최고 등급의 허리케인이다.', false, 'says how it is, not what'],
  ['ja', '수전해', '水電解', '水電解は、港の倉庫で来年から試験が始まる予定だ。', false, '予定だ is a plan'],
]

describe('define from the article', () => {
  test.each(cases)('%s %s/%s: %s → %s (%s)', (lang, ko, ja, sentence, defines) => {
    const [definition] = define(termOf(ko, ja, lang), [textOf(lang, sentence)], () => [])
    expect(definition?.text ?? null).toBe(defines ? sentence : null)
    expect(definition?.evidence?.quote ?? null).toBe(defines ? sentence : null)
  })

  test.each<[lang: Lang, sentence: string, words: string | null, why: string]>([
    ['ko', CLAUSE_PATTERNS.ko[0]?.example ?? '', '물을 전기로 분해해 수소를 얻는 기술', 'brackets'],
    ['ko', CLAUSE_PATTERNS.ko[1]?.example ?? '', '물을 전기로 분해해 수소를 얻는 기술', 'apposition'],
    [
      'ko',
      '시는 지난해, 물을 전기로 분해해 수소를 얻는 기술인 수전해를 골랐다.',
      '물을 전기로 분해해 수소를 얻는 기술',
      'apposition after a comma',
    ],
    ['ko', CLAUSE_PATTERNS.ko[2]?.example ?? '', '물을 전기로 분해해 수소를 얻는 기술', '라고 한다'],
    ['ko', '시는 수전해(지난해 시작한 사업)를 늘린다.', null, 'says too little'],
    ['ko', '시는 수전해(대표 김하늘, 서울 강남구)를 골랐다.', null, 'brackets of another kind'],
    ['ko', '그 도시가 가장 자랑하는 오래된 시설인 수전해를 닫았다.', null, 'points back'],
    ['ja', CLAUSE_PATTERNS.ja[0]?.example ?? '', '水を電気で分解して水素を得る技術', 'brackets'],
    ['ja', CLAUSE_PATTERNS.ja[1]?.example ?? '', '水を電気で分解して水素を得る技術', 'apposition'],
    ['ja', CLAUSE_PATTERNS.ja[2]?.example ?? '', '水を電気で分解して水素を得る技術', 'という'],
    ['ja', '市は水電解（社長はキム・ハヌル、本社はソルナ市）を選んだ。', null, 'brackets of another kind'],
    ['ja', '市は水電解（昨年始めた事業）を広げる。', null, 'says too little'],
  ])('inside a sentence, %s: %s → %s (%s)', (lang, sentence, words) => {
    const [definition] = define(termOf('수전해', '水電解', lang), [textOf(lang, sentence)], () => [])
    expect(definition?.text ?? null).toBe(words)
    const { start, end } = definition?.evidence ?? { start: 0, end: 0 }
    expect(sentence.slice(start, end)).toBe(words ?? '')
  })

  test('news about a person is not a definition', () => {
    const text = textOf('ko', '김하늘은 물을 전기로 분해하는 회사를 세운 과학자이다.')
    expect(define(termOf('김하늘', 'キム・ハヌル', 'ko', 'person'), [text], () => [])).toEqual([])
  })
})

describe('define from the lexicon', () => {
  const entry: LexiconEntry = {
    ko: ['항만'],
    ja: ['港湾'],
    reading: 'こうわん',
    category: 'concept',
    domain: 'business',
    definitions: { ko: '배가 드나들도록 갖춘 시설이다.', ja: '船が出入りするための施設。' },
    falseFriend: null,
    source: 'lexicon',
  }

  test('in both languages, where the pair is the row’s', () => {
    expect(define(termOf('항만', '港湾', 'ko'), [], () => [entry]).map(({ text }) => text)).toEqual([
      '배가 드나들도록 갖춘 시설이다.',
      '船が出入りするための施設。',
    ])
  })

  test('not for a homonym with another counterpart', () => {
    expect(define(termOf('항만', '抗満', 'ko'), [], () => [entry])).toEqual([])
  })
})
