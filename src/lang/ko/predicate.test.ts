import { describe, expect, test } from 'vitest'
import {
  adnominal,
  type KoreanPredicate,
  type KoreanPredicateKind,
  nominal,
  pastStem,
  plainStatement,
  politeQuestion,
  politeStatement,
  prospective,
} from './predicate'
import { endsInConsonant, withParticle } from './with-particle'

const predicate = (before: string, stem: string, kind: KoreanPredicateKind, past = false): KoreanPredicate => ({
  before,
  stem,
  kind,
  past,
  presumed: false,
})

test.each([
  ['하', '했'],
  ['열', '열었'],
  ['높', '높았'],
  ['돕', '도왔'],
  ['어렵', '어려웠'],
  ['잡', '잡았'],
  ['꼽', '꼽았'],
  ['듣', '들었'],
  ['깨닫', '깨달았'],
  ['짓', '지었'],
  ['흐르', '흘렀'],
  ['오르', '올랐'],
  ['따르', '따랐'],
  ['이르', '이르렀'],
  ['쓰', '썼'],
  ['나쁘', '나빴'],
  ['모으', '모았'],
  ['오', '왔'],
  ['내다보', '내다봤'],
  ['주', '줬'],
  ['걸리', '걸렸'],
  ['머물', '머물렀'],
  ['되', '됐'],
  ['내', '냈'],
  ['나서', '나섰'],
  ['가', '갔'],
  ['쉬', '쉬었'],
  ['그렇', '그랬'],
])('%s + 았/었 = %s', (stem, past) => {
  expect(pastStem(stem)).toBe(past)
})

/** Predicate, question, polite, plain, before a noun. */
const forms: readonly [KoreanPredicate, string, string, string, string][] = [
  [predicate('공급', '하', 'verb'), '공급합니까?', '공급합니다.', '공급한다.', '공급하는'],
  [predicate('공급', '하', 'verb', true), '공급했습니까?', '공급했습니다.', '공급했다.', '공급한'],
  [predicate('', '열', 'verb'), '엽니까?', '엽니다.', '연다.', '여는'],
  [predicate('', '열', 'verb', true), '열었습니까?', '열었습니다.', '열었다.', '연'],
  [predicate('', '먹', 'verb'), '먹습니까?', '먹습니다.', '먹는다.', '먹는'],
  [predicate('', '듣', 'verb', true), '들었습니까?', '들었습니다.', '들었다.', '들은'],
  [predicate('', '돕', 'verb', true), '도왔습니까?', '도왔습니다.', '도왔다.', '도운'],
  [predicate('', '짓', 'verb', true), '지었습니까?', '지었습니다.', '지었다.', '지은'],
  [predicate('', '높', 'adjective'), '높습니까?', '높습니다.', '높다.', '높은'],
  [predicate('', '높', 'adjective', true), '높았습니까?', '높았습니다.', '높았다.', '높았던'],
  [predicate('', '어렵', 'adjective'), '어렵습니까?', '어렵습니다.', '어렵다.', '어려운'],
  [predicate('', '크', 'adjective'), '큽니까?', '큽니다.', '크다.', '큰'],
  [predicate('', '있', 'existential'), '있습니까?', '있습니다.', '있다.', '있는'],
  [predicate('', '없', 'existential', true), '없었습니까?', '없었습니다.', '없었다.', '없었던'],
  [predicate('해법', '이', 'copula'), '해법입니까?', '해법입니다.', '해법이다.', '해법인'],
  [predicate('도구', '이', 'copula'), '도구입니까?', '도구입니다.', '도구다.', '도구인'],
  [predicate('도구', '이', 'copula', true), '도구였습니까?', '도구였습니다.', '도구였다.', '도구였던'],
  [predicate('50%', '이', 'copula', true), '50%였습니까?', '50%였습니다.', '50%였다.', '50%였던'],
  [predicate('3명', '이', 'copula', true), '3명이었습니까?', '3명이었습니다.', '3명이었다.', '3명이었던'],
]

describe.each(forms)('%#', (form, question, polite, plain, before) => {
  test(`${plain} → ${question}`, () => {
    expect(politeQuestion(form, endsInConsonant)).toBe(question)
    expect(politeStatement(form, endsInConsonant)).toBe(polite)
    expect(plainStatement(form, endsInConsonant)).toBe(plain)
    expect(adnominal(form, endsInConsonant)).toBe(before)
  })
})

test('before 계획 and 때문', () => {
  expect(prospective(predicate('', '늘리', 'verb'))).toBe('늘릴')
  expect(prospective(predicate('', '돕', 'verb'))).toBe('도울')
  expect(nominal(predicate('', '늘리', 'verb', true), endsInConsonant)).toBe('늘렸기')
  expect(nominal(predicate('표준', '이', 'copula'), endsInConsonant)).toBe('표준이기')
})

test.each([
  ['강', '는', '강은'],
  ['배', '은', '배는'],
  ['무엇', '를', '무엇을'],
  ['서울', '으로', '서울로'],
  ['부산', '로', '부산으로'],
  ['얼마', '으로', '얼마로'],
  ['50%', '을', '50%를'],
  ['2031', '으로', '2031로'],
  ['GPU', '은', 'GPU는'],
  ['LLM', '는', 'LLM은'],
  ['‘소담’', '와', '‘소담’과'],
  ['강', '에서', '강에서'],
])('%s + %s = %s', (word, particle, expected) => {
  expect(withParticle(word, particle)).toBe(expected)
})
