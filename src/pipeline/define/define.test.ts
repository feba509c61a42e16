import { describe, expect, test } from 'vitest'
import type { ArticleText, Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import type { LexiconEntry } from '@/pipeline/ports'
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
  ['ko', '수전해', '水電解', '시는 물을 전기로 분해해 수소를 얻는 기술인 수전해를 도입했다.', false, 'not the topic'],
  ['ja', '부유식 풍력', '浮体式洋上風力', DEFINITION_PATTERNS.ja[0]?.example ?? '', true, 'とは … を指す'],
  ['ja', '수전해', '水電解', DEFINITION_PATTERNS.ja[1]?.example ?? '', true, 'は … を指す'],
  ['ja', '수전해', '水電解', DEFINITION_PATTERNS.ja[2]?.example ?? '', true, 'copula'],
  ['ja', '수전해', '水電解', '水電解は、これからもっと多くの港町に広がっていくはずだ。', false, 'はずだ foretells'],
  ['ja', '수전해', '水電解', '水電解は、港の倉庫で来年から試験が始まる予定だ。', false, '予定だ is a plan'],
]

describe('define from the article', () => {
  test.each(cases)('%s %s/%s: %s → %s (%s)', (lang, ko, ja, sentence, defines) => {
    const [definition] = define(termOf(ko, ja, lang), [textOf(lang, sentence)], () => [])
    expect(definition?.text ?? null).toBe(defines ? sentence : null)
    expect(definition?.evidence?.quote ?? null).toBe(defines ? sentence : null)
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
