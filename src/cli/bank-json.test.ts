import { expect, test } from 'vitest'
import { libraryBank } from '@/db/fixtures/bank'
import { bankJson } from './bank-json'

const json = bankJson(libraryBank())

test('sentences are the article’s own words', () => {
  expect(json.article).toMatchObject({ lang: 'ko', title: '항구 도서관, 책을 찾아 주는 로봇을 들이다' })
  expect(json.article.sentences).toHaveLength(8)
})

test('a term goes from the article’s language to the other', () => {
  expect(json.terms[1]).toMatchObject({
    ...{ source: '인공지능', target: '人工知能', reading: 'じんこうちのう', hanja: '人工知能', lang: 'ko' },
    ...{ romanization: 'ingongjineung', koreanReading: '인공지능', category: 'concept', route: 'lexicon' },
    definition: { ko: '사람처럼 배우고 판단하는 컴퓨터 기술', ja: '人の知的な働きを計算機で行う技術' },
    confidence: 0.99,
    evidence: [2, 4],
  })
  expect(json.terms.map(({ targetAlternatives }) => targetAlternatives)).toContainEqual(['ユーザー'])
})

test('a question names the terms it rests on by their place', () => {
  const counterpart = json.questions.find(({ kind }) => kind === 'counterpart')
  expect(counterpart).toMatchObject({
    ...{ basis: 'terms', prompt: '‘도서관’에 해당하는 일본어는 무엇입니까?', answer: 0, terms: [2] },
    options: ['図書館', '書店', '博物館', '図書室'],
    evidence: [{ sentence: 5, quote: '도서관' }],
  })
})

test('evidence is verbatim in the sentence it names', () => {
  for (const { kind, evidence } of json.questions) {
    if (kind === 'reading') continue
    for (const { sentence, quote } of evidence) expect(json.article.sentences[sentence]).toContain(quote)
  }
})

test('a Japanese article’s terms go from Japanese to Korean', () => {
  const bank = libraryBank()
  const terms = bank.terms.map((term) => ({ ...term, lang: 'ja' as const }))
  const turned = bankJson({ ...bank, terms: terms as unknown as typeof bank.terms })
  expect(turned.terms[0]).toMatchObject({ lang: 'ja', source: 'ロボット', target: '로봇', reading: 'ろぼっと' })
})
