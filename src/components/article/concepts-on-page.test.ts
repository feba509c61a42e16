import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import type { MarkedText } from '@/core/article/view'
import { conceptsOnPage } from './concepts-on-page'
import type { TextChoice } from './text-choice'

const text = (lang: Lang, title: readonly string[], body: readonly string[]): MarkedText => ({
  lang,
  title: '',
  blocks: [],
  sentences: (
    [
      ['title', title],
      ['paragraph', body],
    ] as const
  ).map(([kind, ids], index) => ({
    index,
    start: 0,
    end: 0,
    text: '',
    block: index,
    kind,
    section: null,
    marks: ids.map((conceptId) => ({ conceptId, start: 0, end: 0, confidence: 1 })),
  })),
})

const TEXTS = [text('ko', ['counterattack', 'chip'], ['plan', 'lecture']), text('ja', ['chip'], ['plan', 'question'])]

test.each<[TextChoice, readonly string[], string]>([
  [
    'ja',
    ['counterattack', 'chip', 'plan', 'question'],
    'the title of the text that is not shown stands on the page too',
  ],
  ['ko', ['counterattack', 'chip', 'plan', 'lecture'], 'both titles and one text'],
  ['both', ['counterattack', 'chip', 'plan', 'lecture', 'question'], 'all of both'],
  ['lines', ['counterattack', 'chip', 'plan', 'lecture', 'question'], 'all of both'],
])('%s: %j, %s', (choice, expected) => {
  expect(conceptsOnPage(TEXTS, choice)).toEqual(expected)
})
