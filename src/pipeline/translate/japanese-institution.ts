/** A Japanese institution, facility or place in Korean: its bearer by the sound, the words after it by their sense. */
import type { Category } from '@/core/glossary/types'
import { institutionAtEnd } from '@/lang/ja/institutions'
import { japaneseNameInHangul } from '@/lang/ko/japanese-in-hangul'
import { japaneseBearer } from '../japanese-bearer'
import type { BridgeDictionaries, KanjiWord } from '../ports'
import { piecesOf } from './japanese-name'
import { readJapanese } from './read-japanese'
import type { Rendering } from './rendering'
import { weakest } from './routes'

/** The rest of a name by all bridges, the likeliest first. */
type Render = (tokens: readonly string[], category: Category) => readonly Rendering[]

/** Of the bearer: the reading that a dictionary has for its name, one put together, and of each further one. */
const COST = { named: 1, composed: 2.2, next: 0.7 }
const MOST_READINGS = 3
/** Which reading of a word is that of a name. 若草 and 月影 are nouns too, and read alike. */
const KINDS: readonly KanjiWord['kind'][] = ['place', 'surname', 'name', 'organisation', 'common', 'given-name']
/** Read with the name that they stand before in the native way. */
const NATIVE: Readonly<Record<string, string>> = {
  大: 'おお',
  小: 'こ',
  新: 'しん',
  東: 'ひがし',
  西: 'にし',
  南: 'みなみ',
  北: 'きた',
  上: 'かみ',
  下: 'しも',
  中: 'なか',
}

/** Null where the name has no bearer that is known by its sound alone. */
export function japaneseInstitution(
  tokens: readonly string[],
  category: Category,
  dictionaries: BridgeDictionaries,
  render: Render,
): readonly Rendering[] | null {
  const bearer = japaneseBearer(tokens, dictionaries)
  const institution = institutionAtEnd(tokens.join(''))
  if (!bearer || !institution) return null
  const own = tokens.slice(bearer.from, bearer.to)
  const rest = tokens.slice(bearer.to)
  const [before] = bearer.from > 0 ? render(tokens.slice(0, bearer.from), 'place') : []
  if (bearer.from > 0 && !before) return null
  const isHead = rest.join('') === institution.head
  const [sense] = isHead ? [] : render(rest, 'concept')
  if (!isHead && !sense) return null
  const said = isHead ? institution.korean : universityOf(sense?.text ?? '')
  const [gap, after] = institution.isJoined ? ['', said.replace(/ /g, '')] : [' ', said]
  const readRest =
    isHead && institution.reading !== null
      ? institution.reading
      : readJapanese(rest.join(''), category, dictionaries, true)
  return readingsOf(own, dictionaries).flatMap(({ pieces, cost }): Rendering[] => {
    const hangul = japaneseNameInHangul(pieces)
    if (hangul === null) return []
    const head = before ? `${before.text} ` : ''
    const read = before
      ? (before.reading ?? readJapanese(tokens.slice(0, bearer.from).join(''), 'place', dictionaries))
      : ''
    return [
      {
        text: head + hangul + gap + after,
        route: weakest([{ route: 'loan' }, ...(sense ? [sense] : []), ...(before ? [before] : [])]),
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
}

function readingsOf(tokens: readonly string[], dictionaries: BridgeDictionaries): readonly Read[] {
  const whole = byKind(dictionaries.lookUpReading(tokens.join('')))
  if (whole.length > 0)
    return whole.map((reading, i) => ({
      pieces: piecesOf(tokens.join(''), reading, dictionaries),
      cost: COST.named + i * COST.next,
    }))
  const each = tokens.map((token, i) => {
    const native = i < tokens.length - 1 ? NATIVE[token] : undefined
    const reading = native ?? byKind(dictionaries.lookUpReading(token))[0] ?? readJapanese(token, 'place', dictionaries)
    return reading === '' ? null : piecesOf(token, reading, dictionaries)
  })
  return each.includes(null) ? [] : [{ pieces: each.flatMap((pieces) => pieces ?? []), cost: COST.composed }]
}

const byKind = (words: readonly KanjiWord[]): readonly string[] =>
  [...new Set(KINDS.flatMap((kind) => words.filter((word) => word.kind === kind).map(({ reading }) => reading)))].slice(
    0,
    MOST_READINGS,
  )
