import { describe, expect, it } from 'vitest'
import type { Gloss } from '@/core/quiz/gloss'
import { stemPieces } from './stem-pieces'

const glossesOf = (stem: string, terms: readonly string[]): Gloss[] =>
  terms.map((term) => ({ start: stem.indexOf(term), end: stem.indexOf(term) + term.length, text: '', lang: 'ko' }))

describe('the pieces of a stem', () => {
  it.each([
    ['ソフトバンクの投資額はいくらですか。', ['ソフトバンク'], ['[ソフトバンクの]', '投資額はいくらですか。']],
    ['昨年、ソフトバンクは何を買いましたか。', ['ソフトバンク'], ['昨年、', '[ソフトバンクは]', '何を買いましたか。']],
    ['정부가 데이터센터에 얼마를 투자합니까?', ['데이터센터'], ['정부가 ', '[데이터센터에]', ' 얼마를 투자합니까?']],
    ['누가 계산 자원을 늘립니까?', ['계산 자원'], ['누가 ', '[계산 자원을]', ' 늘립니까?']],
    [
      '소프트뱅크(손정의 회장)는 어디에 있습니까?',
      ['소프트뱅크', '손정의'],
      ['[소프트뱅크(손정의]', ' 회장)는 어디에 있습니까?'],
    ],
    [
      '읽고 답하십시오.\n데이터센터는 몇 곳입니까?',
      ['데이터센터'],
      ['읽고 답하십시오.\n', '[데이터센터는]', ' 몇 곳입니까?'],
    ],
    [
      '合っていれば○を選んでください。\n「エージェントは会議の記録を読みます。」',
      ['エージェント'],
      ['合っていれば○を選んでください。\n', '[「エージェントは]', '会議の記録を読みます。」'],
    ],
    ['누가 말했습니까?', [], ['누가 말했습니까?']],
    ['孫正義', ['孫正義'], ['[孫正義]']],
  ])('%s', (stem, terms, pieces) => {
    const made = stemPieces(stem, glossesOf(stem, terms))
    expect(
      made.map(({ start, end, glosses }) =>
        glosses.length > 0 ? `[${stem.slice(start, end)}]` : stem.slice(start, end),
      ),
    ).toEqual(pieces)
  })
})
