import { describe, expect, it } from 'vitest'
import { citationsByConcept, usageIn } from './usage'
import type { Citation } from './view'

const citation = (lang: 'ko' | 'ja', sentence: number, text: string): Citation => ({
  articleId: 'a',
  lang,
  sentence,
  text,
  marks: [],
})

describe('the sentence that shows how a term is used', () => {
  it.each<[readonly Citation[], number | null, string]>([
    [[citation('ko', 1, '반도체를 만든다.')], 1, 'a sentence'],
    [
      [citation('ko', 0, '반도체 전략'), citation('ko', 2, '“반도체를 만든다.”')],
      2,
      'not a heading, where a sentence has it',
    ],
    [[citation('ko', 0, '반도체 전략')], 0, 'a heading, where nothing else has it'],
    [[citation('ja', 1, '半導体を作る。')], null, 'not in the other language'],
  ])('%#: sentence %s', (citations, sentence) => {
    expect(usageIn(citations, 'ko')?.sentence ?? null).toBe(sentence)
  })
})

it('gathers the sentences of an article by concept, each with its own marks', () => {
  const mark = (conceptId: string, start: number) => ({ conceptId, start, end: start + 1 })
  const sentence = (index: number, marks: readonly ReturnType<typeof mark>[]) => ({
    index,
    marks,
    text: '가나다.',
    start: 0,
    end: 4,
    block: 0,
    kind: 'paragraph' as const,
    section: null,
  })
  const article = {
    id: 'a',
    lang: 'ko' as const,
    texts: [
      {
        lang: 'ko' as const,
        title: '',
        blocks: [],
        sentences: [sentence(0, [mark('x', 0), mark('y', 1), mark('x', 2)]), sentence(1, [mark('y', 0)])],
      },
    ],
    alignment: [],
    terms: 2,
    questions: 0,
  }
  const found = citationsByConcept(article)
  expect(found.get('x')?.map((each) => [each.sentence, each.marks.length])).toEqual([[0, 2]])
  expect(found.get('y')?.map((each) => each.sentence)).toEqual([0, 1])
})
