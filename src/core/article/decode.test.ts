import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeArticle, MAX_ARTICLE_BYTES } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)

describe('decodeArticle', () => {
  test.each([
    ['plain', utf8('배가 들어왔다.\n'), '배가 들어왔다.\n'],
    ['byte order mark', utf8('\ufeff船が着いた。'), '船が着いた。'],
    ['line ends of Windows and of old Macs', utf8('하나\r\n둘\r셋'), '하나\n둘\n셋'],
    ['decomposed hangul', utf8('한국'.normalize('NFD')), '한국'],
    ['decomposed kana', utf8('ガイド'.normalize('NFD')), 'ガイド'],
  ])('%s', (_, input, expected) => {
    expect(decodeArticle(input)).toEqual({ ok: true, value: expected })
  })

  test.each([
    ['nothing', bytes(), { code: 'empty' }],
    ['only white space and a mark', utf8('\ufeff \n\u200b\t'), { code: 'empty' }],
    ['a picture', bytes(0x42, 0x4d, 0x00, 0x01), { code: 'binary', byte: 2 }],
    ['UTF-16', bytes(0xff, 0xfe, 0x5c, 0xd5), { code: 'not-utf-8', byte: 0 }],
    ['EUC-KR (한)', bytes(0x41, 0xc7, 0xd1), { code: 'not-utf-8', byte: 1 }],
    ['Shift_JIS (日)', bytes(0x93, 0xfa), { code: 'not-utf-8', byte: 0 }],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), { code: 'not-utf-8', byte: 0 }],
    ['a character cut off', utf8('가').subarray(0, 2), { code: 'not-utf-8', byte: 0 }],
    [
      'too large',
      new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(0x61),
      { code: 'too-large', size: MAX_ARTICLE_BYTES + 1, limit: MAX_ARTICLE_BYTES },
    ],
  ])('refuses %s', (_, input, error) => {
    expect(decodeArticle(input)).toEqual({ ok: false, error })
  })

  test('refuses exactly what a strict decoder refuses', () => {
    const noControls = fc.integer({ min: 0x20, max: 0xff })
    fc.assert(
      fc.property(fc.array(noControls, { maxLength: 8 }), (values) => {
        const input = bytes(0x61, ...values)
        let valid = true
        try {
          new TextDecoder('utf-8', { fatal: true }).decode(input)
        } catch {
          valid = false
        }
        expect(decodeArticle(input).ok).toBe(valid)
      }),
      { numRuns: 2000 },
    )
  })
})
