/** Wrong readings that look right: one sound changed in the ways in which learners err (長音, 濁音, 拗音, 促音). */

const VOICED: readonly (readonly [string, string])[] = [
  ...[...'かきくけこさしすせそたちつてとはひふへほ'].map(
    (kana) => [kana, String.fromCharCode(kana.charCodeAt(0) + 1)] as const,
  ),
]
const TO_VOICED = new Map(VOICED)
const TO_VOICELESS = new Map(VOICED.map(([a, b]) => [b, a] as const))

/** Kana whose vowel う lengthens: おう, ゆう. */
const LENGTHENED_BY_U = /[おこごそぞとどのほぼもよろょうくぐすずつづぬふぶむゆるゅ]/
const I_ROW_WITH_SMALL = /[きぎしじちにひびみり][ゃゅょ]/

type Change = (reading: string) => readonly string[]

const at = (reading: string, index: number, text: string, length = 1): string =>
  reading.slice(0, index) + text + reading.slice(index + length)

/** こう → こ, よう → よ */
const shorten: Change = (reading) =>
  [...reading].flatMap((kana, i) =>
    kana === 'う' && i > 0 && LENGTHENED_BY_U.test(reading[i - 1] ?? '') ? [at(reading, i, '')] : [],
  )

/** し ょ → し ょ う, ゆ → ゆう: a short o or u drawn out, not before another vowel. */
const lengthen: Change = (reading) =>
  [...reading].flatMap((kana, i) => {
    const next = reading[i + 1] ?? ''
    const isOpen = /[こごそぞとどのほぼもろょゅゆよ]/.test(kana) && !/[うおっんゃゅょー]/.test(next)
    return isOpen ? [at(reading, i, `${kana}う`)] : []
  })

/** か → が and back; the first sound only, since rendaku (連濁) makes both right inside a compound. */
const voice: Change = (reading) => {
  const first = reading[0] ?? ''
  // ぢ and づ begin no word.
  const changed = /[ちつ]/.test(first) ? undefined : (TO_VOICED.get(first) ?? TO_VOICELESS.get(first))
  return changed ? [at(reading, 0, changed)] : []
}

/** しょ → しゅ, りゃ → りょ */
const contract: Change = (reading) =>
  [...reading].flatMap((_, i) => {
    const pair = reading.slice(i, i + 2)
    if (!I_ROW_WITH_SMALL.test(pair)) return []
    const to = { ゃ: 'ょ', ゅ: 'ょ', ょ: 'ゅ' }[pair[1] ?? '']
    return to ? [at(reading, i + 1, to)] : []
  })

/** りょく → りく, しゅつ → しつ: the contracted sound made plain. */
const plain: Change = (reading) =>
  [...reading].flatMap((_, i) => {
    const isContracted = I_ROW_WITH_SMALL.test(reading.slice(i, i + 2)) && reading[i + 2] !== 'う'
    return isContracted ? [at(reading, i + 1, '')] : []
  })

/** けっか → けつか, がっこう → がくこう */
const unassimilate: Change = (reading) =>
  [...reading].flatMap((kana, i) => (kana === 'っ' ? [at(reading, i, 'つ'), at(reading, i, 'く')] : []))

/** せい → せ, けい → け */
const shortenE: Change = (reading) =>
  [...reading].flatMap((kana, i) =>
    kana === 'い' && /[えけげせぜてでねへべめれ]/.test(reading[i - 1] ?? '') ? [at(reading, i, '')] : [],
  )

const CHANGES: readonly Change[] = [shorten, lengthen, contract, shortenE, unassimilate, voice, plain]

/** Drawn out where a character's reading ends: としょうかん, but not かそうくき for 加速器. */
const lengthenEnd: Change = (piece) => lengthen(piece).filter((varied) => varied === `${piece}う`)

/** Whether く or つ becomes っ before it: かっ国 is no mistake of anybody, かそっき is. */
const ASSIMILATING: Readonly<Record<string, RegExp>> = { く: /^[かきくけこ]/, つ: /^[かきくけこさしすせそたちつてと]/ }

/** そく, before き → そっ */
const assimilate = (piece: string, next: string): readonly string[] =>
  piece.length > 1 && ASSIMILATING[piece.at(-1) ?? '']?.test(next) ? [at(piece, piece.length - 1, 'っ')] : []

/** いちぱ: ぱ stands after っ and ん only, but in loans. */
const LONE_P = /[^っん][ぱぴぷぺぽ]/

const distinct = (varied: readonly string[], reading: string): readonly string[] =>
  [...new Set(varied)].filter((text) => text !== reading && text.length > 1 && !LONE_P.test(text))

/** Distinct wrong readings of one mistake, the likelier ones first. */
export const variedReadings = (reading: string): readonly string[] =>
  distinct(
    CHANGES.flatMap((change) => change(reading)),
    reading,
  )

/** ぱ and ば are は behind another sound. */
const voiceless = (piece: string): string =>
  (TO_VOICELESS.get(piece[0] ?? '') ?? piece[0] ?? '').replace(/[ぱぴぷぺぽ]/, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - 2),
  ) + piece.slice(1)

/** The shape of on readings, those of one kana left out: もの of 者 or まが of 曲 stands in no compound of Sino-Japanese words. */
const ON = /^[ぁ-ん](?:[ゃゅょ][うくつん]?|[ういくきつちん])$/

/** Characters of one word with its affix. */
const MOST_OF_WORD = 3

/** Other readings of one character that are taken: a rarer one is thought of by nobody. */
const READINGS_TAKEN = 3

/**
 * Wrong readings of a word whose characters are read as `pieces`, in groups, the likeliest mistakes first: one character read otherwise (しょうがたき for
 * 小型機), a vowel too long or too short, a sound assimilated or not; then another contracted sound; then what is left. `readingsOf` tells how the
 * character at a place is read in words by on readings, the commonest first. What is read otherwise has none of these mistakes: たてよ of 縦横 is
 * never drawn out, and だて begins no word of its own.
 */
export function misreadings(
  pieces: readonly string[],
  readingsOf: (place: number) => readonly string[],
): readonly (readonly string[])[] {
  const reading = pieces.join('')
  const isOn = (piece: string, place: number): boolean =>
    readingsOf(place).some((own) => [own, own.replace(/[くつちき]$/, 'っ')].map(voiceless).includes(voiceless(piece)))
  const inPlaces = (
    isChanged: typeof isOn,
    change: (piece: string, place: number) => readonly string[],
  ): readonly string[] =>
    pieces.flatMap((piece, place) =>
      (isChanged(piece, place) ? change(piece, place) : []).map((varied) =>
        pieces.map((own, i) => (i === place ? varied : own)).join(''),
      ),
    )
  // がいしゃ for かいしゃ: inside a compound both may be right.
  const otherwise = inPlaces(
    () => true,
    (piece, place) =>
      readingsOf(place)
        .filter((other) => ON.test(other))
        .slice(0, READINGS_TAKEN)
        .filter((other) => other !== piece && voiceless(other) !== voiceless(piece)),
  )
  const bySound = inPlaces(isOn, (piece, place) => [
    ...shorten(piece),
    ...lengthenEnd(piece),
    ...shortenE(piece),
    ...unassimilate(piece),
    // 武力|行使: between two words nothing is assimilated.
    ...(pieces.length > MOST_OF_WORD ? [] : assimilate(piece, pieces[place + 1] ?? '')),
  ])
  const groups = [
    otherwise,
    bySound,
    contract(reading),
    [...(isOn(pieces[0] ?? '', 0) ? voice(reading) : []), ...plain(reading)],
  ]
  return groups.map((group) => distinct(group, reading))
}
