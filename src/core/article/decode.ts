import { err, ok, type Result } from '@/core/result'

export const MAX_ARTICLE_BYTES = 1_000_000

/** `byte` is the offset of the first offending byte; `size` and `limit` are bytes. */
export type DecodeError =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'binary'; readonly byte: number }
  | { readonly code: 'not-utf-8'; readonly byte: number }

/**
 * Bytes of a file as text: UTF-8 without its byte order mark, NFC (files from macOS are often NFD), lines ended by LF.
 */
export function decodeArticle(bytes: Uint8Array): Result<string, DecodeError> {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return err({ code: 'too-large', size: bytes.length, limit: MAX_ARTICLE_BYTES })
  }
  if (hasUtf16Mark(bytes)) return err({ code: 'not-utf-8', byte: 0 })
  const control = bytes.findIndex(isBinaryControl)
  if (control >= 0) return err({ code: 'binary', byte: control })
  const invalid = firstInvalidByte(bytes)
  if (invalid !== null) return err({ code: 'not-utf-8', byte: invalid })

  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC')
  return /[^\s\u200b\u2060\ufeff]/.test(text) ? ok(text) : err({ code: 'empty' })
}

const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** Control characters that no text file has: all but tab, line ends, form feed and escape. */
const isBinaryControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)

/** Well-formed byte sequences: The Unicode Standard, table 3-7. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  let i = 0
  while (i < bytes.length) {
    const length = sequenceLength(bytes, i)
    if (length === 0) return i
    i += length
  }
  return null
}

/** Length of the well-formed sequence at `i`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4 || i + length > bytes.length) return 0
  const second = bytes[i + 1] ?? 0
  if (lead === 0xe0 && second < 0xa0) return 0
  if (lead === 0xed && second > 0x9f) return 0
  if (lead === 0xf0 && second < 0x90) return 0
  if (lead === 0xf4 && second > 0x8f) return 0
  const trail = bytes.subarray(i + 1, i + length)
  return trail.every((byte) => byte >= 0x80 && byte <= 0xbf) ? length : 0
}
