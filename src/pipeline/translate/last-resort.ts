/** What a term may be called where no bridge answers: by its characters, as other words have them. Always a guess (docs/decisions/056-guesses-of-last-resort.md). */
import { bandOf } from '@/core/glossary/band'
import type { Counterpart, TermCandidate } from '@/core/glossary/types'
import { isNameCategory } from '@/core/glossary/types'
import { rememberedFor } from '@/core/remembered'
import { institutionAtEnd } from '@/lang/ja/institutions'
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { looksForeign, SINO_SYLLABLES } from '@/lang/ko/sino-syllables'
import type { BridgeDictionaries } from '../ports'
import { renderHeadword } from './compound'
import { matchCharacters } from './hanja'
import { headwordOf } from './headword'
import { type Rendering, rendering } from './rendering'
import { usualHangul } from './sino'
import { lettersOf } from './split-reading'
import { NO_SUBJECT } from './subject'

/** How many terms of the article have a syllable as a character: 암 is 岩 where 현무암 and 화성암 are. */
export type Characters = ReadonlyMap<string, ReadonlyMap<string, number>>

/** The characters of the terms whose counterparts are no guesses. */
export function charactersOf(
  candidates: readonly TermCandidate[],
  counterparts: readonly (Counterpart | null)[],
  { lookUpHanja }: Pick<BridgeDictionaries, 'lookUpHanja'>,
): Characters {
  const counts = new Map<string, Map<string, number>>()
  for (const [i, { headword, lang }] of candidates.entries()) {
    const counterpart = counterparts[i]
    if (lang !== 'ko' || !counterpart || bandOf(counterpart.confidence) === 'guess') continue
    const [korean, japanese] = [lettersOf(headword), lettersOf(counterpart.headword)]
    for (const match of matchCharacters(headword, counterpart.headword, lookUpHanja)) {
      const [syllable = '', kanji = ''] = [korean[match.korean], japanese[match.japanese]]
      const ofSyllable = counts.get(syllable) ?? new Map<string, number>()
      counts.set(syllable, ofSyllable.set(kanji, (ofSyllable.get(kanji) ?? 0) + 1))
    }
  }
  return counts
}

/** Terms that have the character, and how many times as many as have another for the syllable. */
const LEAST = { terms: 2, lead: 2 }

/** The character of a syllable that the article's terms agree on. */
export const leadingCharacters = (characters: Characters): ReadonlyMap<string, string> =>
  new Map(
    [...characters].flatMap(([syllable, counts]) => {
      const [[kanji, count] = ['', 0], second] = [...counts].toSorted((a, b) => b[1] - a[1])
      return count >= LEAST.terms && count >= LEAST.lead * (second?.[1] ?? 0) ? [[syllable, kanji] as const] : []
    }),
  )

/** What a term of the article that has the character counts beside its share of all words; more than so many say no more. */
const BESIDE = { each: 0.5, most: 3 }
/** Occurrences from which on a word is no new one. */
const HEARD_OF = 3
/** Costs of guesses: none is better than a doubtful rule. */
const COST = { hangul: 9, kanji: 11 }
/** A part that costs more is itself a guess. */
const MOST_OF_PART = 8
const COMPOSED = 2

type Place = 'first' | 'last'

/** Shares of the characters that a syllable stands for at the head or the end of Korean words of two syllables. */
const sharesOf = rememberedFor(
  (
    { lookUpSino, koreanFrequency }: BridgeDictionaries,
    syllable: string,
    place: Place,
  ): readonly (readonly [kanji: string, share: number])[] => {
    const weights = new Map<string, number>()
    for (const other of SINO_SYLLABLES) {
      const word = place === 'first' ? syllable + other : other + syllable
      const frequency = koreanFrequency(word)
      const letters = frequency > 0 ? [...(lookUpSino(word)[0]?.kanji ?? '')] : []
      const kanji = letters[place === 'first' ? 0 : 1]
      if (letters.length === 2 && kanji !== undefined)
        weights.set(kanji, (weights.get(kanji) ?? 0) + Math.log1p(frequency))
    }
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
    return [...weights].map(([kanji, weight]) => [kanji, weight / total])
  },
)

/**
 * 균종 菌種: each syllable as the terms of the article have it, and as words do at that place. Null where the article speaks for none of the characters (물길 is no
 * 物吉), and for words that everybody knows, which would have been found.
 */
function inCharacters(word: string, characters: Characters, dictionaries: BridgeDictionaries): string | null {
  if (dictionaries.koreanFrequency(word) >= HEARD_OF) return null
  const letters = [...word].map((syllable, i) => {
    const beside = characters.get(syllable) ?? new Map<string, number>()
    const shares = new Map(sharesOf(dictionaries, syllable, i === 0 ? 'first' : 'last'))
    const weighed = [...new Set([...shares.keys(), ...beside.keys()])].map((kanji) => ({
      kanji,
      weight: (shares.get(kanji) ?? 0) + BESIDE.each * Math.min(BESIDE.most, beside.get(kanji) ?? 0),
    }))
    const [best] = weighed.toSorted((a, b) => b.weight - a.weight)
    return best && { kanji: best.kanji, isOfArticle: beside.has(best.kanji) }
  })
  const isKnown = letters.every((letter) => letter !== undefined)
  return isKnown && letters.some(({ isOfArticle }) => isOfArticle) ? letters.map(({ kanji }) => kanji).join('') : null
}

/** Three syllables of which none is known are somebody's name, or native. */
const isComposable = (word: string): boolean => word.length === COMPOSED && !looksForeign(word)

/** A Korean word: what the bridges say, else composed, else composed before an end of characters that the bridges know (용결|응회암, but not 석담|마을). */
function japaneseOf(word: string, characters: Characters, dictionaries: BridgeDictionaries): string | null {
  const known = (text: string): string | null => {
    const [best] = renderHeadword(headwordOf(text, [text], 'ko', 'concept'), dictionaries, NO_SUBJECT, 1)
    return best && best.route !== 'transliterate' && best.cost <= MOST_OF_PART ? best.text : null
  }
  const whole = known(word) ?? (isComposable(word) ? inCharacters(word, characters, dictionaries) : null)
  if (whole !== null) return whole
  for (let at = 2; at <= word.length - 2; at++) {
    const head = word.slice(0, at)
    const tail = known(word.slice(at))
    if (tail === null || matchCharacters(word.slice(at), tail, dictionaries.lookUpHanja).length < word.length - at)
      continue
    const composed = known(head) ?? (isComposable(head) ? inCharacters(head, characters, dictionaries) : null)
    if (composed !== null) return composed + tail
  }
  return null
}

/** 志津浦製塩組合: whoever bears it is not called by the Korean readings. */
const beginsAsName = (word: string, { lookUpReading }: BridgeDictionaries): boolean =>
  [2, 3].some((length) => {
    const readings = lookUpReading([...word].slice(0, length).join(''))
    return readings.length > 0 && !readings.some(({ kind }) => kind === 'common')
  })

/**
 * 사두 射頭 in an article about archery: a word of two syllables that no text and no row has, and that the bridges know by a word that has other characters than the
 * article's terms. Null where they say nothing else.
 */
export function inArticlesCharacters(
  { lang, headword, category }: TermCandidate,
  characters: Characters,
  dictionaries: BridgeDictionaries,
): string | null {
  const isAsked = lang === 'ko' && category === 'concept' && isComposable(headword)
  if (!isAsked || dictionaries.lookUp('ko', headword).length > 0) return null
  const leading = leadingCharacters(characters)
  const composed = inCharacters(headword, characters, dictionaries)
  const isLed = [...headword].some((syllable, i) => leading.get(syllable) === [...(composed ?? '')][i])
  return isLed ? composed : null
}

/** The guess for a term that no bridge answers for; null for names, and where its letters tell nothing. */
export function guessed(
  { lang, headword, category }: TermCandidate,
  characters: Characters,
  dictionaries: BridgeDictionaries,
): Rendering | null {
  if (isNameCategory(category) || category === 'quantity' || category === 'idiom') return null
  if (lang === 'ja') {
    // 船底 ふなそこ and 藤壺 ふじつぼ have readings of their own, and are no 선저 and 등호
    const isNoCompound = !isKanji(headword) || headword.length < 2 || dictionaries.lookUpReading(headword).length > 0
    if (isNoCompound || institutionAtEnd(headword) !== null || beginsAsName(headword, dictionaries)) return null
    const hangul = usualHangul(headword, dictionaries)
    return hangul === null || hangul === '' ? null : rendering(hangul, 'sino', COST.hangul)
  }
  if (!/^[가-힣]+(?: [가-힣]+)*$/.test(headword)) return null
  const words = headword.split(' ').map((word) => japaneseOf(word, characters, dictionaries))
  return words.every((word) => word !== null) ? rendering(words.join(''), 'sino', COST.kanji) : null
}

/** Spelt by rule, a word that both languages took over is mostly right or nearly so; a native one is no word at all (뱃밥, フクロムシ). */
const STRANGE = { ko: 3.4, ja: 2.8 }
const SHORTEST_LOAN = 4
const MOST_OF_LOAN = 9
/** An editor would list one in so many of such worth; or the article names it so often. */
const OF_WORTH = { least: 0.25, mentions: 3 }

/** Whether a spelling that is not sure is shown all the same: a loanword, or one with known words beside it, that the article is about. */
export function isLoanOfTheme(
  { lang, headword, worth, evidence }: TermCandidate,
  { cost }: Rendering,
  { spellByModel, lookUp, koreanFrequency }: BridgeDictionaries,
): boolean {
  if (worth < OF_WORTH.least && evidence.length < OF_WORTH.mentions) return false
  const words = lang === 'ko' ? headword.split(' ') : (headword.match(/[ァ-ヺー]+/g) ?? [])
  const unknown = words.filter(
    (word) => lookUp(lang, word).length === 0 && (lang === 'ja' || koreanFrequency(word) === 0),
  )
  const isLoan = (word: string): boolean => {
    const isForeign = lang === 'ja' ? isKatakana(word) : looksForeign(word)
    return isForeign && word.length >= SHORTEST_LOAN && (spellByModel(lang, word)?.strangeness ?? 9) < STRANGE[lang]
  }
  return cost <= MOST_OF_LOAN && unknown.length > 0 && unknown.every(isLoan)
}
