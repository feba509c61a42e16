/**
 * How usual a term is in the other language: neither analyser's list of frequencies is good alone, and a word that every Japanese text has (市場, 環境)
 * is mostly one that every Korean text has as well.
 */
import { type Lang, otherLang } from '@/core/article/types'
import type { ExtractDictionaries } from '../ports'
import { usualHangul } from '../translate/sino'

/** What the term is in the other language, as far as one can tell without the bridges: a row's counterpart, else the same characters. */
function cognateOf(lang: Lang, headword: string, dictionaries: ExtractDictionaries): string | null {
  const [entry] = dictionaries.lookUp(lang, headword)
  if (entry) return entry[otherLang(lang)][0] ?? null
  if (lang === 'ko') return dictionaries.lookUpSino(headword).find(({ kind }) => kind === 'common')?.kanji ?? null
  return /^[\p{Script=Han}々]+$/u.test(headword) ? usualHangul(headword, dictionaries) : null
}

/** As `commonness`, of the counterpart; 0 where none is known. */
export function commonnessAbroad(lang: Lang, headword: string, dictionaries: ExtractDictionaries): number {
  const cognate = cognateOf(lang, headword, dictionaries)
  return cognate === null ? 0 : dictionaries.commonness(otherLang(lang), cognate)
}
