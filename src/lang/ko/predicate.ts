/** Forms of the Korean predicate (용언 활용): 한글 맞춤법 제16–18항, 표준어 규정. What a sentence's last word becomes in a question, before a noun, in polite and in plain style. */
import { finalConsonant } from './josa'

export type KoreanPredicateKind = 'verb' | 'adjective' | 'existential' | 'copula'

export interface KoreanPredicate {
  /** What stands in the word before the stem: 공급 of 공급했다, the noun of a copula. */
  readonly before: string
  /** Dictionary stem: 하, 열, 높, 있; 이 for the copula. */
  readonly stem: string
  readonly kind: KoreanPredicateKind
  readonly past: boolean
  /** With -겠-. */
  readonly presumed: boolean
}

const BASE = 0xac00
const RIEUL = 8
const NIEUN = 4
const BIEUP = 17
const SSANG_SIOS = 20

const initOf = (text: string): string => text.slice(0, -1)
const lastOf = (text: string): string => text.slice(-1)
const finalOf = (text: string): number => finalConsonant(lastOf(text)) ?? 0
const vowelOf = (syllable: string): number => Math.floor(((syllable.charCodeAt(0) - BASE) % 588) / 28)
const withFinal = (syllable: string, final: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - (finalConsonant(syllable) ?? 0) + final)
const withVowel = (syllable: string, vowel: number, final: number): string =>
  String.fromCharCode(BASE + Math.floor((syllable.charCodeAt(0) - BASE) / 588) * 588 + vowel * 28 + final)

const A = 0
const AE = 1
const EO = 4
const E = 5
const YEO = 6
const O = 8
const WA = 9
const WAE = 10
const OE = 11
const U = 13
const WO = 14
const EU = 18
const I = 20

/** 어간 끝 ㅂ: these keep it (잡아, 입어), all others become 우 (도와, 어려워; 제18항 6). */
const REGULAR_BIEUP = /[입잡씹업뽑좁꼽접집갚]$/
/** 제18항 5, 2, 3: ㄷ becomes ㄹ, ㅅ and ㅎ drop. */
const IRREGULAR_DIGEUT = /(?:깨닫|싣|듣|걷|묻|긷|일컫|붇)$/
const IRREGULAR_SIOS = /(?:짓|낫|잇|붓|긋|젓)$/
const IRREGULAR_HIEUT = /(?:이렇|그렇|저렇|어떻|파랗|하얗|빨갛|노랗|까맣|커다랗)$/
/** 제18항 4: ㅡ drops although 르 stands last; 제18항 8: 이르러, 푸르러. */
const EU_DROP_REU = /(?:따르|치르|들르|다다르|우러르|잇따르|뒤따르)$/
const REO = /(?:^|[^서머])이르$|푸르$/

const SHORTENED = /(?:머물|서둘|서툴)$/

const irregularBieup = (stem: string): boolean => finalOf(stem) === BIEUP && !REGULAR_BIEUP.test(stem)
const isBright = (vowel: number): boolean => vowel === A || vowel === O

/** Stem and the past -았/었-: 하 → 했, 돕 → 도왔, 흐르 → 흘렀, 쓰 → 썼, 걸리 → 걸렸. */
export function pastStem(stem: string): string {
  const last = lastOf(stem)
  const init = initOf(stem)
  const vowel = vowelOf(last)
  if (last === '하') return `${init}했`
  // 머물다, 서둘다, 서툴다 take these endings as 머무르다, 서두르다, 서투르다 (표준어 규정 제16항).
  if (SHORTENED.test(stem)) return pastStem(stem.replace(/물$/, '무르').replace(/둘$/, '두르').replace(/툴$/, '투르'))
  if (irregularBieup(stem)) return init + withFinal(last, 0) + (/[돕곱]$/.test(stem) && stem.length === 1 ? '왔' : '웠')
  if (IRREGULAR_DIGEUT.test(stem)) return init + withFinal(last, RIEUL) + (isBright(vowel) ? '았' : '었')
  if (IRREGULAR_SIOS.test(stem)) return init + withFinal(last, 0) + (isBright(vowel) ? '았' : '었')
  if (IRREGULAR_HIEUT.test(stem)) return init + withVowel(last, AE, SSANG_SIOS)
  if (finalOf(stem) !== 0) return stem + (isBright(vowel) ? '았' : '었')
  if (REO.test(stem)) return `${stem}렀`
  if (last === '르' && init && !EU_DROP_REU.test(stem)) {
    const before = lastOf(init)
    return initOf(init) + withFinal(before, RIEUL) + (isBright(vowelOf(before)) ? '랐' : '렀')
  }
  if (vowel === EU) {
    const before = lastOf(init)
    return init + withVowel(last, before && isBright(vowelOf(before)) ? A : EO, SSANG_SIOS)
  }
  const contracted: Readonly<Record<number, number>> = {
    [A]: A,
    [AE]: AE,
    [EO]: EO,
    [E]: E,
    [YEO]: YEO,
    [O]: WA,
    [OE]: WAE,
    [U]: WO,
    [I]: YEO,
  }
  const to = contracted[vowel]
  return to === undefined ? `${stem}었` : init + withVowel(last, to, SSANG_SIOS)
}

/** Stem with -(으)ㄴ or -(으)ㄹ: 한, 연, 도운, 들은, 높은; 할, 열, 도울. */
function withEnding(stem: string, final: typeof NIEUN | typeof RIEUL): string {
  const last = lastOf(stem)
  const init = initOf(stem)
  if (irregularBieup(stem)) return init + withFinal(last, 0) + withFinal('우', final)
  if (IRREGULAR_DIGEUT.test(stem)) return init + withFinal(last, RIEUL) + withFinal('으', final)
  if (IRREGULAR_SIOS.test(stem)) return init + withFinal(last, 0) + withFinal('으', final)
  const own = finalOf(stem)
  if (IRREGULAR_HIEUT.test(stem) || own === 0 || own === RIEUL) return init + withFinal(last, final)
  return stem + withFinal('으', final)
}

/** 이 of the copula drops after a vowel in the past and in -다: 도구였다, 표준이었다. */
const copulaPast = (noun: string, endsInConsonant: boolean): string => noun + (endsInConsonant ? '이었' : '였')

/** Whether a noun ends in a consonant when read aloud; the caller knows how digits and Latin letters are read. */
export type EndsInConsonant = (noun: string) => boolean

/** What polite endings are put on: 합니, 엽니, 높습니, 했습니, 입니, 겠습니. */
function politeStem(predicate: KoreanPredicate, endsInConsonant: EndsInConsonant): string {
  const { before, kind, past, presumed } = predicate
  // 줍니다 is read as gives, 늡니다 is hardly said.
  const stem = past ? predicate.stem : predicate.stem.replace(/^줄$/, '줄어들').replace(/^늘$/, '늘어나')
  if (kind === 'copula') return past ? `${copulaPast(before, endsInConsonant(before))}습니` : `${before}입니`
  if (past) return `${before}${pastStem(stem)}습니`
  if (presumed) return `${before}${stem}겠습니`
  const final = finalOf(stem)
  if (final === 0 || final === RIEUL) return `${before}${initOf(stem)}${withFinal(lastOf(stem), BIEUP)}니`
  return `${before}${stem}습니`
}

/** 합니까?, 엽니까?, 높았습니까?, 해법입니까? */
export const politeQuestion = (predicate: KoreanPredicate, endsInConsonant: EndsInConsonant): string =>
  `${politeStem(predicate, endsInConsonant)}까?`

/** 합니다. */
export const politeStatement = (predicate: KoreanPredicate, endsInConsonant: EndsInConsonant): string =>
  `${politeStem(predicate, endsInConsonant)}다.`

/** 한다. 연다. 먹는다. 높다. 표준이다. 도구다. 했다. */
export function plainStatement(predicate: KoreanPredicate, endsInConsonant: EndsInConsonant): string {
  const { before, stem, kind, past, presumed } = predicate
  if (kind === 'copula') {
    const consonant = endsInConsonant(before)
    return past ? `${copulaPast(before, consonant)}다.` : `${before}${consonant ? '이' : ''}다.`
  }
  if (past) return `${before}${pastStem(stem)}다.`
  if (presumed) return `${before}${stem}겠다.`
  if (kind !== 'verb') return `${before}${stem}다.`
  const final = finalOf(stem)
  if (final === 0 || final === RIEUL) return `${before}${initOf(stem)}${withFinal(lastOf(stem), NIEUN)}다.`
  return `${before}${stem}는다.`
}

/** Before a noun: 설립한, 여는, 높은, 높았던, 있는, 해법인. Null with -겠-. */
export function adnominal(predicate: KoreanPredicate, endsInConsonant: EndsInConsonant): string | null {
  const { before, stem, kind, past, presumed } = predicate
  if (presumed) return null
  if (kind === 'copula') return past ? `${copulaPast(before, endsInConsonant(before))}던` : `${before}인`
  if (kind === 'verb') {
    if (past) return before + withEnding(stem, NIEUN)
    return `${before}${finalOf(stem) === RIEUL ? initOf(stem) + withFinal(lastOf(stem), 0) : stem}는`
  }
  if (past) return `${before}${pastStem(stem)}던`
  return kind === 'existential' ? `${before}${stem}는` : before + withEnding(stem, NIEUN)
}

/** Before 계획, 방침, 예정: 세울, 늘릴. */
export const prospective = ({ before, stem }: KoreanPredicate): string => before + withEnding(stem, RIEUL)

/** Before 때문: 하기, 했기, 높기, 표준이기. */
export function nominal({ before, stem, kind, past }: KoreanPredicate, endsInConsonant: EndsInConsonant): string {
  if (kind === 'copula') return past ? `${copulaPast(before, endsInConsonant(before))}기` : `${before}이기`
  return `${before}${past ? pastStem(stem) : stem}기`
}
