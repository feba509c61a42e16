import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { clean } from './clean/clean'
import { segment } from './segment'

function articleOf(raw: string, lang: Lang) {
  const result = clean(raw, { lang, title: '-' })
  if (!result.ok) throw new Error(result.error.code)
  return segment(result.value)
}

describe('sentences', () => {
  test.each<readonly [lang: Lang, sentences: string]>([
    ['ko', '배가 들어왔다.| 사람들이 모였다.'],
    ['ko', '그는 "늦었다. 그래도 간다."라고 말했다.| 모두 웃었다.'],
    ['ko', '그는 말했다.| "늦었다. 그래도 간다."'],
    ['ko', '“늦었다. 그래도 간다.” 라고 그는 말했다.'],
    ['ko', '값은 4.5% 올랐다.| 다음은 2025. 3. 28.에 정한다.'],
    ['ko', '시(市. 인구 30만)는 넓다.| 항구도 있다.'],
    ['ko', 'J. 스미스 교수가 왔다.| 강연을 했다.'],
    ['ko', '배가 왔다.|그러나 떠났다.'],
    ['ko', '다리가 놓였다.| 21m 길이다.| iOS용도 있다.'],
    ['ko', '정말일까?| 아니다!| 두고 보자…'],
    ['ko', "그는 '끝났다.'며 웃었다.| 밤이었다."],
    ['ja', '船が着いた。|人々が集まった。'],
    ['ja', '社長は「遅い。でも行く。」と語った。|皆が笑った。'],
    ['ja', '「遅い。でも行く」。|社長はそう語った。'],
    ['ja', '本当か。|違う！|見ていよう。'],
    ['ja', '料金（税込み。送料別）は3.5％上がった。|次は来月だ。'],
    ['ja', '「行こう」と社長。|「はい」と社員。'],
  ])('%s: %s', (lang, marked) => {
    const raw = marked.replaceAll('|', '')
    const expected = marked.split('|').map((sentence) => sentence.trim())
    expect(articleOf(raw, lang).sentences.map(({ text }) => text)).toEqual(expected)
  })

  test('a line is a boundary, and every sentence knows its heading', () => {
    const { sentences } = articleOf('첫 문장이다\n둘째 문장이다.\n\n◇ 소제목\n\n셋째 문장이다. 넷째다.', 'ko')
    expect(sentences.map(({ text, kind, section }) => `${kind} ${section} ${text}`)).toEqual([
      'paragraph null 첫 문장이다',
      'paragraph null 둘째 문장이다.',
      'heading null 소제목',
      'paragraph 2 셋째 문장이다.',
      'paragraph 2 넷째다.',
    ])
  })

  test('sentences are verbatim, in order, and together hold every word', () => {
    const pieces = fc.constantFrom(
      '배가 왔다.',
      ' ',
      '"',
      '그는',
      '”',
      '“',
      '(',
      ')',
      '?',
      '3.5',
      'A.',
      '\n',
      '…',
      '말했다',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (list) => {
        const { text, sentences } = articleOf(`시작이다. ${list.join('')}`, 'ko')
        for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
