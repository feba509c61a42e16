import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { japaneseOrderKey, koreanOrderKey, orderHead, orderKey, worthHead } from './order-key'

/** Digits of the key of a single kana that are not its weight. */
const END_AND_TIES = '0000000'.length + '000'.length

const sortedBy = (key: (text: string) => string, words: readonly string[]): string[] =>
  [...words].sort((a, b) => (key(a) < key(b) ? -1 : 1))
const reversed = (words: readonly string[]): string[] => [...words].reverse()

describe('가나다 order', () => {
  test.each<[words: string[], why: string]>([
    [['가게', '까치', '나라', '다리', '따로', '하늘'], 'ㄲ stands after ㄱ, ㄸ after ㄷ'],
    [['개', '거리', '게', '고기', '과자', '괴물', '구름', '궤도'], '모음: ㅐ ㅓ ㅔ ㅗ ㅘ ㅚ ㅜ ㅞ'],
    [['각', '간', '갇', '갈', '감', '값', '갓', '강'], '받침: ㄱ ㄴ ㄷ ㄹ ㅁ ㅄ ㅅ ㅇ'],
    [['데이터', '데이터 센터', '데이터센터장'], 'a space does not count'],
    [['하루', 'AI 전략', 'Zoom', '2월', '漢字'], 'hangul, then Latin, then figures, then the rest'],
    [['cafe', 'Café au lait', 'cage'], 'neither case nor accents count'],
  ])('%j (%s)', (words) => {
    expect(sortedBy(koreanOrderKey, reversed(words))).toEqual(words)
  })

  test('is the order of Korean collation for hangul', () => {
    const { compare } = new Intl.Collator('ko')
    const word = fc.array(fc.integer({ min: 0xac00, max: 0xd7a3 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [first, second] = [String.fromCharCode(...a), String.fromCharCode(...b)]
        const keys = [koreanOrderKey(first), koreanOrderKey(second)] as const
        expect(Math.sign(Number(keys[0] > keys[1]) - Number(keys[0] < keys[1]))).toBe(Math.sign(compare(first, second)))
      }),
    )
  })
})

describe('五十音 order', () => {
  test.each<[readings: string[], why: string]>([
    [['あい', 'いえ', 'うた', 'かき', 'さか', 'たに', 'ならい', 'はな', 'まち', 'やま', 'らく', 'わに'], '行の順'],
    [['はん', 'ばん', 'ぱん', 'はんい'], '清音、濁音、半濁音; kana alone decide first'],
    [['かき', 'がき', 'かきね', 'がきん'], 'が stands with か'],
    [['しよう', 'じよう', 'しょうが', 'しようご'], 'ゃゅょ stand with やゆよ'],
    [['さーく', 'ざあくぬ', 'さーくる', 'さあくん'], 'ー stands with the vowel it lengthens'],
    [['こおと', 'こーど'], 'voicing is looked at before ー'],
    [['びーる', 'ひいれ', 'びんかん'], 'びーる is びいる'],
    [['きって', 'きつて'], 'small before full size'],
    [['わ', 'を', 'ん'], 'the end of the table'],
    [['んだ', 'ai', 'zoom', '5g'], 'kana, then Latin, then figures'],
  ])('%j (%s)', (readings) => {
    expect(sortedBy(japaneseOrderKey, reversed(readings))).toEqual(readings)
  })

  test('katakana stands with hiragana', () => {
    expect(japaneseOrderKey('データ')).toBe(japaneseOrderKey('でーた'))
  })

  test.each([
    ['あかさたなはまやらわ', 'あ'],
    ['いきしちにひみり', 'い'],
    ['うくすつぬふむゆる', 'う'],
    ['えけせてねへめれ', 'え'],
    ['おこそとのほもよろを', 'お'],
  ])('ー after any of %s is %s', (row, vowel) => {
    const WEIGHT = orderKey('ja', 'あ').length - END_AND_TIES
    const second = [...row].map((kana) => japaneseOrderKey(`${kana}ー`).slice(WEIGHT, 2 * WEIGHT))
    expect(new Set(second)).toEqual(new Set([japaneseOrderKey(vowel).slice(0, WEIGHT)]))
  })
})

test('keys are hexadecimal digits only, the same in every collation', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(koreanOrderKey(text)).toMatch(/^[0-9a-f]*$/)
      expect(japaneseOrderKey(text)).toMatch(/^[0-9a-f]*$/)
    }),
  )
})

describe('the head of an order key', () => {
  test.each(['ko', 'ja'] as const)('of %s never goes against the order, and is a small number', (lang) => {
    const word = fc.string({ unit: fc.constantFrom(...'가각힣나あがんーAzéя0٣ㄱ漢々'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        const [former = '', latter = ''] = [orderKey(lang, one), orderKey(lang, other)].sort()
        const [head, headOfLatter] = [orderHead(lang, former), orderHead(lang, latter)]
        expect(head).toBeGreaterThanOrEqual(0)
        expect(head).toBeLessThanOrEqual(headOfLatter)
        expect(headOfLatter).toBeLessThan(2 ** 49)
      }),
    )
  })

  test.each([
    ['ko', '가구', '가게'],
    ['ja', 'でーたべ', 'でーた'],
    ['ja', 'あい', 'あ'],
  ] as const)('in %s tells %s from %s', (lang, one, other) => {
    expect(orderHead(lang, orderKey(lang, one))).toBeGreaterThan(orderHead(lang, orderKey(lang, other)))
  })
})

describe('the head by worth', () => {
  test('never goes against rank and id, and is a whole number of 15 digits at most', () => {
    const rank = fc.integer({ min: 0, max: 9_999_999 })
    const id = fc.string({ unit: fc.constantFrom(...'c0179abfzA-'), maxLength: 8 })
    fc.assert(
      fc.property(rank, id, rank, id, (oneRank, oneId, otherRank, otherId) => {
        const isFirst = oneRank < otherRank || (oneRank === otherRank && oneId <= otherId)
        const [head, other] = [worthHead(oneRank, oneId), worthHead(otherRank, otherId)]
        expect(isFirst ? head <= other : head >= other).toBe(true)
        expect(Number.isSafeInteger(head) && String(head).length <= 15).toBe(true)
      }),
    )
  })

  test('tells ids of one rank apart', () => {
    expect(worthHead(3, 'c1a2b')).toBeLessThan(worthHead(3, 'c1a2c'))
    expect(worthHead(3, 'czzzz')).toBeLessThan(worthHead(4, ''))
  })
})
