/** How a term stands in its article and its counterpart among the words of its language, as far as that tells whether another text says it in these words. */
import type { ArticleText, Lang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { TermCandidate } from '@/core/glossary/types'
import type { BridgeDictionaries } from '../ports'
import type { Rendering } from './rendering'

type Sentences = Pick<ArticleText, 'sentences'>
type Frequencies = Pick<BridgeDictionaries, 'koreanFrequency' | 'lookUpReading'>

/** What makes a verb of the noun before it: 발표했다, 실종된; 発表した, 導入される. */
const MAKES_VERB: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:하[^이]|했|한(?![가-힣])|할(?![가-힣])|함(?![가-힣])|해[서야왔온]|되|됐|된|될|됨|돼|시[키킨킬켜켰]|당[하한할해했])/,
  ja: /^(?:する|すれ|し[たてまなよつ、]|さ[れせ]|せ[ずよ]|でき|出来)/,
}

/** Whether the noun before `after` is a verb there. */
export const isMadeVerb = (lang: Lang, after: string): boolean => MAKES_VERB[lang].test(after)

/** Share of the term's mentions that are verbs: what is done is said in another way sooner than a thing. */
export function verbShare(
  { lang, evidence }: Pick<TermCandidate, 'lang' | 'evidence'>,
  { sentences }: Sentences,
): number {
  const verbs = evidence.filter(({ sentence, end }) => isMadeVerb(lang, sentences[sentence]?.text.slice(end) ?? ''))
  return verbs.length / Math.max(1, evidence.length)
}

/** Sentences of the article that have the term's letters, in longer words too. */
export const sentencesWith = (headword: string, { sentences }: Sentences): number =>
  sentences.filter(({ text }) => text.includes(headword)).length

/** Answers that are compared. */
const MOST_RIVALS = 6
/** What the cost of a kanji word falls by where it is e times as frequent. */
const PER_E = 1.5
/** Cost of a word that no dictionary has. */
const UNKNOWN = 12
/** Of a word that is never met: where none is, all are equal. */
const LEAST = 0.001

/** Comparable within one language. */
function frequencyOf(lang: Lang, word: string, { koreanFrequency, lookUpReading }: Frequencies): number {
  if (lang === 'ko') return LEAST + koreanFrequency(word.replace(/\s/g, ''))
  return LEAST + Math.exp(-Math.min(UNKNOWN, ...lookUpReading(word).map(({ cost }) => cost)) / PER_E)
}

/** How much of the use of all answers is the first one's: 1 where it has no rival, near 0 where hardly anybody says it (死 beside 死亡). */
export function shareOfUse(
  lang: Lang,
  best: Rendering,
  others: readonly Rendering[],
  dictionaries: Frequencies,
): number {
  const [own = LEAST, ...rivals] = [best, ...others]
    .slice(0, MOST_RIVALS)
    .map(({ text }) => frequencyOf(lang, text, dictionaries))
  return own / rivals.reduce((sum, frequency) => sum + frequency, own)
}

/** Answers that are asked of the bridges of the other direction. */
export const MOST_BACK = 6

/** Place of the term among what the bridges of the other direction make of its counterpart, 0 for the first, `MOST_BACK` where it is not among them. */
export function backRankOf(headword: string, back: readonly Rendering[]): number {
  const at = back.findIndex(({ text }) => headwordKey(text) === headwordKey(headword))
  return at < 0 ? MOST_BACK : at
}
