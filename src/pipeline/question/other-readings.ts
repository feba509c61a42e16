/** Readings that a word of several words may have as well: of 旅客|船 りょかくせん and りょきゃくせん, since 旅客 is read in both ways. */
import type { QuestionDictionaries } from '../ports'

/** Words that a word in kanji is cut into, at the most. */
const MOST_PARTS = 3

const VOICED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼ'.matchAll(/(.)(.)/gu)].map(
    ([, plain, voiced]) => [plain, voiced],
  ),
)

/** How a part sounds behind another one: がいしゃ of かいしゃ (連濁). */
function behind(reading: string): readonly string[] {
  const voiced = VOICED[reading[0] ?? '']
  return voiced === undefined ? [reading] : [reading, voiced + reading.slice(1)]
}

/** Whether the kanji, cut into words and at most one single character (旅客|船), may be read as this kana. What the dictionary has of the whole is not asked about. */
export function mayBeReadAs(
  kanji: string,
  kana: string,
  { lookUpReading }: Pick<QuestionDictionaries, 'lookUpReading'>,
): boolean {
  const letters = [...kanji]
  const isReadFrom = (from: number, rest: string, parts: number, singles: number): boolean => {
    if (singles > 1) return false
    if (from === letters.length) return rest === ''
    if (parts === MOST_PARTS) return false
    return letters.slice(from).some((_, i) => {
      const to = from + i + 1
      if (to - from === letters.length) return false
      return lookUpReading(letters.slice(from, to).join('')).some(({ reading }) =>
        (from === 0 ? [reading] : behind(reading)).some(
          (sound) =>
            rest.startsWith(sound) && isReadFrom(to, rest.slice(sound.length), parts + 1, singles + Number(i === 0)),
        ),
      )
    })
  }
  return letters.length > 2 && isReadFrom(0, kana, 0, 0)
}
