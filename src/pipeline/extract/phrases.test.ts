import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { analyzedOf, articleOf } from '@/pipeline/question/testing/read'
import type { ExtractDictionaries } from '../ports'
import { entry } from '../translate/testing/fake-dictionaries'
import { phrasesIn } from './phrases'

test.each<readonly [lang: Lang, text: string, headword: string, isFound: boolean, why: string]>([
  ['ja', '炭素14の量を測る。', '炭素14', true, 'a number is a part of the word'],
  ['ja', '一番茶の芽が開く。', '一番茶', true, 'also at its head'],
  ['ja', '八百万円を支払った。', '八百万', false, 'a sum is no myriad of gods'],
  ['ja', '数年かかった。', '数年', false, 'a time is none'],
  ['ko', '가람9 로켓에 실었다.', '가람9', true, 'a name ends in its number'],
  ['ko', '도플러 효과를 이용한다.', '도플러 효과', true, 'an effect is called after somebody'],
])('%s %s has %s: %s, %s', async (lang, text, headword, isFound) => {
  const known: Pick<ExtractDictionaries, 'lookUp'> = {
    lookUp: (_, word) => (word === headword ? [entry(word, word, '')] : []),
  }
  const found = phrasesIn(await analyzedOf(articleOf(lang, [[text]])), known as ExtractDictionaries)
  expect(found.some((phrase) => phrase.text === headword)).toBe(isFound)
})
