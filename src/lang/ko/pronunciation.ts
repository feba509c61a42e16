/** Standard pronunciation of a Korean noun, syllable by syllable (표준 발음법, 문화체육관광부 고시 제2017-13호). */
import { insertNieun } from './inserted-nieun'
import { looksForeign } from './sino-syllables'
import { decompose, FINAL, INITIAL, type Syllable } from './syllable'
import { tensedAt } from './tensed-compounds'

/** Indexes of initials, of finals, and of the medials that make ㄷ and ㅌ palatal. */
const TENSE: Readonly<Record<number, number>> = { 0: 1, 3: 4, 7: 8, 9: 10, 12: 13 }
const ASPIRATED: Readonly<Record<number, number>> = { 0: 15, 3: 16, 7: 17, 12: 14 }
const HIEUT = 18
const RIEUL = INITIAL.r
const D_FINAL = 7
/** ㅎ ㄶ ㅀ, and what is left of them. */
const HIEUT_FINALS: Readonly<Record<number, number>> = { 27: FINAL.none, 6: FINAL.n, 15: FINAL.r }
const NASAL_OF: Readonly<Record<number, number>> = { 1: FINAL.ng, 7: FINAL.n, 17: FINAL.m }
const PALATAL: Readonly<Record<number, number>> = { 7: INITIAL.j, 25: INITIAL.ch, 13: INITIAL.ch }
const I = 20
const YEO = 6

/** 제8–11항: the seven sounds at the end of a syllable, by Unicode's index of finals. */
const SEVEN: readonly number[] = [
  0, 1, 1, 1, 4, 4, 4, 7, 8, 1, 16, 8, 8, 8, 17, 8, 16, 17, 17, 7, 7, 21, 7, 7, 1, 7, 17, 7,
]
/** The sound of a final where no vowel follows: 꽃[꼳]. */
export const codaOf = (final: number): number => SEVEN[final] ?? final
/** ㄵ ㄺ ㄼ ㅈ join ㅎ as themselves: 앉히다, 밝히다, 넓히다, 꽂히다 (제12항 붙임 1). */
const KEPT_BEFORE_HIEUT = new Set([5, 9, 11, 22])

/** 제13–14항: what stays and what a vowel takes over, where a final is spoken with the next syllable. */
const LINKED: Readonly<Record<number, readonly [stays: number, moves: number]>> = {
  1: [0, 0],
  2: [0, 1],
  3: [1, 9],
  4: [0, 2],
  5: [4, 12],
  7: [0, 3],
  8: [0, 5],
  9: [8, 0],
  10: [8, 6],
  11: [8, 7],
  12: [8, 9],
  13: [8, 16],
  14: [8, 17],
  16: [0, 6],
  17: [0, 7],
  18: [17, 9],
  19: [0, 9],
  20: [0, 10],
  22: [0, 12],
  23: [0, 14],
  24: [0, 15],
  25: [0, 16],
  26: [0, 17],
}

/** 제20항 다만: a suffix after a word in ㄴ keeps the two apart: 의견란[의견난], 생산량[생산냥], 신문로. */
const APART = /[란량력령례로론료류]$/
/** 대관령 has 嶺, no suffix; two syllables that are a word of their own are spoken as that word (소비+전력[절력]). */
const TOGETHER =
  /(?:대관령|[가-힣]{2}(?:전력|인력|언론|진로|분류|난로|한류|난류|전류|연령|원료|연료|진료|안료|관료|전례|선례))$/

export interface Pronunciation {
  /** Whether ㄱ ㄷ ㅂ ㅈ and ㅎ become one sound (제12항): 입학[이팍]. The romanization of nouns keeps ㅎ. */
  readonly aspirated: boolean
  /** The word in hanja, a character a syllable, where it is known: it tells 인기(人氣)[인끼] from 연기(演技)[연기]. */
  readonly hanja?: string | null
}

/** The syllables of one word of hangul as they are spoken; finals are one of seven. */
export function pronounce(word: string, { aspirated, hanja }: Pronunciation): readonly Syllable[] {
  const characters = [...(hanja ?? '')]
  const spoken = [...insertNieun(word)].flatMap((syllable) => decompose(syllable) ?? [])
  const compounds = tensedAt(word)
  const apart = APART.test(word) && word.length > 2 && !TOGETHER.test(word)
  for (let i = 0; i < spoken.length; i++) {
    const current = spoken[i]
    if (!current) continue
    const next = spoken[i + 1]
    if (!next) {
      spoken[i] = { ...current, final: codaOf(current.final) }
      continue
    }
    const sino = !looksForeign(word.slice(i, i + 2))
    const tense = compounds.has(i + 1) || (characters.length === word.length && isTensed(characters, i + 1))
    const [a, b] = joint(current, next, { aspirated, sino, tense, apart: apart && i === spoken.length - 2 })
    spoken[i] = a
    spoken[i + 1] = b
  }
  return spoken
}

/** Sino-Korean suffixes that are spoken tense (표준국어대사전): 사건[사껀], 물가[물까], 헌법[헌뻡], 장점[장쩜]; and words in which they are not. */
const TENSED = '件價權券圈科點症字法'
const PLAIN_WORDS = /方法|司法|違法|便法|無法|物件|敎科/
/** Words whose second syllable is tense for no reason of its character. */
const TENSED_WORDS = /人氣|性格|人格|品格|本格|成果/

/** Whether the character at `i` begins with a tense sound. */
function isTensed(characters: readonly string[], i: number): boolean {
  const pair = characters.slice(i - 1, i + 1).join('')
  if (TENSED_WORDS.test(pair)) return true
  // 백혈병[배켤뼝], but 질병
  if (characters[i] === '病' && i > 1) return true
  return TENSED.includes(characters[i] ?? ' ') && !PLAIN_WORDS.test(pair)
}

interface Joint extends Omit<Pronunciation, 'hanja'> {
  readonly tense: boolean
  /** Both syllables are ones that hanja are read as. */
  readonly sino: boolean
  readonly apart: boolean
}

type Pair = readonly [Syllable, Syllable]

/** Two syllables as they are spoken one after the other. */
function joint(a: Syllable, b: Syllable, { aspirated, sino, tense, apart }: Joint): Pair {
  const [first, second] = beforeVowel(a, b) ?? withHieut(a, b, aspirated) ?? beforeConsonant(a, b, sino, apart)
  return [first, tense ? { ...second, initial: TENSE[second.initial] ?? second.initial } : second]
}

function beforeVowel(a: Syllable, b: Syllable): Pair | null {
  if (b.initial !== INITIAL.silent) return null
  // 제17항: 해돋이[해도지], 같이[가치].
  const palatal = PALATAL[a.final]
  if (palatal !== undefined && b.medial === I)
    return [
      { ...a, final: a.final === 13 ? FINAL.r : FINAL.none },
      { ...b, initial: palatal },
    ]
  // 제12항 4: ㅎ before a vowel is silent.
  const left = HIEUT_FINALS[a.final]
  const final = left ?? a.final
  const [stays, moves] = LINKED[final] ?? [final, INITIAL.silent]
  return [
    { ...a, final: stays },
    { ...b, initial: moves },
  ]
}

function withHieut(a: Syllable, b: Syllable, aspirated: boolean): Pair | null {
  const left = HIEUT_FINALS[a.final]
  if (left !== undefined) {
    const strong = b.initial === 9 ? 10 : ASPIRATED[b.initial]
    if (strong !== undefined)
      return [
        { ...a, final: left },
        { ...b, initial: strong },
      ]
    // 제12항 3: 놓는[논는].
    return [
      { ...a, final: left === FINAL.none && b.initial === INITIAL.n ? FINAL.n : left },
      b.initial === INITIAL.n && left === FINAL.r ? { ...b, initial: RIEUL } : b,
    ]
  }
  if (b.initial !== HIEUT) return null
  // 제17항 붙임: 굳히다[구치다].
  if ((a.final === D_FINAL || a.final === 25) && (b.medial === I || (aspirated && b.medial === YEO)))
    return [
      { ...a, final: FINAL.none },
      { ...b, initial: INITIAL.ch },
    ]
  if (!aspirated) return [{ ...a, final: codaOf(a.final) }, b]
  const [stays, moves] = LINKED[KEPT_BEFORE_HIEUT.has(a.final) ? a.final : codaOf(a.final)] ?? [a.final, HIEUT]
  const strong = ASPIRATED[moves]
  return strong === undefined
    ? [{ ...a, final: codaOf(a.final) }, b]
    : [
        { ...a, final: stays },
        { ...b, initial: strong },
      ]
}

function beforeConsonant(a: Syllable, b: Syllable, sino: boolean, apart: boolean): Pair {
  // 제10항 다만: 밟다[밥ː따].
  const isBalp = a.initial === 7 && a.medial === 0 && a.final === 11
  const final = isBalp ? FINAL.b : codaOf(a.final)
  const nasal = NASAL_OF[final]
  // 제18항: 국민[궁민]; 제19항: 독립[동닙], 대통령[대통녕].
  if (nasal !== undefined && (b.initial === INITIAL.n || b.initial === 6 || b.initial === RIEUL))
    return [{ ...a, final: nasal }, b.initial === RIEUL ? { ...b, initial: INITIAL.n } : b]
  if ((final === FINAL.m || final === FINAL.ng) && b.initial === RIEUL)
    return [
      { ...a, final },
      { ...b, initial: INITIAL.n },
    ]
  // 제20항: 신라[실라], 칼날[칼랄].
  if (final === FINAL.n && b.initial === RIEUL)
    return apart
      ? [
          { ...a, final },
          { ...b, initial: INITIAL.n },
        ]
      : [{ ...a, final: FINAL.r }, b]
  if (final === FINAL.r && b.initial === INITIAL.n)
    return [
      { ...a, final },
      { ...b, initial: RIEUL },
    ]
  // 제23항: 국밥[국빱]; 제26항: 발전[발쩐], of Sino-Korean words.
  const tense = TENSE[b.initial]
  const afterStop = nasal !== undefined
  const afterRieul = final === FINAL.r && sino && [3, 9, 12].includes(b.initial)
  return [{ ...a, final }, tense !== undefined && (afterStop || afterRieul) ? { ...b, initial: tense } : b]
}
