import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import type { LexiconEntry } from '../ports'
import { articleOf } from '../question/testing/read'
import type { Candidate } from './candidates'
import { isShortWord } from './short-words'

const row = { domain: '' } as LexiconEntry

/** The word in every place where the sentences have it. */
function candidateOf(headword: string, sentences: readonly { readonly text: string }[]): Candidate {
  const places = sentences.flatMap(({ text }, sentence) =>
    [...text.matchAll(new RegExp(headword, 'g'))].map(({ index }) => ({ sentence, start: index, end: index + 1 })),
  )
  return { headword, category: null, alone: places.length, mentions: places } as unknown as Candidate
}

test.each<readonly [Lang, string, readonly string[], number, boolean, string]>([
  ['ja', '炭', ['炭を焼く。', '炭が売れた。'], 0.2, true, 'few texts have it, and two sentences say something of it'],
  ['ja', '炭', ['炭を焼く。', '炭が売れた。'], 0.9, false, 'every text has it'],
  ['ja', '炭', ['炭を焼く。', '炭火が赤い。'], 0.2, false, 'it stands by itself once'],
  ['ja', '李', ['李外相が着いた。', '李氏は話した。'], 0.2, false, 'a surname is nothing in its sentences'],
  ['ko', '뿔', ['뿔을 깎는다.', '뿔은 단단하다.'], 0.45, true, 'the same in Korean'],
  ['ko', '길', ['길을 잃는다.', '길은 좁다.'], 1, false, 'the same in Korean'],
])('%s %s in %j, commonness %d: %s, %s', (lang, headword, lines, common, isTerm) => {
  const article = articleOf(lang, [lines])
  expect(isShortWord(candidateOf(headword, article.sentences), [row], article, () => common)).toBe(isTerm)
})
