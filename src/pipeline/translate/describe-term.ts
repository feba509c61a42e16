/** A candidate and its counterpart as a term of the glossary: both headwords, how they are read and how they are related. */
import { conceptId, headwordKey } from '@/core/glossary/concept-id'
import type {
  AlignedCharacter,
  Category,
  Counterpart,
  GlossaryTerm,
  NoteByLang,
  PairLabel,
  TermCandidate,
} from '@/core/glossary/types'
import { hasKanji, isKanji, isKatakana } from '@/lang/ja/kana'
import { romanize, romanizeName, romanizePerson, romanizePlace } from '@/lang/ko/romanize'
import { koreanNameInKatakana, splitKoreanName } from '@/lang/korean-names-in-katakana'
import { hangulPhonemes, katakanaPhonemes, soundDistance } from '@/lang/phonemes'
import type { BridgeDictionaries } from '../ports'
import { isSinoSyllables } from './by-sound'
import { alignCharacters } from './hanja'
import { romajiOf } from './romaji-of'
import { usualHangul } from './sino'
import { splitReading } from './split-reading'

/** The term without its definitions, which `define` adds. */
export function describeTerm(
  candidate: TermCandidate,
  counterpart: Counterpart,
  dictionaries: BridgeDictionaries,
): GlossaryTerm {
  const { lang, category, headword } = candidate
  const [ko, ja] = lang === 'ko' ? [headword, counterpart.headword] : [counterpart.headword, headword]
  const { reading } = counterpart
  const surname = category === 'person' ? koreanSurname(ko, ja, counterpart.hanja) : null
  const falseFriend = category === 'quantity' ? null : falseFriendNote(ko, ja, dictionaries)
  const parts = splitReading(ja, reading, dictionaries)
  const alignment = alignCharacters(ko, ja, category, parts, dictionaries.lookUpHanja)
  return {
    id: conceptId(ko, ja),
    lang,
    ko: { headword: ko, hanja: counterpart.hanja, romanization: romanization(ko, ja, category, surname) },
    ja: {
      headword: ja,
      reading,
      romaji: romajiOf(
        { headword: ja, reading, category, surname: surname?.length ?? null },
        parts,
        dictionaries.lookUpReading,
      ),
      koreanReading: koreanReading(ja, ko, alignment, dictionaries),
    },
    category,
    label: category === 'quantity' ? 'none' : falseFriend ? 'false-friend' : labelOf(ko, ja, alignment, dictionaries),
    alignment,
    falseFriend,
    route: counterpart.route,
    confidence: counterpart.confidence,
    alternatives: counterpart.alternatives,
    aliases: candidate.aliases,
    definitions: [],
    evidence: [...candidate.evidence, ...counterpart.evidence],
    worth: candidate.worth,
  }
}

function romanization(ko: string, ja: string, category: Category, surname: string | null): string {
  if (category === 'person') return surname === null ? romanizeName(ko) : romanizePerson(ko)
  if (category === 'place') return romanizePlace(ko, ja)
  return category === 'organisation' || category === 'product' ? romanizeName(ko) : romanize(ko)
}

/**
 * The surname of a person whose name is read in Korean: its characters say so (손정의 孫正義), or the katakana of its sounds (이재용
 * イ・ジェヨン).
 */
function koreanSurname(ko: string, ja: string, hanja: string | null): string | null {
  const [surname, given] = splitKoreanName(ko.replace(/\s/g, '')) ?? []
  if (!surname || !given) return null
  const isKorean = hanja !== null || headwordKey(ja) === headwordKey(koreanNameInKatakana(surname, given))
  return isKorean ? surname : null
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

/** The reviewed row's note, where it has this pair. */
function falseFriendNote(ko: string, ja: string, { lookUp }: BridgeDictionaries): NoteByLang | null {
  const key = headwordKey(ja)
  const rows = lookUp('ko', ko).filter((row) => row.ja.some((other) => headwordKey(other) === key))
  return rows.find(({ falseFriend }) => falseFriend !== null)?.falseFriend ?? null
}

function labelOf(
  ko: string,
  ja: string,
  alignment: readonly AlignedCharacter[],
  dictionaries: BridgeDictionaries,
): PairLabel {
  const kanji = [...ja].filter((letter) => hasKanji(letter)).length
  const hangul = ko.match(/[가-힣]/g)?.length ?? 0
  if (hangul === 0) return 'none'
  if (kanji > 0) {
    if (alignment.length === kanji && restSoundsAlike(ko, ja, alignment)) return 'same-characters'
    // 온실가스 温室効果ガス is half a loanword, 하늘 空 a native word.
    const isSino = isKanji(ja.replace(/[\s・]/g, '')) && isSinoSyllables(ko.replace(/\s/g, ''), dictionaries)
    return isSino ? 'different-characters' : 'none'
  }
  const katakana = ja.replace(/[\s・=＝]/g, '')
  if (!isKatakana(katakana)) return 'none'
  return soundDistance(hangulPhonemes(ko), katakanaPhonemes(katakana)) <= SAME_SOUND ? 'shared-loanword' : 'none'
}

/** Whether what is no character of the pair is the katakana of it (일본어 데이터 日本語データ), or kana only (埋め立て地). */
function restSoundsAlike(ko: string, ja: string, alignment: readonly AlignedCharacter[]): boolean {
  const hangul = alignment.reduce((rest, column) => rest.replace(column.hangul, ''), ko.replace(/[^가-힣]/g, ''))
  const katakana = (ja.match(/[ァ-ヺー]+/g) ?? []).join('')
  if (hangul === '' || katakana === '') return hangul === katakana
  return soundDistance(hangulPhonemes(hangul), katakanaPhonemes(katakana)) <= SAME_SOUND
}
