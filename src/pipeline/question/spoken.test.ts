import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { seededRandom } from '@/core/random'
import { materialOf } from './make-questions'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { analyzedOf, articleOf } from './testing/read'

async function lastSpeaker(lang: Lang, sentences: readonly string[]): Promise<string | null> {
  const analyzed = await analyzedOf(articleOf(lang, [sentences]))
  const { body, lexis } = materialOf({ analyzed, terms: [], dictionaries: NO_DICTIONARIES, random: seededRandom(1) })
  const [last, previous = null] = [...body].reverse()
  const quote = last ? lexis.quotes(last, previous).at(-1) : undefined
  return quote ? (quote.shown[0]?.text.slice(quote.speaker.start, quote.speaker.nounEnd) ?? null) : null
}

describe('whose words a quotation is, where the sentence names nobody', () => {
  test.each([
    [
      'ko',
      [
        '김하늘 관장은 “책이 배를 타면 마을이 가까워진다”라고 말했다.',
        '그러면서 “내년에는 배를 한 척 더 띄운다”라고 덧붙였다.',
      ],
      '김하늘 관장',
    ],
    [
      'ja',
      [
        '田中光館長は「本が船に乗れば、集落は近くなる」と話した。',
        'そのうえで「来年は船をもう1隻増やしたい」と述べた。',
      ],
      '田中光館長',
    ],
  ] as const)('who spoke before goes on (%s)', async (lang, sentences, speaker) => {
    expect(await lastSpeaker(lang, sentences)).toBe(speaker)
  })

  test.each([
    ['ko', ['한빛재단은 섬에 도서관을 지었다.', '이어 “내년에는 배를 한 척 더 띄운다”라고 덧붙였다.']],
    ['ja', ['ひかり財団は島に図書館を建てた。', 'そのうえで「来年は船をもう1隻増やしたい」と述べた。']],
  ] as const)('nobody, where nobody spoke before (%s)', async (lang, sentences) => {
    expect(await lastSpeaker(lang, sentences)).toBeNull()
  })
})
