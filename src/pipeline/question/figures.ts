/** Figures as wrong options: of the answer's unit and size, and possible by what the stem says. */
import { optionKey } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { remembered } from '@/core/remembered'
import { inKanji, kanjiNumber } from '@/lang/ja/kanji-numerals'
import { inNative, NATIVE_NUMERALS, nativeNumber } from '@/lang/ko/native-numerals'
import { withDigits } from './in-digits'
import type { Material } from './material'
import type { Quantity } from './sentence'

interface Spelled {
  readonly written: string
  readonly value: number
  /** Another number as this one is written; null where there is no such word. */
  readonly like: (value: number) => string | null
}

const NATIVE = new RegExp(`^(?:${NATIVE_NUMERALS})(?=\\s)`)

/** 三百十二時間, 서른 개: a figure whose number is a word. */
export function spelledIn(text: string): Spelled | null {
  const kanji = /^[〇一二三四五六七八九十百千万億兆]+(?:・[〇一二三四五六七八九]+)?/.exec(text)?.[0] ?? ''
  const inKanjiIs = kanjiNumber(kanji)
  if (inKanjiIs !== null) return { written: kanji, value: inKanjiIs, like: (value) => inKanji(value, kanji) }
  const native = NATIVE.exec(text)?.[0] ?? ''
  const inNativeIs = nativeNumber(native)
  return inNativeIs === null ? null : { written: native, value: inNativeIs, like: inNative }
}

/** A figure as a number, 만 and 億 counted in: 42조4000억원 → 42.4e12. Null where there is none. */
export function amountOf(text: string): number | null {
  const digits = /\d+(?:\.\d+)?/.exec(optionKey(withDigits(text)))?.[0]
  return digits === undefined ? (spelledIn(text)?.value ?? null) : Number(digits)
}

/** A figure of another size is ruled out without reading: 42조 원 for the debt of one shop. One that the article has may be further off than one that is made. */
const TIMES = { real: 10, made: 3.4, realShare: 4, madeShare: 2.2 } as const

/** A figure in digits, with 만 and 億. */
export const NUMERAL = String.raw`\d[\d,.]*(?:\s?[조억만천백兆億万千百])*(?:\s?\d[\d,.]*[조억만천백兆億万千百]*)*`
const SPELLED = '(?:[가-힣]{1,4}|[一二三四五六七八九十百千]{1,6})'
const escaped = (unit: string): string => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Figures of a unit in a text, in digits or in words: 네 곳 중 세 곳. */
const figuresOf = remembered(
  (unit) => new RegExp(`${NUMERAL}\\s?${escaped(unit)}|(?<=^|[\\s,、은는이가])${SPELLED}\\s?${escaped(unit)}`, 'g'),
)

const WARMER = 1.4
/** A figure that differs by a smaller share may be the answer rounded. */
const NEAR = 0.06
/** 約7年 for 約8年: about so many may be one or the other. */
const NEAR_ABOUT = 0.13
/** Below this, one more or less is another count. */
const LARGE = 100

interface Bounds {
  readonly above: number
  readonly below: number
}

/** 13만명을 웃돌았다: more than fewer is true as well, so a false figure is larger; 30%에 그쳤다: smaller. */
const AT_LEAST = /^[을를이가에をに]?\s?(?:이상|넘|웃돌|초과|상회|以上|超|上回|突破|돌파)/
const AT_MOST =
  /^[을를이가에도をにも]?\s?(?:넘지|넘기지|초과하지|超え(?:ない|なかった|ません)|上回らな)|^[을를이가에도をにも]?\s?(?:안에|이내|내에|以内|이하|미만|밑돌|(?:는|도|조차)?\s?(?:못 미[치친칠칩쳤]|미치지 [못않]|이르지 못)|그[치쳤친칠]|불과|以下|未満|足らず|弱(?=[、。のにで])|下回|とどま|満た[なず]|すぎな|(?:に)?(?:届か|達し|及ば)[なず])|^を(?:大きく|大幅に|わずかに)?(?:切[らりるっ]|割[らりるっ]|割り込)|^(?:でも|만 있어도|만으로도|이라도|라도)/
/** 1분도 안 되어, 1年も続かなかった: not even so much. */
const NOT_EVEN =
  /^(?:도|조차)\s(?:채\s|다\s)?[^,.]{0,14}?(?:안\s?[되돼된될됐걸]|못|않|없)|^も[^、。]{0,14}?(?:ない|なかった|なく|ず(?:に|、)|ません|経たぬ)/
/** 적어도 40명, 최대 40명. */
const LEAST_BEFORE = /(?:최소|최저|적어도|못해도|少なくとも|最低(?:でも)?|最小)\s?(?:약\s|約)?$/
const MOST_BEFORE = /(?:최대|최고|많아야|기껏해야|길어야|最大(?:で)?|最長|最高|多くて|せいぜい)\s?(?:약\s|約)?$/
/** 스무 명까지 탈 수 있다, 20人まで乗れる: fewer can, too. */
const ALLOWED_UP_TO =
  /^(?:까지)[^,.]*(?:수 있|가능|허용|인정)|^まで[^、。]*(?:できる|でき[またる]|られる|可能|認め|入る|入れる|乗れる)/
/** 14개월 동안 얻지 못했다, 10年間なかった: what did not happen so long did not happen for less. */
const DURATION = /^(?:년|해|달|개월|주|일|시간|분|초|年間?|[かカヶヵケ]月間?|日間|週間|時間|分間?)$/
const NOT_FOR_SO_LONG =
  /^\s?(?:동안|간|째|넘게|가까이|も?の?間|内|に?わた[りっ]て?)?(?:[은도は])?[\s、][^。]*(?:(?:지|을|를|이|가|도) (?:않|못하|못했|없)|지 못|없었|없다|없이|なかった|なく|せず|ない。?$|いない|ません)/

/** 18%에 그쳤다: that much and no other. */
const ONLY = /^[을를이가에도をにも]?\s?(?:그[치쳤친칠]|불과|とどま|すぎな)/

/** 10년이 넘었다, 1本でも: what is said is true of other figures as well, or says nothing of them. */
export const isBound = (after: string): boolean =>
  (AT_LEAST.test(after) || AT_MOST.test(after) || NOT_EVEN.test(after)) && !ONLY.test(after)

/** 같은 설계를 두 번 쓸 수 없다, 二度と使えない: what can't be done twice can't be done three times. */
const NOT_SO_OFTEN = /^\s?[^\s,.]{1,6} 수(?:가|는|도)?\s?없|^[^、。]{0,8}(?:でき|られ|[えけせてめれげべ])な[いか]/
const HOW_OFTEN = /^(?:번|차례|회|回|度)$/

/** Whether fewer, or more, would be as true. */
function holdsFor({ before, after }: Place, { unit }: Quantity): 'fewer' | 'more' | null {
  const isUntilThen = ALLOWED_UP_TO.test(after) || MOST_BEFORE.test(before)
  if (AT_MOST.test(after) || NOT_EVEN.test(after)) return 'more'
  if (HOW_OFTEN.test(unit) && NOT_SO_OFTEN.test(after)) return 'more'
  if (AT_LEAST.test(after) || LEAST_BEFORE.test(before)) return 'fewer'
  if (DURATION.test(unit) && NOT_FOR_SO_LONG.test(after)) return 'fewer'
  return isUntilThen ? 'more' : null
}

/** 127개 단지 가운데 98곳, 31カ所のうち12カ所: what is counted may have another unit, but the part is no larger than the whole. */
const WHOLE = new RegExp(`(${NUMERAL})[^\\d、,]{1,12}(?:가운데|중(?=\\s|에)|のうち|うち、?|中)[^\\d。]{0,24}$`)
const PART = new RegExp(`^[^\\d、,]{0,10}(?:가운데|중(?=\\s|에)|のうち|うち、)[^\\d。]{0,24}(${NUMERAL})`)

/** What a figure can't pass: other figures of its unit in the stem (총 94억 원 가운데), what the unit or the world sets, and what its verb leaves true. */
function boundsOf(place: Place, quantity: Quantity): Bounds {
  const { stem, before, after } = place
  const { unit, text } = quantity
  const holds = holdsFor(place, quantity)
  const own = amountOf(text) ?? 0
  const others = [...withDigits(stem).matchAll(figuresOf(unit))].flatMap(([written]) => amountOf(written) ?? [])
  const counted = [WHOLE.exec(withDigits(before))?.[1], PART.exec(withDigits(after))?.[1]]
  const limits = [...others, ...counted.flatMap((written) => amountOf(written ?? '') ?? [])]
  if (/[%％퍼]/.test(unit) && own <= 100) limits.push(100)
  if (unit === '割') limits.push(10)
  if (/[배倍]/.test(unit)) limits.push(1)
  if (/[도度]/.test(unit)) limits.push(/위도|경도|북위|남위|緯|経/.test(stem) ? 90 : 273)
  // A summer of 41.6 degrees on average is ruled out without reading.
  if (/[도度]$/.test(unit) && /기온|気温|수온|水温/.test(stem)) limits.push(own * WARMER, own / WARMER)
  // 何回にわたって: more than once.
  if (/^(?:にわた|에 걸쳐|에 걸친)/.test(after)) limits.push(1)
  if (/^(?:시간|時間)$/.test(unit) && /하루|1日|一日/.test(stem)) limits.push(24)
  // Below zero, less is more.
  const isBelowZero = /영하|零下|氷点下/.test(stem)
  if (isBelowZero && holds !== null) return { above: own, below: own }
  if (holds === 'fewer')
    return { above: own, below: Math.min(...limits.filter((limit) => limit > own), Number.POSITIVE_INFINITY) }
  if (holds === 'more') return { above: Math.max(0, ...limits.filter((limit) => limit < own)), below: own }
  return {
    above: Math.max(0, ...limits.filter((limit) => limit < own)),
    below: Math.min(...limits.filter((limit) => limit > own), Number.POSITIVE_INFINITY),
  }
}

/** 約40人, 40명가량: about a figure is said of round ones only. */
const ABOUT = {
  before: /(?:약|대략|約|およそ|ざっと|ほぼ)\s?$/,
  after: /^\s?(?:정도|가량|안팎|남짓|여\s|ほど|前後|余り|あまり|近く|가까)/,
}
/** So far off, about so many is another figure whatever is meant by about. */
const CLEARLY_OTHER = 1 / 3

/** 15년 안팎: whether another figure after it, or before it, is one that nobody takes for the same. */
export function isClearlyOther({ before, after }: Place, own: string, other: string): boolean {
  const [a, b] = [amountOf(own), amountOf(other)]
  const isAbout = ABOUT.after.test(after) || ABOUT.before.test(before)
  return !isAbout || a === null || b === null || Math.abs(a - b) >= a * CLEARLY_OTHER
}

const zeros = (text: string): number =>
  /0*$/.exec(/\d[\d,.]*/.exec(text)?.[0] ?? String(spelledIn(text)?.value ?? ''))?.[0].length ?? 0

/** Where a figure is asked for or altered: the words that stay, and those right after it. */
export interface Place {
  readonly stem: string
  readonly before: string
  readonly after: string
}

/** Whether a figure could stand for the answer in a reader's mind. */
export function plausibleFor(place: Place, answer: Quantity, origin: 'real' | 'made'): (figure: string) => boolean {
  const { before, after } = place
  const own = amountOf(answer.text)
  if (own === null) return () => false
  const isAbout = ABOUT.after.test(after) || ABOUT.before.test(before)
  const leastZeros = isAbout ? zeros(answer.text) : 0
  const { above, below } = boundsOf(place, answer)
  const times = /[%％割]/.test(answer.unit) ? TIMES[`${origin}Share`] : TIMES[origin]
  return (figure) => {
    const other = amountOf(figure)
    if (other === null || other === own || (leastZeros > 0 && zeros(figure) < leastZeros)) return false
    // 27 for 27.4 is the same, rounded.
    const isRounded = Math.round(other) === Math.round(own) && !(Number.isInteger(other) && Number.isInteger(own))
    const near = isAbout ? NEAR_ABOUT : own >= LARGE ? NEAR : 0
    if (isRounded || Math.abs(other - own) < own * near) return false
    return other > above && other < below && other >= own / times && other <= own * times
  }
}

const FACTORS = [0.5, 0.6, 0.75, 1.25, 1.5, 2] as const
/** How far a factor is moved, so that none of the figures is a plain multiple of another. */
const JITTER = 0.14
const LARGEST_DIGIT = 9

/** Of fewer, those that end in five are too few to choose from. */
const FEW = 50

/** Not at 0 at its end: 170 beside 184 would be the rounder one. Fives stay fives. */
function endingLike(varied: number, digits: number, random: Material['random']): number {
  const isFive = digits % 5 === 0 && digits > FEW
  const ending = isFive ? Math.round(varied / 5) * 5 : varied
  if (ending % 10 !== 0) return ending
  return ending + (random() < 0.5 ? -1 : 1) * (isFive ? 5 : 1 + Math.floor(random() * 4))
}

/**
 * Figures that are as long as the answer and no rounder: among 900, 1400 and 3700 whoever has read nothing takes 1840. 600 → 300, 400, 800;
 * 1840 → 1130, 2270.
 */
function asLong(value: number, random: Material['random']): readonly number[] {
  const noughts = /0*$/.exec(String(value))?.[0].length ?? 0
  const unit = 10 ** noughts
  const digits = value / unit
  if (digits > LARGEST_DIGIT) {
    const moved = FACTORS.map((factor) => Math.round(digits * (factor + (random() - 0.5) * JITTER)))
    return moved.map((varied) => endingLike(varied, digits, random) * unit)
  }
  const others = Array.from({ length: LARGEST_DIGIT }, (_, i) => (i + 1) * unit)
  const shorter = digits <= 2 && noughts > 0 ? [5, 6, 7, 8].map((digit) => (digit * unit) / 10) : []
  return [...others, ...shorter]
}

/** Small counts go by steps: 3 → 2, 4, 5. */
const SMALL = 12
/** Shares that are told in tens: 70% → 60%, 50%, 80%. */
const TENS = [-30, -20, -10, 10, 20]

/** Digits varied in their written form: 1,640 → 820, 3,280; 0.8 → 0.4. Those that the place rules out are left out. */
export function variedFigures(
  { random, lexis, article }: Material,
  place: Place,
  quantity: Quantity,
): readonly string[] {
  const written = /\d[\d,.]*\d|\d/.exec(quantity.text)?.[0]
  const spelled = spelledIn(quantity.text)
  if (!written) return spelled === null ? [] : variedWords(random, place, quantity, spelled)
  const value = Number(written.replace(/,/g, ''))
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0
  const isTens = /^[1-9]0$/.test(written) && /^(?:퍼센트|%|％)$/.test(quantity.unit) && value > SMALL && value <= 100
  const steps = isTens ? TENS : decimals === 0 && value <= SMALL ? [-3, -2, -1, 1, 2, 3] : []
  const unit = 10 ** decimals
  const scaled = asLong(Math.round(value * unit), random).map((varied) => varied / unit)
  const near = shuffle(steps, random).map((step) => value + step)
  const scale = /^\s?([천千백百])|^\s?[만억조万億兆]/.exec(
    quantity.text.slice(quantity.text.indexOf(written) + written.length),
  )
  // 11千人 is written 1万1千人.
  const most = scale ? (scale[1] ? 10 : 10_000) : Number.POSITIVE_INFINITY
  const separates = /\d,\d{3}/.test(article.text)
  const isPlausible = plausibleFor(place, quantity, 'made')
  const figures = [...near, ...shuffle(scaled, random)].flatMap((varied) => {
    if (varied <= 0 || varied === value || varied >= most) return []
    const text = lexis.varied(quantity, grouped(varied, written, decimals, separates))
    return isPlausible(text) ? [text] : []
  })
  return [...new Set(figures)]
}

/** 서른 개 → 스무 개, 마흔 개; 三百十二時間 → 二百十時間. */
function variedWords(
  random: Material['random'],
  place: Place,
  quantity: Quantity,
  { written, value, like }: Spelled,
): readonly string[] {
  const decimals = /・(.+)/.exec(written)?.[1]?.length ?? 0
  const isSmall = value <= SMALL && decimals === 0
  const near = shuffle(isSmall ? [-3, -2, -1, 1, 2, 3] : [], random).map((step) => value + step)
  const scaled = isSmall ? [] : asLong(Math.round(value * 10 ** decimals), random).map((made) => made / 10 ** decimals)
  const isPlausible = plausibleFor(place, quantity, 'made')
  const figures = [...near, ...shuffle(scaled, random)].flatMap((varied) => {
    const word = (varied > 1 || decimals > 0) && varied > 0 && varied !== value ? like(varied) : null
    const text = (word ?? '') + quantity.text.slice(written.length)
    return word !== null && isPlausible(text) ? [text] : []
  })
  return [...new Set(figures)]
}

/** By the decimals that are shown: a formatter takes longer to make than a hundred numbers to write. */
const formats = new Map<number, Intl.NumberFormat>()

function withSeparators(value: number, decimals: number): string {
  const format = formats.get(decimals) ?? new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals })
  formats.set(decimals, format)
  return format.format(value)
}

const grouped = (value: number, like: string, decimals: number, separates: boolean): string =>
  like.includes(',') || (separates && value >= 1000 && !/^\d{4,}$/.test(like))
    ? withSeparators(value, decimals)
    : value.toFixed(decimals)
