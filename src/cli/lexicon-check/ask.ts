/** The real `translate`, asked with some rows left out. */
import type { ArticleText, Lang } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import type { TermCandidate } from '@/core/glossary/types'
import { closenessBy } from '@/lexicon/compile/closeness'
import { byHeadword } from '@/lexicon/compile/entries'
import { type SoundedWords, soundedWordsOf } from '@/lexicon/compile/sounded-words'
import { entryKey } from '@/lexicon/files'
import { nearestFirst, type SoundedWord } from '@/lexicon/sound-index'
import type { BridgeDictionaries, LexiconEntry, LoanWord } from '@/pipeline/ports'
import { translate } from '@/pipeline/translate/translate'
import type { Answer, Ask, Question } from './check-rows'

export interface AskSources {
  /** The dictionaries with all rows; their `lookUp` is not asked. */
  readonly dictionaries: BridgeDictionaries
  readonly rows: readonly LexiconEntry[]
  readonly cldr: readonly LexiconEntry[]
  /** What the indexes of sounds would hold without any row. */
  readonly sounds: SoundedWords
}

type Without = ReadonlySet<LexiconEntry>

/** Every row leaves and comes back with its own words of the indexes of sounds. */
export function askWith({ dictionaries, rows, cldr, sounds }: AskSources): Ask {
  const entries = byHeadword([...rows, ...cldr], closenessBy(dictionaries.lookUpHanja, dictionaries.koreanFrequency))
  const lookUpAll = (lang: Lang, headword: string): readonly LexiconEntry[] =>
    entries.get(entryKey(lang, headword)) ?? []
  const loansWithout = { ko: loansOf('katakana', rows, sounds), ja: loansOf('hangul', rows, sounds) }
  const witnesses = witnessesOf(rows, lookUpAll)

  const dictionariesWithout = (without: Without): BridgeDictionaries => {
    if (without.size === 0) return { ...dictionaries, lookUp: lookUpAll }
    const isHere = (entry: LexiconEntry): boolean => !without.has(entry)
    return {
      ...dictionaries,
      lookUp: (lang, headword) => {
        const found = lookUpAll(lang, headword)
        return found.every(isHere) ? found : found.filter(isHere)
      },
      lookUpLoan: (lang, word) => loansWithout[lang](dictionaries.lookUpLoan(lang, word), without),
    }
  }
  const answer = ({ lang, headword, category, domain }: Question, without: Without): Answer | null => {
    const witness = witnesses(lang, domain, without)
    const candidates = [bareCandidate(lang, headword, category), ...(witness ? [witness] : [])]
    const [counterpart] = translate(candidates, { ...NO_CONTEXT, article: EMPTY[lang] }, dictionariesWithout(without))
    if (!counterpart) return null
    const { confidence, alternatives, reading } = counterpart
    return {
      headword: counterpart.headword,
      reading,
      band: bandOf(confidence),
      alternatives: alternatives.map((alternative) => alternative.headword),
    }
  }
  const known = new Map<string, Answer | null>()
  return (question, without) => {
    if (without.size > 0) return answer(question, without)
    const key = Object.values(question).join('\t')
    const before = known.get(key)
    if (before !== undefined) return before
    const found = answer(question, without)
    known.set(key, found)
    return found
  }
}

const emptyText = (lang: Lang): ArticleText => ({ lang, title: '', text: '', blocks: [], sentences: [] })
const EMPTY: Readonly<Record<Lang, ArticleText>> = { ko: emptyText('ko'), ja: emptyText('ja') }
const NO_CONTEXT = { translation: null, alignment: [] }

const bareCandidate = (lang: Lang, headword: string, category: TermCandidate['category']): TermCandidate => ({
  lang,
  headword,
  category,
  worth: 1,
  evidence: [],
  aliases: [],
  parts: [headword],
  original: null,
})

/** Loans as they would be found without some rows: a word that only they brought is gone, or as unusual as the dictionaries have it. */
function loansOf(script: keyof SoundedWords, rows: readonly LexiconEntry[], sounds: SoundedWords) {
  const costs = new Map(sounds[script].map(({ word, cost }: SoundedWord) => [word, cost]))
  const broughtBy = new Map<string, LexiconEntry[]>()
  for (const row of rows)
    for (const word of soundedWordsOf(row)[script]) broughtBy.set(word, [...(broughtBy.get(word) ?? []), row])
  return (loans: readonly LoanWord[], without: Without): readonly LoanWord[] => {
    const isMissed = ({ word }: LoanWord): boolean => broughtBy.get(word)?.every((row) => without.has(row)) ?? false
    if (!loans.some(isMissed)) return loans
    const left = loans.flatMap((loan): LoanWord[] => {
      if (!isMissed(loan)) return [loan]
      const cost = costs.get(loan.word)
      return cost === undefined ? [] : [{ ...loan, cost }]
    })
    return left.sort(nearestFirst)
  }
}

/** A term that says that an article is about a field: the first of its rows that are in it and have no homonym. */
function witnessesOf(
  rows: readonly LexiconEntry[],
  lookUp: (lang: Lang, headword: string) => readonly LexiconEntry[],
): (lang: Lang, domain: string, without: Without) => TermCandidate | null {
  const byDomain = new Map<string, LexiconEntry[]>()
  for (const row of rows) byDomain.set(row.domain, [...(byDomain.get(row.domain) ?? []), row])
  return (lang, domain, without) => {
    if (domain === '') return null
    const row = byDomain
      .get(domain)
      ?.find((other) => !without.has(other) && lookUp(lang, other[lang][0] ?? '').length === 1)
    return row === undefined ? null : bareCandidate(lang, row[lang][0] ?? '', row.category)
  }
}
