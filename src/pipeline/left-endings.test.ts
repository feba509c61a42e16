import { expect, test } from 'vitest'
import { withoutLeftEnding } from './left-endings'
import { readTagged } from './testing/tagged'
import { entry } from './translate/testing/fake-dictionaries'

const WORDS = [
  entry('구도심', '旧市街地', 'きゅうしがいち'),
  entry('처리비', '処理費', 'しょりひ'),
  entry('제습제', '除湿剤', 'じょしつざい'),
  entry('강폭', '川幅', 'かわはば'),
  entry('전동', '電動', 'でんどう'),
  entry('복부비만', '腹部肥満', 'ふくぶひまん'),
  entry('북유럽', '北欧', 'ほくおう', { category: 'place' }),
  entry('와이오밍', 'ワイオミング', 'わいおみんぐ', { category: 'place' }),
]

test.each<readonly [run: string, next: string, noun: string | null, why: string]>([
  ['구도/NNG+심인/NNG', '중앙동/NNP', '구도심', 'the copula'],
  ['북유럽/NNP+인/XSN', '정착지/NNG', null, 'who comes from there'],
  ['처리/NNG+비만/NNG', '1,900/SN', '처리비', 'a particle before a figure'],
  ['복부/NNG+비만/NNG', '환자/NNG', null, 'a word of the lexicon'],
  ['처리/NNG+비만/NNG', '환자/NNG', null, 'and not before a noun'],
  ['강폭이/NNG', '110/SN', '강폭', 'the subject of a figure'],
  ['제습제로/NNG', '말리/VV', '제습제', 'with what, known by a row alone'],
  ['복부로/NNG', '내려가/VV', null, 'no row'],
  ['그루당/NNG', '180/SN', '그루', 'how much each'],
  ['사랑당/NNG', '대표/NNG', null, 'a party'],
  ['와이오밍/NNP+주의/NNG', '데블스/NNP', '와이오밍주', 'no -ism of a place'],
  ['마르크스/NNP+주의/NNG', '혁명/NNG', null, 'an -ism'],
  ['호진/NNP+항의/NNG', '새벽/NNG', '호진항', 'a port that the article has elsewhere'],
  ['차면서도/NNG', '요리/NNG', '차', 'the ending of a clause'],
  ['우택이/NNP+라/EC', '하/VX', '우택', 'what something is called'],
  ['카르코/NNP+슈가/NNP', '이끌/VV', '카르코슈', 'a foreign name and its particle'],
  ['벨레노보르스가/NNG', '온도/NNG', '벨레노보르스', 'before a common noun'],
  ['셰르겐이/NNG', '설계/NNG', '셰르겐', 'a foreign name ends in no consonant and 이'],
  ['벨레노/NNP+나가/NNG', '사장/NNG', null, 'before a title'],
  ['바이얼째/NNG', '말리/VV', '바이얼', 'with what it is in'],
  ['코르/NNP+다가/JX', '만들/VV', '코르다', 'the end of the name'],
  ['윙포일에도/NNG', '쓰이/VV', '윙포일', 'two particles on a foreign name'],
  ['하이드/NNP+로/JKB+포일/NNP', '라고/JKQ', '하이드로포일', 'no particle between two names'],
  ['전/NNG+동식/NNP', '방진/NNP', '전동식', 'a kind, and nobody called 동식'],
])('%s before %s: %s (%s)', (run, next, noun) => {
  const { text, tokens } = readTagged(run)
  const known = {
    koreanFrequency: (word: string) => (word === '온도' ? 9 : 0),
    lookUp: (_: 'ko', word: string) => WORDS.filter(({ ko }) => ko.includes(word)),
    particlesOf: (word: string) => (word === '호진항' ? 3 : 0),
  }
  expect(withoutLeftEnding({ text, tokens, next: readTagged(next).tokens[0] }, known)).toBe(noun)
})

test('no contraction stands behind a noun: 폴리글레콜로 is no 폴리글레코 and ㄹ로', () => {
  const { tokens } = readTagged('폴리/NNG+글레코/NNP+ㄹ로/JKB')
  const known = { koreanFrequency: () => 0, lookUp: () => [], particlesOf: () => 0 }
  expect(withoutLeftEnding({ text: '폴리글레콜로', tokens, next: undefined }, known)).toBe('폴리글레콜')
})

test('only pronouns contract with the particle of the topic: 검산할 is no 검사, ㄴ and 하', () => {
  const token = (surface: string, tag: string, start: number, end: number) => ({ surface, tag, start, end, eojeol: 0 })
  const tokens = [
    token('검사', 'NNG', 0, 2),
    token('ㄴ', 'JX', 1, 2),
    token('하', 'VV', 2, 3),
    token('ㄹ', 'ETM', 2, 3),
  ]
  const known = { koreanFrequency: () => 0, lookUp: () => [], particlesOf: () => 0 }
  expect(withoutLeftEnding({ text: '검산할', tokens, next: undefined }, known)).toBe('검산')
})
