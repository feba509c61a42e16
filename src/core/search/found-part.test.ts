import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundParts } from './found-part'
import { joinKeys, matches, type Searchable, searchKeys, searchQueries } from './search-keys'

const TERM: Searchable = {
  ko: { headword: '반도체 장비', hanja: '半導體裝備', romanization: 'bandoche jangbi' },
  ja: {
    headword: '半導体デバイス',
    reading: 'はんどうたいでばいす',
    romaji: 'handōtai debaisu',
    koreanReading: '반도체',
  },
  aliases: ['칩 장비'],
}

/** The spelling that was found, the found part in brackets. */
function shown(input: string): string[] {
  const { ko, ja, other } = foundParts(TERM, searchQueries(input))
  const mark = (text: string, { start, end }: { start: number; end: number }) =>
    `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
  return [
    ...(ko ? [mark(TERM.ko.headword, ko)] : []),
    ...(ja ? [mark(TERM.ja.headword, ja)] : []),
    ...(other ? [`${other.spelling}: ${mark(other.text, other.part)}`] : []),
  ]
}

test.each<[input: string, expected: string[], why: string]>([
  ['도체', ['반[도체] 장비'], 'a part of the headword'],
  ['체장', ['반도[체 장]비'], 'across a space'],
  ['ㄷㅊ', ['반[도체] 장비'], 'choseong'],
  ['반도체를', ['[반도체] 장비'], 'with a particle'],
  ['半導體', ['[半導体]デバイス'], 'kyujitai'],
  ['でばいす', ['半導体[デバイス]'], 'hiragana of a loanword'],
  ['どうたい', ['reading: はん[どうたい]でばいす'], 'a part of the reading'],
  ['칩', ['alias: [칩] 장비'], 'another name'],
  ['dōtai', ['romaji: han[dōtai] debaisu'], 'Hepburn'],
  ['doutai', ['romaji: han[dōtai] debaisu'], 'as typed'],
  ['ha', ['romaji: [ha]ndōtai debaisu'], 'the beginning'],
  ['doche', ['romanization: ban[doche] jangbi'], 'Revised Romanization'],
  ['없는말', [], 'not there'],
])('%j is found in %j (%s)', (input, expected) => {
  expect(shown(input)).toEqual(expected)
})

test('what finds a term is marked somewhere', () => {
  const keys = joinKeys(searchKeys(TERM))
  const texts = [TERM.ko.headword, TERM.ja.headword, TERM.ja.reading, TERM.ja.romaji, TERM.ko.romanization]
  const input = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 8 }))
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length))
  fc.assert(
    fc.property(input, (typed) => {
      const { ko, ja, other } = foundParts(TERM, searchQueries(typed))
      expect(Boolean(ko ?? ja ?? other), typed).toBe(matches(keys, searchQueries(typed)))
    }),
  )
})
