import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAtMarks, type Mark } from './marks'

const mark = (sentence: string, quote: string, conceptId = quote): Mark => {
  const start = sentence.indexOf(quote)
  return { start, end: start + quote.length, conceptId }
}
const shown = (sentence: string, ...quotes: string[]) =>
  cutAtMarks(
    sentence,
    quotes.map((quote) => mark(sentence, quote)),
  ).map(({ text, conceptId }) => (conceptId === null ? text : `[${text}]`))

describe('a sentence cut at its marks', () => {
  test.each([
    ['공장을 새로 지었어요.', [], ['공장을 새로 지었어요.'], 'no marks'],
    ['공장을 새로 지었어요.', ['공장'], ['[공장]', '을 새로 지었어요.'], 'the particle stays outside'],
    ['도시가 전력망을 고쳤어요', ['전력망', '도시'], ['[도시]', '가 ', '[전력망]', '을 고쳤어요'], 'put in order'],
    ['음성 인식 기술', ['인식', '음성 인식'], ['[음성 인식]', ' 기술'], 'the longer of two that overlap'],
    ['電力網', ['電力網'], ['[電力網]'], 'the whole sentence'],
  ])('%s %j', (sentence, quotes, expected) => {
    expect(shown(sentence, ...quotes)).toEqual(expected)
  })

  test('joined, the segments are the sentence again, whatever the marks', () => {
    const offsets = fc.integer({ min: -3, max: 40 })
    const marks = fc.array(fc.record({ start: offsets, end: offsets, conceptId: fc.constant('c') }))
    fc.assert(
      fc.property(fc.string({ maxLength: 30, unit: 'grapheme' }), marks, (sentence, some) => {
        const joined = cutAtMarks(sentence, some)
          .map(({ text }) => text)
          .join('')
        expect(joined).toBe(sentence)
      }),
    )
  })
})
