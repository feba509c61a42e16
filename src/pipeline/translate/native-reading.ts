/** How native words are read in compounds: voiced behind a prefix (連濁), and the stems of verbs as the nouns they make. */
import { I_ROW } from '@/lang/ja/predicate'
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

/** What is native behind a native noun: うみいろ of 海色. */
const NATIVE_SECONDS: Readonly<Record<string, string>> = Object.fromEntries(
  '色いろ 柱ばしら 先さき 蓋ぶた 箱ばこ 端はし 袋ぶくろ 縄なわ 傘がさ 靴ぐつ 棚だな 鍋なべ 皿ざら 針ばり 紐ひも 畑ばたけ 沼ぬま'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/** 海色 and 風柱, which no dictionary has; けっしょく of 血色 is in one. */
export function readNativeSecond(
  word: string,
  { lookUpReading, lookUpHanja }: Pick<BridgeDictionaries, 'lookUpReading' | 'lookUpHanja'>,
): WordReading | null {
  const [first = '', second = '', more] = [...word]
  const native = NATIVE_SECONDS[second]
  if (native === undefined || more !== undefined || lookUpReading(word).length > 0) return null
  const [noun] = lookUpReading(first)
  const isOn = (lookUpHanja(first)?.readings ?? []).some((syllable) => isOnReading(syllable, noun?.reading ?? ''))
  return noun?.kind === 'common' && !isOn ? { reading: noun.reading + native, cost: COST_OF_PAIR } : null
}

/** Words with 々 that are read as neither of the two ways of their character. */
const REPEATED: Readonly<Record<string, string>> = {
  我々: 'われわれ',
  近々: 'ちかぢか',
  細々: 'こまごま',
  長々: 'ながなが',
  深々: 'ふかぶか',
  軽々: 'かるがる',
  高々: 'たかだか',
  広々: 'ひろびろ',
  若々: 'わかわか',
  荒々: 'あらあら',
  久々: 'ひさびさ',
  恐々: 'こわごわ',
  生々: 'なまなま',
}

/** ほしぼし of 星々, a native noun twice, ちゃくちゃく of 着々: what stands in no dictionary with 々. */
export function readRepeated(
  word: string,
  {
    lookUpReading,
    lookUpPieces,
    lookUpHanja,
  }: Pick<BridgeDictionaries, 'lookUpReading' | 'lookUpPieces' | 'lookUpHanja'>,
): WordReading | null {
  const [kanji = '', mark, more] = [...word]
  if (mark !== '々' || more !== undefined || lookUpReading(word).length > 0) return null
  const [noun] = lookUpReading(kanji).filter(({ kind }) => kind === 'common')
  const korean = lookUpHanja(kanji)?.readings ?? []
  const isOn = (reading: string): boolean => korean.some((syllable) => isOnReading(syllable, reading))
  const known = REPEATED[word] ?? lookUpReading(kanji + kanji)[0]?.reading
  if (known !== undefined) return { reading: known, cost: COST_OF_PAIR }
  if (noun && !isOn(noun.reading)) return { reading: noun.reading + voiced(noun.reading), cost: COST_OF_PAIR }
  const on = noun?.reading ?? lookUpPieces(kanji).find(isOn)
  return on === undefined ? null : { reading: on + on, cost: COST_OF_PAIR }
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
  const [, verb = ''] = /^([うくぐすつぬぶむる])(?:[^ぁ-ん]|こと|もの|の|$)/.exec(after) ?? []
  const nouns = [...(STEMS[end] ?? []), ...(I_ROW[verb] ?? '')].flatMap((stem) =>
    lookUpReading(kanji + stem).filter(({ kind }) => kind === 'common'),
  )
  return nouns[0]?.reading.slice(0, -1) ?? null
}
