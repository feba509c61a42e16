/**
 * Hangul and katakana as one alphabet of sounds, so that two spellings of a foreign word can be compared. Lower-case letters are roughly
 * IPA; A is ㅓ (which stands for English schwa and o), E is ㅐ (English a), U is ㅡ (no vowel in the original), L is ー, N is ン and ㅇ.
 */
import { decompose, FINAL, INITIAL } from './ko/syllable'

const INITIALS = ['g', 'k', 'n', 'd', 't', 'r', 'm', 'b', 'p', 's', 's', '', 'j', 'j', 'c', 'k', 't', 'p', 'h']
const MEDIALS = 'a E ya e A e yA e o wa we we yo u wA we wi yu U wi i'.split(' ')
const FINALS = ' k k k n n n t r k m r r r p r m p p t t N t t k t p '.split(' ')

export type Phonemes = readonly string[]

export function hangulPhonemes(text: string): Phonemes {
  const sounds: string[] = []
  let afterRieul = false
  for (const letter of text) {
    const syllable = decompose(letter)
    if (!syllable) continue
    // ㄹㄹ is one l of the original.
    if (!(afterRieul && syllable.initial === INITIAL.r)) sounds.push(...(INITIALS[syllable.initial] ?? ''))
    sounds.push(...(MEDIALS[syllable.medial] ?? ''), ...(FINALS[syllable.final] ?? ''))
    afterRieul = syllable.final === FINAL.r
  }
  return sounds
}

const KATAKANA: Readonly<Record<string, string>> = Object.fromEntries(
  `アa イi ウu エe オo カka キki クku ケke コko ガga ギgi グgu ゲge ゴgo サsa シsi スsu セse ソso ザja ジji ズju ゼje ゾjo
   タta チci ツcu テte トto ダda ヂji ヅju デde ドdo ナna ニni ヌnu ネne ノno ハha ヒhi フfu ヘhe ホho バba ビbi ブbu ベbe ボbo
   パpa ピpi プpu ペpe ポpo マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンN ヴvu`
    .split(/\s+/)
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)
const SMALL_KANA: Readonly<Record<string, string>> = {
  ァ: 'a',
  ィ: 'i',
  ゥ: 'u',
  ェ: 'e',
  ォ: 'o',
  ャ: 'ya',
  ュ: 'yu',
  ョ: 'yo',
  ヮ: 'wa',
}

/** ウエスト and ウェスト are one word. */
const GLIDES: Readonly<Record<string, string>> = { ウエ: 'ウェ', ウイ: 'ウィ', ウオ: 'ウォ', イエ: 'イェ' }

export function katakanaPhonemes(text: string): Phonemes {
  const sounds: string[] = []
  for (const letter of text.replace(/ウ[エイオ]|イエ/g, (glide) => GLIDES[glide] ?? glide)) {
    const small = SMALL_KANA[letter]
    // A small vowel takes the place of the vowel before it: ティ is t and i.
    if (small && 'iueo'.includes(sounds.at(-1) ?? ' ')) sounds.pop()
    // ジャ is 자: j and c have their glide in them.
    if (small?.startsWith('y') && 'jc'.includes(sounds.at(-1) ?? ' ')) {
      sounds.push(small.slice(1))
      continue
    }
    sounds.push(...(letter === 'ー' ? 'L' : (small ?? KATAKANA[letter] ?? '')))
  }
  return sounds
}

const CLASS: Readonly<Record<string, string>> = Object.fromEntries(
  'gK kK dT tT bP pP fP vP sS jS cS rR nN mN NN hH'.split(' ').map(([sound = '', group = '']) => [sound, group]),
)

/** Consonants by class, nasals merged: spellings of one word nearly always share it (데이터, データ: TT). */
export function skeleton(sounds: Phonemes): string {
  let classes = ''
  for (const [i, sound] of sounds.entries()) {
    const group = CLASS[sound]
    if (!group) continue
    const doubled = group === 'N' && CLASS[sounds[i - 1] ?? ''] === 'N'
    if (!doubled) classes += group
  }
  return classes
}

/** Keys that a word is filed under: with and without h, ng as n. */
export const indexSkeletons = (key: string): readonly string[] => [
  ...new Set([key, key.replace(/NK/g, 'N'), key.replace(/H/g, '')]),
]

/** Keys that a word is looked up under: the two alphabets write h as p or nothing, t as s. */
export function searchSkeletons(key: string): readonly string[] {
  const keys = new Set([key, key.replace(/H/g, ''), key.replace(/NK/g, 'N'), key.replace(/H/g, 'P')])
  keys
    .add(key.replace(/T$/, 'S'))
    .add(key.replace('TS', 'S'))
    .add(key.replace(/T(?=.)/, 'S'))
  keys.add(key.replace('S', 'T'))
  return [...keys]
}

const isVowel = (sound: string): boolean => 'aeiouAEUL'.includes(sound)

const table = (rows: string): ReadonlyMap<string, number> =>
  new Map(
    rows.split(' ').flatMap((row): [string, number][] => {
      const cost = Number(row.slice(2))
      return [
        [row.slice(0, 2), cost],
        [`${row[1]}${row[0]}`, cost],
      ]
    }),
  )

const VOWEL_COSTS = table(
  'La.3 Li.15 Lu.2 Le.3 Lo.3 LA.3 LU.2 LE.3 Ea.08 Ee.1 Ei.4 Eo.5 Eu.5 EA.2 EU.4 Aa.12 Ao.12 Ae.35 Au.35 Ai.6 Uu.05 Uo.15 Ui.2 Ua.4 Ue.4 ae.35 ei.4 iu.5 ou.35 ao.4 eo.5 au.4 ai.5 io.6 eu.5',
)
const CONSONANT_COSTS = table(
  'gk.4 dt.4 bp.4 js.35 cj.3 cs.4 ct.3 nN0 mN.1 mn.4 bv.1 pf.05 fh.25 pv.3 st.4 dj.4 bf.4 jt.5 rn.8',
)

function substitution(a: string, b: string): number {
  if (a === b) return 0
  if (isVowel(a) !== isVowel(b)) return 1.3
  return isVowel(a) ? (VOWEL_COSTS.get(a + b) ?? 0.6) : (CONSONANT_COSTS.get(a + b) ?? 1)
}

/** What leaving out the i-th sound costs: epenthetic vowels hardly anything, a consonant nearly a whole sound. */
function deletion(sounds: Phonemes, i: number): number {
  const sound = sounds[i] ?? ''
  const before = sounds[i - 1] ?? ' '
  if (sound === 'U' || sound === 'L') return 0.08
  // Spellings of one word hardly ever differ in whether it begins with a vowel.
  if (i === 0 && isVowel(sound)) return 0.9
  if (sound === 'u') return 0.25
  if (sound === 'o' && 'td'.includes(before)) return 0.25
  if (sound === 'i' && 'cjs'.includes(before)) return 0.3
  if (sound === 'y') return 0.3
  if (sound === 'w') return 0.5
  if (sound === 'h') return 0.4
  if (sound === 'N' || sound === 't') return 0.6
  if (isVowel(sound)) return 0.45
  if (sound === 'g' && before === 'N') return 0.1
  return 0.9
}

/** Every sound that a word may have; a sound's place in it is its number. */
const SOUNDS = 'aeiouAEULNywgkndtrmbpsjchvf'
const SIZE = SOUNDS.length
const SUBSTITUTIONS = Float64Array.from({ length: SIZE * SIZE }, (_, i) =>
  substitution(SOUNDS[Math.floor(i / SIZE)] ?? '', SOUNDS[i % SIZE] ?? ''),
)

/** A word's sounds as numbers, and what leaving out each costs: made once of a word that is compared with hundreds. */
export interface MeasuredSounds {
  readonly sounds: readonly number[]
  readonly drops: readonly number[]
}

export const measureSounds = (phonemes: Phonemes): MeasuredSounds => ({
  sounds: phonemes.map((sound) => SOUNDS.indexOf(sound)),
  drops: phonemes.map((_, i) => deletion(phonemes, i)),
})

let scratch = new Float64Array(64)

/** The row that every comparison works in, at least that long; its first cell is 0. */
function rowOf(length: number): Float64Array {
  if (scratch.length < length) scratch = new Float64Array(2 * length)
  scratch[0] = 0
  return scratch
}

/** Weighted edit distance divided by the longer length: 0 is the same word, above 0.2 is another. Infinity as soon as it is above `limit`. */
export const soundDistance = (a: Phonemes, b: Phonemes, limit = Number.POSITIVE_INFINITY): number =>
  measuredDistance(measureSounds(a), measureSounds(b), limit)

/** `soundDistance` of sounds that are measured already. */
export function measuredDistance(a: MeasuredSounds, b: MeasuredSounds, limit: number): number {
  const rows = a.sounds.length
  const columns = b.sounds.length
  const length = Math.max(rows, columns, 1)
  // One row of the table at a time: before its cell is written, row[j] is the row above.
  const row = rowOf(columns + 1)
  for (let j = 0; j < columns; j++) row[j + 1] = (row[j] ?? 0) + (b.drops[j] ?? 0)
  for (let i = 0; i < rows; i++) {
    const drop = a.drops[i] ?? 0
    const from = (a.sounds[i] ?? 0) * SIZE
    let diagonal = row[0] ?? 0
    let left = diagonal + drop
    row[0] = left
    let least = left
    for (let j = 0; j < columns; j++) {
      const above = row[j + 1] ?? 0
      const cost = Math.min(
        diagonal + (SUBSTITUTIONS[from + (b.sounds[j] ?? 0)] ?? 0),
        above + drop,
        left + (b.drops[j] ?? 0),
      )
      diagonal = above
      left = cost
      row[j + 1] = cost
      if (cost < least) least = cost
    }
    if (least > limit * length) return Number.POSITIVE_INFINITY
  }
  return (row[columns] ?? 0) / length
}
