import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toRomaji as asTyped } from 'wanakana'
import { toRomaji } from '@/lang/ja/romaji'
import { foldRomaja, foldRomaji, foldToChoseong, foldWriting, formsOf } from './fold'

describe('writing', () => {
  test.each<[spellings: string[], why: string]>([
    [['데이터 센터', '데이터센터', '데이터·센터', '데이터 센터'.normalize('NFD')], 'spaces, marks, NFD'],
    [['データ', 'でーた', 'ﾃﾞｰﾀ'], 'katakana, hiragana, half width'],
    [['戦略', '戰略'], 'shinjitai, kyujitai'],
    [['教育', '敎育'], 'Korean form'],
    [['産業', '產業'], 'Taiwanese form'],
    [['OpenAI', 'openai', 'ＯｐｅｎＡＩ', 'open-ai'], 'width, case, hyphen'],
    [['ㅂㄷㅊ', 'ㅂ ㄷ ㅊ', '\u1107\u1103\u110e'], 'consonants of a keyboard, conjoining consonants'],
  ])('%j are one (%s)', (spellings) => {
    expect(new Set(spellings.map(foldWriting)).size).toBe(1)
  })

  test.each([
    ['国', '国國', 'Japan and Korea'],
    ['國', '国國', 'the other way'],
    ['経', '経經', 'Japan and Korea'],
    ['敎', '教敎', 'a form of Korea alone'],
    ['人', '人', 'one form'],
  ])('%s is written %s (%s)', (character, forms) => {
    expect(formsOf(character).slice(0, forms.length).join('')).toBe(forms)
  })

  test('folded once is folded for good, and LIKE has nothing to escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWriting(text)
        expect(foldWriting(folded)).toBe(folded)
        expect(folded).not.toMatch(/[%_\\*?[\]\0]/)
      }),
    )
  })
})

test.each([
  ['반도체', 'ㅂㄷㅊ'],
  ['빨래', 'ㅃㄹ'],
  ['AI 전략', 'aiㅈㄹ'],
  ['잃어버린 30년', 'ㅇㅇㅂㄹ30ㄴ'],
])('choseong of %s: %s', (text, choseong) => {
  expect(foldToChoseong(text)).toBe(choseong)
})

test.each([
  ['jeollyak', 'Jeol-lyak'],
  ['saengseonghyeong ai', 'saengseonghyeongai'],
])('%s = %s', (one, other) => {
  expect(foldRomaja(one)).toBe(foldRomaja(other))
})

describe('romaji', () => {
  test.each<[spellings: string[], reading: string]>([
    [['Tōkyō', 'Tôkyô', 'Toukyou', 'Tookyoo', 'Tohkyoh', 'Tokyo', 'to-kyo'], 'とうきょう'],
    [['shinbun', 'shimbun', 'sinbun', 'SHIMBUN'], 'しんぶん'],
    [['chūshō', 'tyuusyou', 'chusho', 'tyûsyô'], 'ちゅうしょう'],
    [['jisho', 'zisyo', 'jisyo'], 'じしょ'],
    [['jitensha', 'zitensya'], 'じてんしゃ'],
    [['matcha', 'mattya', 'maccha'], 'まっちゃ'],
    [['tsuzuki', 'tuzuki'], 'つづき'],
    [['fujisan', 'huzisan'], 'ふじさん'],
    [["shin'yō", 'shinyou', 'sin-yô', "shin'you"], 'しんよう'],
    [['konnichi', 'konniti', 'kon-nichi'], 'こんにち'],
    [['dēta', 'deeta', 'deta'], 'でーた'],
    [['onīsan', 'oniisan', 'onisan'], 'おにいさん'],
  ])('%j are one (%s)', (spellings, reading) => {
    expect(new Set([...spellings, toRomaji(reading)].map(foldRomaji)).size).toBe(1)
  })

  test('what a keyboard takes for a reading is the reading in Hepburn', () => {
    const morae = [
      ...'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわがぎぐげござじずぜぞだでどばびぶべぼぱぴぷぺぽ',
      'きゃ',
      'しゅ',
      'ちょ',
      'じゃ',
      'りゅ',
      'んか',
      'んば',
      'っか',
      'っちゃ',
      'っし',
      'っぷ',
    ]
    const reading = fc.array(fc.constantFrom(...morae), { minLength: 1, maxLength: 6 }).map((each) => each.join(''))
    fc.assert(fc.property(reading, (kana) => void expect(foldRomaji(toRomaji(kana))).toBe(foldRomaji(asTyped(kana)))))
  })

  test.each([
    ['senryaku', 'sen’ryoku'],
    ['kiji', 'kisha'],
    ['koushi', 'kooshu'],
  ])('%s and %s stay apart', (one, other) => {
    expect(foldRomaji(one)).not.toBe(foldRomaji(other))
  })

  test.each(['shinjuku', 'chūgoku', 'tsūshin', 'jōhō', 'fukuoka', 'matcha'])('%s is found letter by letter', (word) => {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '')
    for (let length = 1; length <= plain.length; length++)
      expect(foldRomaji(word).startsWith(foldRomaji(plain.slice(0, length))), plain.slice(0, length)).toBe(true)
  })
})
