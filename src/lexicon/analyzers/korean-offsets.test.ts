import { expect, test } from 'vitest'
import { placeMorphemes, withOffsets } from './korean-offsets'

test.each([
  ['학교에서는', '학교 에서 는', '학교 에서 는'],
  ['지원했다', '지원 하 았 다', '지원 했 했 다'],
  ['만났다', '만나 았 다', '만났 났 다'],
  ['됐던', '되 었 던', '됐 됐 던'],
  ['도와주는', '돕 아 주 는', '도와 도와 주 는'],
  ['넓힌다', '넓히 ㄴ다', '넓힌다 힌다'],
  ['위해서다', '위하 아서 이 다', '위해서 해서 해서 다'],
  ['기자였다.', '기자 이 었 다 .', '기자 였 였 다 .'],
  ['했했다', '하 았 하 았 다', '했했 했했 했했 했했 다'],
])('%s: %s stands in %s', (eojeol, morphemes, expected) => {
  const places = placeMorphemes(eojeol, morphemes.split(' '))
  expect(places.map(({ start, end }) => eojeol.slice(start, end)).join(' ')).toBe(expected)
})

test('a piece of the next eojeol goes there', () => {
  const tokens = withOffsets('후쿠시마 제1원전의', [
    { text: '후쿠시마', pos: 'NNP', start: 0, end: 4 },
    { text: '제', pos: 'NNG', start: 0, end: 4 },
    { text: '1', pos: 'SN', start: 5, end: 10 },
    { text: '원전', pos: 'NNG', start: 5, end: 10 },
    { text: '의', pos: 'JKG', start: 5, end: 10 },
  ])
  expect(tokens.map(({ surface, start, end, eojeol }) => `${surface} ${start}-${end} ${eojeol}`)).toEqual([
    '후쿠시마 0-4 0',
    '제 5-6 1',
    '1 6-7 1',
    '원전 7-9 1',
    '의 9-10 1',
  ])
})

test('a name of two eojeols and its particle, which the analyser has at the first', () => {
  const tokens = withOffsets('다니엘 스터리지가 뛴다', [
    { text: '다니엘 스터리지', pos: 'NNP', start: 0, end: 3 },
    { text: '가', pos: 'JKS', start: 0, end: 3 },
    { text: '뛰', pos: 'VV', start: 10, end: 12 },
    { text: 'ㄴ다', pos: 'EF', start: 10, end: 12 },
  ])
  expect(tokens.map(({ surface, start, end }) => `${surface} ${start}-${end}`)).toEqual([
    '다니엘 스터리지 0-8',
    '가 8-9',
    '뛰 10-12',
    'ㄴ다 10-12',
  ])
})

test('offsets are UTF-16 units, though the analyser counts code points', () => {
  const tokens = withOffsets('😀 배가 온다', [
    { text: '😀', pos: 'SW', start: 0, end: 1 },
    { text: '배', pos: 'NNG', start: 2, end: 4 },
    { text: '가', pos: 'JKS', start: 2, end: 4 },
    { text: '오', pos: 'VV', start: 5, end: 7 },
    { text: 'ㄴ다', pos: 'EF', start: 5, end: 7 },
  ])
  expect(tokens.map(({ surface, start, end, eojeol }) => `${surface} ${start}-${end} ${eojeol}`)).toEqual([
    '😀 0-2 0',
    '배 3-4 1',
    '가 4-5 1',
    '오 6-8 2',
    'ㄴ다 6-8 2',
  ])
})
