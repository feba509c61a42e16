import { describe, expect, it } from 'vitest'
import { suffixesOfArticle } from './suffix-cues'

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
