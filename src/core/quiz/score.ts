/** What a result counts. */

export interface Score {
  readonly right: number
  readonly total: number
}

export const scoreOf = (questions: readonly { readonly correct: boolean }[]): Score => ({
  right: questions.filter(({ correct }) => correct).length,
  total: questions.length,
})

export interface ScoreBy<K> extends Score {
  readonly of: K
}

/** The score of each value that a question has, in the order in which the values come first; a question with null has no part. */
export function scoresBy<T extends { readonly correct: boolean }, K>(
  questions: readonly T[],
  partOf: (question: T) => K | null,
  same: (a: K, b: K) => boolean = Object.is,
): ScoreBy<K>[] {
  const groups: { readonly of: K; readonly questions: T[] }[] = []
  for (const question of questions) {
    const of = partOf(question)
    if (of === null) continue
    const group = groups.find((each) => same(each.of, of))
    if (group) group.questions.push(question)
    else groups.push({ of, questions: [question] })
  }
  return groups.map((group) => ({ of: group.of, ...scoreOf(group.questions) }))
}
