/** Hiragana of any Japanese headword: rows first, then numbers, Latin letters and dictionary words, longest match from the left. */
import type { Category } from '@/core/glossary/types'
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { readLatinWord } from '@/lang/ja/latin'
import { readQuantity } from '@/lang/ja/numbers'
import { composeReading } from '@/lang/ja/reading'
import type { BridgeDictionaries, KanjiWord, WordKind } from '../ports'
import { isLatin } from './latin'

const NAME_KINDS: Readonly<Partial<Record<Category, readonly WordKind[]>>> = {
  person: ['surname', 'given-name', 'name'],
  place: ['place'],
}
/** Kinds that a single kanji in a compound has before it is a word of its own (省 しょう, 人 じん). */
const AFFIX_KINDS: readonly WordKind[] = ['affix', 'number']

/**
 * Hiragana; Latin words that nobody reads stay as they are. Empty only where a kanji has no reading at all. A part of a compound is read as an affix
 * where it is one kanji.
 */
export function readJapanese(
  text: string,
  category: Category,
  dictionaries: BridgeDictionaries,
  isPart = false,
): string {
  const plain = text.normalize('NFKC')
  const row = dictionaries.lookUp('ja', plain).find(({ ja }) => ja[0] === plain)
  if (row && !(isPart && [...plain].length === 1)) return row.reading
  // LINE is read らいん, as ライン is, whose other spelling it is.
  const spelling = dictionaries.lookUp('ja', plain).find(({ ja }) => ja.includes(plain) && isKatakana(ja[0] ?? ''))
  if (spelling && isLatin(plain)) return spelling.reading
  let reading = ''
  for (let at = 0; at < plain.length; ) {
    const quantity = readQuantity(plain.slice(at))
    const latin = /^\p{Script=Latin}+/u.exec(plain.slice(at))?.[0]
    if (quantity) {
      reading += quantity.reading
      at += quantity.length
    } else if (latin) {
      reading += readLatinWord(latin, dictionaries.readLatin)
      at += latin.length
    } else {
      const words = /^[^\d\p{Script=Latin}]+/u.exec(plain.slice(at))?.[0] ?? plain.slice(at, at + 1)
      reading += readWords(words, isPart || words.length < plain.length, category, dictionaries)
      at += words.length
    }
  }
  return reading
}

function readWords(text: string, inside: boolean, category: Category, dictionaries: BridgeDictionaries): string {
  const read = (word: string): string | null => {
    const entry = dictionaries.lookUp('ja', word).find(({ ja }) => ja[0] === word)
    if (entry && [...word].length > 1) return entry.reading
    const single = [...word].length === 1 && isKanji(word) && (inside || word !== text)
    const kinds = NAME_KINDS[category] ?? []
    // 市 of 札幌市 is し, not a market's いち; a person's single kanji is a name.
    return preferred(
      dictionaries.lookUpReading(word),
      single && category !== 'person' ? [...AFFIX_KINDS, ...kinds] : kinds,
    )
  }
  return composeReading(text, read) ?? ''
}

function preferred(words: readonly KanjiWord[], kinds: readonly WordKind[]): string | null {
  for (const kind of kinds) {
    const word = words.find((candidate) => candidate.kind === kind)
    if (word) return word.reading
  }
  return words[0]?.reading ?? null
}
