import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinKeys, matches, type Searchable, searchKeys, searchQueries, splitKeys } from './search-keys'

const term = (
  [headword, hanja, romanization]: readonly [string, string | null, string],
  [kanji, reading, romaji, koreanReading]: readonly [string, string, string, string | null],
  aliases: readonly string[] = [],
): Searchable => ({
  ko: { headword, hanja, romanization },
  ja: { headword: kanji, reading, romaji, koreanReading },
  aliases,
})

const TERMS: Readonly<Record<string, Searchable>> = {
  반도체: term(['반도체', '半導體', 'bandoche'], ['半導体', 'はんどうたい', 'handōtai', '반도체']),
  전략: term(['전략', '戰略', 'jeollyak'], ['戦略', 'せんりゃく', 'senryaku', '전략']),
  데이터센터: term(
    ['데이터 센터', null, 'deiteo senteo'],
    ['データセンター', 'でーたせんたー', 'dēta sentā', null],
    ['DC'],
  ),
  금붕어: term(['금붕어', null, 'geumbungeo'], ['金魚', 'きんぎょ', 'kingyo', '금어']),
  생성형AI: term(['생성형 AI', '生成型 AI', 'saengseonghyeong AI'], ['生成AI', 'せいせいえーあい', 'seisei ēai', null]),
  도쿄: term(['도쿄', null, 'dokyo'], ['東京', 'とうきょう', 'tōkyō', '동경']),
  신문: term(['신문', '新聞', 'sinmun'], ['新聞', 'しんぶん', 'shinbun', '신문']),
  비율: term(['비율', '比率', 'biyul'], ['比率', 'ひりつ', 'hiritsu', '비율']),
}

const found = (input: string): string[] =>
  Object.entries(TERMS).flatMap(([name, each]) =>
    matches(joinKeys(searchKeys(each)), searchQueries(input)) ? [name] : [],
  )

describe('the search box', () => {
  test.each<[input: string, expected: string[], why: string]>([
    ['반도체', ['반도체'], 'hangul'],
    ['반', ['반도체'], 'one syllable'],
    ['반도체'.normalize('NFD'), ['반도체'], 'NFD, as macOS names files'],
    ['반도체를', ['반도체'], 'with a particle'],
    ['전략이라는', ['전략'], 'with a form of the copula'],
    ['데이터센터에서는', ['데이터센터'], 'with two particles, without its space'],
    ['  데이터   센터 ', ['데이터센터'], 'spaces'],
    ['센터', ['데이터센터'], 'the second word'],
    ['반ㄷ', ['반도체'], 'a syllable being typed'],
    ['ㅂㄷㅊ', ['반도체'], 'choseong'],
    ['ㅅㅌ', ['데이터센터'], 'choseong of the second word'],
    ['ㅊ', ['반도체'], 'one consonant, anywhere'],
    ['ㄷㅇㅌ ㅅㅌ', ['데이터센터'], 'choseong with a space'],
    ['はんどうたい', ['반도체'], 'hiragana'],
    ['ハンドウ', ['반도체'], 'katakana, the beginning'],
    ['データ', ['데이터센터'], 'katakana'],
    ['でーた', ['데이터센터'], 'hiragana of a loanword'],
    ['データセンタ', ['데이터센터'], 'without the last long vowel'],
    ['せ', ['전략', '데이터센터', '생성형AI'], 'one kana, anywhere'],
    ['データセンターを', ['데이터센터'], 'katakana with a particle'],
    ['とうきょうの', ['도쿄'], 'a reading with a particle'],
    ['handotai', ['반도체'], 'Hepburn without macrons'],
    ['handōtai', ['반도체'], 'Hepburn'],
    ['handoutai', ['반도체'], 'as typed'],
    ['sinbun', ['신문'], 'Kunrei'],
    ['shimbun', ['신문'], 'm before b'],
    ['Tôkyô', ['도쿄'], 'circumflex'],
    ['to', ['도쿄'], 'two letters: romanisations that begin with it'],
    ['i', ['생성형AI'], 'one letter, anywhere in what is written in Latin letters'],
    ['chi', [], 'Japanese ち, not Korean 티'],
    ['bandoche', ['반도체'], 'Revised Romanization'],
    ['jeol-lyak', ['전략'], 'Revised Romanization, syllables parted'],
    ['AI', ['생성형AI'], 'letters of the headword'],
    ['ai 生成', [], 'words in another order are another text'],
    ['生成ai', ['생성형AI'], 'kanji and letters'],
    ['戰略', ['전략'], 'hanja'],
    ['戦', ['전략'], 'one kanji, shinjitai'],
    ['半導體', ['반도체'], 'kyujitai'],
    ['半導体の', ['반도체'], 'with a Japanese particle'],
    ['동경', ['도쿄'], 'the Korean reading of the kanji'],
    ['금어', ['금붕어'], 'the Korean reading of the kanji'],
    ['dc', ['데이터센터'], 'another name in the article'],
    ['', [], 'nothing'],
    [' %_\\ ', [], 'no letter'],
    ['한국어', [], 'not there'],
  ])('%j finds %j (%s)', (input, expected) => {
    expect(found(input)).toEqual(expected)
  })

  test('a noun that ends like a particle finds shorter words only whole', () => {
    const economy = term(['경기', '競技', 'gyeonggi'], ['競技', 'きょうぎ', 'kyōgi', '경기'])
    const match = term(['경기 침체', null, 'gyeonggi chimche'], ['景気低迷', 'けいきていめい', 'keiki teimei', null])
    expect(matches(joinKeys(searchKeys(economy)), searchQueries('경기도'))).toBe(true)
    expect(matches(joinKeys(searchKeys(match)), searchQueries('경기도'))).toBe(false)
  })

  test('a term is found by every beginning of every one of its spellings', () => {
    const spelling = fc
      .constantFrom(...Object.values(TERMS))
      .chain((each) =>
        fc.tuple(
          fc.constant(each),
          fc.constantFrom(each.ko.headword, each.ja.headword, each.ja.reading, each.ja.romaji, each.ko.romanization),
          fc.nat(),
        ),
      )
    fc.assert(
      fc.property(spelling, ([each, text, at]) => {
        const typed = [...text].slice(0, 1 + (at % [...text].length)).join('')
        expect(matches(joinKeys(searchKeys(each)), searchQueries(typed)), typed).toBe(true)
      }),
    )
  })

  test('keys are not empty and none stands twice', () => {
    for (const each of Object.values(TERMS)) {
      const keys = searchKeys(each)
      expect(keys).toEqual([...new Set(keys)])
      expect(keys).not.toContain('')
      expect(splitKeys(joinKeys(keys))).toEqual(keys)
    }
  })
})
