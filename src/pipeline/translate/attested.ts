/** Bridge 5: where the article exists in both languages, the other text says which counterpart is right. */
import type { AlignedPair, ArticleText, Evidence, Lang, Sentence } from '@/core/article/types'
import type { TermCandidate } from '@/core/glossary/types'
import { toHiragana } from '@/lang/ja/kana'
import { hangulPhonemes, katakanaPhonemes, soundDistance } from '@/lang/phonemes'
import { type Rendering, rendering } from './rendering'

export interface TranslatedArticle {
  readonly translation: ArticleText
  readonly alignment: readonly AlignedPair[]
}

export interface Attested {
  readonly rendering: Rendering
  readonly evidence: readonly Evidence[]
  /** Share of the sentences with the term whose translation has the counterpart. */
  readonly share: number
}

const ESCAPED = /[.*+?^${}()|[\]\\]/g

/** The headword with or without spaces and ・ between its letters, where it is no part of a longer word of its script. */
function patternOf(headword: string, lang: Lang): RegExp {
  const letters = [...headword.replace(/[\s・･]/g, '')]
  const body = letters.map((letter) => letter.replace(ESCAPED, '\\$&')).join('[\\s・･]?')
  if (lang === 'ko') return new RegExp(`(?<![가-힣\\p{Script=Latin}])${body}`, 'gu')
  const single = letters.length === 1
  const katakana = /^[ァ-ヺー]+$/.test(letters.join(''))
  const apart = katakana
    ? 'ァ-ヺー'
    : single
      ? '\\p{Script=Han}'
      : /^\p{Script=Latin}+$/u.test(letters.join(''))
        ? 'A-Za-z'
        : ''
  return apart === '' ? new RegExp(body, 'gu') : new RegExp(`(?<![${apart}])${body}(?![${apart}])`, 'gu')
}

function occurrences(headword: string, sentences: readonly Sentence[], lang: Lang): readonly Evidence[] {
  const pattern = patternOf(headword, lang)
  return sentences.flatMap(({ index, text }) =>
    [...text.matchAll(pattern)].map((match) => ({
      lang,
      sentence: index,
      start: match.index,
      end: match.index + match[0].length,
      quote: match[0],
    })),
  )
}

/** Whether a text has the headword: in Korean at the beginning of a word, in Japanese not inside a longer word of katakana or Latin letters. */
export const occursIn = (text: string, headword: string, lang: Lang): boolean => patternOf(headword, lang).test(text)

/** Sentences of the translation that say what each sentence of the article says. */
function translationsOf({ translation, alignment }: TranslatedArticle): ReadonlyMap<number, readonly Sentence[]> {
  const byIndex = new Map(translation.sentences.map((sentence) => [sentence.index, sentence]))
  return new Map(
    alignment.flatMap(({ source, target }) => {
      const sentences = target.flatMap((index) => byIndex.get(index) ?? [])
      return source.map((index): [number, readonly Sentence[]] => [index, sentences])
    }),
  )
}

/** A single letter is found by chance; it counts only where it was the first choice. */
const isTelling = (headword: string, rank: number): boolean => rank === 0 || [...headword].length > 1

export type FindAttested = (candidate: TermCandidate, renderings: readonly Rendering[]) => Attested | null

/** A function that finds the counterpart of a term in the translation: one of the bridges' answers, or a name that sounds like it. */
export function attestedIn(article: TranslatedArticle): FindAttested {
  const translations = translationsOf(article)
  const { lang, sentences: all } = article.translation
  return (candidate, renderings) => {
    const places = [...new Set(candidate.evidence.map(({ sentence }) => sentence))]
      .map((sentence) => translations.get(sentence) ?? [])
      .filter((sentences) => sentences.length > 0)
    if (places.length === 0) return null
    const shareOf = (headword: string): number =>
      places.filter((sentences) => occurrences(headword, sentences, lang).length > 0).length / places.length
    const found = renderings
      .map((answer, rank) => ({ answer, rank, share: isTelling(answer.text, rank) ? shareOf(answer.text) : 0 }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - b.rank * RANK_WEIGHT - (a.share - a.rank * RANK_WEIGHT))[0]
    const attested = found?.answer ?? soundAlike(candidate, renderings, places)
    if (!attested) return null
    const evidence = occurrences(attested.text, all, lang)
    // As the translation writes it: with its own spaces and ・.
    const text = evidence[0]?.quote ?? attested.text
    return { rendering: { ...attested, text, route: 'attested' }, evidence, share: shareOf(text) }
  }
}

/** What a rank among the bridges' answers weighs against the share of sentences. */
const RANK_WEIGHT = 0.08
/** Farthest that a name of the translation may sound from the term's. */
const FARTHEST_SOUND = 0.28
const SHORTEST_NAME = 3

/** A katakana word (or a Korean word) of the translation that sounds like a term which no dictionary knows. */
function soundAlike(
  candidate: TermCandidate,
  renderings: readonly Rendering[],
  places: readonly (readonly Sentence[])[],
): Rendering | null {
  const best = renderings[0]
  const unknown = best === undefined || best.route === 'transliterate' || best.route === 'loan'
  if (!unknown || candidate.category === 'quantity') return null
  const name = candidate.headword.replace(/[\s・･]/g, '')
  if (name.length < SHORTEST_NAME || !(candidate.lang === 'ko' ? /^[가-힣]+$/ : /^[ァ-ヺー]+$/).test(name)) return null
  const soundsOf = candidate.lang === 'ko' ? hangulPhonemes : katakanaPhonemes
  const otherSounds = candidate.lang === 'ko' ? katakanaPhonemes : hangulPhonemes
  const words = places
    .flat()
    .flatMap(({ text }) => (candidate.lang === 'ko' ? katakanaWords(text) : koreanWords(text, name)))
  const sounds = soundsOf(name)
  const nearest = [...new Set(words)]
    .map((word) => ({ word, distance: soundDistance(sounds, otherSounds(word)) }))
    .sort((a, b) => a.distance - b.distance)[0]
  if (!nearest || nearest.distance > FARTHEST_SOUND) return null
  const reading = candidate.lang === 'ko' ? toHiragana(nearest.word.replace(/[・･]/g, '')) : null
  return rendering(nearest.word, 'attested', 2 + nearest.distance * 10, { reading })
}

const katakanaWords = (text: string): readonly string[] =>
  [...text.matchAll(/[ァ-ヺー]+(?:[・＝=][ァ-ヺー]+)*/g)].flatMap(([whole]) => [whole, ...whole.split(/[・＝=]/)])

/** Beginnings of the words about as long as the name: Korean particles are written on. */
function koreanWords(text: string, name: string): readonly string[] {
  const longest = name.length + 2
  return [...text.matchAll(/[가-힣]+/g)].flatMap(([word]) =>
    Array.from({ length: Math.min(word.length, longest) }, (_, i) => word.slice(0, i + 1)).filter(
      (part) => part.length > 1,
    ),
  )
}
