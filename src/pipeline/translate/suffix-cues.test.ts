import { describe, expect, it } from 'vitest'
import { rendering, type Segment } from './rendering'
import { byCharacters, suffixesOfArticle } from './suffix-cues'

const article = (...texts: readonly string[]) => ({
  lang: 'ko' as const,
  text: texts.join(' '),
  sentences: texts.map((text, index) => ({
    index,
    text,
    start: 0,
    end: text.length,
    kind: 'paragraph' as const,
    paragraph: 0,
  })),
})

describe('the kanji of a suffix that an article speaks for', () => {
  it('ships are counted in 척', () => {
    const text = article('어제 두 척이 더 왔다.', '선원은 모두 스무 명이다.', '값은 그대로다.')
    expect(suffixesOfArticle(text as never).get('선')).toBe('船')
  })
  it('neither where it speaks for two, nor in passing', () => {
    const two = article('열차가 멈췄다.', '선박은 떠났다.', '노선을 바꿨다.', '선원이 모자란다.')
    expect(suffixesOfArticle(two as never).has('선')).toBe(false)
    expect(suffixesOfArticle(article('선박이 지나갔다.', '비가 왔다.') as never).has('선')).toBe(false)
  })
})

describe('a syllable beside a word, by the characters of the other terms', () => {
  const cheapestOf = (text: string, position: Segment['position'], kanji: readonly string[]): string | undefined =>
    byCharacters(
      kanji.map((letter, i) => rendering(letter, 'sino', 1.6 + i * 0.8)),
      { text, position } as Segment,
      new Map([
        ['궁', '弓'],
        ['관', '管'],
        ['성', '成'],
      ]),
    ).toSorted((a, b) => a.cost - b.cost)[0]?.text

  it.each<[string, Segment['position'], readonly string[], string, string]>([
    ['관', 'last', ['館', '管'], '管', '음관 beside 금속관 金属管'],
    ['궁', 'last', ['宮'], '弓', '연습궁 beside 각궁 角弓, which no list has'],
    ['궁', 'first', ['宮'], '宮', 'not before a word'],
    ['성', 'last', ['性', '成'], '性', '다공성: what stands behind any word stays'],
  ])('%s %s of %j is %s: %s', (text, position, kanji, expected) => {
    expect(cheapestOf(text, position, kanji)).toBe(expected)
  })
})
