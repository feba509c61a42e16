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

/** What leaving out a sound costs, after each sound and, last, at the beginning. */
const DELETIONS = Float64Array.from({ length: (SIZE + 1) * SIZE }, (_, i) => {
  const [before, sound] = [SOUNDS.charAt(Math.floor(i / SIZE)), SOUNDS.charAt(i % SIZE)]
  return before === '' ? deletion([sound], 0) : deletion([before, sound], 1)
})

/** A word's sounds as numbers. */
export const numberSounds = (phonemes: Phonemes): Uint8Array =>
  Uint8Array.from(phonemes, (sound) => SOUNDS.indexOf(sound))

/** Weighted edit distance divided by the longer length: 0 is the same word, above 0.2 is another. Infinity as soon as it is above `limit`. */
export function soundDistance(a: Phonemes, b: Phonemes, limit = Number.POSITIVE_INFINITY): number {
  const sounds = numberSounds(a)
  return distancesFrom(numberSounds(b), sounds, sounds.length)(0, sounds.length, limit)
}

/**
 * `soundDistance` from one word to others, each the stretch of `sounds` from `start` to before `end`, of `longest` sounds at most. Asked in the order of
 * their sounds, what a word has in common with the one before it is compared once.
 */
export function distancesFrom(
  word: Uint8Array,
  sounds: Uint8Array,
  longest: number,
): (start: number, end: number, limit: number) => number {
  const columns = word.length
  const width = columns + 1
  // Of the table of costs a row for each sound of the other word, below that of none.
  const table = new Float64Array(width * (longest + 1))
  const drops = new Float64Array(columns)
  for (let j = 0; j < columns; j++) {
    drops[j] = deletionAfter(word, j, 0)
    table[j + 1] = (table[j] ?? 0) + (drops[j] ?? 0)
  }
  const leasts = new Float64Array(longest + 1)
  let before = 0
  let known = 0
  return (start, end, limit) => {
    const rows = end - start
    const most = limit * Math.max(rows, columns, 1)
    let row = 0
    while (row < known && row < rows && sounds[start + row] === sounds[before + row]) row++
    before = start
    known = row
    // The least of a row is never less than that of the row above.
    while ((leasts[row] ?? 0) <= most) {
      if (row === rows) return (table[row * width + columns] ?? 0) / Math.max(rows, columns, 1)
      const drop = deletionAfter(sounds, start + row, start)
      const from = (sounds[start + row] ?? 0) * SIZE
      const above = row * width
      const here = above + width
      let left = (table[above] ?? 0) + drop
      let least = left
      table[here] = left
      for (let j = 0; j < columns; j++) {
        left = Math.min(
          (table[above + j] ?? 0) + (SUBSTITUTIONS[from + (word[j] ?? 0)] ?? 0),
          (table[above + j + 1] ?? 0) + drop,
          left + (drops[j] ?? 0),
        )
        table[here + j + 1] = left
        if (left < least) least = left
      }
      row++
      leasts[row] = least
      known = row
    }
    return Number.POSITIVE_INFINITY
  }
}

/** What leaving out the sound at a place costs, in a word that begins at `start`. */
const deletionAfter = (sounds: Uint8Array, at: number, start: number): number =>
  DELETIONS[(at > start ? (sounds[at - 1] ?? 0) : SIZE) * SIZE + (sounds[at] ?? 0)] ?? 0
