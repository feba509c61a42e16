/** How native words are read in compounds: voiced behind a prefix (連濁), and the stems of verbs as the nouns they make. */
import type { WordReading } from '@/lang/ja/reading'
import { isOnReading } from '@/lang/sino-correspondence'
import type { BridgeDictionaries } from '../ports'

const COST_OF_PAIR = 1

/** Before a native word: 大揺れ, 小部屋. */
export const NATIVE_PREFIXES: Readonly<Record<string, string>> = { 大: 'おお', 小: 'こ' }

const VOICED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼ'.matchAll(/(.)(.)/gu)].map(
    ([, plain, voiced]) => [plain, voiced],
  ),
)

/** こべや of 小部屋 (連濁); not where the word has a voiced kana already (Lyman's law). */
export const voiced = (reading: string): string =>
  /[がぎぐげござじずぜぞだぢづでどばびぶべぼ]/.test(reading)
    ? reading
    : (VOICED[reading[0] ?? ''] ?? reading[0]) + reading.slice(1)

/** 小猿: a native noun behind 小 or 大, which no dictionary has together. */
export function isNativePair(
  text: string,
  dictionaries: Pick<BridgeDictionaries, 'lookUpReading' | 'lookUpHanja'>,
): boolean {
  const [prefix = '', noun = '', more] = [...text]
  if (NATIVE_PREFIXES[prefix] === undefined || more !== undefined || dictionaries.lookUpReading(text).length > 0)
    return false
  const [likeliest] = dictionaries.lookUpReading(noun)
  const korean = dictionaries.lookUpHanja(noun)?.readings ?? []
  return likeliest?.kind === 'common' && !korean.some((syllable) => isOnReading(syllable, likeliest.reading))
}

/** こ and ざる of 小猿. */
export function readInPair(
  letter: string,
  before: string,
  { lookUpReading }: Pick<BridgeDictionaries, 'lookUpReading'>,
): WordReading | null {
  if ([...letter].length > 1) return null
  const alone = lookUpReading(letter)[0]?.reading
  const reading = before === '' ? NATIVE_PREFIXES[letter] : alone === undefined ? undefined : voiced(alone)
  return reading === undefined ? null : { reading, cost: COST_OF_PAIR }
}

/** What a verb ends in where its stem has changed before た and て (音便): 引い of 引き, 取っ of 取り. */
const STEMS: Readonly<Record<string, readonly string[]>> = {
  い: ['き', 'ぎ'],
  っ: ['り', 'ち', 'い'],
  ん: ['み', 'び', 'に'],
}

/** ひ of 線を引いた, as 引き has it: the noun that the verb makes. */
export function readChangedStem(
  kanji: string,
  after: string,
  { lookUpReading }: Pick<BridgeDictionaries, 'lookUpReading'>,
): string | null {
  const [, end = ''] = /^([いっん])[ただてで]/.exec(after) ?? []
  const nouns = (STEMS[end] ?? []).flatMap((stem) =>
    lookUpReading(kanji + stem).filter(({ kind }) => kind === 'common'),
  )
  return nouns[0]?.reading.slice(0, -1) ?? null
}
