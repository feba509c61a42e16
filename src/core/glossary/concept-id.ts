import { createHash } from 'node:crypto'
import { remembered } from '../remembered'

/** How headwords are compared: NFKC, lower case, without spaces and middle dots (데이터 센터 = 데이터센터). */
export const headwordKey = remembered((headword) =>
  headword
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・·･]/g, ''),
)

/**
 * Id of the concept with these two headwords: 20 hexadecimal digits (80 bits) of a SHA-256, so that 반도체 found in a Korean article and
 * 半導体 found in a Japanese one are one concept in every database.
 */
export const conceptId = (ko: string, ja: string): string => idOf(`${headwordKey(ko)}\u0000${headwordKey(ja)}`)

const idOf = remembered((keys) => `c${createHash('sha256').update(keys).digest('hex').slice(0, 20)}`)
