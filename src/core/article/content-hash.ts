import { createHash } from 'node:crypto'
import type { Lang } from './types'

export interface Content {
  /** Decoded text (decode.ts): NFC, LF. */
  readonly raw: string
  readonly translation: string | null
  /** What the person said, null where the article decides. */
  readonly lang: Lang | null
  readonly title: string | null
  readonly seed: number
}

/** SHA-256, hexadecimal, of the texts and of the options that change what is made of them. Spaces around a text do not count. */
export function contentHash({ raw, translation, lang, title, seed }: Content): string {
  const parts = [raw.trim(), translation?.trim() ?? null, lang, title, seed]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
