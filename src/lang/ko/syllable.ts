/** Precomposed hangul syllables as their three letters, by index in Unicode's order (The Unicode Standard, 3.12). */

export interface Syllable {
  /** 0 ㄱ … 18 ㅎ; 11 is the silent ㅇ. */
  readonly initial: number
  /** 0 ㅏ … 20 ㅣ. */
  readonly medial: number
  /** 0 none, 1 ㄱ … 27 ㅎ. */
  readonly final: number
}

const BASE = 0xac00
const COUNT = 11172
export const INITIAL = { g: 0, n: 2, d: 3, r: 5, silent: 11, j: 12, ch: 14, k: 15, t: 16 } as const
export const FINAL = { none: 0, g: 1, n: 4, r: 8, m: 16, b: 17, s: 19, ss: 20, ng: 21 } as const

export function decompose(syllable: string): Syllable | null {
  const index = syllable.charCodeAt(0) - BASE
  if (!(index >= 0 && index < COUNT)) return null
  return { initial: Math.floor(index / 588), medial: Math.floor(index / 28) % 21, final: index % 28 }
}

export const compose = ({ initial, medial, final }: Syllable): string =>
  String.fromCharCode(BASE + initial * 588 + medial * 28 + final)

export const isHangul = (text: string): boolean => /^[가-힣]+$/.test(text)
