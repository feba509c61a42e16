/** A headword as letters, and where it may be cut. */
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { isHangul } from '@/lang/ko/syllable'
import type { Segment } from './rendering'

export interface Headword {
  readonly lang: Lang
  /** Letters without spaces. */
  readonly letters: readonly string[]
  /** Positions among the letters where a token ends, 0 and the length among them. */
  readonly joints: ReadonlySet<number>
  /** Positions where the headword has a space or ・. */
  readonly spaces: ReadonlySet<number>
  readonly category: Category
}

const GAP = /[\s・･]/

export function headwordOf(text: string, parts: readonly string[], lang: Lang, category: Category): Headword {
  const letters: string[] = []
  const spaces = new Set<number>()
  for (const letter of text) {
    if (GAP.test(letter)) spaces.add(letters.length)
    else letters.push(letter)
  }
  const joints = new Set([0, letters.length, ...spaces])
  const plain = parts.map((part) => [...part].filter((letter) => !GAP.test(letter)))
  if (plain.flat().join('') === letters.join('')) {
    let at = 0
    for (const part of plain) {
      at += part.length
      joints.add(at)
    }
  }
  return { lang, letters, joints, spaces, category }
}

/** How many of the places lie between two others. */
export function countInside(places: ReadonlySet<number>, length: number): (start: number, end: number) => number {
  const before = [0]
  for (let at = 0; at < length; at++) before.push((before[at] ?? 0) + (places.has(at) ? 1 : 0))
  return (start, end) => (before[end] ?? 0) - (before[start + 1] ?? 0)
}

export const isEdge = ({ spaces, letters }: Headword, at: number): boolean =>
  at === 0 || at === letters.length || spaces.has(at)

/** The joints nearest around a stretch of letters. */
export function tokenAround(joints: ReadonlySet<number>, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end]
  while (!joints.has(from)) from--
  while (!joints.has(to)) to++
  return [from, to]
}

/** A token of two syllables is never two affixes (수감 is not 数感). */
export function splitsPair({ lang, letters, joints }: Headword, start: number, end: number): boolean {
  if (lang === 'ja' || end - start > 1) return false
  const inside = (at: number): boolean => !joints.has(at)
  const head = inside(end) && (start === 0 || joints.has(start)) && joints.has(end + 1)
  const tail = inside(start) && joints.has(end) && joints.has(start - 1)
  return (head || tail) && isHangul(letters.slice(start, end).join(''))
}

/** One letter of a word and one of the next are no word together: 자수 of 참가자 수, 총수 of 총 수요; nor a word and a piece of the next: 해저산 of 해저 산사태. */
export const joinsAcross = (headword: Headword, start: number, end: number): boolean => {
  const { spaces, joints } = headword
  if (end - start === 2) return spaces.has(start + 1) && !(isEdge(headword, start) && isEdge(headword, end))
  const isCut = !joints.has(start) || !joints.has(end)
  return isCut && [...spaces].some((at) => at > start && at < end)
}

/** 副 of 鈴木副社長 begins 副社長 and ends no word. */
const ONLY_BEFORE = /^[副準非未再超]$/
export const endsInPrefix = ({ lang, letters, joints }: Headword, start: number, end: number): boolean =>
  lang === 'ja' &&
  end - start > 1 &&
  end < letters.length &&
  ONLY_BEFORE.test(letters[end - 1] ?? '') &&
  joints.has(end - 1) &&
  joints.has(end)

/** Latin words and numbers are not cut inside. */
export function splitsRun({ letters, spaces }: Headword, at: number): boolean {
  if (spaces.has(at)) return false
  const before = letters[at - 1]
  const after = letters[at]
  if (before === undefined || after === undefined) return false
  if (/[\d.,]/.test(before) && /[\d.,]/.test(after)) return true
  return /\p{Script=Latin}/u.test(before) && /\p{Script=Latin}/u.test(after)
}

export function positionOf(
  start: number,
  end: number,
  length: number,
  joints: ReadonlySet<number>,
): Segment['position'] {
  if (start === 0 && end === length) return 'whole'
  // 안 of 전력망 안정화 begins a word: no 案 of what stands before it.
  if (start === 0 || (joints.has(start) && !joints.has(end))) return 'first'
  return end === length || joints.has(end) ? 'last' : 'middle'
}
