/** Korean numbers before a counter (수 관형사): 한, 두, 열한, 스무, 서른세. */

const ONES = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉']
const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']

/** 스무 명, but 스물한 명. */
const written = (value: number): string =>
  value === 20 ? '스무' : (TENS[Math.floor(value / 10)] ?? '') + (ONES[value % 10] ?? '')

const VALUES: ReadonlyMap<string, number> = new Map(Array.from({ length: 99 }, (_, i) => [written(i + 1), i + 1]))

/** All of them, longer ones first, as they stand in a pattern. */
export const NATIVE_NUMERALS: string = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')

/** 서른두 → 32; null for what is no such number. */
export const nativeNumber = (text: string): number | null => VALUES.get(text) ?? null

/** 32 → 서른두; null from 100 on, where there are none. */
export const inNative = (value: number): string | null =>
  nativeNumber(written(value)) === value ? written(value) : null
