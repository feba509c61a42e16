import { expect, test } from 'vitest'
import type { KoreanToken } from '../ports'
import { koreanCompounds } from './korean-compounds'

/** Tokens of `3/SN+차원/NNG 지도/NNG`: a plus inside an eojeol, a space between two. */
function read(tagged: string): { text: string; tokens: readonly KoreanToken[] } {
  let text = ''
  const tokens: KoreanToken[] = []
  tagged.split(' ').forEach((eojeol, index) => {
    if (text !== '') text += ' '
    for (const morpheme of eojeol.split('+')) {
      const [surface = '', tag = ''] = morpheme.split('/')
      tokens.push({ surface, tag, start: text.length, end: text.length + surface.length, eojeol: index })
      text += surface
    }
  })
  return { text, tokens }
}

test.each([
  ['3/SN+차원/NNG 지도/NNG+를/JKO 만들/VV+었다/EF', '3차원 지도', 'dimensions'],
  ['제/XPN+2/SN+종/NNB 면허/NNG+가/JKS', '제2종 면허', 'a kind of a law'],
  ['2/SN+종/NNB 물감/NNG+을/JKO', '', 'kinds that are counted'],
  ['3/SN+명/NNB 주민/NNG+이/JKS', '', 'people'],
  ['3/SN+차원/NNG+에서/JKB 지도/NNG+를/JKO', '', 'a particle parts them'],
])('%s: %s, %s', (tagged, expected) => {
  const { text, tokens } = read(tagged)
  expect(
    koreanCompounds(tokens)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  ).toBe(expected)
})
