/** Bridges 1 and 2: reviewed rows, then what CLDR names. */
import { type Lang, otherLang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import { isNameCategory } from '@/core/glossary/types'
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { looksForeign } from '@/lang/ko/sino-syllables'
import { isHangul } from '@/lang/ko/syllable'
import { hangulPhonemes, katakanaPhonemes, soundDistance } from '@/lang/phonemes'
import type { BridgeDictionaries, LexiconEntry } from '../ports'
import { COUNTRIES_IN_FULL, isPrefix, suffixesOf } from './affixes'
import { isInCommonUse } from './common-use'
import { compoundSense } from './compound-senses'
import { matchCharacters } from './hanja'
import { isLatin } from './latin'
import { hasOnReading } from './native-word'
import { type Rendering, rendering, type Segment } from './rendering'
import { usualHangul } from './sino'
import type { Subject } from './subject'

const COST = { lexicon: -2, cldr: -1 }
/** A row for a part of a headword says less than one for the whole: ラテンアメリカ is no 라틴 and 미국. */
const OF_PART = 1.2
const PER_ALTERNATIVE = 0.6
const PER_HOMONYM = 1.2
/** A name inside a compound of another kind is less likely meant than a noun. */
const CATEGORY_MISMATCH = 2

/** Japanese writes words together: a token of one kanji at the head may be a word (妻, 右) or a prefix. */
const SINGLE_IN_JAPANESE = 1
/** Inside a compound an abbreviation is kept as it is (IPアドレス). */
const KEPT_LATIN = 2.5

/** A short form answers to a short form: 경산성 to 経産省, 경제산업성 to 経済産業省. */
const OTHER_SPELLING = 1.3
/** 텍사스주 is テキサス州 before it is テキサス. */
const lacksKind = (lang: Lang, text: string, headword: string, others: readonly string[]): boolean => {
  if (lang === 'ja') return false
  const kinds = suffixesOf(text.slice(-1), 'place')
  const hasKind = (other: string): boolean => kinds.some((kind) => other.endsWith(kind))
  return !hasKind(headword) && others.some(hasKind)
}

/** 蓄電池 stands beside 二次電池 in a row, but Korean has 축전지 for it. */
const OWN_COGNATE = 4.5
/** AI 에이전트 is AIエージェント before it is エージェント. */
const LOST_LATIN = 1

function isSpeltAlike(lang: Lang, text: string, headword: string, { lookUpHanja }: BridgeDictionaries): boolean {
  const [ko, ja] = lang === 'ko' ? [text, headword] : [headword, text]
  return matchCharacters(ko, ja, lookUpHanja).length === [...text].length
}

/** 快挙 is 쾌거 before it is 쾌거를 이루다, 特別供給 no 신혼부부 특별공급. */
const SAYS_MORE = 2.5

/** 특별공급 of 신혼부부 특별공급, 쾌거 of 쾌거를 이루다, 布石 of 布石を打つ: among the words of a phrase, or before its particle. */
function isAmongWords(own: string, phrase: string): boolean {
  const words = phrase.split(' ')
  return (
    words.some((_, first) =>
      words.some((_, last) => {
        const part = words.slice(first, last + 1).join('')
        return part.startsWith(own) && part !== words.join('') && /^[을를이가]?$/.test(part.slice(own.length))
      }),
    ) ||
    (phrase.startsWith(own) && /^[をがにと]/.test(phrase.slice(own.length)))
  )
}

const closed = (words: string): string => words.replace(/\s/g, '')

/** Whether a row has, inside this answer as it may be spaced, another one that is what was asked, sound by sound. */
function saysMore(
  lang: Lang,
  text: string,
  headword: string,
  answers: readonly string[],
  dictionaries: BridgeDictionaries,
): boolean {
  if (answers.length < 2) return false
  const phrases = answers.filter((answer) => closed(answer) === closed(headword))
  return answers.some((answer) => {
    const own = closed(answer)
    return phrases.some((phrase) => isAmongWords(own, phrase)) && isSpeltAlike(lang, text, own, dictionaries)
  })
}

/** Whether Korean uses the word that the kanji are read as, which the row does not have, at least as much as the row's. */
function hasOwnCognate(lang: Lang, text: string, entry: LexiconEntry, dictionaries: BridgeDictionaries): boolean {
  if (lang === 'ko' || !isKanji(text) || [...text].length < 2) return false
  const cognate = usualHangul(text, dictionaries)
  if (cognate === null || entry.ko.includes(cognate)) return false
  const { koreanFrequency } = dictionaries
  return isInCommonUse(cognate, dictionaries) && koreanFrequency(cognate) >= koreanFrequency(entry.ko[0] ?? '')
}

function keepsLatin(text: string, headword: string): boolean {
  const latin = /[A-Za-z]{2,}/.exec(text)?.[0]
  return latin === undefined || latin === text || headword.toLowerCase().includes(latin.toLowerCase())
}

/** メディア inside ウィキメディア is a piece of a word: what does not sound like it is another word's translation (언론). */
const PIECE_OF_WORD = 4.5
/** What two katakana mean is hardly ever meant inside a word: ガラ of ガラスコア. */
const SHORT_PIECE = 8
const SAME_SOUND = 0.15

const isPieceOfWord = ({ lang, text, jointed, isKatakanaRun }: Segment, korean: string): boolean =>
  lang === 'ja' &&
  !jointed &&
  !isKatakanaRun &&
  isKatakana(text) &&
  soundDistance(hangulPhonemes(korean), katakanaPhonemes(text)) > SAME_SOUND

/** 헬스 of 온결헬스 is spelt, whatever the noun means (フィットネス): what a firm calls itself is not translated, nor is a piece of a word that nobody knows (헬스비크). */
const SPELT_IN_NAME = 4

const isSpeltInName = ({ lang, text, jointed, position, category }: Segment, japanese: string): boolean =>
  lang === 'ko' &&
  isHangul(text) &&
  looksForeign(text) &&
  (!jointed || (position === 'last' && (category === 'organisation' || category === 'product'))) &&
  position !== 'whole' &&
  soundDistance(hangulPhonemes(text), katakanaPhonemes(japanese)) > SAME_SOUND

/** ラン of a person is no orchid, 하마 of 하마누키 no カバ. */
const isSpeltPart = ({ position, category }: Segment, entry: LexiconEntry): boolean =>
  category === 'person' && position !== 'whole' && entry.category === 'concept'

/** 공사 at the end of an organisation's name is 公社 before it is 工事. */
const isMismatch = ({ position, category }: Segment, entry: LexiconEntry, homonyms: readonly Homonym[]): boolean => {
  if (position === 'whole') return isNameCategory(category) !== isNameCategory(entry.category)
  // 스즈키 겐타 is no スズキ, 北村達也 not from 북촌
  if (category === 'person') return entry.category !== 'person'
  // 共同 of 共同研究 is no news agency
  const isFirm = position === 'first' && category === 'concept' && entry.category === 'organisation'
  if (isFirm) return homonyms.some((other) => other.entry.category === 'concept')
  return position === 'last' && category !== 'organisation' && entry.category === 'organisation'
}

/** What moves a homonym as far as one place in the order of the rows: a third of the article's terms, a cue beside the word, or three elsewhere. */
const PER_FIELD = 3
const PER_CUE = 1.1

interface Homonym {
  readonly entry: LexiconEntry
  /** Places behind the likeliest one. */
  readonly behind: number
}

/** Homonyms (수상 受賞, 首相) in the order of the rows, the one that is `meant` in a compound before them, moved by what the article is about. */
function bySubject(
  text: string,
  target: Lang,
  entries: readonly LexiconEntry[],
  { fields, cued }: Subject,
  meant: string | null,
): readonly Homonym[] {
  if (entries.length < 2) return entries.map((entry) => ({ entry, behind: 0 }))
  const places = entries.map(
    (entry, i) =>
      (entry[target][0] === meant ? -1 : i) - PER_FIELD * (fields.get(entry.domain) ?? 0) - PER_CUE * cued(text, entry),
  )
  const first = Math.min(...places)
  return entries
    .map((entry, i) => ({ entry, behind: (places[i] ?? first) - first }))
    .sort((a, b) => a.behind - b.behind)
}

/** 샘 of a person is no spring (泉), and 배 after a figure no ship: in a phrase one syllable is a word only where it can't be another; 손 that is no surname is a hand. */
const isLoneSyllable = (
  { text, position, category, isWord }: Segment,
  entries: readonly Homonym[],
  { cued }: Subject,
): boolean =>
  position !== 'whole' &&
  !(isWord && category === 'concept' && entries.some(({ entry }) => cued(text, entry) > 0)) &&
  [...text].length === 1 &&
  (isNameCategory(category) ||
    category === 'quantity' ||
    entries.filter(({ entry }) => !isNameCategory(entry.category)).length > 1)

/** What organisations are named by: 제약 is 製薬 before 制約 at the end of a firm's name. */
const TRADES = new Set(['business', 'finance', 'education', 'medicine', 'it', 'energy'])
/** 재단 財団 says what an organisation is, though the row calls it a concept; 裁断 a trade. */
const asPlace = ({ category }: LexiconEntry): number => (category === 'place' ? 0 : 1)
const SORTS_OF_ORGANISATION = /(?:財団|協会|公社|公団|組合|連盟|学会)$/
const asInstitution = ({ category, domain, ja }: LexiconEntry): number =>
  category === 'organisation' || SORTS_OF_ORGANISATION.test(ja[0] ?? '') ? 0 : TRADES.has(domain) ? 1 : 2

/** 수익률 is 利回り alone and 収益率 at the end of a compound. */
function withFirst(entry: LexiconEntry, target: Lang, meant: string | null): LexiconEntry {
  if (meant === null || !entry[target].includes(meant) || entry[target][0] === meant) return entry
  const words = [meant, ...entry[target].filter((word) => word !== meant)]
  return target === 'ko' ? { ...entry, ko: words } : { ...entry, ja: words, reading: '' }
}

/** No row has what it means there (앱 of 配達アプリ, where アプリ is 애플리케이션). */
function withMeant(
  rows: readonly LexiconEntry[],
  lang: Lang,
  text: string,
  meant: string | null,
): readonly LexiconEntry[] {
  const target = otherLang(lang)
  const [first] = rows
  if (first === undefined || meant === null || rows.some((row) => row[target].includes(meant))) return rows
  const own = lang === 'ko' ? { ko: [text], ja: [meant], reading: '' } : { ko: [meant], ja: [text] }
  return [{ ...first, ...own, category: 'concept', domain: '' }, ...rows]
}

/** 루손 of 루손 해협, a row's ルソン島: the strait is called after the name alone. */
const isOfLandform = ({ lang, text, position, category }: Segment): boolean =>
  lang === 'ko' && position === 'first' && category === 'place' && !/[섬도]$/.test(text)
const withoutIsland = (entry: LexiconEntry): LexiconEntry => {
  const [first = '', ...others] = entry.ja
  return /^[ァ-ヺー]+島$/.test(first)
    ? { ...entry, ja: [first.slice(0, -1), ...others], reading: entry.reading.replace(/(?:とう|じま|しま)$/, '') }
    : entry
}

const senseOf = (entry: LexiconEntry): string | null => (entry.domain === '' ? null : entry.domain)

export function fromEntries(
  segment: Segment,
  dictionaries: BridgeDictionaries,
  subject: Subject,
): readonly Rendering[] {
  const { lang, text, position, category, isWord, jointed, isBeforeKanji } = segment
  // A word of one letter is a word only when nothing else is joined to it: 말 is horse, 말 of 연말 is not.
  // 光 before kanji is a character (光通信), before kana a word.
  // 杭 of 鋼杭 is a word wherever it stands: it has no reading but its own
  const isJapaneseWord =
    lang === 'ja' &&
    ((jointed && position === 'first' && !isPrefix(text) && !isBeforeKanji) ||
      (position === 'last' && segment.isNativeLetter && !hasOnReading(text, dictionaries)))
  // 仏エネルギー大手 is no Buddha's
  const isCountry = COUNTRIES_IN_FULL.has(text) && position === 'first' && category !== 'place' && category !== 'person'
  const inJapanese = isJapaneseWord && !isCountry ? SINGLE_IN_JAPANESE : null
  const single = [...text].length === 1 && !isWord ? inJapanese : 0
  if (single === null) return []
  const target = otherLang(lang)
  const meant = compoundSense(lang, text, position)
  const rows = withMeant(dictionaries.lookUp(lang, text), lang, text, meant).map((entry) =>
    withFirst(entry, target, meant),
  )
  if (rows.length === 0) return []
  const known = bySubject(text, target, rows, subject, meant)
  const entries =
    position === 'last' && category === 'organisation'
      ? known.toSorted((a, b) => asInstitution(a.entry) - asInstitution(b.entry))
      : position === 'first' && category === 'place'
        ? known.toSorted((a, b) => asPlace(a.entry) - asPlace(b.entry))
        : known.filter(({ entry }) => !isSpeltPart(segment, entry))
  const kept = position !== 'whole' && isLatin(text) ? KEPT_LATIN : 0
  if (lang === 'ko' && isLoneSyllable(segment, entries, subject)) return []
  return entries.flatMap(({ entry: found, behind }, place) => {
    const entry = isOfLandform(segment) ? withoutIsland(found) : found
    const homonym = place === 0 ? 0 : Math.max(place, behind)
    const mismatch = isMismatch(segment, entry, entries) ? CATEGORY_MISMATCH * (category === 'person' ? 2 : 1) : 0
    const isFirst =
      headwordKey(entry[lang][0] ?? '') === headwordKey(text) || entry.senses?.[lang]?.[headwordKey(text)] !== undefined
    const notFirst = isFirst ? 0 : hasOwnCognate(lang, text, entry, dictionaries) ? OWN_COGNATE : OTHER_SPELLING
    const otherSpelling = (headword: string): number =>
      (isSpeltAlike(lang, text, headword, dictionaries) ? 0 : notFirst) + (keepsLatin(text, headword) ? 0 : LOST_LATIN)
    return entry[target].map((headword, i) =>
      rendering(
        headword,
        entry.source,
        COST[entry.source] +
          (position === 'whole' ? 0 : OF_PART) +
          homonym * PER_HOMONYM +
          i * PER_ALTERNATIVE +
          mismatch +
          single +
          kept +
          (entry.category === 'place' && lacksKind(lang, text, headword, entry[target]) ? OTHER_SPELLING : 0) +
          otherSpelling(headword) +
          (saysMore(lang, text, headword, entry[target], dictionaries) ? SAYS_MORE : 0) +
          (isPieceOfWord(segment, headword) ? ([...text].length > 2 ? PIECE_OF_WORD : SHORT_PIECE) : 0) +
          (isSpeltInName(segment, headword) ? SPELT_IN_NAME : 0),
        {
          reading:
            target === 'ja' ? (i === 0 ? entry.reading || null : null) : text === entry.ja[0] ? entry.reading : null,
          sense: entries.length > 1 ? senseOf(entry) : null,
        },
      ),
    )
  })
}
