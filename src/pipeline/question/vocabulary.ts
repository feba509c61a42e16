/** Terms as vocabulary questions need them: seen from the text's language, with options of the same script and length. */
import { type Lang, otherLang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import type { GlossaryTerm } from '@/core/glossary/types'
import { bigrams, comparisonKey, similarity } from '@/core/quiz/comparison'
import type { ReasonCode } from '@/core/quiz/types'
import { type Random, shuffle } from '@/core/random'
import { remembered, rememberedWith } from '@/core/remembered'
import { atHead } from '@/lang/ko/initial-sound-law'
import type { LexiconEntry, QuestionDictionaries } from '../ports'
import { DISTRACTORS, type Distractor } from './draft'
import type { Material } from './material'
import { sortOfThing } from './sort-of-thing'

/** Terms stand in order of worth: 1 for the first, near 0 for the last. */
export const rankOf = (terms: readonly GlossaryTerm[], term: GlossaryTerm): number =>
  1 - terms.indexOf(term) / terms.length

/** Terms of a field in the article, from which on it is one of the article's. */
const LEAST_OF_FIELD = 3

/** Terms of the article by the field of the row that they are of. */
const termsByField = rememberedWith(({ pool, dictionaries }: Material): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { lang, ko, ja } of pool) {
    const field = dictionaries.lookUp(lang, { ko, ja }[lang].headword)[0]?.domain ?? ''
    counts.set(field, (counts.get(field) ?? 0) + 1)
  }
  return counts
})

/**
 * All rows that have the term say this counterpart first (전력 is 電力 and 戦力), and their field is one of the article's: 저장장치 is 記憶装置
 * among computers, and something else in a power station.
 */
function isSaidByRows(material: Material, term: GlossaryTerm): boolean {
  const target = otherLang(term.lang)
  const rows = material.dictionaries.lookUp(term.lang, term[term.lang].headword)
  return (
    rows.length > 0 &&
    rows.every(
      ({ domain, ...row }) =>
        row[target][0] === term[target].headword &&
        (domain === '' || (termsByField(material).get(domain) ?? 0) >= LEAST_OF_FIELD),
    )
  )
}

/**
 * A counterpart that is only likely may be taught as likely, but a question needs more. That is the surest ones, and what a reviewed row says of a
 * word of one sense: it is but likely, because a translation may say it in another way (量販店 대형마트), and right all the same.
 */
export const isCertain = (material: Material, term: GlossaryTerm): boolean =>
  bandOf(term.confidence) === 'sure' ||
  (bandOf(term.confidence) === 'likely' && term.route === 'lexicon' && isSaidByRows(material, term))

export type Script = 'kanji' | 'katakana' | 'hangul' | 'latin' | 'mixed'

export const scriptOf = remembered((text): Script => {
  if (/^[\p{Script=Han}々]+$/u.test(text)) return 'kanji'
  if (/^[\p{Script=Katakana}ー・]+$/u.test(text)) return 'katakana'
  if (/^[\p{Script=Hangul}\s]+$/u.test(text)) return 'hangul'
  return /^[A-Za-z0-9 .-]+$/.test(text) ? 'latin' : 'mixed'
})

/** A term of the bank, or an entry of the lexicon. */
export interface Word {
  readonly category: GlossaryTerm['category']
  /** The field of an entry, '' for words of no field. Left out for a term of the bank. */
  readonly domain?: string
  readonly ko: { readonly headword: string }
  readonly ja: { readonly headword: string }
}

const asWords = rememberedWith((entries: readonly LexiconEntry[]): readonly Word[] =>
  entries.flatMap(({ category, domain, ko: [ko], ja: [ja] }) =>
    ko && ja ? [{ category, domain, ko: { headword: ko }, ja: { headword: ja } }] : [],
  ),
)

const domainsByHeadword = rememberedWith(
  (entries: readonly LexiconEntry[]): ReadonlyMap<string, string> =>
    new Map(entries.flatMap(({ domain, ja: [ja] }) => (ja ? [[ja, domain] as const] : []))),
)

/** Entries of the lexicon that could stand beside the terms of the bank, where those are too few: of the fields that the article's own terms are of. */
export const wordsOf = rememberedWith(({ dictionaries, pool }: Material): readonly Word[] => {
  const entries = dictionaries.definedEntries()
  const byHeadword = domainsByHeadword(entries)
  const counts = new Map<string, number>()
  for (const { ja } of pool) {
    const field = byHeadword.get(ja.headword)
    if (field !== undefined) counts.set(field, (counts.get(field) ?? 0) + 1)
  }
  // 신용장 for a railway, because the article has one word of finance.
  return asWords(entries).filter(({ domain }) => !domain || (counts.get(domain) ?? 0) >= LEAST_OF_FIELD)
})

interface OptionSource {
  readonly terms: readonly GlossaryTerm[]
  /** Taken where the terms of the bank do not suffice. */
  readonly others: readonly Word[]
  readonly term: GlossaryTerm
  readonly answer: string
  /** What another word would be written as an option, null where it has no such form. */
  readonly form: (word: Word) => string | null
  readonly code: ReasonCode
  readonly random: Random
  readonly lang: Lang
}

/** A place among common nouns is found without knowing a word. */
const isNameLike = (category: GlossaryTerm['category']): boolean =>
  category === 'person' || category === 'place' || category === 'organisation'

/** A word of the article before one of the lexicon, unless that is more like the answer. */
const OF_ARTICLE = 4
/** As much as being of the article and of the category. */
const OTHER_LENGTH = 6
/**
 * Wrong options from the bank, then from the lexicon: the same script, then the same category, common characters and a like length. Never a word that the
 * record holds as an alternative.
 */
export function optionsFromBank({
  terms,
  others,
  term,
  answer,
  form,
  code,
  random,
  lang,
}: OptionSource): readonly Distractor[] {
  const barred = new Set(
    [term.ko.headword, term.ja.headword, ...term.alternatives.map(({ headword }) => headword), ...term.aliases].map(
      comparisonKey,
    ),
  )
  const sort = sortOfThing(term.ja.headword)
  const inBank = new Set<Word>(terms)
  const isName = isNameLike(term.category)
  const script = scriptOf(answer)
  const characters = [...new Set(answer)]
  const shared = (text: string): number => characters.filter((character) => text.includes(character)).length
  // 業者 and 企業 share a character and may both translate 업체; where the characters decide the word, they are good company.
  const decided = term.label === 'same-characters' || code !== 'other-counterpart'
  const likeness = (other: Word, text: string): number =>
    (inBank.has(other) ? OF_ARTICLE : 0) +
    (sort !== null && sortOfThing(other.ja.headword) === sort ? 2 : 0) +
    (other.category === term.category ? 2 : 0) +
    Math.min(2, shared(text)) -
    // 野獣 beside 消防士 for 소방관: a word with a character for each syllable is counted off.
    (script === 'kanji' && text.length !== answer.length
      ? OTHER_LENGTH
      : Math.min(3, Math.abs(text.length - answer.length)))
  const candidates: { readonly other: Word; readonly text: string; readonly likeness: number }[] = []
  for (const other of shuffle([...terms.filter(({ id }) => id !== term.id), ...others], random)) {
    if (isName ? other.category !== term.category : isNameLike(other.category)) continue
    const text = form(other)
    if (!text || scriptOf(text) !== script || !(decided || shared(text) === 0)) continue
    candidates.push({ other, text, likeness: likeness(other, text) })
  }
  const chosen: Distractor[] = []
  const keys = [comparisonKey(answer)]
  for (const { other, text } of candidates.sort((a, b) => b.likeness - a.likeness)) {
    const key = comparisonKey(text)
    // Few of hundreds are come to.
    if (barred.has(key) || barred.has(comparisonKey(other[lang].headword))) continue
    if (keys.some((taken) => taken.includes(key) || key.includes(taken))) continue
    const detail = other[lang].headword
    chosen.push({ text, reason: { code, detail, evidence: null } })
    keys.push(key)
    if (chosen.length === DISTRACTORS) break
  }
  return chosen
}

/**
 * 耳石症: a reading that is put together may mix native and Sino-Japanese ones, so that one that is asked for has to be that of a word of the
 * dictionary, of two, or of one and a suffix.
 */
export function isReadAsWords({ ja }: GlossaryTerm, { lookUpReading }: QuestionDictionaries): boolean {
  const letters = [...ja.headword]
  const readings = (word: string): readonly string[] => lookUpReading(word).map(({ reading }) => reading)
  if (readings(ja.headword).includes(ja.reading)) return true
  return letters.slice(2).some((_, i) => {
    const [first, second] = [letters.slice(0, i + 2).join(''), letters.slice(i + 2).join('')]
    return readings(first).some((own) => {
      const rest = ja.reading.startsWith(own) ? ja.reading.slice(own.length) : ''
      return rest !== '' && ([...second].length === 1 || readings(second).includes(rest))
    })
  })
}

/** 量産開始 where the glossary has 量産: how it is written and read is asked of the part. */
export const hasTermInside = (terms: readonly GlossaryTerm[], { ja: { headword } }: GlossaryTerm): boolean =>
  terms.some(
    ({ category, ja: { headword: other } }) =>
      category === 'concept' && other.length > 1 && other !== headword && headword.includes(other),
  )

/** 기판 for 基板: each syllable is how one of the characters is read. */
export function isReadByCharacters(ko: string, ja: string, { lookUpHanja }: QuestionDictionaries): boolean {
  const [hangul, kanji] = [[...ko], [...ja]]
  return (
    hangul.length === kanji.length &&
    kanji.every((character, i) =>
      lookUpHanja(character)?.readings.some((one) => one === hangul[i] || atHead(one) === hangul[i]),
    )
  )
}

export const counterpartOf = (term: Word, lang: Lang): string => term[otherLang(lang)].headword

const ALIKE = 0.3
/** Letters that Korean and Japanese romanizations write differently for one sound. */
const sounds = (romanized: string): string =>
  romanized
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/eo|eu|ae|[aeiouyw]/g, '')
    .replace(/l|r/g, 'r')
    .replace(/g|k|kk|q|c(?!h)/g, 'k')
    .replace(/d|t|tt/g, 't')
    .replace(/b|p|f|v|pp/g, 'p')
    .replace(/j|ch|ts|z|sh|s/g, 's')
    .replace(/m/g, 'n')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')

/** Sounds of a word that is the other language's own, so that they are no chance. */
const LEAST_SOUNDS = 3

/** 데이터 and データ, 쓰나미 and 津波: whoever can read finds it by its sound. */
export const soundsAlike = ({ ko, ja, label }: GlossaryTerm): boolean => {
  // ケラチン and 케라틴: the rules of spelling part them, and nobody is misled.
  if (label === 'shared-loanword') return true
  // ペロブスカイト太陽電池, 半導体チップ: one finds the whole by the part that is heard.
  if (/\p{Script=Han}[ァ-ヶー]{2,}|[ァ-ヶー]{3,}\p{Script=Han}/u.test(ja.headword)) return true
  if (!/^[\p{Script=Katakana}ー・＝]+$/u.test(ja.headword)) {
    const heard = sounds(ko.romanization)
    return label !== 'same-characters' && heard.length >= LEAST_SOUNDS && heard === sounds(ja.romaji)
  }
  const [a, b] = [bigrams(sounds(ko.romanization)), bigrams(sounds(ja.romaji))]
  return similarity(a, b) > ALIKE || a.length < 2
}
