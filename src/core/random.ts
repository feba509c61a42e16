/** Seeded randomness: the pipeline and the quiz never call Math.random, so that the same seed gives the same bank and the same order. */

/** Uniform in [0, 1). */
export type Random = () => number

const rotateLeft = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits))

/**
 * xoshiro128** (Blackman & Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47, 2021): period 2^128 - 1.
 * Answers 32-bit unsigned integers. The four words of state may not all be zero.
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return result
  }
}

/** SplitMix (Steele, Lea & Flood 2014) with MurmurHash3's 32-bit finaliser: spreads one small seed over a generator's whole state. */
function splitMix(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let x = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
    return (x ^ (x >>> 16)) >>> 0
  }
}

/** A generator whose whole sequence follows from the seed (an integer; only its lower 32 bits count). */
export function seededRandom(seed: number): Random {
  const spread = splitMix(seed)
  const next = xoshiro128([spread(), spread(), spread(), spread()])
  return () => next() / 2 ** 32
}

/** FNV-1a of the UTF-16 code units, 32 bits: turns a text (an id) into a seed. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** A new list in random order (Fisher & Yates in Durstenfeld's form, CACM 1964): every order is equally likely. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items]
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T]
  }
  return shuffled
}
