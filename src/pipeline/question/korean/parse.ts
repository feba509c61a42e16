import type { Sentence, Span } from '@/core/article/types'
import type { KoreanToken } from '@/pipeline/ports'
import { overlaps, type ReadSentence, type SentenceContext, withLeadSubject } from '../sentence'
import { koreanAims, koreanCauses } from './causes'
import { startOf } from './discourse'
import { koreanForms } from './forms'
import { koreanClauses, koreanPhrases } from './phrases'
import { koreanDates, koreanNumbers } from './quantities'
import { readPredicate } from './read-predicate'
import { type KoreanWord, koreanWords, type ParsedKorean } from './words'

const POINTING_WORD =
  /^(?:이|그|저|이런|그런|저런|이러한|그러한|이들|그들|이것|그것|저것|여기|거기|저기|이곳|그곳|저곳|그녀|나|내|제|우리|저희|자신|해당|당시|같은|두|세|양|나머지|이번|이|앞서)$/
const POINTING_NOUN =
  /^(?:내게|제게|양사|양국|양측|양쪽|전자|후자|이는|그는|이게|그게|저게|이건|그건|저건|이를|그를|이와|이로|이에|그의|이렇게|그렇게|이같이|이날|당일|앞선|이후|이때|그때|그해|이듬해|이튿날|다음날|첫날|그중|며칠)/
const DEMONSTRATIVE = /^(?:MM|NP|JKS|JKC)$/
/** 두 나라 points back, 두 배 counts. */
const COUNTED_GROUP = /^(?:나라|사람|회사|기업|업체|기관|도시|국가|진영|팀|학교|지역|축|제품|기술)/

/** 석 달 동안 내 회의록은: what lasted so long was mine. */
const SPAN_BEFORE = /(?:동안|때|뒤|무렵|시절|요즘|지금|이제) $/

/** 합니다, 있습니다: a syllable with ㅂ under it before 니다, which 아니다 has not. */
function isPolite(text: string): boolean {
  const syllable = /([가-힣])니다[.!]?$/.exec(text)?.[1]
  return syllable !== undefined && (syllable.charCodeAt(0) - 0xac00) % 28 === 17
}

/** Words that point outside the sentence; those inside a quotation point at its speaker. */
function pointersIn(text: string, words: readonly KoreanWord[]): readonly Span[] {
  return words.flatMap((word, i) => {
    if (word.quoted) return []
    const written = text.slice(word.start, word.bodyEnd)
    const noun = text.slice(word.start, word.nounEnd)
    const next = words[i + 1]
    const nextNoun = next ? text.slice(next.start, next.bodyEnd) : ''
    if (/^(?:두|세|양)$/.test(written)) return COUNTED_GROUP.test(nextNoun) ? [word] : []
    const tagged = word.tokens[0]
    if (
      POINTING_NOUN.test(written) &&
      (tagged?.tag !== 'NNG' || /^(?:양사|양국|양측|이날|당일|그해|이듬해|이튿날|그때|이때)/.test(written))
    )
      return [word]
    // 떼어 내, 고장이 나도, 싹이 나는: the verb, not whose or who. 병동 내: within.
    const isOther =
      (noun === '내' &&
        /^(?:predicate|bare)$/.test(words[i - 1]?.role ?? '') &&
        !SPAN_BEFORE.test(text.slice(0, word.start))) ||
      (/^나[는도]$/.test(written) && words[i - 1]?.role === 'subject')
    const isPointing = !isOther && POINTING_WORD.test(noun) && tagged !== undefined
    return isPointing && (DEMONSTRATIVE.test(tagged.tag) || tagged.surface === noun) ? [word] : []
  })
}

/** `opens`: the first of its paragraph. `isName`: written words that are names of the glossary, whatever particle they seem to end in (남궁은). */
export function parseKorean(
  sentence: Sentence,
  tokens: readonly KoreanToken[],
  isName: (written: string) => boolean,
  opens: boolean,
): ParsedKorean {
  const { text } = sentence
  const words = koreanWords(text, tokens, isName)
  const phrases = withLeadSubject(koreanPhrases(text, words), words, opens)
  const dates = koreanDates(text)
  const last = words.at(-1)
  const final = last ? readPredicate(text, last, words.slice(-2, -1)) : null
  return {
    sentence,
    text,
    words,
    phrases,
    clauses: koreanClauses(text, words),
    topic: phrases.find(({ role, particle }) => role === 'topic' && /^[은는]$/.test(particle)) ?? null,
    dates,
    numbers: koreanNumbers(text).filter((number) => !dates.some((date) => overlaps(date, number))),
    polite: isPolite(text),
    // What links to the sentence before is left out of whatever is made of it.
    pointers: pointersIn(text, words).filter(({ start }) => start >= (words[startOf(words, text)]?.start ?? 0)),
    stative: final !== null && final.kind !== 'verb' && !/^(?:계획|방침|예정|전망)$/.test(final.before),
    copula: last && final?.kind === 'copula' ? last.start + final.before.length : null,
  }
}

export function readKorean(parsed: ParsedKorean, context: SentenceContext): ReadSentence {
  const sentence = { ...parsed, context, forms: koreanForms(parsed, context) }
  return { ...sentence, causes: (previous) => koreanCauses(sentence, previous), aims: () => koreanAims(sentence) }
}
