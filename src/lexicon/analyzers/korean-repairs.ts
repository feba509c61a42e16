/** What the Korean analyser gets wrong wherever it stands, one rule a function, in the order in which they apply. */
import { facilityAtEnd, isFacility } from '@/lang/ko/facilities'
import { tellingParticle } from '@/lang/ko/josa'
import type { KoreanToken } from '@/pipeline/ports'

type Repair = (tokens: readonly KoreanToken[]) => readonly KoreanToken[]

const isNoun = ({ tag }: KoreanToken): boolean => tag === 'NNG' || tag === 'NNP'
const isHangul = (text: string): boolean => /^[가-힣]+$/.test(text)
const touches = (a: KoreanToken | undefined, b: KoreanToken | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

const joined = (tokens: readonly KoreanToken[], tag: string): KoreanToken | null => {
  const first = tokens[0]
  const last = tokens.at(-1)
  return first && last ? { ...first, surface: tokens.map(({ surface }) => surface).join(''), end: last.end, tag } : null
}

/** 4 , 500 → 4,500 and 53 . 8 → 53.8 */
const joinDigitGroups: Repair = (tokens) => {
  const result: KoreanToken[] = []
  for (const token of tokens) {
    const mark = result.at(-1)
    const head = result.at(-2)
    const isGroup =
      token.tag === 'SN' &&
      mark &&
      /^[,.:]$/.test(mark.surface) &&
      head?.tag === 'SN' &&
      touches(head, mark) &&
      touches(mark, token)
    const whole = isGroup ? joined([head, mark, token], 'SN') : null
    if (whole) result.splice(-2, 2, whole)
    else result.push(token)
  }
  return result
}

/** 1만 (만 as a particle), 6조 (조 as a noun): after a digit they are numerals. */
const numeralsAfterDigits: Repair = (tokens) =>
  tokens.map((token, i) => {
    const before = tokens[i - 1]
    const isNumeral = /^[십백천만억조경]$/.test(token.surface) && touches(before, token)
    return isNumeral && (before?.tag === 'SN' || before?.tag === 'NR') ? { ...token, tag: 'NR' } : token
  })

/** 5월 as one proper noun → 5 + 월 */
const splitMonths: Repair = (tokens) =>
  tokens.flatMap((token) => {
    const month = /^(\d+)([년월일])$/.exec(token.surface)
    if (!month?.[1] || !month[2]) return [token]
    const cut = token.start + month[1].length
    return [
      { ...token, surface: month[1], end: cut, tag: 'SN' },
      { ...token, surface: month[2], start: cut, tag: 'NNB' },
    ]
  })

/** 52세인 (세인 as a noun) → 52 + 세 + 이 + ㄴ; 대기 중인 likewise */
const splitCopulaAfterCounters: Repair = (tokens) =>
  tokens.flatMap((token, i) => {
    const counted = /^([세명개년살원회배])인$/.exec(token.surface)
    const counter =
      (tokens[i - 1]?.tag === 'SN' ? counted?.[1] : undefined) ?? (token.surface === '중인' ? '중' : undefined)
    if (counter === undefined || !isNoun(token)) return [token]
    const cut = token.start + 1
    return [
      { ...token, surface: counter, end: cut, tag: 'NNB' },
      { ...token, surface: '이', start: cut, tag: 'VCP' },
      { ...token, surface: 'ㄴ', start: cut, tag: 'ETM' },
    ]
  })

/** 두 나라 (두 as a particle): a particle never is a whole eojeol. */
const determinersAlone: Repair = (tokens) =>
  tokens.map((token, i) => {
    const alone = tokens[i - 1]?.eojeol !== token.eojeol && tokens[i + 1]?.eojeol !== token.eojeol
    return alone && token.tag.startsWith('J') && /^[두세네]$/.test(token.surface) ? { ...token, tag: 'MM' } : token
  })

/** Particles, endings, suffixes and the copula can't begin a word. */
const CANNOT_BEGIN = /^(?:J|E|XSN|XSV|XSA|VCP)/
const NOUN_PIECE = /^(?:NN|XR|XSN|MM|VCP|NP|NR|E)/

/** 인테그레이터 as 이 + ㄴ + 테 + 그레이터, 서하람 as 서 + 하람: an eojeol that begins with what can't begin one is an unknown noun. */
const joinImpossibleBeginnings: Repair = (tokens) => {
  const result: KoreanToken[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const before = tokens[i - 1]
    const begins = before?.eojeol !== token.eojeol
    if (!begins || !CANNOT_BEGIN.test(token.tag)) {
      result.push(token)
      continue
    }
    let end = i + 1
    while (end < tokens.length && tokens[end]?.eojeol === token.eojeol && NOUN_PIECE.test(tokens[end]?.tag ?? ''))
      end += 1
    const pieces = tokens.slice(i, end)
    const whole = pieces.some(isNoun) ? pieces.slice(0, pieces.findLastIndex(isNoun) + 1) : []
    const first = whole[0]
    const last = whole.at(-1)
    if (!first || !last || whole.length < 2) {
      result.push(token)
      continue
    }
    result.push({ ...first, surface: '', end: last.end, tag: 'NNP' })
    i += whole.length - 1
  }
  return result
}

const PARTICLE_TAGS: Readonly<Record<string, string>> = { 은: 'JX', 는: 'JX', 을: 'JKO', 를: 'JKO' }

/** 온다넷은 as one noun → 온다넷 + 은: only unknown words keep their particles. */
const splitStrayParticles: Repair = (tokens) =>
  tokens.flatMap((token, i) => {
    const ends = tokens[i + 1]?.eojeol !== token.eojeol || !/^[가-힣]/.test(tokens[i + 1]?.surface ?? '')
    if (!ends || !isNoun(token) || token.surface.length < 4 || !isHangul(token.surface)) return [token]
    const split = tellingParticle(token.surface)
    if (!split || split.noun.length < 3) return [token]
    const cut = token.start + split.noun.length
    return [
      { ...token, surface: split.noun, end: cut, tag: 'NNP' },
      { ...token, surface: split.particles, start: cut, tag: PARTICLE_TAGS[split.particles] ?? 'JKB' },
    ]
  })

/** 만족도는 as 만족 + 도 + 는: no particle follows 도, so it is the suffix for a degree. */
const degreeSuffix: Repair = (tokens) =>
  tokens.map((token, i) =>
    token.surface === '도' &&
    token.tag === 'JX' &&
    touches(tokens[i - 1], token) &&
    touches(token, tokens[i + 1]) &&
    tokens[i + 1]?.tag.startsWith('J')
      ? { ...token, tag: 'XSN' }
      : token,
  )

/** Who a painter may be said to be in one word. */
const PAINTER =
  /^(?:천재|여류|남성|여성|무명|유명|궁정|종군|초상|풍경|민중|원로|중견|신진|전업|현대|근대|인기|스타|거리)$/

/** 안정화가 as 안정 + 화가: behind a noun it is no painter but 화 and its particle. */
const splitPainters: Repair = (tokens) =>
  tokens.flatMap((token, i) => {
    const before = tokens[i - 1]
    const isPainter = token.surface !== '화가' || token.tag !== 'NNG' || !before || PAINTER.test(before.surface)
    if (isPainter || before.tag !== 'NNG' || !touches(before, token) || before.surface.length < 2) return [token]
    const cut = token.start + 1
    return [
      { ...token, surface: '화', end: cut, tag: 'XSN' },
      { ...token, surface: '가', start: cut, tag: 'JKS' },
    ]
  })

/** 제 before a number is the prefix of ordinals, whatever it was taken for. */
const ordinalPrefix: Repair = (tokens) =>
  tokens.map((token, i) =>
    token.surface === '제' && isNoun(token) && tokens[i + 1]?.tag === 'SN' && touches(token, tokens[i + 1])
      ? { ...token, tag: 'XPN' }
      : token,
  )

const isInWord = (a: KoreanToken | undefined, b: KoreanToken | undefined): boolean =>
  touches(a, b) && a?.eojeol === b?.eojeol

/** 대환|대출 as 대화 + ㄴ + 대출, 청솔역 as 청소 + ㄹ + 역: no noun follows a contracted particle without a space. */
const joinContractedParticles: Repair = (tokens) => {
  const result: KoreanToken[] = []
  for (const token of tokens) {
    const particle = result.at(-1)
    const noun = result.at(-2)
    const isCut =
      isNoun(token) &&
      particle?.tag.startsWith('J') === true &&
      /^[ㄴㄹ]$/.test(particle.surface) &&
      noun !== undefined &&
      isNoun(noun) &&
      isInWord(particle, token)
    if (isCut && particle) result.splice(-2, 2, { ...noun, surface: '', end: particle.end, tag: 'NNP' })
    result.push(token)
  }
  return result
}

/** 한결터미널 (한결 as an adverb): what is written together with the noun after it is a part of its name. 직접적임 has 직접적 in it. */
const adverbsInNames: Repair = (tokens) =>
  tokens.map((token, i) => {
    const next = tokens[i + 1]
    const isName =
      token.tag === 'MAG' &&
      token.surface.length > 1 &&
      next !== undefined &&
      isNoun(next) &&
      !next.surface.startsWith('적') &&
      isInWord(token, next)
    return isName ? { ...token, tag: 'NNP' } : token
  })

/** 간편결제 (간편 as the root of 간편하다): written together with a noun a root is a noun. */
const rootsBeforeNouns: Repair = (tokens) =>
  tokens.map((token, i) => {
    const next = tokens[i + 1]
    return token.tag === 'XR' && next !== undefined && isNoun(next) && isInWord(token, next)
      ? { ...token, tag: 'NNG' }
      : token
  })

/** 인적분할, 물적분할: before a noun written together with it, 적 behind one syllable makes a part of a word; 환적 (환 as a root) is no adjective. */
const joinShortAdjectives: Repair = (tokens) => {
  const result: KoreanToken[] = []
  tokens.forEach((token, i) => {
    const stem = result.at(-1)
    const next = tokens[i + 1]
    const isShort = token.surface === '적' && token.tag === 'XSN' && stem?.surface.length === 1 && isInWord(stem, token)
    const isPart = stem !== undefined && isNoun(stem) && next !== undefined && isNoun(next) && isInWord(token, next)
    const whole = isShort && (isPart || stem?.tag === 'XR') ? joined([stem, token], 'NNG') : null
    if (whole) result.splice(-1, 1, whole)
    else result.push(token)
  })
  return result
}

/** 신용자가 as 신용 + 자가: at the end of a word it is nobody's own house but 자 and its particle. */
const splitOwnHouses: Repair = (tokens) =>
  tokens.flatMap((token, i) => {
    const before = tokens[i - 1]
    const isEnd = tokens[i + 1]?.eojeol !== token.eojeol
    if (token.surface !== '자가' || token.tag !== 'NNG' || !before || !isNoun(before) || !isEnd) return [token]
    if (!isInWord(before, token)) return [token]
    const cut = token.start + 1
    return [
      { ...token, surface: '자', end: cut, tag: 'XSN' },
      { ...token, surface: '가', start: cut, tag: 'JKS' },
    ]
  })

/** Nouns that 하다 makes adjectives of, in questions of how something is. */
const HOW =
  /^(?:위험|가능|필요|중요|안전|정확|확실|적절|적합|적당|충분|유효|유용|유리|불리|심각|복잡|편리|불편|건강|행복|공정|공평|정당|타당|합당|단순|다양|동일|특별|평범|절실|간절|시급)$/

/** 위험한지 as 위험 + 한지: no paper (전통한지) but 하다 in an indirect question. */
const splitIndirectQuestions: Repair = (tokens) =>
  tokens.flatMap((token, i) => {
    const before = tokens[i - 1]
    const isEnd = tokens[i + 1]?.eojeol !== token.eojeol
    if (
      token.surface !== '한지' ||
      !isNoun(token) ||
      !before ||
      !HOW.test(before.surface) ||
      !isEnd ||
      !isInWord(before, token)
    )
      return [token]
    return [
      { ...token, surface: '하', end: token.start + 1, tag: 'XSA' },
      { ...token, surface: 'ㄴ지', tag: 'EC' },
    ]
  })

/** 서지 않아도 (서지 as a noun): before 않다, 못하다 it is a verb and its ending. */
const verbsBeforeDenials: Repair = (tokens) =>
  tokens.flatMap((token, i) => {
    const next = tokens[i + 1]
    const isDenied = next?.tag === 'VX' && /^(?:않|못하|말)$/.test(next.surface) && next.eojeol !== token.eojeol
    const isVerb = isDenied && /^NN/.test(token.tag) && token.surface.length > 1 && token.surface.endsWith('지')
    if (!isVerb) return [token]
    const cut = token.end - 1
    return [
      { ...token, surface: token.surface.slice(0, -1), end: cut, tag: 'VV' },
      { ...token, surface: '지', start: cut, tag: 'EC' },
    ]
  })

/** 주검을 보고서야 (보고서 as a noun): only after it, and no report. 보고서야말로 is one. */
const onlyAfter: Repair = (tokens) =>
  tokens.flatMap((token, i) => {
    const next = tokens[i + 1]
    const isVerb = token.surface === '보고서' && next !== undefined && /^(?:야|어야)$/.test(next.surface)
    if (!isVerb || !isNoun(token) || next.eojeol !== token.eojeol) return [token]
    return [
      { ...token, surface: '보', end: token.start + 1, tag: 'VV' },
      { ...token, surface: '고서', start: token.start + 1, tag: 'EC' },
    ]
  })

const LONGEST_NAME = 4
const IS_NOMINAL = /^(?:NN|XPN|XSN)/

/** The name and the facility that nouns in a row are, cut elsewhere: 대 + 평탄 + 광 is 대평 + 탄광. */
function recut(run: readonly KoreanToken[]): readonly KoreanToken[] {
  const [first] = run
  const found = run.length > 1 ? facilityAtEnd(run.map(({ surface }) => surface).join('')) : null
  const cut = found && first ? first.start + found.name.length : 0
  const last = run.at(-1)
  if (!found || !first || !last || found.name.length > LONGEST_NAME) return run
  // 은강 + 도 + 시공사 is cut at 도시공사, which is no 도 and no 시공사
  const rest = run.filter(({ start }) => start >= cut)
  if (rest[0]?.start === cut && (rest.length === 1 || rest.every(({ surface }) => surface.length > 1))) return run
  return [
    { ...first, surface: found.name, end: cut, tag: 'NNP' },
    { ...last, surface: found.word, start: cut, tag: 'NNG' },
  ]
}

/** 다온초등학교 as 다 + 오 + ㄴ + 초등학교: what stands before a facility in its word is its name, whatever verb it looks like. */
const namesOfFacilities: Repair = (tokens) => {
  const result: KoreanToken[] = []
  for (let i = 0; i < tokens.length; ) {
    const from = i
    const eojeol = tokens[i]?.eojeol
    while (i < tokens.length && tokens[i]?.eojeol === eojeol) i++
    const word = tokens.slice(from, i)
    const nominal = word.findIndex(({ tag }) => !IS_NOMINAL.test(tag))
    const run = word.slice(0, nominal < 0 ? word.length : nominal)
    const at = word.findIndex((token) => isNoun(token) && isFacility(token.surface))
    const [first, facility] = [word[0], word[at]]
    const length = (facility?.start ?? 0) - (first?.start ?? 0)
    const isVerbal = at > 0 && word.slice(0, at).some(({ tag }) => /^[EV]/.test(tag))
    if (first && facility && isVerbal && length > 1 && length <= LONGEST_NAME)
      result.push({ ...first, surface: '', end: facility.start, tag: 'NNP' }, ...word.slice(at))
    else result.push(...recut(run), ...word.slice(run.length))
  }
  return result
}

/** 운재읍의 as one noun → 운재읍 + 의 */
const particlesOfTowns: Repair = (tokens) =>
  tokens.flatMap((token, i) => {
    const isLast = tokens[i + 1]?.eojeol !== token.eojeol
    if (!isLast || !isNoun(token) || !/^[가-힣]{2,}[시군구읍면동리역섬][의에]$/.test(token.surface)) return [token]
    const cut = token.end - 1
    return [
      { ...token, surface: token.surface.slice(0, -1), end: cut, tag: 'NNP' },
      { ...token, surface: token.surface.slice(-1), start: cut, tag: token.surface.endsWith('의') ? 'JKG' : 'JKB' },
    ]
  })

const REPAIRS: readonly Repair[] = [
  splitMonths,
  joinDigitGroups,
  numeralsAfterDigits,
  splitCopulaAfterCounters,
  determinersAlone,
  degreeSuffix,
  ordinalPrefix,
  splitPainters,
  splitOwnHouses,
  splitIndirectQuestions,
  verbsBeforeDenials,
  onlyAfter,
  joinContractedParticles,
  adverbsInNames,
  rootsBeforeNouns,
  joinShortAdjectives,
  joinImpossibleBeginnings,
  splitStrayParticles,
  particlesOfTowns,
  namesOfFacilities,
]

/** Applies every repair; a token that was put together again says what is written. */
export function repairKorean(text: string, tokens: readonly KoreanToken[]): readonly KoreanToken[] {
  return REPAIRS.reduce((repaired, repair) => repair(repaired), tokens).map((token) =>
    token.surface === '' ? { ...token, surface: text.slice(token.start, token.end) } : token,
  )
}
