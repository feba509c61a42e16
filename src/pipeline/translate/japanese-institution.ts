/** A Japanese institution, facility or place in Korean: its bearer by the sound, the words after it by their sense. */
import type { Category, Route } from '@/core/glossary/types'
import { institutionAtEnd } from '@/lang/ja/institutions'
import { kanjiNumber } from '@/lang/ja/kanji-numerals'
import { japaneseNameInHangul } from '@/lang/ko/japanese-in-hangul'
import { japaneseBearer } from '../japanese-bearer'
import type { BridgeDictionaries, KanjiWord } from '../ports'
import { piecesOf } from './japanese-name'
import { readName } from './name-reading'
import { readJapanese } from './read-japanese'
import type { Rendering } from './rendering'
import { weakest } from './routes'

/** The rest of a name by all bridges, the likeliest first. */
type Render = (tokens: readonly string[], category: Category) => readonly Rendering[]

/** Of the bearer: the reading that a dictionary has for its name, one put together, and of each further one. */
const COST = { named: 1, composed: 2.2, next: 0.7 }
const MOST_READINGS = 3
const MOST_COMPOSED = 2
/** Which reading of a word is that of a name. 若草 and 月影 are nouns too, and read alike. */
const KINDS: readonly KanjiWord['kind'][] = ['place', 'surname', 'name', 'organisation', 'common', 'given-name']
/** 第二小学校: figures in Korean. */
const ORDINAL = /^第([一二三四五六七八九十\d]{1,3})/
const numbered = (number: RegExpExecArray | null, korean: string): string =>
  number ? `제${kanjiNumber(number[1] ?? '') ?? number[1]}${korean}` : korean

/** Null where the name has no bearer that is known by its sound alone. */
export function japaneseInstitution(
  cut: readonly string[],
  category: Category,
  dictionaries: BridgeDictionaries,
  render: Render,
): readonly Rendering[] | null {
  const institution = institutionAtEnd(cut.join(''))
  // 蓑|田川: the head is inside a word
  const stem = cut.join('').slice(0, -(institution?.head.length ?? 0))
  const last = dictionaries.lookUpReading(cut.at(-1) ?? '')
  const isInsideName =
    last.length > 0 && last.every(({ kind }) => kind === 'place' || kind === 'surname' || kind === 'name')
  const isAfterLetter = [...(cut.at(-2) ?? '')].length === 1
  const isCutInside =
    category === 'place' && isAfterLetter && isInsideName && japaneseBearer(cut, dictionaries) === null
  const tokens = institution && isCutInside ? [stem, institution.head] : cut
  const bearer = japaneseBearer(tokens, dictionaries)
  if (!bearer || !institution) return null
  const own = tokens.slice(bearer.from, bearer.to)
  const rest = tokens.slice(bearer.to)
  const [before] = bearer.from > 0 ? render(tokens.slice(0, bearer.from), 'place') : []
  if (bearer.from > 0 && !before) return null
  const isHead = rest.join('') === institution.head
  const number = ORDINAL.exec(rest.join(''))
  const [sense] = isHead ? [] : render(number ? [institution.head] : rest, 'concept')
  if (!isHead && !sense) return null
  const said = isHead ? institution.korean : universityOf(numbered(number, sense?.text ?? ''))
  const [gap, after] = institution.isJoined ? ['', said.replace(/ /g, '')] : [' ', said]
  const readRest =
    isHead && institution.reading !== null
      ? institution.reading
      : readJapanese(rest.join(''), category, dictionaries, true)
  return readingsOf(own, dictionaries).flatMap(({ pieces, cost, route }): Rendering[] => {
    const hangul = japaneseNameInHangul(pieces)
    if (hangul === null) return []
    const head = before ? `${before.text} ` : ''
    const read = before
      ? (before.reading ?? readJapanese(tokens.slice(0, bearer.from).join(''), 'place', dictionaries))
      : ''
    return [
      {
        text: head + hangul + gap + after,
        route: weakest([{ route }, ...(sense ? [sense] : []), ...(before ? [before] : [])]),
        cost: cost + Math.max(0, sense?.cost ?? 0) + Math.max(0, before?.cost ?? 0),
        reading: read + pieces.join('') + readRest,
        sense: null,
        // a town or a station is one name, however it is written
        parts: isHead && !before && institution.isJoined && institution.category === 'place' ? 1 : 2,
      },
    ]
  })
}

/** 공과대학 and 공과대학교 are one to Koreans; a Japanese one calls itself 大学. */
const universityOf = (korean: string): string => korean.replace(/대학교$/, '대학')

interface Read {
  /** Hiragana of its words and their parts. */
  readonly pieces: readonly string[]
  readonly cost: number
  /** What is put together is a guess. */
  readonly route: Route
}

function readingsOf(tokens: readonly string[], dictionaries: BridgeDictionaries): readonly Read[] {
  const whole = byKind(dictionaries.lookUpReading(tokens.join('')))
  if (whole.length > 0)
    return whole.map((reading, i) => ({
      pieces: piecesOf(tokens.join(''), reading, dictionaries),
      cost: COST.named + i * COST.next,
      route: 'loan',
    }))
  // 北本|連系 are read as they are alone, 久|米沢 together
  const areWords = tokens.length > 1 && tokens.every((token) => [...token].length > 1)
  if (areWords) {
    const each = tokens.map((token) => {
      const [reading] = byKind(dictionaries.lookUpReading(token))
      return reading === undefined
        ? readName(token, 'family', dictionaries)[0]?.pieces
        : piecesOf(token, reading, dictionaries)
    })
    const pieces = each.flatMap((own) => own ?? [])
    return each.includes(undefined) ? [] : [{ pieces, cost: COST.composed, route: 'transliterate' }]
  }
  const [best, ...others] = readName(tokens.join(''), 'family', dictionaries)
  return best === undefined
    ? []
    : [best, ...others.slice(0, MOST_COMPOSED - 1)].map(({ pieces, cost }, i) => ({
        pieces,
        cost: COST.composed + i * COST.next + cost - best.cost,
        route: 'transliterate',
      }))
}

const byKind = (words: readonly KanjiWord[]): readonly string[] =>
  [...new Set(KINDS.flatMap((kind) => words.filter((word) => word.kind === kind).map(({ reading }) => reading)))].slice(
    0,
    MOST_READINGS,
  )
