import { describe, expect, it } from 'vitest'
import type { ArticleText, BlockKind, Evidence } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { contextsOf } from './contexts'

const article = (...kinds: readonly BlockKind[]) =>
  ({
    sentences: kinds.map((kind, index) => ({ index, kind, text: `문장 ${index}`, start: 0, end: 4 })),
  }) as unknown as ArticleText

const term = (id: string, ...sentences: readonly number[]) =>
  ({
    id,
    evidence: sentences.map((sentence): Evidence => ({ lang: 'ko', sentence, start: 0, end: 2, quote: '문장' })),
  }) satisfies Pick<GlossaryTerm, 'id' | 'evidence'>

const placesOf = (text: ArticleText, terms: readonly Pick<GlossaryTerm, 'id' | 'evidence'>[]) => {
  const { writing, counterpart, sense } = contextsOf(text, 'ko', terms)
  return terms.map(({ id }) => [writing, counterpart, sense].map((aspect) => aspect.get(id)?.sentence))
}

describe('the sentence that a word is asked in', () => {
  it('is another one for each thing that is asked, where there are as many', () => {
    const text = article('paragraph', 'paragraph', 'paragraph')
    expect(placesOf(text, [term('a', 0, 1, 2)])).toEqual([[0, 1, 2]])
    expect(placesOf(text, [term('a', 0), term('b', 0, 1)])).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ])
  })

  it('is a heading only where there is nothing else', () => {
    const text = article('title', 'heading', 'paragraph')
    expect(placesOf(text, [term('a', 0, 1, 2), term('b', 1)])).toEqual([
      [2, 2, 2],
      [1, 1, 1],
    ])
  })
})
