/**
 * What characters are read as in the names of IPADIC, of families and places together and of people apart: how many names read a kanji so at their head, inside
 * and at their end (`沢-`, `-沢-`, `-沢`), and two neighbours so (`米沢`). Names are read by custom, which words do not tell: 沢 is ざわ behind 米 and さわ behind 柏.
 */
import { isKanji, toHiragana } from '@/lang/ja/kana'
import type { NameSort } from '@/pipeline/ports'
import { encodeNameReadings, nameReadingKey, pairKey, placeIn } from '../name-reading-format'
import { countsOf, cutterBy, plain, type Word } from './cut-readings'
import type { Rows } from './indexes'
import type { IpadicEntry } from './ipadic'
import { pieceCounts } from './kanji-pieces'

/** In letters: longer names are two, an address or a title. */
const LONGEST = 4

const sortOf = ({ pos }: IpadicEntry): NameSort | null => {
  if (pos[1] !== '固有名詞') return null
  if (pos[3] === '姓' || pos[2] === '地域') return 'family'
  return pos[3] === '名' ? 'given' : null
}

/** 井ノ内, 霞ヶ関: kana between kanji; ヶ is read が in nearly all of them. */
const NAME = /^(?=.*\p{Script=Han})[\p{Script=Han}々ノの之ヶケが]+$/u
const inHiragana = (letter: string): string =>
  /[ヶケ]/.test(letter) ? 'が' : isKanji(letter) ? letter : toHiragana(letter)

function namesOf(ipadic: readonly IpadicEntry[], sort: NameSort): readonly Word[] {
  const distinct = new Map<string, Word>()
  for (const entry of ipadic) {
    const { surface, reading } = entry
    const length = [...surface].length
    if (sortOf(entry) === sort && length > 1 && length <= LONGEST && reading !== '' && NAME.test(surface))
      distinct.set(`${surface} ${reading}`, { letters: plain(surface).map(inHiragana), reading })
  }
  return [...distinct.values()]
}

type Tally = Map<string, Map<string, number>>

const add = (tally: Tally, key: string, read: string): void => {
  const own = tally.get(key) ?? new Map<string, number>()
  tally.set(key, own.set(read, (own.get(read) ?? 0) + 1))
}

export function nameReadingRows(ipadic: readonly IpadicEntry[]): Rows {
  // words say where most names are cut: むね|ひこ, not む|ねひこ
  const ofWords = pieceCounts(ipadic)
  const sorts: readonly NameSort[] = ['family', 'given']
  return sorts.flatMap((sort) => {
    const names = namesOf(ipadic, sort)
    const counts = countsOf(names, ofWords)
    const cut = cutterBy(counts)
    // 東雲 しののめ is no し|ののめ: what one name alone would have of a character, and no word, is no reading of it
    const isShared = (letter: string, read: string): boolean =>
      !isKanji(letter) || (counts.get(letter)?.get(read) ?? 0) > 1 || ofWords.get(letter)?.has(read) === true
    const tally: Tally = new Map()
    for (const name of names) {
      const pieces = cut(name)
      const { letters } = name
      if (!pieces || !letters.every((letter, i) => isShared(letter, pieces[i] ?? ''))) continue
      for (const [i, letter] of letters.entries()) {
        const [read = '', next = letters[i + 1], readNext = ''] = [pieces[i], letters[i + 1], pieces[i + 1]]
        if (isKanji(letter)) add(tally, nameReadingKey(sort, letter, placeIn(i, letters.length)), read)
        if (next !== undefined) add(tally, pairKey(sort, letter, next), `${read} ${readNext}`)
      }
    }
    return [...tally].map(([key, reads]): [string, string] => [key, encodeNameReadings(reads)])
  })
}
