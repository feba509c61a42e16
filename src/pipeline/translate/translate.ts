/** Finds the counterpart of each term in the other language: the bridges answer, the translation or the original decides where there is one. */
import { type AlignedPair, type ArticleText, type Lang, otherLang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import {
  type Alternative,
  type Category,
  type Counterpart,
  isNameCategory,
  type Route,
  type TermCandidate,
} from '@/core/glossary/types'
import { rememberedFor } from '@/core/remembered'
import { hasKanji, isKanji, toHiragana } from '@/lang/ja/kana'
import { isHangul } from '@/lang/ko/syllable'
import { koreanInKatakana } from '@/lang/korean-in-katakana'
import type { BridgeDictionaries } from '../ports'
import { type Attested, attestedIn, type FindAttested } from './attested'
import { renderHeadword } from './compound'
import { confidenceOf, type Doubt, isWorthShowing } from './confidence'
import { hanjaOf, matchCharacters } from './hanja'
import { headwordOf } from './headword'
import { koreanPerson } from './korean-person'
import {
  type Characters,
  charactersOf,
  guessed,
  inArticlesCharacters,
  isLoanOfTheme,
  leadingCharacters,
} from './last-resort'
import { agreesWithOriginal, fromOriginal } from './original'
import { ownPlaceOf, ownPlaces } from './own-places'
import { readJapanese } from './read-japanese'
import { cheapest, type Rendering } from './rendering'
import { forwardOnly } from './reversed'
import { NO_SUBJECT, type Subject, subjectOf } from './subject'
import { backRankOf, MOST_BACK, sentencesWith, shareOfUse, verbShare } from './usage'

export interface TranslationContext {
  readonly article: ArticleText
  readonly translation: ArticleText | null
  readonly alignment: readonly AlignedPair[]
}

const MOST_ALTERNATIVES = 5
/** A dictionary's own answers are other senses or other words for it. What a rule made is one only near the best answer: homonyms (은행 銀行, 銀杏), and less so what is put together. */
const FROM_DICTIONARY: ReadonlySet<Route> = new Set<Route>(['lexicon', 'cldr', 'attested'])
const FARTHEST = { homonym: 4.5, made: 1.5 }
/** What costs more is hardly ever a word, however near the best is. */
const MOST_COST = 7

/** `isSettled`: the translation or a bracketed original says the counterpart; then no rule knows another. */
const isAlternative =
  (best: Rendering, isSettled: boolean) =>
  ({ route, cost, parts }: Rendering): boolean =>
    (FROM_DICTIONARY.has(route) && parts === 1) ||
    (!isSettled &&
      cost <= MOST_COST &&
      cost - best.cost <= (route === 'sino' && parts === 1 ? FARTHEST.homonym : FARTHEST.made))

/** The bridges' answers that are looked for in the translation. */
const MOST_ANSWERS = 10
/** A bracketed original that an answer agrees with settles it. */
const CONFIRMED = -4
const ATTESTED = { base: 0.9, perShare: 0.08 }
const SURE_ORIGINAL = 0.9
const NO_SECOND = 9

/** What no bridge knows, and what is put together where the best answer is not worth showing, is a guess whatever the fit would say. */
const MOST_OF_LAST_RESORT = 0.2

/** One counterpart a candidate, in their order; null where nothing is known well enough to be shown. */
export function translate(
  candidates: readonly TermCandidate[],
  { article, translation, alignment }: TranslationContext,
  dictionaries: BridgeDictionaries,
): readonly (Counterpart | null)[] {
  const subject = subjectOf(article, candidates, dictionaries)
  const findAttested = translation ? attestedIn({ translation, alignment }) : () => null
  const known = candidates.map((candidate) => counterpartOf(candidate, findAttested, article, subject, dictionaries))
  const characters = charactersOf(candidates, known, dictionaries)
  const places = ownPlaces(candidates, known, dictionaries)
  const again = { ...subject, characters: leadingCharacters(characters) }
  const inPlace = { ...subject, places }
  return candidates.map((candidate, i) => {
    const first = known[i] ?? null
    if (candidate.category !== 'person' && ownPlaceOf(candidate.headword, places) !== null)
      return counterpartOf(asNamed(candidate), findAttested, article, inPlace, dictionaries) ?? first
    if (first === null) return lastResort(candidate, characters, dictionaries)
    if (!isDoubtful(candidate, first, again)) return first
    const composed = inArticlesCharacters(candidate, characters, dictionaries)
    if (composed !== null && composed !== first.headword) return asGuess(candidate, composed, 'sino', dictionaries)
    return counterpartOf(candidate, findAttested, article, again, dictionaries) ?? first
  })
}

/** What is called after a town is a name, though the analyser knows none: 해원 유나이티드. */
const asNamed = (candidate: TermCandidate): TermCandidate =>
  isNameCategory(candidate.category) ? candidate : { ...candidate, category: 'organisation' }

/** A guess with a syllable that the article's other terms agree on. */
const isDoubtful = (
  { lang, headword }: TermCandidate,
  { confidence, route, evidence }: Counterpart,
  { characters }: Subject,
): boolean =>
  lang === 'ko' &&
  evidence.length === 0 &&
  (route === 'sino' || route === 'lexicon') &&
  bandOf(confidence) === 'guess' &&
  [...headword].some((syllable) => characters.has(syllable))

function lastResort(
  candidate: TermCandidate,
  characters: Characters,
  dictionaries: BridgeDictionaries,
): Counterpart | null {
  const guess = guessed(candidate, characters, dictionaries)
  return guess === null ? null : asGuess(candidate, guess.text, guess.route, dictionaries)
}

function asGuess(candidate: TermCandidate, text: string, route: Route, dictionaries: BridgeDictionaries): Counterpart {
  const { lang, headword, category } = candidate
  const [ko, ja] = lang === 'ko' ? [headword, text] : [text, headword]
  return {
    headword: text,
    reading: candidate.reading ?? readJapanese(ja, category, dictionaries),
    hanja: hanjaOf(ko, ja, dictionaries.lookUpHanja),
    route,
    confidence: MOST_OF_LAST_RESORT,
    alternatives: [],
    evidence: [],
  }
}

function answersFor(
  candidate: TermCandidate,
  subject: Subject,
  dictionaries: BridgeDictionaries,
): readonly Rendering[] {
  const { headword, parts, lang, category } = candidate
  const rendered = renderHeadword(headwordOf(headword, parts, lang, category), dictionaries, subject)
  const weighed = rendered.map((answer) =>
    agreesWithOriginal(answer, candidate, dictionaries) ? { ...answer, cost: answer.cost + CONFIRMED } : answer,
  )
  return cheapest([...weighed, ...fromOriginal(candidate, dictionaries), ...koreanPerson(candidate)], MOST_ANSWERS)
}

function counterpartOf(
  candidate: TermCandidate,
  findAttested: FindAttested,
  article: ArticleText,
  subject: Subject,
  dictionaries: BridgeDictionaries,
): Counterpart | null {
  const answers = answersFor(candidate, subject, dictionaries)
  const attested = findAttested(candidate, answers)
  const best = attested?.rendering ?? answers[0]
  if (!best) return null
  const { lang, headword, category } = candidate
  const [ko, ja] = lang === 'ko' ? [headword, best.text] : [best.text, headword]
  const reading = (japanese: string, known: string | null): string =>
    (japanese === headword ? candidate.reading : undefined) ??
    known ??
    (readJapanese(japanese, category, dictionaries) || inKoreanSounds(headword, japanese, lang))
  const others = answers.filter(({ text }) => text !== best.text)
  const isSettled = attested !== null || best.route === 'attested'
  const alternatives =
    category === 'quantity' ? [] : others.filter(isAlternative(best, isSettled)).slice(0, MOST_ALTERNATIVES)
  const certainty = confidence(candidate, best, others, attested, article, dictionaries)
  if (!isWorthShowing(best.route, category, certainty) && !isLoanOfTheme(candidate, best, dictionaries)) return null
  return {
    headword: best.text,
    reading: reading(ja, lang === 'ko' || headword === ja ? best.reading : null),
    hanja: category === 'quantity' ? null : hanjaOf(ko, ja, dictionaries.lookUpHanja),
    route: best.route,
    confidence: certainty,
    alternatives: alternatives.map(
      ({ text, sense, reading: known }): Alternative => ({
        headword: text,
        reading: lang === 'ko' ? reading(text, known) : null,
        sense,
      }),
    ),
    evidence: attested?.evidence ?? [],
  }
}

function confidence(
  candidate: TermCandidate,
  best: Rendering,
  others: readonly Rendering[],
  attested: Attested | null,
  article: ArticleText,
  dictionaries: BridgeDictionaries,
): number {
  if (attested) return ATTESTED.base + ATTESTED.perShare * attested.share
  if (best.route === 'attested' && best.cost < 0) return SURE_ORIGINAL
  return confidenceOf(doubtOf(candidate, best, others, article, dictionaries))
}

/** 洑主 (보주): what has characters that Japan has not is read as Koreans read it; the original tells which. */
const inKoreanSounds = (headword: string, hanja: string, lang: Lang): string =>
  lang === 'ko' && isKanji(hanja) && isHangul(headword) ? toHiragana(koreanInKatakana(headword, hanja)) : ''

/** The likeliest words for a counterpart alone, whatever the article is about. */
const renderedBack = rememberedFor(
  (dictionaries: BridgeDictionaries, text: string, lang: Lang, category: Category): readonly Rendering[] =>
    renderHeadword(headwordOf(text, [text], lang, category), forwardOnly(dictionaries), NO_SUBJECT, MOST_BACK),
)

function doubtOf(
  candidate: TermCandidate,
  best: Rendering,
  others: readonly Rendering[],
  article: ArticleText,
  dictionaries: BridgeDictionaries,
): Doubt {
  const { headword, category, lang, evidence, parts, worth } = candidate
  const target = otherLang(lang)
  const [ko, ja] = lang === 'ko' ? [headword, best.text] : [best.text, headword]
  const rows = dictionaries.lookUp(lang, headword).filter(({ source }) => source === 'lexicon')
  const back = renderedBack(dictionaries, best.text, target, category)
  const synonyms = rows.find((row) => row[target].includes(best.text))?.[target] ?? []
  const second = others.find(({ text }) => !synonyms.includes(text))
  return {
    lang,
    best,
    margin: (second?.cost ?? NO_SECOND) - best.cost,
    synonyms: Math.max(0, synonyms.length - 1),
    isDefined: rows.some(({ definitions }) => definitions[lang] !== null),
    category,
    length: [...headword.replace(/\s/g, '')].length,
    mentions: Math.max(1, evidence.length),
    sentences: sentencesWith(headword, article),
    verbShare: verbShare(candidate, article),
    worth,
    isOneWord: parts.length === 1,
    backRank: backRankOf(headword, back),
    isListed: dictionaries.lookUp(target, best.text).length > 0,
    shareOfUse: shareOfUse(target, best, others, dictionaries),
    hasHiragana: /[ぁ-ん]/.test(ja),
    senses: new Set(rows.map((row) => row[target][0])).size,
    isOfField: rows.some((row) => row.domain !== '' && row[target].includes(best.text)),
    koreanFrequency: dictionaries.koreanFrequency(ko.replace(/\s/g, '')),
    isComposedName: best.route === 'transliterate' && isComposed(category, headword, best),
    cognate: matchCharacters(ko, ja, dictionaries.lookUpHanja).length / Math.max(1, [...ja].length),
  }
}

/** 久米沢町, and 바깥솔섬 in its parts; a foreign name is spelt as the fit knows. */
const isComposed = (category: Category, headword: string, { parts }: Rendering): boolean =>
  isNameCategory(category) && (hasKanji(headword) || (parts > 1 && category !== 'person' && isHangul(headword)))

/** What speaks for and against the first answer to each candidate, for fitting; null where no bridge answers. */
export function firstAnswers(
  article: ArticleText,
  candidates: readonly TermCandidate[],
  dictionaries: BridgeDictionaries,
): readonly (Doubt | null)[] {
  const subject = subjectOf(article, candidates, dictionaries)
  return candidates.map((candidate) => {
    const [best, ...others] = answersFor(candidate, subject, dictionaries)
    return best ? doubtOf(candidate, best, others, article, dictionaries) : null
  })
}
