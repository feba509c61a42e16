/**
 * What the parts of foreign names are in the other language (찰스 チャールズ): as the reviewed list has them (src/lexicon/name-parts.tsv), and as the rows of
 * people have them part by part. Spelling follows no rule there.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '@/core/article/types'
import { isKatakana } from '@/lang/ja/kana'
import { isHangul } from '@/lang/ko/syllable'
import type { LexiconEntry } from '@/pipeline/ports'
import { namePartKey } from '../files'
import type { Rows } from './indexes'

export interface NamePart {
  readonly ko: readonly string[]
  readonly ja: readonly string[]
}

const HEADER = 'ko\tja'
/** Beside the folder of the rows. */
export const namePartsFile = (folder: string): string => join(folder, '..', 'name-parts.tsv')

/** Throws at the first line that is no row. */
export function parseNameParts(text: string): readonly NamePart[] {
  const [header, ...lines] = text.replace(/\n$/, '').split('\n')
  if (header !== HEADER) throw new Error('name-parts.tsv:1: header')
  return lines.map((line, i) => {
    const [ko = '', ja = '', ...more] = line.split('\t')
    const part = { ko: ko.split('|'), ja: ja.split('|') }
    if (!part.ko.every(isHangul) || !part.ja.every(isKatakana) || more.length > 0)
      throw new Error(`name-parts.tsv:${i + 2}: columns`)
    return part
  })
}

export const readNameParts = (folder: string): readonly NamePart[] =>
  parseNameParts(readFileSync(namePartsFile(folder), 'utf8'))

/** What the list says first weighs as much as so many people; what it says besides, as one. */
const LISTED = 4
/** Another spelling of a person in a row. */
const BESIDES = 0.3

type Weights = Map<string, Map<string, number>>

const add = (weights: Weights, key: string, other: string, weight: number): void => {
  const own = weights.get(key) ?? new Map<string, number>()
  weights.set(key, own.set(other, (own.get(other) ?? 0) + weight))
}

/** 피터 and ピーター of 피터 베이커 ピーター・ベイカー, where either language writes as many parts. */
function partsOfPerson(ko: string, ja: string): readonly (readonly [ko: string, ja: string])[] {
  const [korean, japanese] = [ko.split(' '), ja.split(/[・＝=]/)]
  if (korean.length < 2 || korean.length !== japanese.length) return []
  return korean
    .map((part, i): [string, string] => [part, japanese[i] ?? ''])
    .filter(([one, other]) => isHangul(one) && isKatakana(other))
}

/** By language and part, the other language's spellings with their weights, heaviest first. */
export function namePartRows(listed: readonly NamePart[], entries: readonly LexiconEntry[]): Rows {
  const weights: Weights = new Map()
  const pair = (ko: string, ja: string, weight: Readonly<Record<Lang, number>>): void => {
    add(weights, namePartKey('ko', ko), ja, weight.ko)
    add(weights, namePartKey('ja', ja), ko, weight.ja)
  }
  for (const { ko, ja } of listed)
    for (const [k, one] of ko.entries())
      for (const [j, other] of ja.entries()) pair(one, other, { ko: j === 0 ? LISTED : 1, ja: k === 0 ? LISTED : 1 })
  for (const { ko, ja, category } of entries)
    if (category === 'person')
      for (const [k, one] of ko.entries())
        for (const [j, other] of ja.entries())
          for (const [korean, japanese] of partsOfPerson(one, other)) {
            const weight = k + j === 0 ? 1 : BESIDES
            pair(korean, japanese, { ko: weight, ja: weight })
          }
  return [...weights].map(([key, others]) => [
    key,
    [...others]
      .sort(([, a], [, b]) => b - a)
      .map(([other, weight]) => `${other} ${Math.round(weight * 10)}`)
      .join(','),
  ])
}
