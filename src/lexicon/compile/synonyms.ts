/** Headwords and Latin spellings of the Sudachi synonym dictionary. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { packageFile } from '../paths'

const groups = z.array(
  z.object({
    items: z.array(z.object({ midashi: z.string(), vocabularyNumber: z.number().nullable(), hyoukiYure: z.string() })),
  }),
)

export interface Synonyms {
  readonly headwords: readonly string[]
  /** A Latin word and the katakana of the same word: open, オープン. */
  readonly latin: readonly (readonly [latin: string, katakana: string])[]
}

export function readSynonyms(): Synonyms {
  const file = packageFile('sudachi-synonyms-dictionary/sudachi-synonyms-dictionary.json')
  const dictionary = groups.parse(JSON.parse(readFileSync(file, 'utf8')))
  const latin = dictionary.flatMap(({ items }) =>
    items.flatMap((item): [string, string][] => {
      if (!/^[A-Za-z][A-Za-z .'-]*$/.test(item.midashi)) return []
      const katakana = /^[A-Z]{1,5}$/.test(item.midashi)
        ? undefined
        : items.find(
            (other) =>
              other.vocabularyNumber !== null &&
              other.vocabularyNumber === item.vocabularyNumber &&
              /^[ァ-ヴー・]+$/.test(other.midashi) &&
              partsOf(other.midashi) <= partsOf(item.midashi),
          )
      return katakana ? [[item.midashi, katakana.midashi.replaceAll('・', '')]] : []
    }),
  )
  return { headwords: dictionary.flatMap(({ items }) => items.map(({ midashi }) => midashi)), latin }
}

/** Words that a spelling is made of: メタ・プラットフォームズ, two, is another name of Facebook and not how that is read. */
const partsOf = (spelling: string): number => spelling.split(/[・ .'-]+/).filter((part) => part !== '').length
