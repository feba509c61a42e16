/**
 * How a Korean word sounds, in katakana, for those who begin to learn Korean: 독립 トンニプ, 한국 ハングク, 대통령 テトンニョン. There is no official
 * table; ours is docs/decisions/024-korean-in-katakana.md. It writes the standard pronunciation (표준 발음법), with lenis consonants voiced
 * between voiced sounds.
 */
import { kanaOfSyllable, VOICING_FINALS } from './ko/kana-of-syllable'
import { pronounce } from './ko/pronunciation'
import { decompose, INITIAL, type Syllable } from './ko/syllable'

const CODAS: Readonly<Record<number, string>> = { 1: 'ク', 4: 'ン', 7: 'ッ', 8: 'ル', 16: 'ム', 17: 'プ', 21: 'ン' }
/** ㄱ and ㅂ run into a consonant of their own place: 국가 クッカ, 입법 イッポプ. */
const SAME_PLACE: Readonly<Record<number, readonly number[]>> = { 1: [0, 1, 15], 17: [7, 8, 17] }

const coda = (final: number, next: Syllable | undefined): string =>
  next && SAME_PLACE[final]?.includes(next.initial) ? 'ッ' : (CODAS[final] ?? '')

const UI = 19
const I = 20

function wordInKatakana(word: string, hanja: string | null): string {
  const spoken = pronounce(word, { aspirated: true, hanja })
  const written = [...word].map(decompose)
  let katakana = ''
  for (const [i, { initial, medial, final }] of spoken.entries()) {
    const before = spoken[i - 1]?.final
    const voiced = before !== undefined && VOICING_FINALS.has(before)
    // 제5항 다만 3: 의 is 이 but at the head of a word.
    const isLater = i > 0 && medial === UI && written[i]?.initial === INITIAL.silent
    katakana += kanaOfSyllable(initial, isLater ? I : medial, voiced) + coda(final, spoken[i + 1])
  }
  return katakana
}

const HANGUL_RUNS = /([가-힣]+)/

/** `hanja` is the headword in hanja, spaces and other letters the same, or null; letters that are not hangul stay. */
export function koreanInKatakana(headword: string, hanja: string | null = null): string {
  let at = 0
  return headword
    .split(HANGUL_RUNS)
    .map((run) => {
      const characters = hanja === null ? null : hanja.slice(at, at + run.length)
      at += run.length
      return HANGUL_RUNS.test(run) ? wordInKatakana(run, characters) : run
    })
    .join('')
}
