/** What an article is about, as far as that decides between homonyms (수지 樹脂, 収支): the fields of its terms, and the words that stand beside one sense only. */
import type { ArticleText } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { TermCandidate } from '@/core/glossary/types'
import { remembered, rememberedWith } from '@/core/remembered'
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { isHangul } from '@/lang/ko/syllable'
import type { BridgeDictionaries, LexiconEntry } from '../ports'
import type { OwnPlaces } from './own-places'
import { suffixesOfArticle } from './suffix-cues'

export interface Subject {
  /** The kanji that a Korean article speaks for, by the syllable of a suffix: 船 for 선. */
  readonly suffixes: ReadonlyMap<string, string>
  /** The kanji that a Korean article's other terms have for a syllable: 弓 for 궁 where 각궁 is 角弓 and 궁술 弓術. */
  readonly characters: ReadonlyMap<string, string>
  /** Fields that the article is about, as shares of 1. */
  readonly fields: ReadonlyMap<string, number>
  /** How much the article speaks for the entry as the sense of a headword: 0 where none of its cues stands there, one more for three times as many. */
  readonly cued: (headword: string, entry: LexiconEntry) => number
  /** Hanja that a Korean article gives behind its words: 佳川 for 가천. */
  readonly hanja: ReadonlyMap<string, string>
  /** Its towns that no dictionary has, by their names. */
  readonly places: OwnPlaces
}

/** Of a word that stands in no article. */
export const NO_SUBJECT: Subject = {
  suffixes: new Map(),
  characters: new Map(),
  fields: new Map(),
  cued: () => 0,
  hanja: new Map(),
  places: new Map(),
}

const NOWHERE: readonly number[] = []

/** A cue in a sentence of the word itself tells more than one somewhere in the article. */
const WEIGHT = { beside: 2, elsewhere: 0.6 }

export function subjectOf(
  article: ArticleText,
  candidates: readonly TermCandidate[],
  dictionaries: BridgeDictionaries,
): Subject {
  const { lang, sentences } = article
  const texts = sentences.map(({ text }) => ({ text, solid: text.replaceAll(' ', '') }))
  const whole = texts.map(({ text, solid }) => `${text}\n${solid}`).join('\n')
  // Of thousands of cues an article has a few.
  const placesOf = remembered((word): readonly number[] =>
    whole.includes(word) ? texts.flatMap((text, i) => (hasWord(text, word) ? [i] : [])) : NOWHERE,
  )
  const weightOf = (headword: string, cue: string): number => {
    const places = placesOf(cue)
    if (places.length === 0) return 0
    return places.some((i) => texts[i]?.text.includes(headword)) ? WEIGHT.beside : WEIGHT.elsewhere
  }
  const cuedOf = rememberedWith(({ senses }: LexiconEntry) =>
    remembered((headword) => {
      const cues = senses?.[lang]?.[headwordKey(headword)]?.cues ?? []
      return Math.log(1 + cues.reduce((sum, cue) => sum + weightOf(headword, cue), 0)) / Math.log(3)
    }),
  )
  return {
    suffixes: suffixesOfArticle(article),
    characters: new Map(),
    fields: fieldShares(candidates, dictionaries),
    cued: (headword, entry) => cuedOf(entry)(headword),
    hanja: hanjaIn(candidates),
    places: new Map(),
  }
}

/** By words of two syllables or more: 보(洑) says nothing of the 보 of another word. */
const hanjaIn = (candidates: readonly TermCandidate[]): ReadonlyMap<string, string> =>
  new Map(
    candidates.flatMap(({ lang, headword, original }) =>
      lang === 'ko' && headword.length > 1 && original !== null && isKanji(original)
        ? [[headword, original] as const]
        : [],
    ),
  )

/** Korean cues of several words are kept without their spaces. */
const LONG_ENOUGH = 4
const LATIN = /[A-Za-z]/
/** What may follow a Korean noun: nothing of its own word, or a particle, the copula or 들, 인, 적. */
const ENDS =
  /^(?![가-힣])|^(?:은|는|이|가|을|를|의|에|와|과|도|만|로|으로|까지|부터|에서|에게|보다|처럼|이나|나|이다|이며|이고|였|들|인|적|별|용)/

/** Whether the text has the word as one: 적자 is in 적자가 and not in 목적자, 공중전 not in 공중전화, SIM not in SIMPLE, バス not in バスケット. */
function hasWord({ text, solid }: { readonly text: string; readonly solid: string }, word: string): boolean {
  if (isHangul(word) && [...word].length >= LONG_ENOUGH && solid.includes(word)) return true
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)]
    const isCut = LATIN.test(word)
      ? LATIN.test(before) || LATIN.test(after)
      : isKatakana(word)
        ? isKatakana(before) || isKatakana(after)
        : isHangul(before) || (isHangul(word) && !ENDS.test(text.slice(at + word.length)))
    if (!isCut) return true
  }
  return false
}

/** By the rows that its terms have one sense in. */
function fieldShares(
  candidates: readonly TermCandidate[],
  { lookUp }: BridgeDictionaries,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let total = 0
  for (const { lang, headword } of candidates) {
    const [only, second] = lookUp(lang, headword)
    if (!only || second || only.domain === '') continue
    counts.set(only.domain, (counts.get(only.domain) ?? 0) + 1)
    total++
  }
  return new Map([...counts].map(([field, count]) => [field, count / total]))
}
