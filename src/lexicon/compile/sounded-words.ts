/** The words that the indexes of sounds hold, in both scripts: from the dictionaries, and from the rows, which say that a word is in use. */
import { isKatakana } from '@/lang/ja/kana'
import type { KanjiWord, LexiconEntry } from '@/pipeline/ports'
import type { SoundedWord } from '../sound-index'
import { hangulSpellings } from './indexes'
import type { Sources } from './sources'

export interface SoundedWords {
  readonly katakana: readonly SoundedWord[]
  readonly hangul: readonly SoundedWord[]
}

/** The words of a row or pair that its being there brings in, or makes likelier. */
export const soundedWordsOf = ({ ko, ja }: LexiconEntry): Readonly<Record<keyof SoundedWords, readonly string[]>> => ({
  katakana: ja.flatMap(katakanaIn),
  hangul: /[ァ-ヴ]/.test(ja.join(''))
    ? ko.flatMap((headword) => headword.split(' ')).filter((word) => word.length > 1 && /^[가-힣]+$/.test(word))
    : [],
})

const katakanaIn = (text: string): readonly string[] => text.match(/[ァ-ヴ][ァ-ヴー]+/g) ?? []

export function soundedWords(sources: Sources, entries: readonly LexiconEntry[]): SoundedWords {
  const found = entries.map(soundedWordsOf)
  return {
    katakana: katakanaWords(
      sources,
      found.flatMap(({ katakana }) => katakana),
    ),
    hangul: hangulLoans(
      sources,
      found.flatMap(({ hangul }) => hangul),
    ),
  }
}

/** Cost of a hangul word that could be Sino-Korean by its syllables (점주): few loans are. */
const SINO_SYLLABLES = 6

/** Hangul words that may be loans or foreign names: not those that are the usual spelling of a Sino-Korean word. */
function hangulLoans({ korean, words, character }: Sources, reviewed: readonly string[]): readonly SoundedWord[] {
  const usual = (word: KanjiWord): readonly string[] => hangulSpellings(word.kanji, character).slice(0, 1)
  const sino = new Set(words.filter(({ kind }) => kind === 'common').flatMap(usual))
  const syllables = new Set(words.filter(({ kanji }) => [...kanji].length === 1).flatMap(usual))
  const costs = new Map<string, number>()
  for (const { word, frequency, proper } of korean)
    if (word.length > 1 && !sino.has(word)) {
      const doubt = [...word].every((syllable) => syllables.has(syllable)) ? SINO_SYLLABLES : 0
      costs.set(word, Math.max(0, 10 - Math.log2(frequency)) / 3 + (proper ? 1 : 0) + doubt)
    }
  for (const word of reviewed) costs.set(word, 0)
  return [...costs].map(([word, cost]) => ({ word, cost }))
}

/** Cost of a katakana word that neither the synonym dictionary nor our rows have. */
const UNUSUAL = 0.6

function katakanaWords({ ipadic, synonyms }: Sources, reviewed: readonly string[]): readonly SoundedWord[] {
  const usual = new Set([...synonyms.headwords.flatMap(katakanaIn), ...reviewed])
  const costs = new Map<string, number>()
  for (const { surface, pos, cost } of ipadic) {
    if (pos[0] !== '名詞' || !isKatakana(surface) || surface.length < 2) continue
    const rarity = pos[1] === '固有名詞' ? (pos[2] === '人名' ? 2500 : 1500) : 0
    const scaled = Math.max(0, cost + rarity - 3000) / 4000 + (usual.has(surface) ? 0 : UNUSUAL)
    costs.set(surface, Math.min(costs.get(surface) ?? Number.POSITIVE_INFINITY, scaled))
  }
  for (const word of usual) if (!costs.has(word)) costs.set(word, 0.5)
  return [...costs].map(([word, cost]) => ({ word, cost }))
}
