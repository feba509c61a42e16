/** Japanese names in hangul: 외래어 표기법 제2장 표 4 (일본어의 가나와 한글 대조표), 제3장 제6절: long vowels are not written, っ is ㅅ, ん is ㄴ. */
import { compose, decompose, FINAL } from './syllable'

const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  `あ아 い이 う우 え에 お오 か카 き키 く쿠 け케 こ코 さ사 し시 す스 せ세 そ소 た타 ち치 つ쓰 て테 と토 な나 に니 ぬ누 ね네 の노
   は하 ひ히 ふ후 へ헤 ほ호 ま마 み미 む무 め메 も모 や야 ゆ유 よ요 ら라 り리 る루 れ레 ろ로 わ와 ゐ이 ゑ에 を오
   が가 ぎ기 ぐ구 げ게 ご고 ざ자 じ지 ず즈 ぜ제 ぞ조 だ다 ぢ지 づ즈 で데 ど도 ば바 び비 ぶ부 べ베 ぼ보 ぱ파 ぴ피 ぷ푸 ぺ페 ぽ포
   ゔ부`
    .split(/\s+/)
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)
/** At the head of a word か and た rows are plain. */
const AT_HEAD: Readonly<Record<string, string>> = {
  か: '가',
  き: '기',
  く: '구',
  け: '게',
  こ: '고',
  た: '다',
  ち: '지',
  て: '데',
  と: '도',
}
/** Medials of ㅑ ㅠ ㅛ, and of ㅏ ㅜ ㅗ after ㅈ and ㅊ (자, 주, 조). */
const GLIDES: Readonly<Record<string, readonly [glide: number, plain: number]>> = {
  ゃ: [2, 0],
  ゅ: [17, 13],
  ょ: [12, 8],
}
const JAMO_WITHOUT_GLIDE = new Set([12, 13, 14])
/** ㅗ ㅛ ㅜ ㅠ: a following う only lengthens them. */
const LENGTHENED_BY_U = new Set([8, 12, 13, 17])
const O = 8

function withFinal(text: string, final: number): string | null {
  const letters = decompose(text.slice(-1))
  return letters && letters.final === FINAL.none ? text.slice(0, -1) + compose({ ...letters, final }) : null
}

function withGlide(text: string, small: string): string | null {
  const letters = decompose(text.slice(-1))
  const glide = GLIDES[small]
  if (!letters || !glide) return null
  const medial = JAMO_WITHOUT_GLIDE.has(letters.initial) ? glide[1] : glide[0]
  return text.slice(0, -1) + compose({ ...letters, medial })
}

function lengthens(text: string, kana: string): boolean {
  const letters = decompose(text.slice(-1))
  if (!letters || letters.final !== FINAL.none) return false
  if (kana === 'う') return LENGTHENED_BY_U.has(letters.medial)
  return kana === 'お' && letters.medial === O
}

type Spell = (kana: string, atHead: boolean) => string | null

const byTable: Spell = (kana, atHead) => (atHead ? AT_HEAD[kana] : undefined) ?? PLAIN[kana] ?? null

/** One word whose parts are told apart: いの|うえ is 이노우에, since no vowel is drawn out across a joint. */
function wordInHangul(pieces: readonly string[], spell: Spell): string | null {
  let text = ''
  for (const piece of pieces)
    for (const [i, kana] of (piece.match(KANA) ?? []).entries()) {
      if (kana === 'ー') continue
      let next: string | null
      if (kana === 'ん') next = withFinal(text, FINAL.n)
      else if (kana === 'っ') next = withFinal(text, 19)
      else if (GLIDES[kana]) next = withGlide(text, kana)
      else if (i > 0 && lengthens(text, kana)) next = text
      else {
        const hangul = spell(kana, text === '')
        next = hangul === null ? null : text + hangul
      }
      if (next === null) return null
      text = next
    }
  return text
}

/** One kana, or the two of a foreign sound. */
const KANA = /[\u3041-\u3096][ぁぃぅぇぉ]|[うてで]ゅ|ふゅ|[\s\S]/g

/** Hangul of one word in hiragana, null where a kana has no place in the table (foreign sounds: those go through their origin). */
export const japaneseInHangul = (hiragana: string): string | null => wordInHangul([hiragana], byTable)

/** Hangul of one name whose characters' readings are told apart: no vowel is drawn out across a joint (きよ|うら 기요우라, まつ|うら 마쓰우라). */
export const japaneseNameInHangul = (pieces: readonly string[]): string | null => wordInHangul(pieces, byTable)

/** Sounds that the official table has not, by the sounds next to them in it; ours. */
const FOREIGN: Readonly<Record<string, string>> = Object.fromEntries(
  `ふぁ파 ふぃ피 ふぇ페 ふぉ포 ふゅ퓨 てぃ티 でぃ디 てゅ튜 でゅ듀 とぅ투 どぅ두 ちぇ체 しぇ셰 じぇ제 うぃ위 うぇ웨 うぉ워 ゔぁ바 ゔぃ비 ゔぇ베 ゔぉ보 つぁ차 つぃ치 つぇ체 つぉ초 いぇ예 くぁ콰 くぃ퀴 くぇ퀘 くぉ쿼 ぐぁ과`
    .split(' ')
    .map((row) => [row.slice(0, 2), row.slice(2)]),
)

/**
 * How a Japanese reading sounds, in hangul, for those who begin to learn Japanese: 외래어 표기법 as for names, and a table of ours for foreign
 * sounds. Words and their parts are told apart; null where a letter is no kana.
 */
export function japaneseSoundsInHangul(words: readonly (readonly string[])[]): string | null {
  const spelt = words.map((pieces) =>
    wordInHangul(pieces, (kana, atHead) => byTable(kana, atHead) ?? FOREIGN[kana] ?? null),
  )
  return spelt.every((word) => word !== null) ? spelt.join(' ') : null
}

const FOLDED_INITIALS: Readonly<Record<number, number>> = { 15: 0, 1: 0, 16: 3, 4: 3, 14: 12, 13: 12, 10: 9 }

/** One form for the spellings that the press mixes: 쿄토 교토, 쓰 츠 즈 (ㅋ ㄲ as ㄱ, ㅌ ㄸ as ㄷ, ㅊ ㅉ as ㅈ, ㅆ as ㅅ). */
export const foldJapaneseSpelling = (hangul: string): string =>
  [...hangul.replace(/[쯔츠쓰]/g, '즈')]
    .map((syllable) => {
      const letters = decompose(syllable)
      return letters ? compose({ ...letters, initial: FOLDED_INITIALS[letters.initial] ?? letters.initial }) : syllable
    })
    .join('')
