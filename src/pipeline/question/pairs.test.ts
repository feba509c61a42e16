import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { materialOf } from './make-questions'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf, termOf } from './testing/read'

async function lastStated(lang: Lang, sentences: readonly string[]): Promise<string | null> {
  const article = articleOf(lang, [sentences])
  const names = [
    termOf(article, ['한빛재단', 'ひかり財団', 'ひかりざいだん'], 'organisation'),
    termOf(article, ['은하은행', '銀河銀行', 'ぎんがぎんこう'], 'organisation'),
  ]
  const terms = names.filter((term) => article.text.includes(term[lang].headword))
  const analyzed = await analyzedOf(article)
  const { body } = materialOf({ analyzed, terms, dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  return body.at(-1)?.forms.state(null) ?? null
}

describe('whom a word for two means', () => {
  test.each([
    [
      'ko',
      ['한국과 일본이 협정을 맺었다.', '배는 매일 뜬다.', '두 나라는 항로를 늘린다.'],
      '한국과 일본은 항로를 늘립니다.',
    ],
    ['ko', ['한미 양국은 협정을 맺었다.', '양국은 항로를 늘린다.'], '한국과 미국은 항로를 늘립니다.'],
    [
      'ko',
      ['한빛재단과 은하은행은 섬에 모였다.', '두 회사는 도서관을 짓는다.'],
      '한빛재단과 은하은행은 도서관을 짓습니다.',
    ],
    ['ja', ['韓国と日本が協定を結んだ。', '両国は航路を増やす。'], '韓国と日本は航路を増やします。'],
    [
      'ja',
      ['ひかり財団と銀河銀行は島に集まった。', '両社は図書館を建てる。'],
      'ひかり財団と銀河銀行は図書館を建てます。',
    ],
  ] as const)('%s %j', async (lang, sentences, stated) => {
    expect(await lastStated(lang, sentences)).toBe(stated)
  })

  test.each([
    [
      'ko',
      ['한국과 일본이 협정을 맺었다.', '한국과 중국도 맺었다.', '두 나라는 항로를 늘린다.'],
      '두 나라는 항로를 늘립니다.',
    ],
    ['ja', ['船は毎日出る。', '両国は航路を増やす。'], '両国は航路を増やします。'],
  ] as const)('stays open where more are named, or none: %s %j', async (lang, sentences, stated) => {
    expect(await lastStated(lang, sentences)).toBe(stated)
  })
})
