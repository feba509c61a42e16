/** How much a fact is worth asking for: what the glossary ranks high, in the sentences that carry the article. */
import { comparisonKey } from '@/core/quiz/comparison'
import { groupOf } from '@/core/quiz/types'
import type { Draft } from './draft'
import { mainPoint } from './main-point'
import type { Material } from './material'
import { rankOf } from './vocabulary'

const WEIGHT = { answer: 0.8, sentence: 0.5, opening: 0.25, point: 0.6 } as const
/** A sentence with this many terms' worth is as central as any. */
const FULL = 3

/** Adds to the worth of a draft of comprehension, -0.6 to 2.15. `material.terms` stand in order of worth. */
export function factWorth(material: Material): (draft: Draft) => number {
  const { terms, lang, body } = material
  const named = terms.map((term) => ({ key: comparisonKey(term[lang].headword), rank: rankOf(terms, term) }))
  const bySentence = new Map(
    body.map(({ sentence, text }) => {
      const key = comparisonKey(text)
      return [sentence.index, named.reduce((sum, term) => sum + (key.includes(term.key) ? term.rank : 0), 0)] as const
    }),
  )
  const points = new Map(body.map((read) => [read.sentence.index, mainPoint(material, read)] as const))
  const openings = new Set(
    body
      .filter(({ sentence }, i) => sentence.section !== body[i - 1]?.sentence.section)
      .map(({ sentence }) => sentence.index),
  )
  return ({ kind, answer, evidence }) => {
    if (groupOf(kind) === 'vocabulary') return 0
    const key = comparisonKey(answer)
    const inAnswer = named.find(
      (term) => term.key.length > 1 && (key === term.key || (key.length < 20 && key.includes(term.key))),
    )
    const at = evidence[0]?.sentence ?? -1
    const central = Math.min(1, (bySentence.get(at) ?? 0) / FULL)
    return (
      WEIGHT.answer * (inAnswer?.rank ?? 0) +
      WEIGHT.sentence * central +
      // A detail is asked for on its own; a statement tells its sentence.
      (kind === 'true-false' ? WEIGHT.point * (points.get(at) ?? 0) : 0) +
      (openings.has(at) ? WEIGHT.opening : 0)
    )
  }
}
