/**
 * Katakana for a foreign word or name that Korean spells by 외래어 표기법. Hangul has lost what katakana keeps (f and p, long vowels,
 * schwa), so this is a guess; the rules choose what is most frequent.
 */
import { decompose, FINAL, INITIAL, type Syllable } from './ko/syllable'

const ROWS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `- ア イ ウ エ オ|g ガ ギ グ ゲ ゴ|k カ キ ク ケ コ|n ナ ニ ヌ ネ ノ|d ダ ディ ドゥ デ ド|t タ ティ トゥ テ ト|r ラ リ ル レ ロ|m マ ミ ム メ モ
   |b バ ビ ブ ベ ボ|p パ ピ プ ペ ポ|s サ シ ス セ ソ|j ジャ ジ ジュ ジェ ジョ|c チャ チ チュ チェ チョ|h ハ ヒ フ ヘ ホ`
    .split('|')
    .map((row) => row.trim().split(' '))
    .map(([consonant = '', ...kana]) => [consonant, kana]),
)
const VOWELS = 'aiueo'
const INITIALS = ['g', 'k', 'n', 'd', 't', 'r', 'm', 'b', 'p', 's', 's', '-', 'j', 'j', 'c', 'k', 't', 'p', 'h']
/** ㅐ and ㅓ are mostly English a and schwa: ア. */
const MEDIALS = [
  'a',
  'a',
  'ya',
  'ye',
  'a',
  'e',
  'yo',
  'ye',
  'o',
  'wa',
  'we',
  'we',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  '',
  'wi',
  'i',
]
const EU = 18
const EO = 4
/** A consonant that no vowel follows in the original. */
const BARE: Readonly<Record<string, string>> = { d: 'ド', t: 'ト', j: 'ズ', c: 'チ', '-': 'ウ' }
/** ㅈ inside a word is mostly z. */
const Z: Readonly<Record<string, string>> = { a: 'ザ', e: 'ゼ', o: 'ゾ' }
const SMALL_Y: Readonly<Record<string, string>> = { a: 'ャ', u: 'ュ', o: 'ョ', e: 'ェ' }
const Y_ALONE: Readonly<Record<string, string>> = { a: 'ヤ', u: 'ユ', o: 'ヨ', e: 'イェ' }
const SMALL: Readonly<Record<string, string>> = { a: 'ァ', i: 'ィ', e: 'ェ', o: 'ォ' }
const W_ALONE: Readonly<Record<string, string>> = { a: 'ワ', i: 'ウィ', e: 'ウェ', o: 'ウォ' }

const kana = (consonant: string, vowel: string): string => ROWS[consonant]?.[VOWELS.indexOf(vowel)] ?? ''

function onset(consonant: string, medial: string, first: boolean): string {
  const vowel = medial.slice(-1)
  if (medial === '') return BARE[consonant] ?? kana(consonant, 'u')
  if (medial.length === 1) return (consonant === 'j' && !first ? Z[vowel] : undefined) ?? kana(consonant, vowel)
  if (medial.startsWith('y')) {
    if (consonant === '-') return Y_ALONE[vowel] ?? ''
    // ジャ, not ジャャ: the row has the glide already.
    return consonant === 'j' || consonant === 'c'
      ? kana(consonant, vowel)
      : kana(consonant, 'i') + (SMALL_Y[vowel] ?? '')
  }
  if (consonant === '-') return W_ALONE[vowel] ?? ''
  return (consonant === 'h' ? 'フ' : kana(consonant, 'u')) + (SMALL[vowel] ?? '')
}

/** -er at the end of a word (센터, 리더, 밀러) is a long ア; -son, -ton, -don are ソン, トン, ドン (존슨, 보스턴). */
function endsInOn(consonant: string, { medial, final }: Syllable, last: boolean): boolean {
  return last && final === FINAL.n && (medial === EO || medial === EU) && 'sdt'.includes(consonant)
}

function nucleus(consonant: string, letters: Syllable, first: boolean, last: boolean): string {
  if (!first && endsInOn(consonant, letters, last)) return kana(consonant, 'o')
  const medial = letters.medial === EU ? '' : (MEDIALS[letters.medial] ?? '')
  const long = letters.medial === EO && letters.final === FINAL.none && last && !first ? 'ー' : ''
  return onset(consonant, medial, first) + long
}

function coda(final: number, next: string | undefined, bare: boolean): string {
  const following = next === undefined ? null : (decompose(next)?.initial ?? null)
  if (final === FINAL.g) return next === undefined && !bare ? 'ック' : 'ク'
  if (final === FINAL.n) return 'ン'
  if (final === FINAL.r) return following === INITIAL.r ? '' : 'ル'
  if (final === FINAL.m) return following === 7 || following === 17 ? 'ン' : 'ム'
  if (final === FINAL.b) return next === undefined ? 'ップ' : 'プ'
  if (final === 19 || final === 7) return next === undefined ? 'ット' : 'ッ'
  if (final === FINAL.ng) return next === undefined || following === INITIAL.r || following === 9 ? 'ング' : 'ン'
  return ''
}

/** Katakana of one word; letters that are not hangul stay. */
export function hangulToKatakana(word: string): string {
  const syllables = [...word]
  let text = ''
  for (const [i, syllable] of syllables.entries()) {
    const letters = decompose(syllable)
    if (!letters) {
      text += syllable
      continue
    }
    const consonant = INITIALS[letters.initial] ?? '-'
    const next = syllables[i + 1]
    text += nucleus(consonant, letters, i === 0, next === undefined) + coda(letters.final, next, letters.medial === EU)
  }
  return text
}
