import { describe, expect, it, test } from 'vitest'
import type { Evidence, Lang } from '@/core/article/types'
import { rendering } from './rendering'
import { backRankOf, isMadeVerb, MOST_BACK, sentencesWith, shareOfUse, verbShare } from './usage'

test.each<[Lang, string, string, boolean]>([
  ['ko', '발표', '했다', true],
  ['ko', '도입', '하기로 했다', true],
  ['ko', '수감', '된 남성', true],
  ['ko', '공격', '당한 마을', true],
  ['ko', '중단', '시켰다', true],
  ['ko', '발표', '한 자료', true],
  ['ko', '독립', ' 학교', false],
  ['ko', '관광', '한국', false],
  ['ko', '회의', '에서', false],
  ['ja', '発表', 'した', true],
  ['ja', '導入', 'される', true],
  ['ja', '延期', 'せずに', true],
  ['ja', '利用', 'できる', true],
  ['ja', '出席', 'しなかった', true],
  ['ja', '山田', 'さんは', false],
  ['ja', '会議', 'しか', false],
  ['ja', '会議', 'で', false],
])('%s: %s before %s is a verb: %s', (lang, _, after, isVerb) => {
  expect(isMadeVerb(lang, after)).toBe(isVerb)
})

const TEXTS = ['정부는 지원을 발표했다.', '발표는 늦었다.', '합동발표회가 있었다.', '비가 왔다.']
const ARTICLE = {
  sentences: TEXTS.map((text, index) => ({
    index,
    text,
    start: 0,
    end: text.length,
    block: 0,
    kind: 'paragraph' as const,
    section: null,
  })),
}

const mention = (sentence: number): Evidence => {
  const start = TEXTS[sentence]?.indexOf('발표') ?? 0
  return { lang: 'ko', sentence, start, end: start + 2, quote: '발표' }
}

describe('in its article', () => {
  it('is a verb in half of its mentions', () => {
    expect(verbShare({ lang: 'ko', evidence: [mention(0), mention(1)] }, ARTICLE)).toBe(0.5)
  })

  it('stands in longer words too', () => {
    expect(sentencesWith('발표', ARTICLE)).toBe(3)
  })
})

const FREQUENCIES = {
  koreanFrequency: (word: string) => (word === '사망' ? 90 : word === '죽음' ? 10 : 0),
  lookUpReading: (kanji: string) =>
    kanji === '死亡' ? [{ kanji, reading: 'しぼう', kind: 'common' as const, cost: 1 }] : [],
}

test.each<[Lang, string, readonly string[], number]>([
  ['ko', '사망', [], 1],
  ['ko', '사망', ['죽음'], 0.9],
  ['ko', '죽음', ['사망'], 0.1],
  ['ko', '모름', ['또모름'], 0.5],
  ['ja', '死亡', ['死没'], 1],
])('%s: of the use of %s and %o the first has %d', (lang, best, others, share) => {
  const answers = others.map((text) => rendering(text, 'lexicon', 1))
  expect(shareOfUse(lang, rendering(best, 'lexicon', 0), answers, FREQUENCIES)).toBeCloseTo(share, 2)
})

test.each<[string, readonly string[], number]>([
  ['데이터 센터', ['데이터센터'], 0],
  ['협상', ['교섭', '협상'], 1],
  ['협상', ['교섭'], MOST_BACK],
  ['협상', [], MOST_BACK],
])('%s among %o: place %d', (headword, back, rank) => {
  expect(
    backRankOf(
      headword,
      back.map((text) => rendering(text, 'lexicon', 0)),
    ),
  ).toBe(rank)
})
