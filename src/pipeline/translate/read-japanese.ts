/** Hiragana of any Japanese headword: rows first, then numbers, Latin letters and dictionary words. */
import type { Category } from '@/core/glossary/types'
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { readLatinWord } from '@/lang/ja/latin'
import { readQuantity } from '@/lang/ja/numbers'
import { composeReading, type WordReading } from '@/lang/ja/reading'
import { isOnReading } from '@/lang/sino-correspondence'
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
    const quantity = readFraction(plain.slice(at)) ?? readQuantity(plain.slice(at))
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

/** 3分の2 is さんぶんのに: 分 counts parts there and no minutes. */
function readFraction(text: string): { reading: string; length: number } | null {
  const [whole, parts = '', taken = ''] = /^(\d+)分の(\d+)/.exec(text) ?? []
  const [below, above] = [readQuantity(parts), readQuantity(taken)]
  return whole && below && above ? { reading: `${below.reading}ぶんの${above.reading}`, length: whole.length } : null
}

/** 조사회사 調査会社 is read がいしゃ: 会社 is voiced in every compound (連濁). */
const VOICED_IN_COMPOUNDS: Readonly<Record<string, string>> = { 会社: 'がいしゃ' }
/** Costs of a single kanji in a compound, by what its reading is. */
const SINGLE = { onAffix: 1, on: 2, other: 4 }

function readWords(text: string, inside: boolean, category: Category, dictionaries: BridgeDictionaries): string {
  const read = (word: string, before: string): WordReading | null => {
    const isCompound = inside || word !== text
    if (before !== '' && VOICED_IN_COMPOUNDS[word]) return { reading: VOICED_IN_COMPOUNDS[word], cost: 0 }
    const entry = dictionaries.lookUp('ja', word).find(({ ja }) => ja[0] === word)
    if (entry && [...word].length > 1) return { reading: entry.reading, cost: 0 }
    if ([...word].length === 1 && isKanji(word) && isCompound && (category !== 'person' || word === '人'))
      return readSingle(word, before, category, dictionaries)
    const found = preferred(dictionaries.lookUpReading(word), NAME_KINDS[category] ?? [])
    // 造船会社, which the dictionary has unvoiced.
    const reading = /.会社$/.test(word) ? found?.reading.replace(/かいしゃ$/, 'がいしゃ') : found?.reading
    return found && reading !== undefined ? { reading, cost: found.cost } : null
  }
  return composeReading(text, read) ?? ''
}

/** ご of 英語版, そ of 語彙素: inside a compound a kanji is mostly read in the on way; 市 of 札幌市 is し, not a market's いち. */
function readSingle(
  kanji: string,
  before: string,
  category: Category,
  { lookUpReading, lookUpHanja }: BridgeDictionaries,
): WordReading | null {
  const words = lookUpReading(kanji)
  // アメリカ人, 日本人 じん; 料理人 にん
  if (kanji === '人' && isPlaceName(before, lookUpReading)) return { reading: 'じん', cost: SINGLE.onAffix }
  const named = words.find(({ kind }) => (NAME_KINDS[category] ?? []).includes(kind))
  const korean = lookUpHanja(kanji)?.readings ?? []
  const isOn = ({ reading }: KanjiWord): boolean => korean.some((syllable) => isOnReading(syllable, reading))
  const affixes = words.filter(({ kind }) => AFFIX_KINDS.includes(kind))
  const onAffix = affixes.find(isOn)
  if (onAffix) return { reading: onAffix.reading, cost: SINGLE.onAffix }
  const other = named ?? affixes[0]
  if (other) return { reading: other.reading, cost: SINGLE.on }
  const on = words.find(isOn)
  if (on) return { reading: on.reading, cost: SINGLE.on }
  return words[0] ? { reading: words[0].reading, cost: SINGLE.other } : null
}

const isPlaceName = (text: string, lookUpReading: BridgeDictionaries['lookUpReading']): boolean =>
  /[ァ-ヺー]$/.test(text) || lookUpReading(text).some(({ kind }) => kind === 'place')

const preferred = (words: readonly KanjiWord[], kinds: readonly WordKind[]): KanjiWord | undefined =>
  kinds.flatMap((kind) => words.find((word) => word.kind === kind) ?? [])[0] ?? words[0]
