import type { KoreanToken } from '../ports'

/** Tokens of `항만/NNG+은/JX 부두/NNG`: a plus inside an eojeol, a space between two. */
export function readTagged(tagged: string): { readonly text: string; readonly tokens: readonly KoreanToken[] } {
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
