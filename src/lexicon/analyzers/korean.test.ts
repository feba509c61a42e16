import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AnalyzeKorean } from '@/pipeline/ports'
import { loadKoreanAnalyzer } from './korean'

let analyze: AnalyzeKorean
beforeAll(() => {
  analyze = loadKoreanAnalyzer()
})

const tagged = (text: string) =>
  analyze(text)
    .map(({ surface, tag }) => `${surface}/${tag}`)
    .join(' ')

describe('repairs', () => {
  test.each([
    ['digits cut at the comma', '예산은 4,500억 원이다', '4,500/SN 억/NR 원/NNB'],
    ['decimals', '비율은 53.8%였다', '53.8/SN %/SW'],
    ['만 after a digit', '회비는 1만 3,000엔이다', '1/SN 만/NR 3,000/SN 엔/'],
    ['a month in one piece', '지난 5월 문을 열었다', '5/SN 월/NNB'],
    ['a split loanword', '시스템 인테그레이터를 찾는다', '인테그레이터/NNP 를/JKO'],
    ['a particle on an unknown name', '가온젠트를 세웠다', '가온젠트/NNP 를/JKO'],
    ['an ordinal in the eojeol after a name', '후쿠시마 제1원전의 물', '후쿠시마/NNP 제/XPN 1/SN 원전/NNG 의/JKG'],
    ['no painter behind a noun', '물가 안정화가 급하다', '안정/NNG 화/XSN 가/JKS'],
    ['a painter where there is one', '천재 화가가 그린 천재화가', '천재/NNG 화가/NNG'],
    ['no particle is contracted before a noun', '대환대출이 늘어 청솔역까지 섰다', '대환/NNP 대출/NNG 이/JKS'],
    ['a name that is an adverb too', '한결터미널은 넓다', '한결/NNP 터미널/NNG 은/JX'],
    ['a root before a noun', '간편결제에 밀렸다', '간편/NNG 결제/NNG 에/JKB'],
    ['적 inside a word', '인적분할도 했다', '인적/NNG 분할/NNG 도/JX'],
    ['a noun in 적', '부두에서 환적 화물을 옮긴다', '환적/NNG 화물/NNG 을/JKO'],
    ['자 and its particle', '저신용자가 늘었다', '신용/NNG 자/XSN 가/JKS'],
    ['하다 in an indirect question', '얼마나 위험한지 모른다', '위험/NNG 하/XSA ㄴ지/EC'],
    ['paper', '전통한지 공예를 배운다', '한지/NNG 공예/NNG'],
    ['a verb that is denied', '서지 않아도 되고 가지 못했다', '서/VV 지/EC 않/VX 아도/EC'],
    ['only after it, and no report', '주검을 보고서야 알았다', '보/VV 고서/EC'],
    ['두 is no particle', '그 두 사람의 사업은 컸다', '두/MM 사람/NNG'],
    ['a school that begins as a verb', '다온초등학교가 문을 열었다', '다온/NNP 초등학교/NNG 가/JKS'],
    ['a mine cut elsewhere', '대평탄광은 닫았다', '대평/NNP 탄광/NNG 은/JX'],
    ['a town with its particle', '운재읍의 학교', '운재읍/NNP 의/JKG'],
    ['copula after a counter', '37세인 작가는 웃었다', '37/SN 세/NNB 이/VCP ㄴ/ETM'],
  ])('%s', (_, text, expected) => {
    expect(tagged(text)).toContain(expected)
  })
})

test('nouns and particles say what is written where they stand; tokens are in order and inside the text', () => {
  const words = fc.constantFrom(
    '도서관에서',
    '했다',
    '“그렇다”고',
    '1만',
    'AI',
    '만났던',
    '😀',
    '가온젠트는',
    '(54)',
    '3,000원',
    '됐다.',
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
      const text = list.join(' ')
      let last = 0
      for (const token of analyze(text)) {
        expect(token.start).toBeGreaterThanOrEqual(last)
        expect(token.end).toBeGreaterThan(token.start)
        expect(token.end).toBeLessThanOrEqual(text.length)
        const isWritten = !/^(NN|SN|SL)/.test(token.tag) || text.slice(token.start, token.end) === token.surface
        expect(isWritten, token.surface).toBe(true)
        last = token.start
      }
    }),
  )
})
