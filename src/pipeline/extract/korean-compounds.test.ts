import { expect, test } from 'vitest'
import { readTagged } from '../testing/tagged'
import { koreanCompounds, koreanNominals, koreanPairs } from './korean-compounds'

test.each([
  ['3/SN+차원/NNG 지도/NNG+를/JKO 만들/VV+었다/EF', '3차원 지도', 'dimensions'],
  ['제/XPN+2/SN+종/NNB 면허/NNG+가/JKS', '제2종 면허', 'a kind of a law'],
  ['2/SN+종/NNB 물감/NNG+을/JKO', '', 'kinds that are counted'],
  ['3/SN+명/NNB 주민/NNG+이/JKS', '', 'people'],
  ['3/SN+차원/NNG+에서/JKB 지도/NNG+를/JKO', '', 'a particle parts them'],
])('%s: %s, %s', (tagged, expected) => {
  const { text, tokens } = readTagged(tagged)
  expect(
    koreanCompounds(tokens)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  ).toBe(expected)
})

test.each([
  ['배/NNG+·/SP+급수관/NNG+을/JKO', '배·급수관', 'a syllable that shares an end'],
  ['읍/NNG+·/SP+면/NNG 지역/NNG+의/JKG', '읍·면 지역', 'two syllables before a noun'],
  ['읍/NNG+·/SP+면/NNG+의/JKG 지역/NNG', '', 'two syllables alone'],
  ['한국/NNP+·/SP+일본/NNP+의/JKG', '', 'two words'],
])('%s: %s, %s', (tagged, expected) => {
  const { text, tokens } = readTagged(tagged)
  expect(
    koreanPairs(tokens)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  ).toBe(expected)
})

test.each([
  ['접/VV+음/EC 시험/NNG+을/JKO', '접음 시험', 'what is named after what is done'],
  ['책/NNG+을/JKO 읽/VV+음/ETN+은/JX 시험/NNG', '', 'a particle parts them'],
  ['크/VA+ㅁ/ETN 시험/NNG', '', 'a quality'],
])('%s: %s, %s', (tagged, expected) => {
  const { text, tokens } = readTagged(tagged)
  expect(
    koreanNominals(tokens)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  ).toBe(expected)
})
