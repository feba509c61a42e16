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
    ['ko', ['“책이 배를 타면 마을이 가까워진다”라고 김하늘 관장은 말했다.'], '김하늘 관장'],
    ['ko', ['“책이 배를 타면 마을이 가까워집니다.”라고 김하늘이 재단 사무실에서 말했습니다.'], '김하늘'],
    ['ko', ['김하늘 관장은 표가 남아 있다며 “책이 배를 타면 마을이 가까워진다”고 했다.'], '김하늘 관장'],
    ['ko', ['“책이 배를 타면 마을이 가까워진다.”', '김하늘 관장이 웃으며 말했다.'], '김하늘 관장'],
    ['ko', ['김하늘 관장은 이렇게 말했다.', '“책이 배를 타면 마을이 가까워진다.”'], '김하늘 관장'],
    ['ko', ['김하늘 관장은 “책이 배를 타고 섬에 왔다”며 예산이 먼저라고 지적했다.'], '김하늘 관장'],
    ['ja', ['「本が船に乗れば、集落は近くなる」と田中光館長は話した。'], '田中光館長'],
    ['ja', ['「本が船に乗れば、集落は近くなる。」と田中光館長は財団の事務所で述べた。'], '田中光館長'],
    ['ja', ['田中光館長は席が残っていると指摘し、「本が船に乗れば、集落は近くなる」と述べている。'], '田中光館長'],
    ['ja', ['田中光館長はこう話す。', '「本が船に乗れば、集落は近くなる」。'], '田中光館長'],
  ] as const)('before it, after it, or in the sentence beside it (%s %j)', async (lang, sentences, speaker) => {
    expect(await lastSpeaker(lang, sentences)).toBe(speaker)
  })

  test.each([
    ['ko', ['한빛재단은 섬에 도서관을 지었다.', '이어 “내년에는 배를 한 척 더 띄운다”라고 덧붙였다.']],
    ['ja', ['ひかり財団は島に図書館を建てた。', 'そのうえで「来年は船をもう1隻増やしたい」と述べた。']],
  ] as const)('nobody, where nobody spoke before (%s)', async (lang, sentences) => {
    expect(await lastSpeaker(lang, sentences)).toBeNull()
  })
})
