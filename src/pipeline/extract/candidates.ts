/** Mentions of the same term together. */
import type { Category } from '@/core/glossary/types'
import type { Mention } from './mentions'

export interface Candidate {
  readonly key: string
  /** The article's commonest spelling, the dictionary form of what it inflects. */
  readonly headword: string
  readonly category: Category | null
  readonly parts: readonly string[]
  readonly wordTexts: readonly string[]
  /** In the order of the text, one for each place. */
  readonly mentions: readonly Mention[]
  /** Times it stands by itself, not inside a longer candidate. */
  readonly alone: number
}

const commonest = <T extends string>(values: readonly T[]): T | undefined => {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<[T, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0]
}

export function groupMentions(mentions: readonly Mention[]): readonly Candidate[] {
  const byKey = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const same = byKey.get(mention.key) ?? []
    if (!same.some(({ sentence, start }) => sentence === mention.sentence && start === mention.start))
      same.push(mention)
    byKey.set(mention.key, same)
  }
  return [...byKey].map(([key, unsorted]): Candidate => {
    const all = unsorted.toSorted((a, b) => a.sentence - b.sentence || a.start - b.start)
    const headword = all.find(({ lemma }) => lemma !== undefined)?.lemma ?? commonest(all.map(({ text }) => text)) ?? ''
    const model = all.find(({ text, lemma }) => (lemma ?? text) === headword)
    return {
      key,
      headword,
      category: commonest(all.flatMap(({ category }) => category ?? [])) ?? null,
      parts: model?.parts ?? [],
      wordTexts: model?.wordTexts ?? [],
      mentions: all,
      alone: all.filter(({ inside }) => inside === null).length,
    }
  })
}
