/** Modified Hepburn with macrons (the Revised Hepburn of Kenkyusha's dictionary, 4th edition: n before b, m, p as well). */
import { toHiragana } from './kana'

const MONOGRAPHS: Readonly<Record<string, string>> = {
  ...rows('あいうえお', '', 'aiueo'),
  ...rows('かきくけこ', 'k', 'aiueo'),
  ...rows('がぎぐげご', 'g', 'aiueo'),
  ...rows('さすせそ', 's', 'aueo'),
  ...rows('ざずぜぞ', 'z', 'aueo'),
  ...rows('たてと', 't', 'aeo'),
  ...rows('だでど', 'd', 'aeo'),
  ...rows('なにぬねの', 'n', 'aiueo'),
  ...rows('はひへほ', 'h', 'aieo'),
  ...rows('ばびぶべぼ', 'b', 'aiueo'),
  ...rows('ぱぴぷぺぽ', 'p', 'aiueo'),
  ...rows('まみむめも', 'm', 'aiueo'),
  ...rows('やゆよ', 'y', 'auo'),
  ...rows('らりるれろ', 'r', 'aiueo'),
  わ: 'wa',
  ゐ: 'i',
  ゑ: 'e',
  を: 'o',
  し: 'shi',
  じ: 'ji',
  ち: 'chi',
  ぢ: 'ji',
  つ: 'tsu',
  づ: 'zu',
  ふ: 'fu',
  ゔ: 'vu',
  ん: 'n',
  ゎ: 'wa',
}

const SMALL: Readonly<Record<string, string>> = {
  ...rows('ぁぃぅぇぉ', '', 'aiueo'),
  ...rows('ゃゅょ', 'y', 'auo'),
}

/** Consonant of a digraph where it is not simply the first kana's: しゃ sha, てぃ ti, うぃ wi. */
const GLIDE_CONSONANT: Readonly<Record<string, string>> = {
  し: 'sh',
  ち: 'ch',
  じ: 'j',
  ぢ: 'j',
  つ: 'ts',
  ふ: 'f',
  う: 'w',
  ゔ: 'v',
  い: 'y',
}

const LONG: Readonly<Record<string, string>> = { a: 'ā', i: 'ī', u: 'ū', e: 'ē', o: 'ō' }

function rows(kana: string, consonant: string, vowels: string): Record<string, string> {
  return Object.fromEntries([...kana].map((letter, i) => [letter, consonant + (vowels[i] ?? '')]))
}

function digraph(first: string, small: string): string | null {
  const glide = SMALL[small]
  const plain = MONOGRAPHS[first]
  if (!glide || !plain) return null
  const consonant = GLIDE_CONSONANT[first] ?? plain.slice(0, -1)
  const palatal = first === 'し' || first === 'ち' || first === 'じ' || first === 'ぢ'
  if (glide.startsWith('y')) return consonant + (palatal ? glide.slice(1) : glide)
  return consonant + glide
}

/** One string a mora: what ー and っ do is done where they are joined. */
function moras(hiragana: string): readonly string[] {
  const letters = [...hiragana]
  const result: string[] = []
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? ''
    const joined = digraph(letter, letters[i + 1] ?? '')
    if (joined) i++
    result.push(joined ?? MONOGRAPHS[letter] ?? SMALL[letter] ?? letter)
  }
  return result
}

/** っ doubles the consonant, and is t before ch (マッチ matchi). */
const geminate = (next: string): string =>
  next.startsWith('ch') ? 't' : /^[bcdfghjkmpqrstvwyz]/.test(next) ? (next[0] ?? '') : ''

/**
 * Romaji of a reading in kana. Long vowels have macrons: ー always, おう おお うう inside a word too; ii and ei of native and Sino-Japanese
 * words stay, as Hepburn writes them. Where the reading comes in pieces, one for each part of the word, no vowel is drawn out across a
 * joint: いの|うえ is inoue, すい|そ|うん|ぱん is suisounpan.
 */
export function toRomaji(kana: string | readonly string[]): string {
  const pieces = typeof kana === 'string' ? [kana] : kana
  const parts = pieces.flatMap((piece) => moras(toHiragana(piece)).map((mora, i) => ({ mora, opens: i === 0 })))
  let romaji = ''
  for (const [i, { mora, opens }] of parts.entries()) {
    const last = romaji.slice(-1)
    if (mora === 'っ') romaji += geminate(parts[i + 1]?.mora ?? '')
    else if (mora === 'ー') romaji = LONG[last] ? romaji.slice(0, -1) + LONG[last] : romaji
    else if (!opens && ((mora === 'u' && (last === 'o' || last === 'u')) || (mora === 'o' && last === 'o')))
      romaji = romaji.slice(0, -1) + (LONG[last] ?? last)
    else if (last === 'n' && parts[i - 1]?.mora === 'n' && /^[aiueoy]/.test(mora)) romaji += `'${mora}`
    else romaji += mora
  }
  return romaji
}
