/** A candidate and its counterpart as a term of the glossary: both headwords, how they are read and how they are related. */
import { conceptId, headwordKey } from '@/core/glossary/concept-id'
import type {
  AlignedCharacter,
  Category,
  Counterpart,
  GlossaryTerm,
  PairLabel,
  TermCandidate,
} from '@/core/glossary/types'
import { remembered } from '@/core/remembered'
import { hasKanji, isKatakana } from '@/lang/ja/kana'
import { toRomaji } from '@/lang/ja/romaji'
import { romanize, romanizeName } from '@/lang/ko/romanize'
import { hangulPhonemes, katakanaPhonemes, soundDistance } from '@/lang/phonemes'
import type { BridgeDictionaries } from '../ports'
import { alignCharacters } from './hanja'
import { usualHangul } from './sino'

const isProper = (category: Category): boolean =>
  category === 'person' || category === 'place' || category === 'organisation' || category === 'product'

/** The standard pronunciation of a word takes a while, and terms come again in every article. */
const romanized = { name: remembered(romanizeName), word: remembered((ko) => romanize(ko)) }

const capitalised = (romaji: string): string => romaji.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** The term without its definitions, which `define` adds. */
export function describeTerm(
  candidate: TermCandidate,
  counterpart: Counterpart,
  dictionaries: BridgeDictionaries,
): GlossaryTerm {
  const { lang, category, headword } = candidate
  const [ko, ja] = lang === 'ko' ? [headword, counterpart.headword] : [counterpart.headword, headword]
  const alignment = alignCharacters(ko, ja, counterpart.reading, dictionaries)
  const romaji = toRomaji(counterpart.reading)
  return {
    id: conceptId(ko, ja),
    lang,
    ko: { headword: ko, hanja: counterpart.hanja, romanization: romanized[isProper(category) ? 'name' : 'word'](ko) },
    ja: {
      headword: ja,
      reading: counterpart.reading,
      romaji: isProper(category) ? capitalised(romaji) : romaji,
      koreanReading: koreanReading(ja, ko, alignment, dictionaries),
    },
    category,
    label: category === 'quantity' ? 'none' : labelOf(ko, ja, alignment, dictionaries),
    alignment,
    route: counterpart.route,
    confidence: counterpart.confidence,
    alternatives: counterpart.alternatives,
    aliases: candidate.aliases,
    definitions: [],
    evidence: [...candidate.evidence, ...counterpart.evidence],
    worth: candidate.worth,
  }
}

/** Korean reading of a headword in kanji (전략 for 戦略), Latin and digits kept; null where there is kana, or no kanji. */
function koreanReading(
  ja: string,
  ko: string,
  alignment: readonly AlignedCharacter[],
  dictionaries: BridgeDictionaries,
): string | null {
  const letters = [...ja.replace(/[\s・]/g, '')]
  if (!hasKanji(ja) || letters.some((letter) => /[ぁ-ヺー]/.test(letter))) return null
  const hangul = ko.replace(/\s/g, '')
  if (alignment.length > 0 && alignment.length === (hangul.match(/[가-힣]/g) ?? []).length) return hangul
  const runs = ja.match(/[\p{Script=Han}々]+|[^\p{Script=Han}々\s・]+/gu) ?? []
  const read = runs.map((run) => (hasKanji(run) ? usualHangul(run, dictionaries) : run))
  return read.every((run) => run !== null) ? read.join('') : null
}

/** Farthest that two spellings of one loanword sound. */
const SAME_SOUND = 0.3

function labelOf(
  ko: string,
  ja: string,
  alignment: readonly AlignedCharacter[],
  dictionaries: BridgeDictionaries,
): PairLabel {
  const rows = dictionaries.lookUp('ko', ko)
  const key = headwordKey(ja)
  if (rows.some((row) => row.falseFriend !== null && row.ja.some((other) => headwordKey(other) === key)))
    return 'false-friend'
  const kanji = [...ja].filter((letter) => hasKanji(letter)).length
  const hangul = ko.match(/[가-힣]/g)?.length ?? 0
  if (hangul === 0) return 'none'
  if (kanji > 0) {
    const rest = hangul - alignment.length
    const same = alignment.length === kanji && (rest === 0 || /[ァ-ヺ]/.test(ja))
    return same ? 'same-characters' : 'different-characters'
  }
  const katakana = ja.replace(/[\s・=＝]/g, '')
  if (!isKatakana(katakana)) return 'none'
  return soundDistance(hangulPhonemes(ko), katakanaPhonemes(katakana)) <= SAME_SOUND ? 'shared-loanword' : 'none'
}
