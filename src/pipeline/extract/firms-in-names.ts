/**
 * Who is named with the firm before a title, 안나 베르크만 노르텔 부사장: three foreign words in a row are one name to the text, but the article has had the firm before
 * by itself.
 */
import { headwordKey } from '@/core/glossary/concept-id'
import type { Mention } from './mentions'

/** Words of such a run: a given name, a surname, the firm. */
const WORDS = 3

/** The person alone, and the firm. Null where it is one name. */
function cut(mention: Mention, isNamedBefore: (word: string, sentence: number) => boolean): readonly Mention[] | null {
  const words = mention.text.split(' ')
  const firm = words.at(-1) ?? ''
  if (mention.category !== 'person' || words.length !== WORDS || !isNamedBefore(firm, mention.sentence)) return null
  const name = words.slice(0, -1).join(' ')
  const person = { ...mention, text: name, key: headwordKey(name), end: mention.start + name.length }
  const start = mention.end - firm.length
  return [
    { ...person, parts: words.slice(0, -1), wordTexts: words.slice(0, -1) },
    {
      ...mention,
      text: firm,
      key: headwordKey(firm),
      start,
      parts: [firm],
      wordTexts: [firm],
      category: 'organisation',
    },
  ]
}

/** A person is given with the full name first: whose last word stands alone in an earlier sentence is called by two. */
export function withoutFirmsInNames(mentions: readonly Mention[]): readonly Mention[] {
  const first = new Map<string, number>()
  for (const { text, sentence, inside } of mentions)
    if (inside === null) first.set(text, Math.min(sentence, first.get(text) ?? sentence))
  // 노르텔사 is 노르텔 too
  const isNamedBefore = (word: string, sentence: number): boolean =>
    [word, `${word}사`].some((name) => (first.get(name) ?? sentence) < sentence)
  return mentions.flatMap((mention) => cut(mention, isNamedBefore) ?? [mention])
}
