/**
 * Where a compound is spoken with a ㄴ that is not written (표준 발음법 제29항: 학여울[항녀울], 식용유[시굥뉴]). It depends on how the word is built, so
 * words and last parts are listed; what is listed nowhere is spoken as written (금요일[그묘일]).
 */
import { compose, decompose, FINAL, INITIAL } from './syllable'

/** The words of 제29항, of 국어의 로마자 표기법 제3장 제1항, and more of their kind; `+` stands before the part that takes the ㄴ. */
const WORDS =
  `솜+이불 홑+이불 막+일 삯+일 맨+입 꽃+잎 나뭇+잎 깻+잎 베갯+잇 도리깻+열 뒷+윷 내복+약 한+여름 남존+여비 신+여성 색+연필 직행+열차 늑막+염 콩+엿 담+요 눈+요기 영업+용 식용+유 국민+윤리
   밤+윷 들+일 솔+잎 설+익다 물+약 불+여우 서울+역 물+엿 휘발+유 학+여울 알+약 밭+이랑 집안+일 앞+일 한+일 논+일 밤+일 허드렛+일`
    .split(/\s+/)
    .map((word) => word.split('+') as [string, string])

/** Parts that make compounds freely: 수원+역, 두통+약, 신혼+여행. One syllable needs two before it. */
const LAST_PARTS = ['역', '용', '유', '약', '여행', '열차', '연필', '이불', '요금', '예방', '예술']
/** Sino-Korean words that end so and are no compounds of that part: 재+활용[재화룡], 재+번역[재버녁]. */
const WHOLE =
  /(?:[활적통겸응운선남작복착혼공상등관원준병도신]용|[번통현병면권전광영검직용악단음성징]역|[공점향석중등원분온연국만특전]유|[협조절제공선규언농신한양청연강활쇠특밀빈]약)$/

/** The word as it would be spelt if the ㄴ were written: 학녀울. */
export function insertNieun(word: string): string {
  for (const [first, second] of WORDS) {
    const at = word.indexOf(first + second)
    if (at >= 0) return withNieun(word, at + first.length)
  }
  const part = LAST_PARTS.find((last) => word.endsWith(last) && word.length >= last.length + 2)
  return part === undefined || WHOLE.test(word) ? word : withNieun(word, word.length - part.length)
}

function withNieun(word: string, at: number): string {
  const before = decompose(word[at - 1] ?? '')
  const letters = decompose(word[at] ?? '')
  if (!before || !letters || before.final === FINAL.none || letters.initial !== INITIAL.silent) return word
  return word.slice(0, at) + compose({ ...letters, initial: INITIAL.n }) + word.slice(at + 1)
}
