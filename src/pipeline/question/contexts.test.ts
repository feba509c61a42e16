import { describe, expect, it } from 'vitest'
import type { ArticleText, BlockKind, Evidence } from '@/core/article/types'
import { contextsOf, usesOf } from './contexts'

const article = (...kinds: readonly BlockKind[]) =>
  ({
    sentences: kinds.map((kind, index) => ({ index, kind, text: `문장 ${index}`, start: 0, end: 4 })),
  }) as unknown as ArticleText

const use = (sentence: number): Evidence => ({ lang: 'ko', sentence, start: 0, end: 2, quote: '문장' })

const placesOf = (text: ArticleText, evidence: readonly Evidence[]) =>
  usesOf({ contexts: contextsOf(text, 'ko', [{ id: 'a', evidence }]) }, { id: 'a' }).map(({ sentence }) => sentence)

describe('the sentences that a word may be asked in', () => {
  it('are all that use it, each once', () => {
    expect(placesOf(article('paragraph', 'paragraph', 'paragraph'), [use(0), use(2), use(2)])).toEqual([0, 2])
  })

  it('have a heading among them only where there is nothing else', () => {
    const text = article('title', 'heading', 'paragraph')
    expect(placesOf(text, [use(0), use(1), use(2)])).toEqual([2])
    expect(placesOf(text, [use(1)])).toEqual([1])
  })

  it('are those of the text’s language', () => {
    expect(placesOf(article('paragraph'), [{ ...use(0), lang: 'ja' }])).toEqual([])
  })
})
