/** Which hanja stand over which part of a Korean word. */
import type { RubyPart } from './furigana'

const HAN = /^\p{Script=Han}$/u

/**
 * A hanja is one syllable, so hanja and headword go side by side (AI 반도체, AI 半導體): runs of syllables that hanja write get those
 * hanja, the rest stays bare. Where the two are not of one length nothing stands over the word.
 */
export function hanjaRuby(headword: string, hanja: string | null): RubyPart[] {
  const syllables = [...headword]
  const characters = [...(hanja ?? '')]
  if (characters.length !== syllables.length) return [{ base: headword, ruby: null }]
  const parts: RubyPart[] = []
  syllables.forEach((syllable, i) => {
    const character = characters[i] ?? ''
    const ruby = HAN.test(character) && character !== syllable ? character : null
    const before = parts.at(-1)
    if (before && (before.ruby === null) === (ruby === null))
      parts[parts.length - 1] = {
        base: before.base + syllable,
        ruby: before.ruby === null || ruby === null ? null : before.ruby + ruby,
      }
    else parts.push({ base: syllable, ruby })
  })
  return parts
}
