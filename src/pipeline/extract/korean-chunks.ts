/** Runs of nouns in Korean sentences. A word is the noun part of an eojeol; words run on where no particle and no punctuation parts them. */
import type { Sentence } from '@/core/article/types'
import { decompose, FINAL } from '@/lang/ko/syllable'
import type { KoreanToken } from '../ports'
import type { Chunk, Word, WordClass } from './chunk'
import { WEAK_WORDS } from './weak-words'

const NOUN = new Set(['NNG', 'NNP', 'SL', 'SH'])
/** Suffixes that are no part of a term: plural, shares, honorifics, sizes. */
const LOOSE_SUFFIX = /^(?:들|끼리|씩|쯤|님|여|짜리|당|째|꼴|가량|상|별|하|적)$/
/** An adjective made by 적 (국가적, 한시적) modifies and names nothing. */
const ADNOMINAL = /^[가-힣]{2,}적$/

interface Piece {
  readonly word: Word
  /** No particle, ending or punctuation follows before the next eojeol. */
  readonly isOpen: boolean
  readonly isPredicate: boolean
  readonly next: KoreanToken | undefined
}

const isPrefix = (token: KoreanToken, next: KoreanToken | undefined): boolean =>
  (token.tag === 'XPN' || token.tag === 'MM') &&
  next?.eojeol === token.eojeol &&
  next.start === token.end &&
  NOUN.has(next.tag)

const isModelMark = (token: KoreanToken, before: KoreanToken | undefined, next: KoreanToken | undefined): boolean =>
  /^[-&+]$/.test(token.surface) &&
  before?.end === token.start &&
  next?.start === token.end &&
  /^(?:SL|SN|NN)/.test(next.tag) &&
  /^(?:SL|NNP|NNG)$/.test(before.tag)

const isModelNumber = (token: KoreanToken, before: KoreanToken | undefined): boolean =>
  token.tag === 'SN' && before?.end === token.start && (before.tag === 'SL' || /^[-+]$/.test(before.surface))

function classOf(tokens: readonly KoreanToken[]): WordClass {
  if (tokens.every(({ tag }) => tag === 'SL' || tag === 'SN' || tag === 'SW')) return 'latin'
  const last = tokens.at(-1)
  return last?.tag === 'NNP' || (tokens[0]?.tag === 'NNP' && tokens.length <= 2 && (last?.surface.length ?? 0) === 1)
    ? 'name'
    : 'common'
}

/** The noun parts of a sentence, one for each stretch of noun tokens inside an eojeol. */
function piecesOf(text: string, tokens: readonly KoreanToken[]): readonly Piece[] {
  const pieces: Piece[] = []
  let i = 0
  while (i < tokens.length) {
    const run: KoreanToken[] = []
    for (; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token || (run[0] && token.eojeol !== run[0].eojeol)) break
      const before = run.at(-1)
      if (before && token.start !== before.end) break
      const isSuffix = token.tag === 'XSN' && before !== undefined && !LOOSE_SUFFIX.test(token.surface)
      const isPart = NOUN.has(token.tag) || isSuffix || isPrefix(token, tokens[i + 1])
      if (!isPart && !(before && (isModelMark(token, before, tokens[i + 1]) || isModelNumber(token, before)))) break
      run.push(token)
    }
    const first = run[0]
    const last = run.at(-1)
    if (!first || !last) {
      i += 1
      continue
    }
    const next = tokens[i]
    const isGlued = next !== undefined && next.start === last.end
    const follows = text.slice(last.end, last.end + 1)
    // 가까워지면: 지면 behind the ending of a verb is a verb too
    const isAfterEnding = tokens.some(
      ({ tag, end, eojeol }) => tag === 'EC' && end === first.start && eojeol === first.eojeol,
    )
    const isAfterNumber =
      /[\d십백천만억조]$/.test(text.slice(0, first.start)) && first.eojeol === tokens[tokens.indexOf(first) - 1]?.eojeol
    if (isAfterNumber || isAfterEnding) continue
    pieces.push({
      word: {
        text: text.slice(first.start, last.end),
        start: first.start,
        end: last.end,
        parts: run.map(({ surface }) => surface),
        wordClass: classOf(run),
      },
      isOpen: !isGlued && follows === ' ',
      isPredicate: isGlued && /^XS[VA]$/.test(next.tag),
      next: isGlued ? next : undefined,
    })
  }
  return pieces
}

/** Nouns of one syllable that stand for a place, a time, a count or an authority (시 누리집, 도 예산) beside any other noun. */
const FREE_SYLLABLE =
  /^[때뒤앞위밑옆안밖속중후전내외간말초등곳것수값달해날일대뿐만채쪽편번명개점데줄측몇한두집땐게탓시도군구급]$/

/** Nouns that join two terms like a particle: 수소 기반 철강, 청년 대상 대출. */
const LINKING = new Set([
  '기반',
  '중심',
  '관련',
  '대상',
  '위주',
  '목적',
  '차원',
  '대비',
  '이외',
  '포함',
  '기준',
  '통한',
  '위한',
])
/** Nouns of place, time and degree that follow any noun (조 워럴 사이, 시간 반 정도) and stand before any (다음 주, 이틀 동안): no term runs over them. */
const BREAKS = new Set(
  `사이 가운데 바깥 안쪽 바깥쪽 중간 가장자리 근처 부근 인근 주변 일대 정도 동안 이후 이전 직후 직전 당시 무렵 시점 전체 절반 다음 지난번 이번 매번
   오전 오후 새벽 아침 저녁 월요일 화요일 수요일 목요일 금요일 토요일 일요일 주말 평일 첫날 마지막 이틀 사흘 나흘 열흘 보름 하루 한때 유일 초순 중순 하순 초반 중반 후반 초기 말기 나머지 덕 덕분 탓 대신 이상 이하 미만 초과 이내 안팎
   한번
   이듬해 그해 재작년 지난달 지난주 지난봄 지난여름 지난가을 지난겨울 다음달 첫해 그때 그날 이튿날 이때 그사이 그동안 닷새 엿새 이레 여드레 아흐레 제때 초엽 중엽 말엽 오랫동안 한동안 요즘 요새 오늘날 예전 애초 처음 얼마 평생 올봄 올여름 올가을 올겨울`.split(
    /\s+/,
  ),
)
/** What no noun ends in: endings that the analyser left on an unknown verb (저으면, 자려고, 느끼는지, 멀쩡해도, 의무화돼, 파쇄된). */
const VERBAL_END =
  /[가-힣]{2}(?:해도|해서|해야|되어|되면|돼|된)$|(?:는지|던지|로워|세요|니다|시오|으면|(?<!고)려고)$|(?:느냐|는가)[가를는의도]?$|[가-힣]{2,}(?:해지|하|되|스러워지|워지|어지)(?:기|지|게)$/
/** 찼기, 받았던: nouns have no syllable that ends in ㅆ. */
const hasPastTense = (text: string): boolean => [...text].some((syllable) => decompose(syllable)?.final === FINAL.ss)

/** 팔기까지: one syllable and 기 are a verb that is named; nouns in 기 (전기, 경기) are one piece. */
const isNamedVerb = ({ parts }: Word): boolean => parts.length === 2 && parts[0]?.length === 1 && parts[1] === '기'

/** 같은 기간 영업이익: the period is another word's, and begins no term (기간산업). */
const isPeriodOf = ({ text, start }: Word, sentence: string): boolean =>
  text === '기간' && /(?:같은|이|그|해당|이번) $/.test(sentence.slice(0, start))

/** 필요 + 해지 + ㄹ지: what no copula or 하다 parts from a contracted ending is a verb. */
const isVerbLeft = (next: KoreanToken | undefined): boolean =>
  next?.tag.startsWith('E') === true && /^[ㄱ-ㅎ]/.test(next.surface)

/** 3년 차 사원: of a count of years, and no car. */
const isYearOf = ({ text, start }: Word, sentence: string): boolean =>
  text === '차' && /(?:\d|[일이삼사오육칠팔구십몇])\s?(?:년|개월|주|일|회|학기|시즌) ?$/.test(sentence.slice(0, start))

/** 어느 쪽이 나은지, 갈지 말지: what somebody asks, which the analyser took for a noun. 김은지 is somebody. */
const isAsked = ({ text, start }: Word, sentence: string): boolean => {
  const before = sentence.slice(0, start)
  return (
    (text === '말지' && before.endsWith('지 ')) ||
    (/[은을]지$/.test(text) &&
      /(?:왜|어느|무엇|누가|누구|어떻게|얼마나|어디|언제|무슨|어떤)(?:[가-힣]{0,2} )(?:[가-힣]+ ){0,2}$/.test(before))
  )
}

/** 1만 건당 3.2건: for each of what is counted. */
const isForEach = ({ text, start }: Word, sentence: string): boolean =>
  /^[가-힣]당$/.test(text) && /[\d십백천만억] ?$/.test(sentence.slice(0, start))

/** 1가량, 30여: what says that a number is rough. */
const ROUGH_NUMBER = /^[\d,.]+(?:가량|여|남짓|쯤)/

/** 안 온대서, 집에서 나선 뒤: forms of verbs that are nouns elsewhere (온대, 나선). */
const isFormOfVerb = ({ text, start, end }: Word, next: KoreanToken | undefined, sentence: string): boolean =>
  (/(?:^|\s)[안못] $/.test(sentence.slice(0, start)) && /^(?:서|고|며|면|다|지|니|요)$/.test(next?.surface ?? '')) ||
  (/^(?:나|들어|돌아|일어|물러|다가)선$/.test(text) &&
    /^ (?:뒤|후|다음|채|지)(?=[에는은로\s])/.test(sentence.slice(end)))

const isLoose = ({ word, next }: Piece, sentence: string): boolean =>
  isFormOfVerb(word, next, sentence) ||
  isNamedVerb(word) ||
  isPeriodOf(word, sentence) ||
  isYearOf(word, sentence) ||
  isForEach(word, sentence) ||
  ROUGH_NUMBER.test(word.text) ||
  isAsked(word, sentence) ||
  VERBAL_END.test(word.text) ||
  hasPastTense(word.text) ||
  /^것[임이인]$/.test(word.text) ||
  isVerbLeft(next) ||
  LINKING.has(word.text) ||
  BREAKS.has(word.text) ||
  /^[A-Za-z]$/.test(word.text) ||
  FREE_SYLLABLE.test(word.text) ||
  (next?.tag === 'XSN' && next.surface === '적') ||
  ADNOMINAL.test(word.text)

const OPENING = /["'“‘「『《〈<]$/
const CLOSING = /^["'”’」』》〉>]/

export function koreanChunks(sentence: Sentence, tokens: readonly KoreanToken[]): readonly Chunk[] {
  const { text, index } = sentence
  const pieces = piecesOf(text, tokens)
  const chunks: Chunk[] = []
  let run: Piece[] = []
  const close = (): void => {
    // 외할머니 조 씨: a surname alone names nobody.
    const surname = run.length > 1 && run.at(-1)?.word.text.length === 1 ? run.at(-1) : undefined
    if (surname && titleAfter(text.slice(surname.word.end)) === '씨') run.pop()
    const first = run[0]
    const last = run.at(-1)
    if (first && last) {
      const words = run.map(({ word }) => word)
      const before = text.slice(0, first.word.start)
      const after = text.slice(last.word.end)
      chunks.push({
        sentence: index,
        words,
        isPredicate: last.isPredicate,
        isQuoted: OPENING.test(before) && CLOSING.test(after),
        isDefined: /^(?:이?란|이라는 것은)/.test(last.next?.surface ?? '') || /^(?:\([^)]*\))?(?:이?란)\s/.test(after),
        title: titleAfter(after),
      })
    }
    run = []
  }
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1]
    const isNext = before?.isOpen === true && before.word.end + 1 === piece.word.start
    if (!isNext || (before && isLoose(before, text))) close()
    if (isLoose(piece, text)) {
      close()
      continue
    }
    run.push(piece)
    if (!piece.isOpen) close()
  }
  close()
  return chunks
}

/** 김하늘 씨, 하늘 (회장) — a title that is no noun token of its own, or stands apart. */
function titleAfter(after: string): string | null {
  const word = /^\s([가-힣A-Z]+?)(?:은|는|이|가|을|를|의|에게|도|과|와)?(?:[\s,.(]|$)/.exec(after)?.[1]
  return word !== undefined && WEAK_WORDS.ko.titles.has(word) ? word : null
}
