/**
 * The letters in which the learned model of spelling counts: hangul as its jamo (The Unicode Standard, 3.12) without the silent ㅇ, and a mora
 * of katakana as a consonant, its glide included, and a vowel (シャ: S a). Both are reversible, so that what the model writes can be spelt.
 */

const SILENT = '\u110b'
const MEDIAL = /[\u1161-\u1175]/
const INITIAL = /[\u1100-\u1112]/

/** One character a jamo; null where a letter is not hangul. */
export const hangulSymbols = (word: string): string | null =>
  /^[가-힣]+$/.test(word) ? word.normalize('NFD').replaceAll(SILENT, '') : null

/** Hangul of symbols; null where they make no syllables. */
export function spellHangul(symbols: string): string | null {
  let jamo = ''
  for (const [i, symbol] of [...symbols].entries())
    jamo += MEDIAL.test(symbol) && !INITIAL.test(symbols[i - 1] ?? '') ? SILENT + symbol : symbol
  const word = jamo.normalize('NFC')
  return /^[가-힣]+$/.test(word) ? word : null
}

/** Consonant, then the moras with a, i, u, e and o; - where katakana has none. A capital is the consonant with a glide. */
const MORAS = `k カ キ ク ケ コ|g ガ ギ グ ゲ ゴ|s サ スィ ス セ ソ|z ザ ズィ ズ ゼ ゾ|t タ ティ トゥ テ ト|d ダ ディ ドゥ デ ド
  |n ナ ニ ヌ ネ ノ|h ハ ヒ - ヘ ホ|b バ ビ ブ ベ ボ|p パ ピ プ ペ ポ|m マ ミ ム メ モ|r ラ リ ル レ ロ|y ヤ - ユ イェ ヨ
  |w ワ ウィ - ウェ ウォ|c チャ チ チュ チェ チョ|C ツァ ツィ ツ ツェ ツォ|f ファ フィ フ フェ フォ|v ヴァ ヴィ ヴ ヴェ ヴォ|q クァ クィ - クェ クォ|Q グァ グィ - グェ グォ
  |K キャ - キュ キェ キョ|G ギャ - ギュ ギェ ギョ|S シャ シ シュ シェ ショ|Z ジャ ジ ジュ ジェ ジョ|T テャ - テュ - テョ|D デャ - デュ - デョ
  |N ニャ - ニュ ニェ ニョ|H ヒャ - ヒュ ヒェ ヒョ|B ビャ - ビュ ビェ ビョ|P ピャ - ピュ ピェ ピョ|M ミャ - ミュ ミェ ミョ
  |R リャ - リュ リェ リョ|F フャ - フュ - フョ|V ヴャ - ヴュ - ヴョ`
/** Spellings of one mora that loans hardly distinguish. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['ヂ', 'Zi'],
  ['ヅ', 'zu'],
  ['ヂャ', 'Za'],
  ['ヂュ', 'Zu'],
  ['ヂョ', 'Zo'],
  ['ヲ', 'o'],
]
const ALONE: readonly (readonly [string, string])[] = [...'アaイiウuエeオoンNッtーL'.matchAll(/(.)(.)/g)].map(
  ([, kana = '', symbol = '']) => [kana, symbol === 'N' ? 'ん' : symbol === 't' ? 'っ' : symbol],
)

const SPELT: ReadonlyMap<string, string> = new Map([
  ...MORAS.split('|').flatMap((row): (readonly [string, string])[] => {
    const [consonant = '', ...moras] = row.trim().split(/\s+/)
    return moras.flatMap((mora, i) => (mora === '-' ? [] : [[consonant + 'aiueo'.charAt(i), mora] as const]))
  }),
  ...ALONE.map(([kana, symbol]) => [symbol, kana] as const),
])
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...[...SPELT].map(([symbols, mora]) => [mora, symbols] as const),
  ...VARIANTS,
])
const NOT_FIRST = new Set(['ん', 'っ', 'L'])

/** One character a symbol; null where a letter is no katakana that loans are written in. */
export function katakanaSymbols(word: string): string | null {
  let symbols = ''
  for (let i = 0; i < word.length; ) {
    const two = SYMBOLS.get(word.slice(i, i + 2))
    const found = two !== undefined && i + 1 < word.length ? two : SYMBOLS.get(word.charAt(i))
    if (found === undefined) return null
    symbols += found
    i += found === two && i + 1 < word.length ? 2 : 1
  }
  return symbols === '' ? null : symbols
}

/** Katakana of symbols; null where a consonant has no vowel or not that one. */
export function spellKatakana(symbols: string): string | null {
  let word = ''
  for (let i = 0; i < symbols.length; ) {
    const one = SPELT.get(symbols.charAt(i))
    const found = one ?? SPELT.get(symbols.slice(i, i + 2))
    if (found === undefined) return null
    word += found
    i += one === undefined ? 2 : 1
  }
  return word
}

/** Whether a symbol of katakana may stand after another, '' at the beginning and the end: after a consonant only a vowel that makes a mora with it. */
export function katakanaMayFollow(before: string, symbol: string): boolean {
  const isOpen = before !== '' && !SPELT.has(before)
  return isOpen ? SPELT.has(before + symbol) : symbol === '' || before !== '' || !NOT_FIRST.has(symbol)
}

/** The same for jamo: an initial needs a medial, and so does a final before it. */
export function hangulMayFollow(before: string, symbol: string): boolean {
  if (INITIAL.test(before)) return MEDIAL.test(symbol)
  return MEDIAL.test(before) || MEDIAL.test(symbol) || INITIAL.test(symbol) || (symbol === '' && before !== '')
}
