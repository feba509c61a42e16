/** The Japanese nouns of IPADIC that are written in kanji, with one cost that says how likely a newspaper is to use them. */
import { isKanji } from '@/lang/ja/kana'
import type { KanjiWord, WordKind } from '@/pipeline/ports'
import type { IpadicEntry } from './ipadic'
import { CORRECTED_READINGS, PREFERRED_READINGS } from './reading-corrections'

const LONGEST = 8
const NOT_A_TERM = /代名詞|非自立|接続詞的|特殊/

/** Added to IPADIC's cost: how much rarer a word of the kind is in articles than its cost says. */
const KIND_PENALTY: Readonly<Record<WordKind, number>> = {
  common: 0,
  affix: 500,
  number: 500,
  organisation: 1500,
  place: 2500,
  name: 2500,
  surname: 4000,
  'given-name': 5500,
}
/** What each doubling of the compounds of IPADIC, and of the synonym dictionary, that a word is part of takes off. */
const PER_DOUBLING = { compounds: 420, synonyms: 450 }
/** Costs are moved and scaled so that 0 is a word that every newspaper uses and 10 one that hardly anybody knows. */
const SCALE = { from: -2500, step: 1900 }

export function kindOf([pos, pos1, pos2, pos3]: IpadicEntry['pos']): WordKind | null {
  if (pos === '接頭詞') return 'affix'
  if (pos !== '名詞' || NOT_A_TERM.test(pos1)) return null
  if (pos1 === '接尾') return 'affix'
  if (pos1 === '数') return 'number'
  if (pos1 !== '固有名詞') return 'common'
  if (pos2 === '人名') return pos3 === '姓' ? 'surname' : pos3 === '名' ? 'given-name' : 'name'
  return pos2 === '地域' ? 'place' : pos2 === '組織' ? 'organisation' : 'name'
}

const PREFERENCE = 0.5

/** How many of the words each kanji word of two to four characters stands inside. */
function countCompounds(wholes: Iterable<string>, parts: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const whole of wholes) {
    const letters = [...whole]
    const inside = new Set<string>()
    for (let start = 0; start < letters.length; start++)
      for (let length = 2; length <= 4 && start + length <= letters.length; length++)
        if (length < letters.length) inside.add(letters.slice(start, start + length).join(''))
    for (const part of inside) if (parts.has(part)) counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return counts
}

type Noun = IpadicEntry & { readonly kind: WordKind }

const nounsOf = (ipadic: readonly IpadicEntry[], isWritten: (surface: string) => boolean): readonly Noun[] =>
  ipadic.flatMap((entry) => {
    const kind = kindOf(entry.pos)
    const fits =
      kind !== null && isWritten(entry.surface) && [...entry.surface].length <= LONGEST && entry.reading !== ''
    const reading = CORRECTED_READINGS.get(entry.surface) ?? entry.reading
    return fits ? [{ ...entry, reading, kind }] : []
  })

/** Every reading and kind of every kanji noun; of equal ones the likeliest. */
export function kanjiWords(ipadic: readonly IpadicEntry[], synonyms: readonly string[]): readonly KanjiWord[] {
  const nouns = nounsOf(ipadic, isKanji)
  const surfaces = new Set(nouns.map(({ surface }) => surface))
  const compounds = countCompounds(new Set(ipadic.map(({ surface }) => surface)), surfaces)
  const inSynonyms = new Map(countCompounds(synonyms, surfaces))
  for (const word of synonyms) if (surfaces.has(word)) inSynonyms.set(word, (inSynonyms.get(word) ?? 0) + 1)
  return likeliest(
    nouns,
    (surface) =>
      PER_DOUBLING.compounds * Math.log2(1 + (compounds.get(surface) ?? 0)) +
      PER_DOUBLING.synonyms * Math.log2(1 + (inSynonyms.get(surface) ?? 0)),
  )
}

/** Kanji with hiragana among or after them: 便り, 的外れ, 宮の森. Their characters are read as none of their own words is. */
const KANJI_WITH_KANA = /^(?=.*\p{Script=Han})(?=.*[ぁ-ゖ])[\p{Script=Han}々ヶぁ-ゖ]+$/u
const isKanjiWithKana = (surface: string): boolean => KANJI_WITH_KANA.test(surface)

/** 寂しい makes 寂しさ. */
const nounsOfAdjectives = (ipadic: readonly IpadicEntry[]): readonly Noun[] =>
  ipadic
    .filter(({ pos, form, surface }) => pos[0] === '形容詞' && form === '基本形' && surface.endsWith('い'))
    .map((entry) => ({
      ...entry,
      surface: entry.surface.replace(/い$/, 'さ'),
      reading: entry.reading.replace(/い$/, 'さ'),
      kind: 'common',
    }))

/** 飲む makes 飲み, of 飲み水 and 飲み放題. */
const stemsOfVerbs = (ipadic: readonly IpadicEntry[]): readonly Noun[] =>
  ipadic.flatMap((entry) =>
    entry.pos[0] === '動詞' && entry.pos[1] === '自立' && entry.form === '連用形' && isKanjiWithKana(entry.surface)
      ? [{ ...entry, kind: 'common' as const, cost: entry.cost + OF_VERB }]
      : [],
  )
/** Behind a noun that is written so. */
const OF_VERB = 3000

/** Nouns that only the table of readings needs: Korean has no word for them by their characters. */
export const kanaWords = (ipadic: readonly IpadicEntry[]): readonly KanjiWord[] =>
  likeliest(
    [
      ...nounsOf(ipadic, isKanjiWithKana).filter(({ kind }) => kind !== 'affix'),
      ...stemsOfVerbs(ipadic),
      ...nounsOfAdjectives(ipadic).filter(({ surface }) => isKanjiWithKana(surface)),
    ],
    () => 0,
  )

function likeliest(nouns: readonly Noun[], knownBy: (surface: string) => number): readonly KanjiWord[] {
  const best = new Map<string, KanjiWord>()
  for (const { surface, reading, kind, cost } of nouns) {
    const known = knownBy(surface)
    const preferred = PREFERRED_READINGS.get(surface) === reading ? 0 : PREFERENCE
    const scaled = Math.max(0, cost + KIND_PENALTY[kind] - known - SCALE.from) / SCALE.step + preferred
    const key = `${surface} ${reading} ${kind}`
    const before = best.get(key)
    if (!before || scaled < before.cost) best.set(key, { kanji: surface, reading, kind, cost: scaled })
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost)
}
