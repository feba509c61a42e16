/** The senses of homonyms, in their order, with the words of an article that speak for each (src/lexicon/senses.tsv). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS, type Lang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import type { LexiconEntry, Sense } from '@/pipeline/ports'

export const SENSE_COLUMNS = ['lang', 'headword', 'place', 'counterpart', 'cues'] as const

/** A sense of `headword`, a word of `lang`: the one whose first counterpart is `counterpart`. */
export interface SenseRow extends Sense {
  readonly lang: Lang
  readonly headword: string
  readonly counterpart: string
}

/** Beside the folder of the rows. */
export const sensesFile = (folder: string): string => join(folder, '..', 'senses.tsv')

const senseKey = (lang: Lang, headword: string, counterpart: string): string => `${lang} ${headword} ${counterpart}`

/** Throws at the first line that is no row. */
export function parseSenses(text: string): readonly SenseRow[] {
  const [header, ...lines] = text.replace(/\n$/, '').split('\n')
  if (header !== SENSE_COLUMNS.join('\t')) throw new Error('senses.tsv:1: header')
  return lines.map((line, i) => {
    const [first, headword, place, counterpart, cues, ...more] = line.split('\t')
    const lang = LANGS.find((known) => known === first)
    if (!lang || !headword || !/^[1-9]$/.test(place ?? '') || !counterpart || !cues || more.length > 0)
      throw new Error(`senses.tsv:${i + 2}: columns`)
    return { lang, headword, place: Number(place), counterpart, cues: cues.split(' ') }
  })
}

export type Senses = ReadonlyMap<string, Sense>

export const readSenses = (folder: string): Senses =>
  new Map(
    parseSenses(readFileSync(sensesFile(folder), 'utf8')).map(({ lang, headword, counterpart, place, cues }) => [
      senseKey(lang, headword, counterpart),
      { place, cues },
    ]),
  )

/** With the senses that the row gives its headwords, each headword its own: 鍵 and カギ of one row may stand for different things. */
export function withSenses(entry: LexiconEntry, senses: Senses): LexiconEntry {
  const of = (lang: Lang, other: Lang): Readonly<Record<string, Sense>> | undefined => {
    const own = entry[lang].flatMap((headword): [string, Sense][] => {
      const sense = senses.get(senseKey(lang, headword, entry[other][0] ?? ''))
      return sense ? [[headwordKey(headword), sense]] : []
    })
    return own.length > 0 ? Object.fromEntries(own) : undefined
  }
  const [ko, ja] = [of('ko', 'ja'), of('ja', 'ko')]
  return ko || ja ? { ...entry, senses: { ...(ko && { ko }), ...(ja && { ja }) } } : entry
}
