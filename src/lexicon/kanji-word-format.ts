/** How kanji words stand in a cell of the compiled tables: `kanji,reading,kind,cost` joined by `;`. */
import { type KanjiWord, WORD_KINDS } from '@/pipeline/ports'

export const encodeKanjiWords = (words: readonly KanjiWord[]): string =>
  words
    .map(({ kanji, reading, kind, cost }) => [kanji, reading, WORD_KINDS.indexOf(kind), cost.toFixed(2)].join(','))
    .join(';')

export const decodeKanjiWords = (cell: string | null): readonly KanjiWord[] =>
  (cell ?? '')
    .split(';')
    .filter((word) => word !== '')
    .map((word) => {
      const [kanji = '', reading = '', kind = '', cost = ''] = word.split(',')
      return { kanji, reading, kind: WORD_KINDS[Number(kind)] ?? 'common', cost: Number(cost) }
    })
