/** Terms as a large glossary has them: words of IPADIC with their Korean readings, alone and in compounds, the common ones more often. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATEGORIES } from '@/core/glossary/types'
import type { Random } from '@/core/random'
import { orderKey } from '@/core/search/order-key'
import { joinKeys, type Searchable, searchKeys } from '@/core/search/search-keys'
import type { Listed } from '@/db/listing'
import { toRomaji } from '@/lang/ja/romaji'
import { romanize } from '@/lang/ko/romanize'
import { tableFile } from '@/lexicon/files'
import { decodeKanjiWords } from '@/lexicon/kanji-word-format'
import { lexiconFolder } from '@/lexicon/paths'

interface Word {
  readonly hangul: string
  readonly kanji: string
  readonly reading: string
  readonly cost: number
}

/** From the most common on. */
function commonWords(): readonly Word[] {
  const lines = readFileSync(join(lexiconFolder(), tableFile('sino')), 'utf8').split('\n')
  const words = lines.flatMap((line) => {
    const [hangul = '', cell = ''] = line.split('\t')
    if ([...hangul].length < 2) return []
    return decodeKanjiWords(cell).flatMap(({ kanji, reading, kind, cost }) =>
      kind === 'common' ? [{ hangul, kanji, reading, cost }] : [],
    )
  })
  return words.sort((a, b) => a.cost - b.cost)
}

/** Of a hundred terms so many are one word, and so many more are two; the rest are three. */
const ONE = 12
const TWO = 76
/** How much more often common words are taken: the cube of a random number chooses. */
const SKEW = 3
const RANKS = 200

export interface SyntheticTerm {
  readonly term: Searchable
  readonly listed: Listed
}

export function* syntheticTerms(count: number, random: Random): Generator<SyntheticTerm> {
  const words = commonWords()
  const pick = (): Word => words[Math.floor(random() ** SKEW * words.length)] ?? words[0] ?? NO_WORD
  for (let number = 0; number < count; number++) {
    const size = random() * 100
    const parts = Array.from({ length: size < ONE ? 1 : size < ONE + TWO ? 2 : 3 }, pick)
    const text = (part: 'hangul' | 'kanji' | 'reading') => parts.map((word) => word[part]).join('')
    const [headword, reading] = [text('hangul'), text('reading')]
    const term: Searchable = {
      ko: { headword, hanja: text('kanji'), romanization: romanize(headword) },
      ja: { headword: text('kanji'), reading, romaji: toRomaji(reading), koreanReading: headword },
      aliases: [],
    }
    const listed: Listed = {
      conceptId: `c${Math.floor(random() * 2 ** 32).toString(16)}${number}`,
      category: CATEGORIES[number % CATEGORIES.length] ?? 'concept',
      koOrder: orderKey('ko', headword),
      jaOrder: orderKey('ja', reading),
      rank: Math.floor(random() * RANKS),
      keys: joinKeys(searchKeys(term)),
    }
    yield { term, listed }
  }
}

const NO_WORD: Word = { hangul: '말', kanji: '言葉', reading: 'ことば', cost: 0 }
