import { describe, expect, test } from 'vitest'
import type { CleanText } from './clean/clean'
import { isDateline } from './dateline'
import { segment } from './segment'

const articleOf = (lang: 'ko' | 'ja', text: string) => {
  const clean: CleanText = {
    lang,
    title: '',
    text,
    blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length }],
  } as unknown as CleanText
  return segment(clean).sentences
}

describe('a dateline is no part of the first sentence', () => {
  test.each([
    ['ja', '【札幌】港の倉庫が足りない。', '【札幌】'],
    ['ja', '【ソウル＝青空翼】港の倉庫が足りない。', '【ソウル＝青空翼】'],
    ['ja', '(ソウル聯合) 港の倉庫が足りない。', '(ソウル聯合)'],
    ['ja', '［東京 4日 ロイター］ - 港の倉庫が足りない。', '［東京 4日 ロイター］ -'],
    ['ko', '[부산=한빛통신] 김하늘 기자 = 항구의 창고가 모자란다.', '[부산=한빛통신] 김하늘 기자 ='],
    ['ko', '(부산=한빛통신) 항구의 창고가 모자란다.', '(부산=한빛통신)'],
  ] as const)('%s: %s', (lang, text, dateline) => {
    const [first, second] = articleOf(lang, text)
    expect(first?.text).toBe(dateline)
    expect(isDateline(first?.text ?? '')).toBe(true)
    expect(second?.text).toBe(lang === 'ja' ? '港の倉庫が足りない。' : '항구의 창고가 모자란다.')
  })

  test.each([
    ['ja', '(当時の)倉庫が足りない。'],
    ['ja', '【注】'],
    ['ko', '[속보] 창고가 모자란다.'],
  ] as const)('%s: none in %s', (lang, text) => {
    expect(articleOf(lang, text)).toHaveLength(1)
  })
})
