/** The rows of the table of names' readings. */
import type { CountedReading, NamePlace, NameSort } from '@/pipeline/ports'

export const placeIn = (at: number, length: number): NamePlace =>
  at === 0 ? 'first' : at === length - 1 ? 'last' : 'inside'

const PATTERN: Readonly<Record<NamePlace, (letter: string) => string>> = {
  first: (letter) => `${letter}-`,
  inside: (letter) => `-${letter}-`,
  last: (letter) => `-${letter}`,
}

export const nameReadingKey = (sort: NameSort, letter: string, place: NamePlace): string =>
  `${sort} ${PATTERN[place](letter)}`

export const pairKey = (sort: NameSort, letter: string, next: string): string => `${sort} ${letter}${next}`

/** The commonest first. */
export const encodeNameReadings = (reads: ReadonlyMap<string, number>): string =>
  [...reads]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([read, count]) => `${read}:${count}`)
    .join(',')

export const decodeNameReadings = (cell: string | null): readonly CountedReading[] =>
  (cell === null ? [] : cell.split(',')).map((item) => {
    const [reading = '', count = ''] = item.split(':')
    return { reading, count: Number(count) }
  })
