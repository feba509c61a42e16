/** What Korea makes of each kanji: readings and form. */
import { readFileSync } from 'node:fs'
import * as OpenCC from 'opencc-js'
import { packageFile } from '../paths'
import { KOREAN_FORMS, READINGS } from './hanja-corrections'

export interface Character {
  readonly form: string
  readonly readings: readonly string[]
}

/** The 4,888 hanja of the Korean standard KS X 1001, which stand in EUC-KR from lead byte 0xCA on. */
function koreanStandardHanja(): ReadonlySet<string> {
  const decoder = new TextDecoder('euc-kr')
  const hanja = new Set<string>()
  for (let lead = 0xca; lead <= 0xfd; lead++)
    for (let trail = 0xa1; trail <= 0xfe; trail++) hanja.add(decoder.decode(Uint8Array.of(lead, trail)))
  return hanja
}

/** A function that knows the character of any kanji, null for what has no Korean reading. */
export function characterReader(): (kanji: string) => Character | null {
  const standard = koreanStandardHanja()
  const sounds = new Map<string, string>(
    Object.entries(JSON.parse(readFileSync(packageFile('hanja/lib/data/hanjaeum.json'), 'utf8'))),
  )
  const toOld = OpenCC.Converter({ from: 'jp', to: 't' })
  const read = (kanji: string): Character | null => {
    const old = toOld(kanji)
    const form =
      KOREAN_FORMS.get(kanji) ??
      [old, kanji].find((candidate) => standard.has(candidate)) ??
      KOREAN_FORMS.get(old) ??
      old
    const reading =
      READINGS.get(kanji) ?? READINGS.get(form) ?? sounds.get(form) ?? sounds.get(old) ?? sounds.get(kanji)
    return reading === undefined ? null : { form, readings: [...new Set(reading)] }
  }
  const known = new Map<string, Character | null>()
  return (kanji) => {
    if (!known.has(kanji)) known.set(kanji, read(kanji))
    return known.get(kanji) ?? null
  }
}
